package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Notation;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL that all databases have in common, with a method for each thing in which they differ. A
 * dialect of another module extends {@link StandardDialect}.
 */
public abstract sealed class SqlDialect implements Dialect, OperationVisitor<List<String>>
    permits StandardDialect, MysqlDialect {

  private static final String AS_CLOB = " as clob";
  private static final Pattern NOT_AS = Pattern.compile("(.+) not as ([^`]+?)(?: of ([^`]+))?");
  private static final Pattern AS = Pattern.compile("(.+) as ([^`]+)");

  /** A condition that holds of no row. */
  private static final String NEVER = "1 = 0";

  private final String name;

  /** How the database names things. */
  protected final Names names;

  /** How it writes values. */
  protected final Literals literals;

  SqlDialect(String name, Names names, Literals literals) {
    this.name = name;
    this.names = names;
    this.literals = literals;
  }

  /** What the logical types become. */
  protected abstract SqlTypes types();

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> render(Operation operation) {
    return operation.accept(this);
  }

  @Override
  public final String identifier(String identifier) {
    return names.sql(identifier);
  }

  @Override
  public final String catalogName(String identifier) {
    return names.stored(identifier);
  }

  @Override
  public final String typeName(Type type) {
    return types().of(type);
  }

  @Override
  public String tableName(TableName table) {
    String qualifier = table.schema().isEmpty() ? "" : identifier(table.schema()) + ".";
    return qualifier + identifier(table.name());
  }

  @Override
  public final String quoteLiteral(Object value) {
    return literals.of(value);
  }

  /** {@code alter table} and what is to be done. */
  protected final String alter(TableName table, String action) {
    return "alter table " + tableName(table) + " " + action;
  }

  /**
   * The error that the database cannot do something.
   *
   * @param what it cannot do
   * @param instead what the user can do
   */
  protected final RevisionException unsupported(String what, String instead) {
    return new RevisionException(name + " cannot " + what + "; " + instead);
  }

  // Tables

  @Override
  public List<String> createTable(Operation.CreateTable operation) {
    var table = operation.table();
    String parts =
        Stream.concat(
                table.columns().stream().map(this::definition),
                table.constraints().stream()
                    .filter(constraint -> has(constraint.kind()))
                    .filter(constraint -> definedApart(table, constraint).isEmpty())
                    .map(constraint -> definition(table.name(), constraint)))
            .collect(Collectors.joining(",\n  ", "(\n  ", "\n)"));
    String options = tableOptions(table.comment()) + appended(table.options());
    var statements = new ArrayList<String>();
    statements.add("create table " + tableName(table.name()) + " " + parts + options);
    table.constraints().stream()
        .flatMap(constraint -> definedApart(table, constraint).stream())
        .forEach(statements::add);
    table.comment().ifPresent(text -> statements.addAll(comment(table.name(), text)));
    table.columns().forEach(column -> statements.addAll(comment(table.name(), column)));
    return statements;
  }

  /**
   * The statement that makes a constraint which {@code create table} cannot have, where it could
   * not have it. Adding it to a table that exists is another matter.
   */
  protected Optional<String> definedApart(Table table, Constraint constraint) {
    return Optional.empty();
  }

  /** What stands behind the closing parenthesis, before the user's options. */
  protected abstract String tableOptions(Optional<String> comment);

  /** The statements that comment on a table that is created without its comment. */
  protected abstract List<String> comment(TableName table, String text);

  /** The statements that comment on a column that is created without its comment. */
  protected abstract List<String> comment(TableName table, Column column);

  /** Options of the user's, with a blank before them. */
  protected static String appended(Optional<String> options) {
    return options.map(text -> " " + text).orElse("");
  }

  @Override
  public List<String> dropTable(Operation.DropTable operation) {
    return List.of("drop table " + tableName(operation.name()));
  }

  // Columns

  /** A column as {@code create table} and {@code add column} define it. */
  protected final String definition(Column column) {
    return identifier(column.name()) + " " + specification(column);
  }

  /** What follows the name of a column. */
  private String specification(Column column) {
    return Stream.of(
            type(column),
            column.collation().map(this::collate),
            column.generated().map(this::generated),
            column.defaultValue().map(text -> "default " + value(column, text)),
            Optional.of("not null").filter(text -> saysNotNull(column)),
            Optional.of(identity()).filter(text -> column.identity()),
            check(column),
            inlineComment(column),
            column.options())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** The type of a column, if its definition says it. */
  protected Optional<String> type(Column column) {
    return Optional.of(types().of(column.type()));
  }

  /** What gives a column a collation. */
  protected abstract String collate(String collation);

  /** What computes a column from others. */
  protected String generated(String expression) {
    return "generated always as (" + expression + ") stored";
  }

  /** An expression of the user's as a value of a column. */
  protected String value(Column column, String expression) {
    return expression;
  }

  /** Whether the definition of a column says that it is not null. */
  protected abstract boolean saysNotNull(Column column);

  /** What makes a column number its rows. */
  protected abstract String identity();

  /** The check without which the type of the column would take too much. */
  protected Optional<String> check(Column column) {
    return Optional.empty();
  }

  /** What comments on a column within its definition. */
  protected abstract Optional<String> inlineComment(Column column);

  @Override
  public List<String> addColumn(Operation.AddColumn operation) {
    TableName table = operation.table();
    Column column = operation.column();
    var statements = new ArrayList<String>();
    boolean required = operation.backfill().isPresent() && !NativeDefinition.takesNull(column);
    statements.add(addColumn(table, required ? NativeDefinition.takingNull(column) : column));
    operation.backfill().ifPresent(value -> statements.add(update(table, column, value)));
    if (required) {
      statements.addAll(requireValue(table, column));
    }
    statements.addAll(comment(table, column));
    return statements;
  }

  /** Adds a column, nullable if rows are still to be filled. */
  protected String addColumn(TableName table, Column column) {
    return alter(table, "add column " + definition(column));
  }

  private String update(TableName table, Column column, String value) {
    String owner = "the backfill of " + new ColumnName(table, column.name());
    String expression = Conditions.expression(owner, value, this::named);
    String set = " set " + identifier(column.name()) + " = " + value(column, expression);
    return "update " + tableName(table) + set;
  }

  /** The update that replaces NULL. */
  final String backfill(TableName table, Column column, String value) {
    return update(table, column, value) + " where " + identifier(column.name()) + " is null";
  }

  /** Makes a nullable column not null. */
  protected abstract List<String> requireValue(TableName table, Column column);

  @Override
  public List<String> dropColumn(Operation.DropColumn operation) {
    return List.of(alter(operation.table(), "drop column " + identifier(operation.name())));
  }

  // Constraints

  /** Whether tables of this database have such constraints. */
  protected boolean has(Constraint.Kind kind) {
    return kind != Constraint.Kind.ENUM_CHECK;
  }

  /** A constraint as {@code create table} and {@code add} define it. */
  protected final String definition(TableName table, Constraint constraint) {
    return "constraint " + identifier(constraint.name()) + " " + rule(table, constraint);
  }

  private String rule(TableName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return "primary key " + names.list(key.columns());
    } else if (constraint instanceof UniqueConstraint unique) {
      return "unique " + names.list(unique.columns()) + appended(unique.options());
    } else if (constraint instanceof ForeignKey key) {
      return foreignKey(table, key);
    } else if (constraint instanceof Check check) {
      String condition = Conditions.sql(check, this::path);
      return "check (" + condition + ")" + appended(checkOptions(check));
    }
    throw new IllegalStateException("a new kind of constraint: " + constraint.getClass());
  }

  /** A column, or a part of one: {@code part.inner.name}. */
  private String path(String text) {
    List<String> path = Identifier.path(text);
    return path.size() == 1 ? identifier(path.get(0)) : part(path);
  }

  /**
   * A part of a column of a composite type.
   *
   * @param path the column, and the attributes that lead to the part
   */
  protected String part(List<String> path) {
    throw SqlTypes.noCompositeTypes(
        "check over " + String.join(".", path) + ", a part of a composite type");
  }

  private String foreignKey(TableName table, ForeignKey key) {
    return "foreign key "
        + names.list(key.columns())
        + " references "
        + target(table, key.target())
        + " "
        + names.list(key.targetColumns())
        + action("on delete ", key.onDelete())
        + action("on update ", key.onUpdate())
        + appended(key.options());
  }

  /** The name of the table that a foreign key of {@code table} refers to. */
  protected String target(TableName table, TableName target) {
    return tableName(target);
  }

  /**
   * What a foreign key says of an event.
   *
   * @param event {@code on delete } or {@code on update }
   */
  protected String action(String event, Action action) {
    return action == Action.NO_ACTION ? "" : " " + event + action;
  }

  /** The options of a check, which Hibernate appends on MySQL and MariaDB only. */
  Optional<String> checkOptions(Check check) {
    return Optional.empty();
  }

  @Override
  public List<String> addConstraint(Operation.AddConstraint operation) {
    Constraint constraint = operation.constraint();
    return has(constraint.kind())
        ? List.of(alter(operation.table(), "add " + definition(operation.table(), constraint)))
        : List.of();
  }

  /** Drops the index, for the constraint comes with one of its own. */
  @Override
  public List<String> addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    TableName table = operation.table();
    return Stream.of(
            new Operation.DropIndex(table, operation.index(), Optional.empty()),
            new Operation.AddConstraint(table, operation.key()))
        .flatMap(step -> render(step).stream())
        .toList();
  }

  /** Nothing: all rows were looked at when it was added. */
  @Override
  public List<String> validateConstraint(Operation.ValidateConstraint operation) {
    return List.of();
  }

  // Indexes

  @Override
  public List<String> createIndex(Operation.CreateIndex operation) {
    Index index = operation.index();
    String parts =
        index.parts().stream()
            .map(part -> part(operation.table(), index, part))
            .collect(Collectors.joining(", ", " (", ")"));
    return List.of(
        (index.unique() ? "create unique index " : "create index ")
            + concurrently(operation.concurrently())
            + indexName(operation.table(), index.name())
            + " on "
            + tableName(operation.table())
            + parts
            + appended(index.options()));
  }

  /** What lets others write while an index is built, where they can't anyway. */
  String concurrently(boolean wanted) {
    return "";
  }

  /** The name of an index that is to be created. */
  protected String indexName(TableName table, String name) {
    return identifier(name);
  }

  private String part(TableName table, Index index, Index.Part part) {
    if (part.isExpression() && !indexesExpressions()) {
      throw unsupported(
          "create index "
              + index.name()
              + " on "
              + table
              + ", which is over the expression "
              + part.text(),
          "index a generated column instead, or say with op.executeOn what each database is to do");
    }
    String text = part.isExpression() ? part.text() : identifier(part.text());
    return part.descending() ? text + " desc" : text;
  }

  /** Whether an index can be over an expression. */
  protected boolean indexesExpressions() {
    return true;
  }

  // Sequences, where there are any

  final List<String> createSequence(Operation.CreateSequence operation, String options) {
    Sequence sequence = operation.sequence();
    String create =
        "create sequence "
            + tableName(sequence.name())
            + " start with "
            + sequence.start()
            + " increment by "
            + sequence.increment()
            + options
            + appended(sequence.options());
    return operation.after().isEmpty()
        ? List.of(create)
        : Stream.concat(Stream.of(create), continueAfter(operation).stream()).toList();
  }

  /**
   * Makes a sequence that was just created give no number that a row has: the next one is an
   * increment above the largest, because Hibernate takes it for the last of as many.
   */
  protected abstract List<String> continueAfter(Operation.CreateSequence operation);

  /**
   * The query of the largest value that a sequence is to continue after. It has no row where it is
   * to begin with its start.
   *
   * @param result what is to be selected, given the largest value
   */
  protected final String largest(Operation.CreateSequence operation, UnaryOperator<String> result) {
    return largest(operation, result, "" + operation.sequence().start());
  }

  /** The same with another number for the start. */
  final String largest(
      Operation.CreateSequence operation, UnaryOperator<String> result, String start) {
    List<ColumnName> columns = operation.after();
    boolean isOne = columns.size() == 1;
    String max = isOne ? max(columns.get(0)) : "max(largest)";
    return "select %s from %s having %s >= %s"
        .formatted(
            result.apply(max),
            isOne ? tableName(columns.get(0).table()) : largestOfEach(columns),
            max,
            start);
  }

  private String largestOfEach(List<ColumnName> columns) {
    return columns.stream()
        .map(name -> "select " + max(name) + " as largest from " + tableName(name.table()))
        .collect(Collectors.joining(" union all ", "(", ") numbered"));
  }

  private String max(ColumnName name) {
    return "max(" + identifier(name.column()) + ")";
  }

  /** The next number of a sequence that is to continue after a column, as an expression. */
  protected final String next(Operation.CreateSequence operation) {
    Sequence sequence = operation.sequence();
    return "coalesce((%s), %d)"
        .formatted(largest(operation, max -> max + " + " + sequence.increment()), sequence.start());
  }

  /** Options that go are undone by putting all of them back to what they are by default. */
  final List<String> alterSequence(Operation.AlterSequence operation, String defaults) {
    Sequence before = operation.before();
    Sequence after = operation.after();
    String alter = "alter sequence " + tableName(after.name()) + " ";
    var statements = new ArrayList<String>();
    renumbering(before, after)
        .ifPresent(
            text ->
                statements.addAll(
                    growth(operation) == 0
                        ? List.of(alter + text)
                        : growIncrement(operation, alter + text)));
    if (!before.options().equals(after.options())) {
      before.options().ifPresent(options -> statements.add(alter + defaults));
      after.options().ifPresent(options -> statements.add(alter + options));
    }
    if (!operation.above().isEmpty()) {
      statements.addAll(raise(new Operation.CreateSequence(after, operation.above())));
    }
    return statements;
  }

  /**
   * Makes a sequence that may have given numbers give none that a row has. All columns that it
   * numbers are among those of the operation, so that no row is in the way of one that begins after
   * the largest.
   */
  protected List<String> raise(Operation.CreateSequence operation) {
    return continueAfter(operation);
  }

  /** What {@code alter sequence} says of the start and the increment, if they change. */
  protected Optional<String> renumbering(Sequence before, Sequence after) {
    return before.start() == after.start() && before.increment() == after.increment()
        ? Optional.empty()
        : Optional.of("start with " + after.start() + " increment by " + after.increment());
  }

  /**
   * Gives a sequence a larger increment. Its last number is to stay, not its next one: Hibernate
   * takes that for the last of as many as the increment says, of which others would be taken
   * already. A database that keeps the next one moves it by the growth, unless no number was given
   * yet.
   *
   * @param alter the statement that changes the increment, and the start if that changes too
   */
  protected List<String> growIncrement(Operation.AlterSequence operation, String alter) {
    return List.of(alter);
  }

  /** By how much the increment grows, away from 0; 0 if it does not. */
  protected static long growth(Operation.AlterSequence operation) {
    long before = operation.before().increment();
    long after = operation.after().increment();
    return Math.abs(after) > Math.abs(before) ? after - before : 0;
  }

  // Composite types, which only PostgreSQL has

  @Override
  public List<String> createCompositeType(Operation.CreateCompositeType operation) {
    throw SqlTypes.noCompositeTypes(operation.type().type());
  }

  @Override
  public List<String> addAttribute(Operation.AddAttribute operation) {
    throw SqlTypes.noCompositeTypes(operation.type());
  }

  @Override
  public List<String> renameAttribute(Operation.RenameAttribute operation) {
    throw SqlTypes.noCompositeTypes(operation.type());
  }

  @Override
  public List<String> dropAttribute(Operation.DropAttribute operation) {
    throw SqlTypes.noCompositeTypes(operation.type());
  }

  @Override
  public List<String> renameCompositeType(Operation.RenameCompositeType operation) {
    throw SqlTypes.noCompositeTypes(operation.from());
  }

  @Override
  public List<String> dropCompositeType(Operation.DropCompositeType operation) {
    throw SqlTypes.noCompositeTypes(operation.name());
  }

  // Data and code

  /** The query itself; who runs it looks at the rows. */
  @Override
  public List<String> requireNone(Operation.RequireNone operation) {
    return List.of(
        Conditions.sql(
            "the requirement of no " + operation.what(), operation.query().strip(), this::named));
  }

  private String named(String name) {
    if (name.endsWith(AS_CLOB)) {
      return text(identifier(name.substring(0, name.length() - AS_CLOB.length())));
    }
    Matcher misfit = NOT_AS.matcher(name);
    if (misfit.matches()) {
      Optional<Type> from = Optional.ofNullable(misfit.group(3)).map(Notation::type);
      return isNot(Notation.type(misfit.group(2)), from, identifier(misfit.group(1)));
    }
    Matcher value = AS.matcher(name);
    return value.matches()
        ? as(Notation.type(value.group(2)), identifier(value.group(1)))
        : tableName(TableName.parse(name));
  }

  /** What a value of a column becomes in a column of another type. */
  private String as(Type type, String column) {
    return "cast(" + column + " as " + types().ofCast(type) + ")";
  }

  /**
   * The condition that a value of a column is none that a type takes.
   *
   * @param from the type of the column if it is one of numbers
   */
  private String isNot(Type type, Optional<Type> from, String column) {
    if (type == Type.Simple.BOOLEAN) {
      return from.isPresent() ? isNoTruthOfNumbers(column) : isNoTruth(column);
    }
    if (type instanceof Type.Text text && SqlTypes.isOfBytes(text)) {
      OptionalInt most = types().mostBytes(text);
      return most.isPresent() ? bytes(column) + " > " + most.getAsInt() : NEVER;
    }
    String pattern =
        NoNumber.pattern(type)
            .orElseThrow(
                () -> new IllegalArgumentException("no condition tells what is no " + type));
    return matches(column, pattern).map(reads -> isNoNumber(type, column, reads)).orElse(NEVER);
  }

  /**
   * The condition that text is no number of the type.
   *
   * @param reads that it is a number, without which it cannot be compared as one
   */
  private String isNoNumber(Type type, String column, String reads) {
    return "(case when %s then %s else %s is not null end)"
        .formatted(reads, NoNumber.beyond(type, numberIn(column, type)).orElse(NEVER), column);
  }

  /** The condition that text matches a regular expression; empty if that is not known. */
  protected Optional<String> matches(String column, String regex) {
    return Optional.empty();
  }

  /** The number that a column holds as text, of any size. */
  protected String numberIn(String column, Type type) {
    return "cast(" + column + " as numeric)";
  }

  /** The condition that the text of a column is none that is read as true or false. */
  protected String isNoTruth(String column) {
    return "lower(" + column + ") not in ('true', 'false', '1', '0')";
  }

  /** The condition that a number is none that becomes true or false: every other than 0 is true. */
  protected String isNoTruthOfNumbers(String column) {
    return NEVER;
  }

  /** The number of bytes in a column of bytes. */
  protected String bytes(String column) {
    return "octet_length(" + column + ")";
  }

  /** The text of a column of large objects. */
  protected String text(String column) {
    return column;
  }

  @Override
  public List<String> execute(Operation.Execute operation) {
    boolean mine = operation.databases().isEmpty() || operation.databases().contains(name);
    return mine ? List.of(operation.sql()) : List.of();
  }

  @Override
  public List<String> insert(Operation.Insert operation) {
    String into =
        "insert into " + tableName(operation.table()) + " " + names.list(operation.columns());
    List<List<Object>> rows = operation.rows();
    var statements = new ArrayList<String>();
    for (int next = 0, end; next < rows.size(); next = end) {
      end = next + Math.min(rowsPerInsert(), rows.size() - next);
      statements.add(
          rows.subList(next, end).stream()
              .map(this::row)
              .collect(Collectors.joining(",\n  ", into + " values\n  ", "")));
    }
    return statements;
  }

  /** How many rows one statement can insert. */
  protected int rowsPerInsert() {
    return Integer.MAX_VALUE;
  }

  private String row(List<Object> values) {
    return values.stream().map(this::quoteLiteral).collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public List<String> renameValue(Operation.RenameValue operation) {
    return List.of(
        "update %1$s set %2$s = %3$s where %2$s = %4$s"
            .formatted(
                tableName(operation.table()),
                identifier(operation.column()),
                quoteLiteral(operation.to()),
                quoteLiteral(operation.from())));
  }

  @Override
  public List<String> run(Operation.Run operation) {
    return List.of("-- " + operation.description().replaceAll("\\R", "\n-- "));
  }
}
