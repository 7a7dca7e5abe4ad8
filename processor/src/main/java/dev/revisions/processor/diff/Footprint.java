package dev.revisions.processor.diff;

import static dev.revisions.processor.diff.Place.Kind.ATTRIBUTE;
import static dev.revisions.processor.diff.Place.Kind.COLUMN;
import static dev.revisions.processor.diff.Place.Kind.COLUMN_NAME;
import static dev.revisions.processor.diff.Place.Kind.COMPOSITE_TYPE;
import static dev.revisions.processor.diff.Place.Kind.CONSTRAINT;
import static dev.revisions.processor.diff.Place.Kind.ENUM_TYPE;
import static dev.revisions.processor.diff.Place.Kind.INDEX;
import static dev.revisions.processor.diff.Place.Kind.SCHEMA;
import static dev.revisions.processor.diff.Place.Kind.SEQUENCE;
import static dev.revisions.processor.diff.Place.Kind.TABLE;
import static dev.revisions.processor.diff.Place.Kind.TYPE_NAME;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.processor.diff.Place.Kind;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an operation touches. Two operations of which neither changes what the other changes or
 * relies on may be done in any order. Of statements of the user only the names in them are known,
 * and of code nothing.
 *
 * @param changed what it makes, changes or takes away
 * @param used what has to be there as it is
 */
public record Footprint(List<Place> changed, List<Place> used) {

  /** The footprint of an operation. */
  public static Footprint of(Operation operation) {
    return operation.accept(Finder.INSTANCE);
  }

  /**
   * The same of what is known. Who renames a column changes the rules over it, whose state tells
   * their columns. A statement of the user names tables and columns that it finds.
   *
   * @param before the schema that the operation finds
   */
  public static Footprint of(Operation operation, Schema before) {
    Footprint footprint = of(operation);
    if (operation instanceof Operation.Execute statement) {
      Set<String> names = Expressions.bareNames(statement.sql());
      return footprint.using(
          before.tables().values().stream().flatMap(table -> named(table, names)));
    }
    return operation instanceof Operation.RenameColumn rename
        ? footprint.changing(
            before.tables().values().stream()
                .flatMap(table -> over(rename.table(), rename.from(), table)))
        : footprint;
  }

  /** A table that is named, and the columns of it that are named with it. */
  private static Stream<Place> named(Table table, Set<String> bareNames) {
    return bareNames.contains(Expressions.bare(table.name().name()))
        ? Stream.concat(
            Stream.of(Place.name(table.name())),
            table.columns().stream()
                .map(Column::name)
                .filter(column -> bareNames.contains(Expressions.bare(column)))
                .map(column -> Place.in(table.name(), COLUMN, column)))
        : Stream.empty();
  }

  /** The rules of a table over a column of it, or of another that it refers to. */
  private static Stream<Place> over(TableName owner, String column, Table table) {
    Place wanted = Place.in(owner, COLUMN, column);
    return Stream.concat(
        table.constraints().stream()
            .filter(rule -> Finder.uses(table.name(), rule).anyMatch(wanted::equals))
            .map(rule -> Place.in(table.name(), CONSTRAINT, rule.name())),
        table.indexes().stream()
            .filter(index -> Finder.uses(table.name(), index).anyMatch(wanted::equals))
            .map(index -> Place.in(table.name(), INDEX, index.name())));
  }

  /** Whether the order of the two operations matters. */
  public boolean meets(Footprint other) {
    return meet(changed, other.changed) || meet(changed, other.used) || meet(used, other.changed);
  }

  /** Whether it changes something, and the other changes that too. */
  public boolean isWithin(Footprint other) {
    return !changed.isEmpty() && other.changed.containsAll(changed);
  }

  private static boolean meet(List<Place> some, List<Place> others) {
    return some.stream().anyMatch(place -> others.stream().anyMatch(place::meets));
  }

  private Footprint using(Stream<Place> more) {
    var all = new ArrayList<>(used);
    more.forEach(all::add);
    return new Footprint(changed, all);
  }

