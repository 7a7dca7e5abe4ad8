package dev.revisions.operation;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One step of a revision, as a value. The differ produces operations, the writer prints them as
 * Java, a revision records them when it runs, and a dialect turns them into SQL.
 *
 * <p>What an operation takes away it may carry as a definition; the differ always does, a
 * revision's code need not. Only with it is the operation reversible.
 */
public sealed interface Operation {

  /** The operation that undoes this one, or empty if what it takes away is not known. */
  Optional<Operation> reverse();

  /** Calls the method of the visitor that is made for this operation. */
  <R> R accept(OperationVisitor<R> visitor);

  /**
   * Creates a table with its columns and constraints; its indexes are operations of their own.
   *
   * @param table the table, without indexes
   */
  record CreateTable(Table table) implements Operation {
    /** Leaves the indexes out. */
    public CreateTable {
      table = table.withIndexes(List.of());
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropTable(table.name(), Optional.of(table)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.createTable(this);
    }
  }

  /**
   * Drops a table.
   *
   * @param name the table
   * @param definition what it was, without indexes
   */
  record DropTable(TableName name, Optional<Table> definition) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return definition.map(CreateTable::new);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropTable(this);
    }
  }

  /**
   * Renames a table. Its constraints, indexes and sequences keep their names.
   *
   * @param from the former name
   * @param to the new name; another schema moves the table
   */
  record RenameTable(TableName from, TableName to) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameTable(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameTable(this);
    }
  }

  /**
   * Changes the comment of a table.
   *
   * @param table the table
   * @param before the former comment, empty for none
   * @param after the new comment, empty for none
   */
  record CommentTable(TableName table, Optional<String> before, Optional<String> after)
      implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new CommentTable(table, after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.commentTable(this);
    }
  }

  /**
   * Adds a column.
   *
   * @param table the table
   * @param column the column
   * @param backfill the SQL expression that fills it in existing rows before it becomes required
   */
  record AddColumn(TableName table, Column column, Optional<String> backfill) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropColumn(table, column.name(), Optional.of(column)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.addColumn(this);
    }
  }

  /**
   * Changes a column in any way but its name.
   *
   * @param table the table
   * @param before the column as it was
   * @param after the column as it is to be, under the same name
   * @param backfill the SQL expression that replaces NULL in existing rows before the column
   *     becomes required
   */
  record AlterColumn(TableName table, Column before, Column after, Optional<String> backfill)
      implements Operation {
    /** Checks that the names agree. */
    public AlterColumn {
      if (!before.name().equals(after.name())) {
        throw new IllegalArgumentException(
            "a rename is not an alteration: " + before.name() + " to " + after.name());
      }
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new AlterColumn(table, after, before, Optional.empty()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.alterColumn(this);
    }
  }

  /**
   * Renames a column. Constraints and indexes over it keep their names.
   *
   * @param table the table
   * @param from the former identifier
   * @param to the new identifier
   */
  record RenameColumn(TableName table, String from, String to) implements Operation {
    /** Brings the names to their canonical text. */
    public RenameColumn {
      from = Identifier.canonical(from);
      to = Identifier.canonical(to);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameColumn(table, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameColumn(this);
    }
  }

  /**
   * Drops a column.
   *
   * @param table the table
   * @param name the column's identifier
   * @param definition what it was
   */
  record DropColumn(TableName table, String name, Optional<Column> definition)
      implements Operation {
    /** Brings the name to its canonical text. */
    public DropColumn {
      name = Identifier.canonical(name);
    }

    @Override
    public Optional<Operation> reverse() {
      return definition.map(column -> new AddColumn(table, column, Optional.empty()));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropColumn(this);
    }
  }

  /**
   * Adds a constraint to a table that exists.
   *
   * @param table the table
   * @param constraint the primary key, unique constraint, foreign key or check
   * @param notValid whether PostgreSQL is to look at new rows only, until {@link
   *     ValidateConstraint}; for a foreign key or a check
   */
  record AddConstraint(TableName table, Constraint constraint, boolean notValid)
      implements Operation {
    /** Checks that the constraint is one that rows may break for a while. */
    public AddConstraint {
      if (notValid && isKey(constraint)) {
        throw new IllegalArgumentException(
            constraint.name() + " is a " + constraint.kind() + ", which all rows must keep");
      }
    }

    /** Adds a constraint that all rows keep. */
    public AddConstraint(TableName table, Constraint constraint) {
      this(table, constraint, false);
    }

    private static boolean isKey(Constraint constraint) {
      return constraint.kind() == Constraint.Kind.PRIMARY_KEY
          || constraint.kind() == Constraint.Kind.UNIQUE;
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(
          new DropConstraint(table, constraint.kind(), constraint.name(), Optional.of(constraint)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.addConstraint(this);
    }
  }

  /**
   * Adds a primary key or unique constraint of which the index is there already, and becomes its
   * own. A database that cannot do so drops the index.
   *
   * @param table the table
   * @param key the primary key or unique constraint
   * @param index the identifier of the unique index over the same columns
   */
  record AddKeyUsingIndex(TableName table, Constraint key, String index) implements Operation {
    /** Checks that the constraint has an index. */
    public AddKeyUsingIndex {
      if (!AddConstraint.isKey(key)) {
        throw new IllegalArgumentException(
            key.name() + " is a " + key.kind() + ", which has no index");
      }
      index = Identifier.canonical(index);
    }

    /** Empty: what the index was is not known. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.addKeyUsingIndex(this);
    }
  }

  /**
   * Looks whether all rows keep a constraint that was added without that. Only PostgreSQL has
   * something to do; the others have looked when it was added.
   *
   * @param table the table
   * @param name the constraint's identifier
   */
  record ValidateConstraint(TableName table, String name) implements Operation {
    /** Brings the name to its canonical text. */
    public ValidateConstraint {
      name = Identifier.canonical(name);
    }

    /** Nothing, which is undone by doing nothing. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.validateConstraint(this);
    }
  }

  /**
   * Drops a constraint.
   *
   * @param table the table
   * @param kind what kind it is of; MySQL wants to know
   * @param name its identifier
   * @param definition what it was
   */
  record DropConstraint(
      TableName table, Constraint.Kind kind, String name, Optional<Constraint> definition)
      implements Operation {
    /** Brings the name to its canonical text. */
    public DropConstraint {
      Objects.requireNonNull(kind, "kind");
      name = Identifier.canonical(name);
    }

    @Override
    public Optional<Operation> reverse() {
      return definition.map(constraint -> new AddConstraint(table, constraint));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropConstraint(this);
    }
  }

  /**
   * Renames a constraint. A database that cannot do so drops it and adds it again.
   *
   * @param table the table
   * @param from its former identifier
   * @param constraint the constraint under its new name
   */
  record RenameConstraint(TableName table, String from, Constraint constraint)
      implements Operation {
    /** Brings the name to its canonical text. */
    public RenameConstraint {
      from = Identifier.canonical(from);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameConstraint(table, constraint.name(), constraint.withName(from)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameConstraint(this);
    }
  }

  /**
   * Creates an index.
   *
   * @param table the table
   * @param index the index
   * @param concurrently whether rows may be written meanwhile; PostgreSQL, the only one that does
   *     not allow it by itself, then takes longer and cannot undo it with the transaction
   */
  record CreateIndex(TableName table, Index index, boolean concurrently) implements Operation {
    /** Creates an index as the database does by itself. */
    public CreateIndex(TableName table, Index index) {
      this(table, index, false);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropIndex(table, index.name(), Optional.of(index), concurrently));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.createIndex(this);
    }
  }

  /**
   * Drops an index.
   *
   * @param table the table
   * @param name the index's identifier
   * @param definition what it was
   * @param concurrently whether rows may be read and written meanwhile; see {@link CreateIndex}
   */
  record DropIndex(TableName table, String name, Optional<Index> definition, boolean concurrently)
      implements Operation {
    /** Brings the name to its canonical text. */
    public DropIndex {
      name = Identifier.canonical(name);
    }

    /** Drops an index as the database does by itself. */
    public DropIndex(TableName table, String name, Optional<Index> definition) {
      this(table, name, definition, false);
    }

    @Override
    public Optional<Operation> reverse() {
      return definition.map(index -> new CreateIndex(table, index, concurrently));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropIndex(this);
    }
  }

  /**
   * Renames an index.
   *
   * @param table the table
   * @param from the former identifier
   * @param to the new identifier
   */
  record RenameIndex(TableName table, String from, String to) implements Operation {
    /** Brings the names to their canonical text. */
    public RenameIndex {
      from = Identifier.canonical(from);
      to = Identifier.canonical(to);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameIndex(table, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameIndex(this);
    }
  }

  /**
   * Creates a sequence.
   *
   * @param sequence the sequence
   * @param after the columns after whose largest value it begins, if that is not less than its
   *     start: what numbers rows that are there must not give their numbers again
   */
  record CreateSequence(Sequence sequence, List<ColumnName> after) implements Operation {
    /** Copies the list. */
    public CreateSequence {
      after = List.copyOf(after);
    }

    /** A sequence that begins with its start. */
    public CreateSequence(Sequence sequence) {
      this(sequence, List.of());
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropSequence(sequence.name(), Optional.of(sequence)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.createSequence(this);
    }
  }

  /**
   * Changes the increment, start or options of a sequence. Values already given out stay so.
   *
   * @param before the sequence as it was
   * @param after the sequence as it is to be, under the same name
   * @param above the columns above whose largest value it goes on, if it is not there yet: another
   *     table has rows, and is numbered by it from now on
   */
  record AlterSequence(Sequence before, Sequence after, List<ColumnName> above)
      implements Operation {
    /** Copies the list, and checks that the names agree. */
    public AlterSequence {
      above = List.copyOf(above);
      if (!before.name().equals(after.name())) {
        throw new IllegalArgumentException(
            "a rename is not an alteration: " + before.name() + " to " + after.name());
      }
    }

    /** A sequence that goes on from where it is. */
    public AlterSequence(Sequence before, Sequence after) {
      this(before, after, List.of());
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new AlterSequence(after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.alterSequence(this);
    }
  }

  /**
   * Renames a sequence.
   *
   * @param from the former name
   * @param to the new name
   */
  record RenameSequence(TableName from, TableName to) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameSequence(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameSequence(this);
    }
  }

  /**
   * Drops a sequence.
   *
   * @param name the sequence
   * @param definition what it was
   */
  record DropSequence(TableName name, Optional<Sequence> definition) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return definition.map(CreateSequence::new);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropSequence(this);
    }
  }

  /**
   * Creates an enum type. A database without enum types has nothing to do.
   *
   * @param type the type
   */
  record CreateEnumType(EnumType type) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropEnumType(type.name(), Optional.of(type)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.createEnumType(this);
    }
  }

  /**
   * Adds a value to an enum type.
   *
   * @param type the type
   * @param value the value
   * @param before the value that it is put in front of; empty for the end
   */
  record AddEnumValue(TableName type, String value, Optional<String> before) implements Operation {
    /** Empty: no database takes a value out of an enum type. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.addEnumValue(this);
    }
  }

  /**
   * Renames an enum type; the columns of it follow.
   *
   * @param from the former name
   * @param to the new name
   */
  record RenameEnumType(TableName from, TableName to) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameEnumType(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameEnumType(this);
    }
  }

  /**
   * Drops an enum type.
   *
   * @param name the type
   * @param definition what it was
   */
  record DropEnumType(TableName name, Optional<EnumType> definition) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return definition.map(CreateEnumType::new);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropEnumType(this);
    }
  }

  /**
   * Creates a composite type, which a database without such types refuses.
   *
   * @param type the type
   */
  record CreateCompositeType(Type.Composite type) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropCompositeType(type.type(), Optional.of(type)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.createCompositeType(this);
    }
  }

  /**
   * Adds an attribute at the end of a composite type, which has no value where there are rows.
   *
   * @param type the type
   * @param attribute the attribute
   */
  record AddAttribute(TableName type, Type.Attribute attribute) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropAttribute(type, attribute.name(), Optional.of(attribute)));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.addAttribute(this);
    }
  }

  /**
   * Renames an attribute of a composite type.
   *
   * @param type the type
   * @param from the former identifier
   * @param to the new identifier
   */
  record RenameAttribute(TableName type, String from, String to) implements Operation {
    /** Brings the names to their canonical text. */
    public RenameAttribute {
      from = Identifier.canonical(from);
      to = Identifier.canonical(to);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameAttribute(type, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameAttribute(this);
    }
  }

  /**
   * Drops an attribute of a composite type and its values.
   *
   * @param type the type
   * @param name the attribute's identifier
   * @param definition what it was
   */
  record DropAttribute(TableName type, String name, Optional<Type.Attribute> definition)
      implements Operation {
    /** Brings the names to their canonical text. */
    public DropAttribute {
      name = Identifier.canonical(name);
    }

    /** It comes back last. */
    @Override
    public Optional<Operation> reverse() {
      return definition.map(attribute -> new AddAttribute(type, attribute));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropAttribute(this);
    }
  }

  /**
   * Renames a composite type; the columns of it follow.
   *
   * @param from the former name
   * @param to the new name
   */
  record RenameCompositeType(TableName from, TableName to) implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameCompositeType(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameCompositeType(this);
    }
  }

  /**
   * Drops a composite type that no column is of.
   *
   * @param name the type
   * @param definition what it was
   */
  record DropCompositeType(TableName name, Optional<Type.Composite> definition)
      implements Operation {
    @Override
    public Optional<Operation> reverse() {
      return definition.map(CreateCompositeType::new);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropCompositeType(this);
    }
  }

  /**
   * Gives the rows that hold a value another one instead, because what it stands for, such as the
   * constant of an enum, is called otherwise now.
   *
   * @param table the table
   * @param column the column's identifier; it takes both values
   * @param from the former value
   * @param to the new value
   */
  record RenameValue(TableName table, String column, String from, String to) implements Operation {
    /** Brings the name to its canonical text. */
    public RenameValue {
      column = Identifier.canonical(column);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new RenameValue(table, column, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.renameValue(this);
    }
  }

  /**
   * Creates a schema.
   *
   * @param name its identifier
   */
  record CreateSchema(String name) implements Operation {
    /** Brings the name to its canonical text. */
    public CreateSchema {
      name = Identifier.canonical(name);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new DropSchema(name));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.createSchema(this);
    }
  }

  /**
   * Drops a schema, which must be empty.
   *
   * @param name its identifier
   */
  record DropSchema(String name) implements Operation {
    /** Brings the name to its canonical text. */
    public DropSchema {
      name = Identifier.canonical(name);
    }

    @Override
    public Optional<Operation> reverse() {
      return Optional.of(new CreateSchema(name));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.dropSchema(this);
    }
  }

  /**
   * Requires that a query returns no row, or the revision is not applied. A run asks before it
   * changes anything, unless what the query reads is changed first by what the run is to do.
   *
   * @param what the rows that there must not be, in the plural: {@code customers of equal email}
   * @param query a {@code select}; in it {@code {name}} stands for the name of a table or column,
   *     so that a dialect can quote it, {@code {name as clob}} for the text of a column of large
   *     objects, which PostgreSQL has elsewhere, {@code {name as numeric(10,2)}} for what a value
   *     becomes in a column of such a type, and {@code {name not as varbinary(16)}} or {@code {name
   *     not as boolean}} for the condition that the bytes or the text of a column are none that the
   *     database takes for such a type, numbers by {@code {name not as boolean of integer}}; a
   *     literal brace is doubled
   */
  record RequireNone(String what, String query) implements Operation {
    private static final Pattern NAME =
        Pattern.compile("\\{\\{|\\{([^{}]+?)(?:(?: not)? as [^{}`]+)?}");

    /** Checks that there is text. */
    public RequireNone {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(query, "query");
    }

    /** The names of tables and columns in the query, bare and without schema. */
    public List<String> names() {
      return NAME.matcher(query)
          .results()
          .filter(name -> name.group(1) != null)
          .map(name -> Identifier.of(TableName.parse(name.group(1)).name()).name())
          .distinct()
          .toList();
    }

    /** Nothing, which is undone by requiring nothing. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.requireNone(this);
    }
  }

  /**
   * Executes a statement as it is.
   *
   * @param sql one statement
   * @param databases the names of the dialects that it is for; empty for all
   */
  record Execute(String sql, List<String> databases) implements Operation {
    /** Copies the names. */
    public Execute {
      Objects.requireNonNull(sql, "sql");
      databases = List.copyOf(databases);
    }

    /** Empty: what the statement does is not known. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.execute(this);
    }
  }

  /**
   * Inserts rows.
   *
   * @param table the table
   * @param columns the identifiers of the columns
   * @param rows a value for each column: null, a Boolean, a Number, a String or a {@link
   *     java.time.temporal.Temporal}, a UUID or a byte array
   */
  record Insert(TableName table, List<String> columns, List<List<Object>> rows)
      implements Operation {
    /** Checks that every row fits the columns. */
    public Insert {
      columns = columns.stream().map(Identifier::canonical).toList();
      rows = rows.stream().map(Insert::copy).toList();
      for (List<Object> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "insert into " + table + ": " + row.size() + " values for columns " + columns);
        }
      }
    }

    /** A copy that may hold nulls, which {@link List#copyOf} refuses. */
    private static List<Object> copy(List<Object> row) {
      return Collections.unmodifiableList(new ArrayList<>(row));
    }

    /** Empty: which rows they are is not known. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.insert(this);
    }
  }

  /**
   * Runs code on the connection of the revision. The types of the Vert.x client are left out here
   * so that the vocabulary can be used without it.
   *
   * @param description what the code does, for the log and for rendered SQL
   * @param code takes the {@code SqlConnection} and returns a Vert.x {@code Future}
   */
  record Run(String description, Function<Object, Object> code) implements Operation {
    /** Empty: what the code does is not known. */
    @Override
    public Optional<Operation> reverse() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
      return visitor.run(this);
    }
  }
}
