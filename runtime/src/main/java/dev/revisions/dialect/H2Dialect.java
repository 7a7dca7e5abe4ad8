package dev.revisions.dialect;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** H2, which folds to upper case. */
final class H2Dialect extends StandardDialect {

  static final H2Dialect INSTANCE = new H2Dialect();

  private static final String DEFAULT_SCHEMA = "PUBLIC";

  private final H2Types types = new H2Types(literals, this::tableName);

  private H2Dialect() {
    super(
        "h2",
        new Names("\"", "\"", ReservedWords.H2::contains, name -> name.toUpperCase(Locale.ROOT)),
        new Literals());
  }

  @Override
  protected SqlTypes types() {
    return types;
  }

  @Override
  public boolean transactionalDdl() {
    return false;
  }

  // Tables and columns

  @Override
  protected String move(String kind, TableName from, TableName to) {
    throw unsupported(
        "move " + kind + " " + from + " to another schema (" + to + ")",
        "create it there and copy its rows with op.execute");
  }

  @Override
  protected String collate(String collation) {
    throw unsupported(
        "give a column the collation " + collation, "it has one collation for the whole database");
  }

  @Override
  protected String generated(String expression) {
    return "generated always as (" + expression + ")";
  }

  @Override
  protected List<String> changeType(TableName table, Column before, Column after) {
    after.collation().ifPresent(this::collate);
    return List.of(alterColumn(table, after, "set data type " + types.of(after.type())));
  }

  /** Every other number would be true. */
  @Override
  protected String isNoTruth(String column) {
    return "not regexp_like(" + column + ", '^\\s*(t|true|y|yes|f|false|n|no|[01])\\s*$', 'i')";
  }

  @Override
  protected Optional<String> matches(String column, String regex) {
    return Optional.of("regexp_like(" + column + ", " + quoteLiteral(regex) + ")");
  }

  @Override
  protected String numberIn(String column, Type type) {
    return "cast(" + column + " as decfloat)";
  }

  @Override
  protected boolean mustRedefine(Column before, Column after) {
    return after.identity() && !before.identity()
        || after.generated().isPresent() && !before.generated().equals(after.generated());
  }

  @Override
  protected List<String> redefine(TableName table, Column column) {
    String redefine = alter(table, "alter column " + definition(column));
    return column.identity() ? List.of(redefine, restart(table, column)) : List.of(redefine);
  }

  @Override
  protected List<String> startNumbering(TableName table, Column column) {
    return redefine(table, column);
  }

  private String restart(TableName table, Column column) {
    String name = identifier(column.name());
    return alterColumn(
        table,
        column,
        "restart with (select coalesce(max(" + name + "), 0) + 1 from " + tableName(table) + ")");
  }

  @Override
  public List<String> renameColumn(Operation.RenameColumn operation) {
    if (names.same(operation.from(), operation.to())) {
      return List.of();
    }
    return List.of(
        alter(
            operation.table(),
            "alter column "
                + identifier(operation.from())
                + " rename to "
                + identifier(operation.to())));
  }

  /** Inside a table of another schema H2 does not look for names in the default one. */
  @Override
  protected String target(TableName table, TableName target) {
    return tableName(
        target.schema().isEmpty() && !table.schema().isEmpty()
            ? new TableName(DEFAULT_SCHEMA, target.name())
            : target);
  }

  @Override
  protected boolean indexesExpressions() {
    return false;
  }

  // Sequences

  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    return List.of(restart(operation.sequence().name(), next(operation)));
  }

  @Override
  protected List<String> raise(Operation.CreateSequence operation) {
    TableName name = operation.sequence().name();
    String next = "greatest(" + number(name, "base_value") + ", " + next(operation) + ")";
    return List.of(restart(name, next));
  }

  private String restart(TableName sequence, String next) {
    return "alter sequence " + tableName(sequence) + " restart with " + next;
  }

  @Override
  protected List<String> growIncrement(Operation.AlterSequence operation, String alter) {
    String next =
        "case base_value when start_value then base_value else base_value + "
            + growth(operation)
            + " end";
    return List.of(alter + " restart with " + number(operation.after().name(), next));
  }

  /** Makes a new sequence of the old one's numbers, because H2 cannot rename a sequence. */
  @Override
  public List<String> renameSequence(Operation.RenameSequence operation) {
    TableName from = operation.from();
    TableName to = operation.to();
    if (sameSchema(from, to) && names.same(from.name(), to.name())) {
      return List.of();
    }
    String name = tableName(to);
    return List.of(
        "create sequence "
            + name
            + " start with "
            + number(from, "start_value")
            + " increment by "
            + number(from, "increment")
            + " minvalue "
            + number(from, "minimum_value")
            + " maxvalue "
            + number(from, "maximum_value")
            + " cache "
            + number(from, "cache"),
        "alter sequence " + name + " restart with " + number(from, "base_value"),
        "drop sequence " + tableName(from));
  }

  private String number(TableName sequence, String expression) {
    return "(select "
        + expression
        + " from information_schema.sequences where "
        + isNamed("sequence", sequence)
        + ")";
  }

  private String isNamed(String kind, TableName name) {
    String schema =
        name.schema().isEmpty() ? "current_schema" : quoteLiteral(names.stored(name.schema()));
    return kind
        + "_schema = "
        + schema
        + " and "
        + kind
        + "_name = "
        + quoteLiteral(names.stored(name.name()));
  }

  @Override
  protected String defaultSequenceOptions() {
    return "no minvalue no maxvalue no cycle cache 32";
  }

  // Enum types, which are domains

  /**
   * Of 255 characters, where Hibernate counts those of the longest value: H2 cannot lengthen a
   * domain when a longer value is added. The check is not {@code in (...)}, which H2 2.4.240 can
   * evaluate only as long as the connection that created it is open.
   */
  @Override
  public List<String> createEnumType(Operation.CreateEnumType operation) {
    String values =
        operation.type().values().stream()
            .map(this::quoteLiteral)
            .collect(Collectors.joining(", "));
    return List.of(
        "create domain "
            + tableName(operation.type().name())
            + " as varchar(255) check (value = any(array["
            + values
            + "]))");
  }

  /** Adds a check that takes the value too, then drops the shorter one. */
  @Override
  public List<String> addEnumValue(Operation.AddEnumValue operation) {
    String domain = "alter domain " + tableName(operation.type());
    String another = ") or value = " + quoteLiteral(operation.value()) + ")";
    return List.of(
        onShortestCheck(
            operation.type(),
            quoteLiteral(domain + " add check ((")
                + " || check_clause || "
                + quoteLiteral(another)),
        onShortestCheck(
            operation.type(),
            quoteLiteral(domain + " drop constraint ") + " || quote_ident(c.constraint_name)"));
  }

  @Override
  public List<String> renameEnumType(Operation.RenameEnumType operation) {
    return rename("domain", operation.from(), operation.to());
  }

  private String onShortestCheck(TableName domain, String statement) {
    return "execute immediate (select "
        + statement
        + " from information_schema.check_constraints c"
        + " join information_schema.domain_constraints d"
        + " on d.constraint_schema = c.constraint_schema"
        + " and d.constraint_name = c.constraint_name"
        + " where "
        + isNamed("domain", domain)
        + " order by char_length(check_clause) fetch first row only)";
  }

  @Override
  public List<String> dropEnumType(Operation.DropEnumType operation) {
    return List.of("drop domain " + tableName(operation.name()));
  }
}
