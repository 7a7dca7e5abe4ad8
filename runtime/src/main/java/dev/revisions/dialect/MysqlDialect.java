package dev.revisions.dialect;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * MySQL. A schema is a database here, which Hibernate leaves out of the names of tables; so does
 * this.
 */
sealed class MysqlDialect extends SqlDialect permits MariadbDialect {

  private static final int MOST_DIGITS = 65;

  /** MariaDB takes a few more. */
  private static final int MOST_DECIMALS = 30;

  static final MysqlDialect INSTANCE = new MysqlDialect();

  private final SqlTypes types;

  private MysqlDialect() {
    this("mysql", ReservedWords.MYSQL, new Literals.OfMysql());
  }

  private MysqlDialect(String name, Set<String> reserved, Literals literals) {
    this(name, reserved, literals, new MysqlTypes(literals));
  }

  MysqlDialect(String name, Set<String> reserved, Literals literals, SqlTypes types) {
    super(name, new Names("`", "`", reserved::contains, UnaryOperator.identity()), literals);
    this.types = types;
  }

  @Override
  protected final SqlTypes types() {
    return types;
  }

  @Override
  public final boolean transactionalDdl() {
    return false;
  }

  /** Columns have no zone, so they are in UTC. */
  @Override
  public final String now() {
    return "utc_timestamp(6)";
  }

  @Override
  public final String tableName(TableName table) {
    return identifier(table.name());
  }

  // Tables

  @Override
  protected final String tableOptions(Optional<String> comment) {
    return " engine=InnoDB" + comment.map(text -> " comment=" + quoteLiteral(text)).orElse("");
  }

  @Override
  protected final List<String> comment(TableName table, String text) {
    return List.of();
  }

  @Override
  protected final List<String> comment(TableName table, Column column) {
    return List.of();
  }

  @Override
  public final List<String> commentTable(Operation.CommentTable operation) {
    String text = quoteLiteral(operation.after().orElse(""));
    return List.of(alter(operation.table(), "comment=" + text));
  }

  @Override
  public final List<String> renameTable(Operation.RenameTable operation) {
    return rename(operation.from(), operation.to());
  }

  private List<String> rename(TableName from, TableName to) {
    return names.same(from.name(), to.name())
        ? List.of()
        : List.of("rename table " + tableName(from) + " to " + tableName(to));
  }

  // Columns

  /** Unless it is told, a server of old makes a timestamp not null. */
  @Override
  protected final Optional<String> type(Column column) {
    String type = types.of(column.type());
    boolean isTimestamp = type.regionMatches(true, 0, "timestamp", 0, "timestamp".length());
    return Optional.of(isTimestamp && !saysNotNull(column) ? type + " null" : type);
  }

  @Override
  protected final String collate(String collation) {
    return "collate " + collation;
  }

  @Override
  protected boolean saysNotNull(Column column) {
    return !column.nullable() || column.identity();
  }

  @Override
  protected final String identity() {
    return "auto_increment";
  }

  @Override
  protected final Optional<String> inlineComment(Column column) {
    return column.comment().map(text -> "comment " + quoteLiteral(text));
  }

  /** A column that numbers its rows must be a key from the first moment on. */
  @Override
  protected final String addColumn(TableName table, Column column) {
    String add = super.addColumn(table, column);
    return column.identity()
        ? add + ", add " + MysqlKeys.numbering(identifier(column.name()))
        : add;
  }

  @Override
  protected final List<String> requireValue(TableName table, Column column) {
    return List.of(modify(table, column));
  }

  /** In full, because what it leaves out would be lost. */
  private String modify(TableName table, Column column) {
    return alter(table, "modify column " + definition(column));
  }

  @Override
  public final List<String> alterColumn(Operation.AlterColumn operation) {
    Column before = operation.before();
    Column after = operation.after();
    if (definition(before).equals(definition(after))) {
      return List.of();
    }
    var statements = new ArrayList<String>();
    if (NativeDefinition.takesNull(before) && !NativeDefinition.takesNull(after)) {
      operation
          .backfill()
          .map(value -> backfill(operation.table(), after, value))
          .ifPresent(statements::add);
    }
    String modify = modify(operation.table(), after);
    if (before.identity() == after.identity()) {
      statements.add(modify);
    } else if (after.identity()) {
      statements.addAll(
          keys(operation.table())
              .withNumbering(modify, names.stored(after.name()), identifier(after.name())));
    } else {
      statements.addAll(keys(operation.table()).withoutNumbering(modify));
    }
    return statements;
  }

  /** A boolean is a bit, so that text is read as a number. */
  @Override
  protected final String isNoTruth(String column) {
    return column + " not regexp '^ *[01] *$'";
  }

  /** A bit has room for no other, and what is rounded to one would not be what it was. */
  @Override
  protected final String isNoTruthOfNumbers(String column) {
    return column + " not in (0, 1)";
  }

  @Override
  protected final Optional<String> matches(String column, String regex) {
    return Optional.of(column + " regexp " + quoteLiteral(regex));
  }

  /**
   * What is beyond the digits of a decimal number becomes the largest of it, so that there must be
   * room for more than the type takes.
   */
  @Override
  protected final String numberIn(String column, Type type) {
    if (type instanceof Type.Numeric numeric) {
      return "cast(" + column + " as " + roomierThan(numeric) + ")";
    }
    String number = NoNumber.isBinary(type) ? "double" : "decimal(65,0)";
    return "cast(" + column + " as " + number + ")";
  }

