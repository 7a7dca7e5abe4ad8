package dev.revisions.execution;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a catalog that an operation changes.
 *
 * @param names of its tables, sequences, enum types or schemas as the model has them, without
 *     schema; none for the whole catalog
 */
record Scope(List<String> names) {

  static final Scope EVERYTHING = new Scope(List.of());

  /** Whether the two may have a part in common. */
  boolean meets(Scope other) {
    return names.isEmpty()
        || other.names.isEmpty()
        || names.stream().anyMatch(name -> other.names.stream().anyMatch(name::equalsIgnoreCase));
  }

  /** What an operation changes or reads; of statements of the user nothing is known. */
  static Scope of(Operation operation) {
    return operation.accept(new Finder());
  }

  private static Scope names(TableName... names) {
    return new Scope(Stream.of(names).map(name -> Identifier.of(name.name()).name()).toList());
  }

  private static final class Finder implements OperationVisitor<Scope> {
    @Override
    public Scope createTable(Operation.CreateTable operation) {
      return names(operation.table().name());
    }

    @Override
    public Scope dropTable(Operation.DropTable operation) {
      return names(operation.name());
    }

    @Override
    public Scope renameTable(Operation.RenameTable operation) {
      return names(operation.from(), operation.to());
    }

    @Override
    public Scope commentTable(Operation.CommentTable operation) {
      return names(operation.table());
    }

    @Override
    public Scope addColumn(Operation.AddColumn operation) {
      return names(operation.table());
    }

    @Override
    public Scope alterColumn(Operation.AlterColumn operation) {
      return names(operation.table());
    }

    @Override
    public Scope renameColumn(Operation.RenameColumn operation) {
      return names(operation.table());
    }

    @Override
    public Scope dropColumn(Operation.DropColumn operation) {
      return names(operation.table());
    }

    @Override
    public Scope addConstraint(Operation.AddConstraint operation) {
      return names(operation.table());
    }

    @Override
    public Scope addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
      return names(operation.table());
    }

    @Override
    public Scope validateConstraint(Operation.ValidateConstraint operation) {
      return names(operation.table());
    }

    @Override
    public Scope dropConstraint(Operation.DropConstraint operation) {
      return names(operation.table());
    }

    @Override
    public Scope renameConstraint(Operation.RenameConstraint operation) {
      return names(operation.table());
    }

    @Override
    public Scope createIndex(Operation.CreateIndex operation) {
      return names(operation.table());
    }

    @Override
    public Scope dropIndex(Operation.DropIndex operation) {
      return names(operation.table());
    }

    @Override
    public Scope renameIndex(Operation.RenameIndex operation) {
      return names(operation.table());
    }

    @Override
    public Scope createSequence(Operation.CreateSequence operation) {
      return names(operation.sequence().name());
    }

    @Override
    public Scope alterSequence(Operation.AlterSequence operation) {
      return names(operation.after().name());
    }

    @Override
    public Scope renameSequence(Operation.RenameSequence operation) {
      return names(operation.from(), operation.to());
    }

    @Override
    public Scope dropSequence(Operation.DropSequence operation) {
      return names(operation.name());
    }

    @Override
    public Scope createEnumType(Operation.CreateEnumType operation) {
      return names(operation.type().name());
    }

    @Override
    public Scope addEnumValue(Operation.AddEnumValue operation) {
      return names(operation.type());
    }

    @Override
    public Scope renameEnumType(Operation.RenameEnumType operation) {
      return names(operation.from(), operation.to());
    }

    @Override
    public Scope dropEnumType(Operation.DropEnumType operation) {
      return names(operation.name());
    }

    @Override
    public Scope createCompositeType(Operation.CreateCompositeType operation) {
      return names(operation.type().type());
    }

    @Override
    public Scope addAttribute(Operation.AddAttribute operation) {
      return names(operation.type());
    }

    @Override
    public Scope renameAttribute(Operation.RenameAttribute operation) {
      return names(operation.type());
    }

    @Override
    public Scope dropAttribute(Operation.DropAttribute operation) {
      return names(operation.type());
    }

    @Override
    public Scope renameCompositeType(Operation.RenameCompositeType operation) {
      return names(operation.from(), operation.to());
    }

    @Override
    public Scope dropCompositeType(Operation.DropCompositeType operation) {
      return names(operation.name());
    }

    @Override
    public Scope createSchema(Operation.CreateSchema operation) {
      return names(TableName.of(operation.name()));
    }

    @Override
    public Scope dropSchema(Operation.DropSchema operation) {
      return names(TableName.of(operation.name()));
    }

    @Override
    public Scope requireNone(Operation.RequireNone operation) {
      return new Scope(operation.names());
    }

    @Override
    public Scope execute(Operation.Execute operation) {
      return EVERYTHING;
    }

    @Override
    public Scope renameValue(Operation.RenameValue operation) {
      return names(operation.table());
    }

    @Override
    public Scope insert(Operation.Insert operation) {
      return names(operation.table());
    }

    @Override
    public Scope run(Operation.Run operation) {
      return EVERYTHING;
    }
  }
}