  private Footprint changing(Stream<Place> more) {
    var all = new ArrayList<>(changed);
    more.forEach(all::add);
    return new Footprint(all, used);
  }

  private static Footprint changing(Place... places) {
    return new Footprint(List.of(places), List.of());
  }

  /** The footprint of each kind of operation. */
  private enum Finder implements OperationVisitor<Footprint> {
    INSTANCE;

    /** A type, or a table, which PostgreSQL has as a type too. */
    private static Footprint type(Kind kind, TableName... names) {
      return changing(
              Stream.of(names)
                  .flatMap(name -> Stream.of(Place.of(kind, name), Place.of(TYPE_NAME, name)))
                  .toArray(Place[]::new))
          .using(Stream.of(names).flatMap(Finder::schema));
    }

    private static Footprint object(Kind kind, TableName... names) {
      return changing(Stream.of(names).map(name -> Place.of(kind, name)).toArray(Place[]::new))
          .using(Stream.of(names).flatMap(Finder::schema));
    }

    private static Stream<Place> schema(TableName name) {
      return name.schema().isEmpty()
          ? Stream.empty()
          : Stream.of(Place.of(SCHEMA, TableName.of(name.schema())));
    }

    private static Footprint parts(TableName table, Kind kind, String... names) {
      return changing(
          Stream.of(names).map(name -> Place.in(table, kind, name)).toArray(Place[]::new));
    }

    /** Columns that come, go or get other names. */
    private static Footprint columns(TableName table, String... names) {
      return parts(table, COLUMN, names)
          .changing(Stream.of(names).map(name -> Place.in(table, COLUMN_NAME, name)));
    }

    private static Footprint rules(TableName table, Kind kind, String... names) {
      return parts(table, kind, names)
          .changing(Stream.of(names).map(name -> Place.rule(table, name)));
    }

    private static Stream<Place> rules(Table table) {
      return Stream.concat(
              table.constraints().stream().map(Constraint::name),
              table.indexes().stream().map(Index::name))
          .map(name -> Place.rule(table.name(), name));
    }

    private static Stream<Place> columns(TableName table, List<String> names) {
      return names.stream().map(name -> Place.in(table, COLUMN, name));
    }

    private static Stream<Place> uses(TableName table, Column column) {
      return Stream.concat(
          uses(column.type()), column.generated().stream().flatMap(sql -> mentioned(table, sql)));
    }

    private static Stream<Place> uses(Type type) {
      if (type instanceof Type.Array array) {
        return uses(array.element());
      }
      if (type instanceof Type.Composite composite) {
        return Stream.concat(
            Stream.of(Place.of(COMPOSITE_TYPE, composite.type())),
            composite.attributes().stream().flatMap(attribute -> uses(attribute.type())));
      }
      return type instanceof Type.NamedEnum named
          ? Stream.of(Place.of(ENUM_TYPE, named.type()))
          : Stream.empty();
    }

    private static Stream<Place> named(TableName table, Collection<String> foldedNames) {
      return foldedNames.stream().map(name -> new Place(COLUMN, table.folded(), name));
    }

    private static Stream<Place> mentioned(TableName table, String sql) {
      return Stream.concat(
          named(table, Expressions.names(sql)),
          Expressions.paths(sql).stream()
              .flatMap(path -> path.subList(1, path.size()).stream())
              .map(Place::attribute));
    }

    /** What fills existing rows may look into other tables. */
    private static Stream<Place> filledBy(TableName table, Optional<String> backfill) {
      return backfill.stream()
          .flatMap(
              sql ->
                  Stream.concat(Stream.of(table), Expressions.tables(sql).stream())
                      .flatMap(read -> mentioned(read, sql)));
    }

    private static Stream<Place> uses(TableName table, Constraint constraint) {
      if (constraint instanceof PrimaryKey key) {
        return columns(table, key.columns());
      }
      if (constraint instanceof UniqueConstraint unique) {
        return columns(table, unique.columns());
      }
      if (constraint instanceof ForeignKey key) {
        return Stream.of(
                columns(table, key.columns()),
                columns(key.target(), key.targetColumns()),
                Stream.of(Place.key(key.target(), key.targetColumns())))
            .flatMap(places -> places);
      }
      return mentioned(table, ((Check) constraint).expression());
    }