  private static String roomierThan(Type.Numeric type) {
    if (type.precision() >= MOST_DIGITS) {
      return "double";
    }
    int room = Math.min(MOST_DECIMALS, MOST_DIGITS - (type.precision() - type.scale()));
    return "decimal(%d,%d)".formatted(MOST_DIGITS, Math.min(type.scale() + 5, room));
  }

  @Override
  public final List<String> renameColumn(Operation.RenameColumn operation) {
    return List.of(
        alter(
            operation.table(),
            "rename column " + identifier(operation.from()) + " to " + identifier(operation.to())));
  }

  // Constraints

  @Override
  protected final Optional<String> checkOptions(Check check) {
    return check.options();
  }

  @Override
  public final List<String> addConstraint(Operation.AddConstraint operation) {
    List<String> add = super.addConstraint(operation);
    return operation.constraint().kind() == Constraint.Kind.PRIMARY_KEY
        ? keys(operation.table()).withoutNumbering(add.get(0))
        : add;
  }

  /** A unique constraint is an index. */
  @Override
  public final List<String> addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    String name = operation.key().name();
    if (operation.key().kind() == Constraint.Kind.PRIMARY_KEY) {
      return super.addKeyUsingIndex(operation);
    }
    return names.same(operation.index(), name)
        ? List.of()
        : renameIndex(operation.table(), operation.index(), name);
  }

  @Override
  public final List<String> dropConstraint(Operation.DropConstraint operation) {
    TableName table = operation.table();
    String name = operation.name();
    return switch (operation.kind()) {
      case PRIMARY_KEY -> keys(table).dropIndex("PRIMARY", "drop primary key");
      case UNIQUE -> dropIndex(table, name);
      case FOREIGN_KEY -> keys(table).dropForeignKey(names.stored(name), identifier(name));
      case CHECK -> List.of(alter(table, "drop constraint " + identifier(name)));
      case ENUM_CHECK -> List.of();
    };
  }

  private MysqlKeys keys(TableName table) {
    return new MysqlKeys(literals, "alter table " + tableName(table), names.stored(table.name()));
  }

  /** Primary keys have no name of their own. */
  @Override
  public final List<String> renameConstraint(Operation.RenameConstraint operation) {
    TableName table = operation.table();
    String from = operation.from();
    var constraint = operation.constraint();
    return switch (constraint.kind()) {
      case PRIMARY_KEY, ENUM_CHECK -> List.of();
      case UNIQUE -> renameIndex(table, from, constraint.name());
      case FOREIGN_KEY, CHECK ->
          Stream.of(
                  new Operation.DropConstraint(table, constraint.kind(), from, Optional.empty()),
                  new Operation.AddConstraint(table, constraint))
              .flatMap(step -> render(step).stream())
              .toList();
    };
  }

  // Indexes

  @Override
  public final List<String> dropIndex(Operation.DropIndex operation) {
    return dropIndex(operation.table(), operation.name());
  }

  private List<String> dropIndex(TableName table, String name) {
    return keys(table).dropIndex(names.stored(name), "drop index " + identifier(name));
  }

  @Override
  public final List<String> renameIndex(Operation.RenameIndex operation) {
    return renameIndex(operation.table(), operation.from(), operation.to());
  }

  List<String> renameIndex(TableName table, String from, String to) {
    return List.of(alter(table, "rename index " + identifier(from) + " to " + identifier(to)));
  }

  // Sequences: tables of one row, as Hibernate makes them where there are none

  @Override
  public List<String> createSequence(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    String name = tableName(sequence.name());
    String next = operation.after().isEmpty() ? "" + sequence.start() : next(operation);
    return List.of(
        "create table " + name + " (next_val bigint) engine=InnoDB",
        "insert into " + name + " (next_val) values (" + next + ")");
  }

  /** Nothing: the row has the number. */
  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    return List.of();
  }

  /** The row holds the next value alone, which has to grow with the increment. */
  @Override
  public List<String> alterSequence(Operation.AlterSequence operation) {
    Sequence before = operation.before();
    long growth = growth(operation);
    var statements = new ArrayList<String>();
    if (growth != 0) {
      statements.add(
          "update %s set next_val = next_val + %d where next_val <> %d"
              .formatted(tableName(before.name()), growth, before.start()));
    }
    if (!operation.above().isEmpty()) {
      statements.add(
          "update %s set next_val = greatest(next_val, %s)"
              .formatted(
                  tableName(before.name()),
                  next(new Operation.CreateSequence(operation.after(), operation.above()))));
    }
    return statements;
  }

  @Override
  public final List<String> renameSequence(Operation.RenameSequence operation) {
    return rename(operation.from(), operation.to());
  }

  @Override
  public List<String> dropSequence(Operation.DropSequence operation) {
    return List.of("drop table " + tableName(operation.name()));
  }

  // Enum types and schemas: the columns carry the values, and names have no schema

  @Override
  public final List<String> createEnumType(Operation.CreateEnumType operation) {
    return List.of();
  }

  @Override
  public final List<String> addEnumValue(Operation.AddEnumValue operation) {
    return List.of();
  }

  @Override
  public final List<String> renameEnumType(Operation.RenameEnumType operation) {
    return List.of();
  }

  @Override
  public final List<String> dropEnumType(Operation.DropEnumType operation) {
    return List.of();
  }

  @Override
  public final List<String> createSchema(Operation.CreateSchema operation) {
    return List.of();
  }

  @Override
  public final List<String> dropSchema(Operation.DropSchema operation) {
    return List.of();
  }
}
