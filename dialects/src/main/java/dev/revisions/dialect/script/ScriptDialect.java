package dev.revisions.dialect.script;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Literals;
import dev.revisions.dialect.Names;
import dev.revisions.dialect.StandardDialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What SQL Server, Oracle and DB2 have in common. */
abstract class ScriptDialect extends StandardDialect {

  private final Set<Action> onDelete;
  private final Set<Action> onUpdate;

  /**
   * A dialect.
   *
   * @param onDelete what foreign keys can do when the row referred to goes
   * @param onUpdate what they can do when its key changes
   */
  ScriptDialect(
      String name, Names names, Literals literals, Set<Action> onDelete, Set<Action> onUpdate) {
    super(name, names, literals);
    this.onDelete = onDelete;
    this.onUpdate = onUpdate;
  }

  /** Names that begin with an underscore cannot stand unquoted, and keep their case. */
  static Names foldingToUpperCase(Set<String> reserved) {
    return new Names(
        "\"",
        "\"",
        name -> name.startsWith("_") || reserved.contains(name),
        name -> name.startsWith("_") ? name : name.toUpperCase(Locale.ROOT));
  }

  @Override
  public boolean transactionalDdl() {
    return false;
  }

  static boolean isComment(String statement) {
    return statement.lines().allMatch(line -> line.startsWith("--"));
  }

  // Columns

  @Override
  protected boolean mustRedefine(Column before, Column after) {
    return after.generated().isPresent() && !before.generated().equals(after.generated());
  }

  /** The error that a column cannot become what it is to be. */
  final RevisionException cannotBecome(TableName table, Column column, String what) {
    return unsupported(
        "let column " + table + "." + column.name() + " " + what,
        "add another column, copy the values and drop this one");
  }

  /** {@code true} and {@code false} as numbers, where these are what the column holds. */
  static String asNumber(String expression) {
    return switch (expression.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> "1";
      case "false" -> "0";
      default -> expression;
    };
  }

  // Constraints

  /** Enumerations are text with a check. */
  @Override
  protected boolean has(Constraint.Kind kind) {
    return true;
  }

  /** The columns of a unique constraint that take NULL. */
  static List<String> nullable(Table table, UniqueConstraint unique) {
    List<String> key = table.primaryKey().map(primaryKey -> primaryKey.columns()).orElse(List.of());
    return table.columns().stream()
        .filter(column -> column.nullable() && !column.identity())
        .map(Column::name)
        .filter(column -> unique.columns().contains(column) && !key.contains(column))
        .toList();
  }

  /** To restrict is what these databases do anyway, unless they know the word. */
  @Override
  protected String action(String event, Action action) {
    Set<Action> known = event.startsWith("on delete") ? onDelete : onUpdate;
    if (action == Action.RESTRICT && !known.contains(action)) {
      return "";
    }
    if (action != Action.NO_ACTION && !known.contains(action)) {
      throw unsupported(
          "make a foreign key that does \"" + event + action + "\"",
          "leave it out, or say with op.executeOn what each database is to do");
    }
    return super.action(event, action);
  }

  // Sequences

  /** Where a sequence starts is past when it exists. */
  @Override
  protected Optional<String> renumbering(Sequence before, Sequence after) {
    return before.increment() == after.increment()
        ? Optional.empty()
        : Optional.of("increment by " + after.increment());
  }

  // Enum types: their columns are text

  @Override
  public List<String> createEnumType(Operation.CreateEnumType operation) {
    return List.of();
  }

  @Override
  public List<String> addEnumValue(Operation.AddEnumValue operation) {
    return List.of();
  }

  @Override
  public List<String> renameEnumType(Operation.RenameEnumType operation) {
    return List.of();
  }

  @Override
  public List<String> dropEnumType(Operation.DropEnumType operation) {
    return List.of();
  }

  // Names in the catalog

  /** A condition on the schema and the name of an object. */
  final String isNamed(TableName name, String schemaColumn, String schema, String nameColumn) {
    return "%s = %s and %s = %s"
        .formatted(
            schemaColumn,
            name.schema().isEmpty() ? schema : quoteLiteral(names.stored(name.schema())),
            nameColumn,
            quoteLiteral(names.stored(name.name())));
  }

  /** The names as the catalog has them, for {@code in (...)}. */
  final String stored(List<String> identifiers) {
    return String.join(
        ", ", identifiers.stream().map(name -> quoteLiteral(names.stored(name))).toList());
  }
}