    /** The key that foreign keys can refer to. */
    private static Stream<Place> key(TableName table, Constraint constraint) {
      if (constraint instanceof PrimaryKey key) {
        return Stream.of(Place.key(table, key.columns()));
      }
      return constraint instanceof UniqueConstraint unique
          ? Stream.of(Place.key(table, unique.columns()))
          : Stream.empty();
    }

    private static List<String> columns(Index index) {
      return index.parts().stream()
          .filter(part -> !part.isExpression())
          .map(Index.Part::text)
          .toList();
    }

    private static Stream<Place> uses(TableName table, Index index) {
      return index.parts().stream()
          .flatMap(
              part ->
                  part.isExpression()
                      ? mentioned(table, part.text())
                      : columns(table, List.of(part.text())));
    }

    @Override
    public Footprint createTable(Operation.CreateTable operation) {
      Table table = operation.table();
      return type(TABLE, table.name())
          .changing(rules(table))
          .using(table.columns().stream().flatMap(column -> uses(table.name(), column)))
          .using(table.foreignKeys().stream().flatMap(key -> uses(table.name(), key)));
    }

    @Override
    public Footprint dropTable(Operation.DropTable operation) {
      return type(TABLE, operation.name())
          .changing(operation.definition().stream().flatMap(Finder::rules));
    }

    @Override
    public Footprint renameTable(Operation.RenameTable operation) {
      return type(TABLE, operation.from(), operation.to());
    }

    @Override
    public Footprint commentTable(Operation.CommentTable operation) {
      return changing(Place.comment(operation.table()));
    }

    @Override
    public Footprint addColumn(Operation.AddColumn operation) {
      return columns(operation.table(), operation.column().name())
          .using(uses(operation.table(), operation.column()))
          .using(filledBy(operation.table(), operation.backfill()));
    }

    @Override
    public Footprint alterColumn(Operation.AlterColumn operation) {
      return parts(operation.table(), COLUMN, operation.after().name())
          .using(uses(operation.before().type()))
          .using(uses(operation.table(), operation.after()))
          .using(filledBy(operation.table(), operation.backfill()));
    }

    @Override
    public Footprint renameColumn(Operation.RenameColumn operation) {
      return columns(operation.table(), operation.from(), operation.to());
    }

    /** A generated column comes back only over the columns that it was over. */
    @Override
    public Footprint dropColumn(Operation.DropColumn operation) {
      return columns(operation.table(), operation.name())
          .using(
              operation.definition().flatMap(Column::generated).stream()
                  .flatMap(sql -> mentioned(operation.table(), sql)));
    }

    @Override
    public Footprint addConstraint(Operation.AddConstraint operation) {
      return rules(operation.table(), CONSTRAINT, operation.constraint().name())
          .using(uses(operation.table(), operation.constraint()));
    }

    @Override
    public Footprint addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
      return rules(operation.table(), CONSTRAINT, operation.key().name())
          .using(uses(operation.table(), operation.key()))
          .using(Stream.of(Place.in(operation.table(), INDEX, operation.index())));
    }

    @Override
    public Footprint validateConstraint(Operation.ValidateConstraint operation) {
      return rules(operation.table(), CONSTRAINT, operation.name());
    }

    @Override
    public Footprint dropConstraint(Operation.DropConstraint operation) {
      return rules(operation.table(), CONSTRAINT, operation.name())
          .changing(
              operation.definition().stream()
                  .flatMap(definition -> key(operation.table(), definition)));
    }

    @Override
    public Footprint renameConstraint(Operation.RenameConstraint operation) {
      return rules(operation.table(), CONSTRAINT, operation.from(), operation.constraint().name());
    }

    @Override
    public Footprint createIndex(Operation.CreateIndex operation) {
      return rules(operation.table(), INDEX, operation.index().name())
          .using(uses(operation.table(), operation.index()));
    }

