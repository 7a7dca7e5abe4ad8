package dev.revisions.dialect;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PostgreSQL, which folds to lower case and takes changes of the schema back with the rest. */
final class PostgresqlDialect extends StandardDialect {

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

  static final PostgresqlDialect INSTANCE = new PostgresqlDialect();

  private final PostgresqlTypes types = new PostgresqlTypes(this::tableName);

  private PostgresqlDialect() {
    super(
        "postgresql",
        new Names("\"", "\"", ReservedWords.POSTGRESQL::contains, PostgresqlDialect::folded),
        new Literals.OfPostgresql());
  }

  /** In UTF-8, only the letters of ASCII lose their case: {@code ÖL} is {@code Öl}. */
  private static String folded(String name) {
    return CAPITALS.matcher(name).replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
  }

  @Override
  protected SqlTypes types() {
    return types;
  }

  @Override
  public boolean transactionalDdl() {
    return true;
  }

  // Scripts

  @Override
  public String now() {
    return "clock_timestamp()";
  }

  @Override
  public String scriptHeader() {
    return "-- psql goes on after an error unless it is told: psql -v ON_ERROR_STOP=1\n";
  }

  // Tables and columns

  /**
   * Adds the unique constraints apart that are over the columns of another key: in a {@code create
   * table}, PostgreSQL takes them for one and leaves the second out without a word.
   */
  @Override
  public List<String> createTable(Operation.CreateTable operation) {
    Table table = operation.table();
    var apart = new ArrayList<UniqueConstraint>();
    var keys = new HashSet<List<String>>();
    table.primaryKey().ifPresent(key -> keys.add(key.columns()));
    for (UniqueConstraint unique : table.uniques()) {
      if (!keys.add(unique.columns())) {
        apart.add(unique);
      }
    }
    var within = new ArrayList<>(table.constraints());
    within.removeAll(apart);
    var statements =
        new ArrayList<>(
            super.createTable(new Operation.CreateTable(table.withConstraints(within))));
    apart.forEach(
        unique ->
            statements.addAll(addConstraint(new Operation.AddConstraint(table.name(), unique))));
    return statements;
  }

  /** The default schema has no fixed name: it is the first of the search path. */
  @Override
  protected String move(String kind, TableName from, TableName to) {
    String move = "alter " + kind + " " + tableName(from) + " set schema ";
    return to.schema().isEmpty()
        ? "do $$ begin execute format("
            + quoteLiteral(move.replace("%", "%%") + "%I")
            + ", current_schema()); end $$"
        : move + identifier(to.schema());
  }

  @Override
  protected String collate(String collation) {
    return "collate \"" + collation.replace("\"", "\"\"") + "\"";
  }

  /** That a generated column is not null is left to its expression, as Hibernate does here. */
  @Override
  protected boolean saysNotNull(Column column) {
    return super.saysNotNull(column) && column.generated().isEmpty();
  }

  @Override
  protected List<String> changeType(TableName table, Column before, Column after) {
    String type = types.of(after.type());
    String change =
        "type "
            + type
            + after.collation().map(collation -> " " + collate(collation)).orElse("")
            + new PostgresqlConversion(types, names)
                .of(before.type(), after.type(), identifier(after.name()))
                .map(value -> " using " + value)
                .orElse("");
    return List.of(alterColumn(table, after, change));
  }

  @Override
  protected String text(String column) {
    return PostgresqlConversion.text(column);
  }

  /** Every beginning of a word is one, unless it is that of two. */
  @Override
  protected String isNoTruth(String column) {
    return column
        + " !~* '^[[:space:]]*(t(r(ue?)?)?|f(a(l(se?)?)?)?|y(es?)?|no?|on|off?|[01])[[:space:]]*$'";
  }

  @Override
  protected Optional<String> matches(String column, String regex) {
    return Optional.of(column + " ~ " + quoteLiteral(regex));
  }

  @Override
  protected boolean mustRedefine(Column before, Column after) {
    return after.generated().isPresent() && !before.generated().equals(after.generated());
  }

  /**
   * Drops and adds the column, because before version 17 an expression cannot be changed, and a
   * plain column never becomes a generated one. The expression gives the values back; indexes and
   * constraints over the column are to be created again.
   */
  @Override
  protected List<String> redefine(TableName table, Column column) {
    return List.of(
        alter(table, "drop column " + identifier(column.name())), addColumn(table, column));
  }

  /**
   * Sets the sequence of the identity itself: one that was made by {@code serial} still belongs to
   * the column, and would be what {@code pg_get_serial_sequence} finds.
   */
  @Override
  protected List<String> startNumbering(TableName table, Column column) {
    return List.of(
        alterColumn(table, column, "add " + identity()),
        """
        select setval(objid::regclass, (select coalesce(max(%s), 0) + 1 from %s), false) \
        from pg_depend where refobjid = %s::regclass and deptype = 'i' and refobjsubid = \
        (select attnum from pg_attribute where attrelid = refobjid and attname = %s)\
        """
            .formatted(
                identifier(column.name()),
                tableName(table),
                quoteLiteral(tableName(table)),
                quoteLiteral(names.stored(column.name()))));
  }