    @Override
    public Footprint dropIndex(Operation.DropIndex operation) {
      return rules(operation.table(), INDEX, operation.name())
          .changing(
              operation.definition().stream()
                  .filter(Index::unique)
                  .map(index -> Place.key(operation.table(), columns(index))));
    }

    @Override
    public Footprint renameIndex(Operation.RenameIndex operation) {
      return rules(operation.table(), INDEX, operation.from(), operation.to());
    }

    @Override
    public Footprint createSequence(Operation.CreateSequence operation) {
      return object(SEQUENCE, operation.sequence().name()).using(columns(operation.after()));
    }

    private static Stream<Place> columns(List<ColumnName> names) {
      return names.stream().map(name -> Place.in(name.table(), COLUMN, name.column()));
    }

    @Override
    public Footprint alterSequence(Operation.AlterSequence operation) {
      return object(SEQUENCE, operation.after().name()).using(columns(operation.above()));
    }

    @Override
    public Footprint renameSequence(Operation.RenameSequence operation) {
      return object(SEQUENCE, operation.from(), operation.to());
    }

    @Override
    public Footprint dropSequence(Operation.DropSequence operation) {
      return object(SEQUENCE, operation.name());
    }

    @Override
    public Footprint createEnumType(Operation.CreateEnumType operation) {
      return type(ENUM_TYPE, operation.type().name());
    }

    @Override
    public Footprint addEnumValue(Operation.AddEnumValue operation) {
      return type(ENUM_TYPE, operation.type());
    }

    @Override
    public Footprint renameEnumType(Operation.RenameEnumType operation) {
      return type(ENUM_TYPE, operation.from(), operation.to());
    }

    @Override
    public Footprint dropEnumType(Operation.DropEnumType operation) {
      return type(ENUM_TYPE, operation.name());
    }

    @Override
    public Footprint createCompositeType(Operation.CreateCompositeType operation) {
      return type(COMPOSITE_TYPE, operation.type().type())
          .using(operation.type().attributes().stream().flatMap(a -> uses(a.type())));
    }

    @Override
    public Footprint addAttribute(Operation.AddAttribute operation) {
      return type(COMPOSITE_TYPE, operation.type()).using(uses(operation.attribute().type()));
    }

    private static Footprint attributes(TableName type, String... names) {
      Stream<Place> attributes = Stream.of(names).map(name -> Place.in(type, ATTRIBUTE, name));
      return changing(
          Stream.concat(Stream.of(Place.of(COMPOSITE_TYPE, type)), attributes)
              .toArray(Place[]::new));
    }

    @Override
    public Footprint renameAttribute(Operation.RenameAttribute operation) {
      return attributes(operation.type(), operation.from(), operation.to());
    }

    @Override
    public Footprint dropAttribute(Operation.DropAttribute operation) {
      return attributes(operation.type(), operation.name());
    }

    @Override
    public Footprint renameCompositeType(Operation.RenameCompositeType operation) {
      return type(COMPOSITE_TYPE, operation.from(), operation.to());
    }

    @Override
    public Footprint dropCompositeType(Operation.DropCompositeType operation) {
      return type(COMPOSITE_TYPE, operation.name());
    }

    @Override
    public Footprint renameValue(Operation.RenameValue operation) {
      return parts(operation.table(), COLUMN, operation.column());
    }

    @Override
    public Footprint createSchema(Operation.CreateSchema operation) {
      return changing(Place.of(SCHEMA, TableName.of(operation.name())));
    }

    @Override
    public Footprint dropSchema(Operation.DropSchema operation) {
      return changing(Place.of(SCHEMA, TableName.of(operation.name())));
    }

    /** What it asks for is what another operation stands on; the rows it tells by their keys. */
    @Override
    public Footprint requireNone(Operation.RequireNone operation) {
      return changing().using(Question.of(operation.query()).places());
    }

    @Override
    public Footprint execute(Operation.Execute operation) {
      return changing();
    }

    @Override
    public Footprint insert(Operation.Insert operation) {
      return changing()
          .using(columns(operation.table(), operation.columns()))
          .using(Stream.of(Place.name(operation.table())));
    }

    @Override
    public Footprint run(Operation.Run operation) {
      return changing();
    }
  }
}