  @Override
  protected boolean has(Constraint.Kind kind) {
    return true;
  }

  @Override
  public List<String> addConstraint(Operation.AddConstraint operation) {
    String add = super.addConstraint(operation).get(0);
    return List.of(operation.notValid() ? add + " not valid" : add);
  }

  /** The index gets the name of the constraint. */
  @Override
  public List<String> addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    return List.of(
        alter(
            operation.table(),
            "add constraint "
                + identifier(operation.key().name())
                + (operation.key().kind() == Constraint.Kind.UNIQUE ? " unique" : " primary key")
                + " using index "
                + identifier(operation.index())));
  }

  @Override
  public List<String> validateConstraint(Operation.ValidateConstraint operation) {
    return List.of(alter(operation.table(), "validate constraint " + identifier(operation.name())));
  }

  @Override
  String concurrently(boolean wanted) {
    return wanted ? "concurrently " : "";
  }

  // Sequences

  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    return List.of(setToLargest(operation, "" + operation.sequence().start()));
  }

  @Override
  protected List<String> raise(Operation.CreateSequence operation) {
    String last = "(select last_value from " + tableName(operation.sequence().name()) + ")";
    return List.of(setToLargest(operation, last));
  }

  private String setToLargest(Operation.CreateSequence operation, String start) {
    String sequence = quoteLiteral(tableName(operation.sequence().name()));
    return largest(
        operation, max -> "setval(" + sequence + ", cast(" + max + " as bigint))", start);
  }

  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    return rename("sequence", operation.from(), operation.to());
  }

  @Override
  protected String defaultSequenceOptions() {
    return "no minvalue no maxvalue cache 1 no cycle";
  }

  // Enum types, with the casts that let Hibernate bind their values as text

  @Override
  public List<String> createEnumType(Operation.CreateEnumType operation) {
    EnumType type = operation.type();
    String name = tableName(type.name());
    String values =
        type.values().stream().map(this::quoteLiteral).collect(Collectors.joining(", "));
    return List.of(
        "create type " + name + " as enum (" + values + ")",
        "create cast (varchar as " + name + ") with inout as implicit",
        "create cast (" + name + " as varchar) with inout as implicit");
  }

  @Override
  public List<String> addEnumValue(Operation.AddEnumValue operation) {
    return List.of(
        "alter type "
            + tableName(operation.type())
            + " add value "
            + quoteLiteral(operation.value())
            + operation.before().map(value -> " before " + quoteLiteral(value)).orElse(""));
  }

  @Override
  public List<String> renameEnumType(Operation.RenameEnumType operation) {
    return rename("type", operation.from(), operation.to());
  }

  @Override
  public List<String> dropEnumType(Operation.DropEnumType operation) {
    String name = tableName(operation.name());
    return List.of(
        "drop cast if exists (varchar as " + name + ")",
        "drop cast if exists (" + name + " as varchar)",
        "drop type " + name);
  }

  // Composite types

  @Override
  public List<String> createCompositeType(Operation.CreateCompositeType operation) {
    String attributes =
        operation.type().attributes().stream()
            .map(this::attribute)
            .collect(Collectors.joining(", "));
    return List.of(
        "create type " + tableName(operation.type().type()) + " as (" + attributes + ")");
  }

  private String attribute(Type.Attribute attribute) {
    return identifier(attribute.name()) + " " + types.of(attribute.type());
  }

  /**
   * A name with a dot would be a column of a table, so that each step but the last is in brackets.
   */
  @Override
  protected String part(List<String> path) {
    String part = identifier(path.get(0));
    for (String attribute : path.subList(1, path.size())) {
      part = "(" + part + ")." + identifier(attribute);
    }
    return part;
  }

  @Override
  public List<String> addAttribute(Operation.AddAttribute operation) {
    return alterType(operation.type(), "add attribute " + attribute(operation.attribute()));
  }

  @Override
  public List<String> renameAttribute(Operation.RenameAttribute operation) {
    if (names.same(operation.from(), operation.to())) {
      return List.of();
    }
    return alterType(
        operation.type(),
        "rename attribute " + identifier(operation.from()) + " to " + identifier(operation.to()));
  }

  @Override
  public List<String> dropAttribute(Operation.DropAttribute operation) {
    return alterType(operation.type(), "drop attribute " + identifier(operation.name()));
  }

  private List<String> alterType(TableName type, String change) {
    return List.of("alter type " + tableName(type) + " " + change);
  }

  @Override
  public List<String> renameCompositeType(Operation.RenameCompositeType operation) {
    return rename("type", operation.from(), operation.to());
  }

  @Override
  public List<String> dropCompositeType(Operation.DropCompositeType operation) {
    return List.of("drop type " + tableName(operation.name()));
  }
}
