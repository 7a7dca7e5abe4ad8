package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Database.Product.MARIADB;
import static dev.revisions.processor.lint.Database.Product.MYSQL;
import static dev.revisions.processor.lint.Database.Product.POSTGRESQL;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Expressions;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What makes a database write or read a whole table because a column changes. PostgreSQL: measured
 * on 15. MariaDB: measured on 10.11. MySQL: the manual of 8.0, InnoDB online DDL operations.
 */
final class RewriteRules {

  private static final String COPIED = "the table is copied, and writes wait";
  private static final String REBUILT = "the table is rebuilt, while reads and writes go on";
  private static final String REWRITTEN =
      "the table and its indexes are written anew, and reads and writes wait (ACCESS EXCLUSIVE"
          + " lock)";
  private static final String ALL_READ =
      "reads and writes wait while all rows are read (ACCESS EXCLUSIVE lock)";
  private static final String QUIET = "Run it while few use the table.";
  private static final String TWO_STEPS =
      "Add a column of the new type, fill it in parts, and drop the old one later.";
  private static final String TEXT = "that is a text, and every row gets it";
  private static final String NAME =
      "Write the name in braces instead, so that each database has it in its own quotes.";
  private static final String FILL = "Add it without, and fill it in parts.";
  private static final String LEAVE_ROOM = "Run it while there is room and time for that.";

  /** The types, in the words of MySQL, that have days. */
  private static final Pattern DAYS = Pattern.compile("(?i)date");

  static final List<Rule> ALL =
      List.of(
          Rule.perDatabase(
              "change-type-rewrite",
              "Atlas PG301 MY130, squawk changing-column-type, SM change_column",
              Level.WARNING,
              RewriteRules::typeChanges,
              Fact.of(POSTGRESQL, REWRITTEN, TWO_STEPS),
              Fact.of(MARIADB, COPIED, TWO_STEPS),
              Fact.of(MYSQL, COPIED, TWO_STEPS)),
          Rule.perDatabase(
              "change-type-check",
              "SM change_column_constraint",
              Level.WARNING,
              RewriteRules::checkedAgain,
              Fact.of(
                  POSTGRESQL,
                  ALL_READ,
                  "Edit the revision, once it is written: op.dropCheck(...).on(...) before the"
                      + " change; after it, op.createCheck(...).on(...).notValid() and"
                      + " op.validateConstraint(...).on(...).")),
          Rule.perDatabase(
              "enum-copy",
              "Atlas MY110 MY112 MY113",
              Level.WARNING,
              (evolution, database) -> enumerations(evolution),
              Fact.of(MARIADB, COPIED, QUIET),
              Fact.of(MYSQL, COPIED, QUIET)),
          Rule.perDatabase(
              "collation-rewrite",
              "Atlas MY136 MY148",
              Level.WARNING,
              RewriteRules::collations,
              Fact.of(
                  POSTGRESQL,
                  "every index over it is built anew, and reads and writes wait (ACCESS EXCLUSIVE"
                      + " lock)",
                  QUIET),
              Fact.of(MARIADB, COPIED, QUIET),
              Fact.of(MYSQL, COPIED, QUIET)),
          Rule.perDatabase(
              "set-not-null-lock",
              "Atlas PG303 MY147, squawk adding-not-nullable-field, SM change_column_null",
              Level.WARNING,
              (evolution, database) ->
                  required(evolution).filter(spot -> !isCopied(evolution, spot, database)),
              Fact.of(
                  POSTGRESQL,
                  ALL_READ,
                  "Edit the revision, once it is written: before the change,"
                      + " op.createCheck(...).on(..., \"{column} is not null\").notValid() and"
                      + " op.validateConstraint(...).on(...); after it,"
                      + " op.dropCheck(...).on(...)."),
              Fact.of(MARIADB, REBUILT, LEAVE_ROOM),
              Fact.of(MYSQL, REBUILT, LEAVE_ROOM)),
          Rule.perDatabase(
              "set-not-null-copy",
              "",
              Level.WARNING,
              (evolution, database) ->
                  required(evolution).filter(spot -> isCopied(evolution, spot, database)),
              Fact.of(
                  MARIADB,
                  "the table is copied, for it has a generated column, and writes wait",
                  QUIET)),
          Rule.perDatabase(
              "backfill-lock",
              "",
              Level.WARNING,
              (evolution, database) -> backfills(evolution),
              Fact.of(
                  POSTGRESQL,
                  "one UPDATE writes every row, and reads and writes wait until the revision"
                      + " commits",
                  FILL),
              Fact.of(MARIADB, "one UPDATE locks every row until it ends", FILL),
              Fact.of(MYSQL, "one UPDATE locks every row until it ends", FILL)),
          Rule.perDatabase(
              "quoted-backfill",
              "",
              Level.ERROR,
              (evolution, database) -> quoted(evolution),
              Fact.of(MARIADB, TEXT, NAME),
              Fact.of(MYSQL, TEXT, NAME)),
          Rule.perDatabase(
              "volatile-default-rewrite",
              "Atlas PG302, squawk adding-field-with-default, SM add_column_default_callable",
              Level.WARNING,
              RewriteRules::defaults,
              Fact.of(POSTGRESQL, REWRITTEN, FILL),
              Fact.of(MARIADB, COPIED, FILL),
              Fact.of(MYSQL, COPIED, FILL)),
          Rule.perDatabase(
              "generated-column-rewrite",
              "Atlas PG309 MY140, SM add_column_generated_stored",
              Level.WARNING,
              (evolution, database) ->
                  additions(
                      evolution,
                      (table, column) -> column.generated().isPresent(),
                      "is generated and stored"),
              Fact.of(POSTGRESQL, REWRITTEN, "Add a plain column, and fill it in parts."),
              Fact.of(MARIADB, COPIED, QUIET),
              Fact.of(MYSQL, COPIED, QUIET)),
          Rule.perDatabase(
              "identity-rewrite",
              "Atlas PG310 MY141, SM add_column_auto_incrementing",
              Level.WARNING,
              (evolution, database) ->
                  additions(
                      evolution,
                      (table, column) -> column.identity(),
                      "is numbered by the database"),
              Fact.of(POSTGRESQL, REWRITTEN, QUIET),
              Fact.of(MARIADB, "the table is rebuilt, and writes wait", QUIET),
              Fact.of(MYSQL, "the table is rebuilt, and writes wait", QUIET)),
          Rule.perDatabase(
              "implicit-zero",
              "Atlas MY101",
              Level.WARNING,
              RewriteRules::implicit,
              Fact.of(
                  MARIADB,
                  "existing rows get 0, '', the day 0000-00-00 or the first constant without a"
                      + " word",
                  "Give it a @Backfill or a @ColumnDefault, or fill it in the revision."),
              Fact.of(
                  MYSQL,
                  "existing rows get 0, '', the timestamp 0000-00-00 or the first constant without"
                      + " a word",
                  "Give it a @Backfill or a @ColumnDefault, or fill it in the revision.")),
          Rule.perDatabase(
              "drop-column-rebuild",
              "",
              Level.WARNING,
              (evolution, database) -> drops(evolution),
              Fact.of(MYSQL, REBUILT, LEAVE_ROOM).below(8, 0, 29)));

  private RewriteRules() {}

  private static Spot spot(TableName table, Column column, String what) {
    return Spot.of(table, column.name(), "column %s.%s %s".formatted(table, column.name(), what));
  }

  private static Stream<Spot> typeChanges(Evolution evolution, Database database) {
    return evolution
        .alterations()
        .filter(
            step ->
                TypeWork.rewrites(
                    step.operation().before().type(), step.operation().after().type(), database))
        .map(
            step ->
                spot(
                    step.table(),
                    step.operation().after(),
                    "changes from %s to %s"
                        .formatted(
                            step.operation().before().type(), step.operation().after().type())));
  }

  /** Changes that are free but for a check over the column that stays. */
  private static Stream<Spot> checkedAgain(Evolution evolution, Database database) {
    return evolution
        .alterations()
        .filter(
            step ->
                TypeWork.isDeclaredOtherwise(
                        step.operation().before().type(), step.operation().after().type())
                    && !TypeWork.rewrites(
                        step.operation().before().type(),
                        step.operation().after().type(),
                        database))
        .flatMap(
            step ->
                checks(evolution, step)
                    .map(
                        check ->
                            spot(
                                step.table(),
                                step.operation().after(),
                                "changes its type under check " + check.name())));
  }

  private static Stream<Check> checks(Evolution evolution, Step<Operation.AlterColumn> step) {
    List<Check> former = evolution.former(step.table()).orElseThrow().checks();
    return evolution.present(step.table()).checks().stream()
        .filter(former::contains)
        .filter(check -> !evolution.isAdded(step.table(), check))
        .filter(check -> Expressions.mentions(check.expression(), step.operation().after().name()));
  }

  /** Columns whose list of constants is not just longer at the end. */
  private static Stream<Spot> enumerations(Evolution evolution) {
    return evolution
        .alterations()
        .filter(
            step ->
                isCopied(constants(step.operation().before()), constants(step.operation().after())))
        .map(
            step ->
                spot(
                    step.table(),
                    step.operation().after(),
                    "gets other constants, which stand in alphabetical order and not just behind"
                        + " the others"));
  }

  /** A list of more than this many constants takes two bytes. */
  private static final int MOST_IN_A_BYTE = 255;

  private static boolean isCopied(List<String> before, List<String> after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && (after.size() < before.size()
            || !after.subList(0, before.size()).equals(before)
            || before.size() <= MOST_IN_A_BYTE && after.size() > MOST_IN_A_BYTE);
  }

  private static List<String> constants(Column column) {
    if (column.type() instanceof Type.Enumeration names) {
      return names.values();
    }
    return column.type() instanceof Type.NamedEnum names ? names.values() : List.of();
  }

  private static Stream<Spot> collations(Evolution evolution, Database database) {
    return evolution
        .alterations()
        .filter(
            step ->
                !step.operation().before().collation().equals(step.operation().after().collation()))
        .filter(step -> hasWork(evolution, step, database))
        .map(step -> spot(step.table(), step.operation().after(), "changes its collation"));
  }

  /** PostgreSQL has some in indexes alone, and MariaDB where another set of characters comes. */
  private static boolean hasWork(
      Evolution evolution, Step<Operation.AlterColumn> step, Database database) {
    return switch (database.product()) {
      case POSTGRESQL ->
          Keys.areOver(evolution.present(step.table()), step.operation().after().name());
      case MARIADB -> changesCharacters(step.operation());
      case MYSQL, H2, ANY -> true;
    };
  }

  private static boolean changesCharacters(Operation.AlterColumn operation) {
    Optional<String> former = operation.before().collation().flatMap(RewriteRules::characters);
    Optional<String> now = operation.after().collation().flatMap(RewriteRules::characters);
    return former.isPresent() && now.isPresent() && !former.equals(now);
  }

  /**
   * The set of characters with which a collation begins, if it does: {@code uca1400_ai_ci} is for
   * several. That of the table is not known.
   */
  private static Optional<String> characters(String collation) {
    return Optional.of(collation.replaceFirst("_.*", ""))
        .filter(set -> !set.equalsIgnoreCase("uca1400"));
  }

  private static Stream<Spot> required(Evolution evolution) {
    Stream<Spot> altered =
        evolution
            .alterations()
            .filter(step -> NativeDefinition.takesNull(step.operation().before()))
            .filter(step -> !NativeDefinition.takesNull(step.operation().after()))
            .map(step -> spot(step.table(), step.operation().after(), "becomes required"));
    Stream<Spot> filled =
        evolution
            .additions()
            .filter(step -> step.operation().backfill().isPresent())
            .filter(step -> !NativeDefinition.takesNull(step.operation().column()))
            .map(
                step ->
                    spot(
                        step.table(),
                        step.operation().column(),
                        "becomes required when it has been filled"));
    return Stream.concat(altered, filled);
  }

  /** Whether MariaDB copies the table, and does not rebuild it, because a column is generated. */
  private static boolean isCopied(Evolution evolution, Spot spot, Database database) {
    return database.is(MARIADB)
        && evolution.present(spot.table()).columns().stream()
            .anyMatch(column -> column.generated().isPresent());
  }

  private static Stream<Spot> backfills(Evolution evolution) {
    Stream<Spot> added =
        evolution
            .additions()
            .filter(step -> step.operation().backfill().isPresent())
            .map(step -> spot(step.table(), step.operation().column(), "is filled"));
    Stream<Spot> altered =
        evolution
            .alterations()
            .filter(step -> step.operation().backfill().isPresent())
            .map(step -> spot(step.table(), step.operation().after(), "is filled"));
    return Stream.concat(added, altered);
  }

  /** Names of columns in double quotes, which are names to some databases only. */
  private static Stream<Spot> quoted(Evolution evolution) {
    Stream<Spot> added =
        evolution
            .additions()
            .flatMap(
                step ->
                    quoted(
                        evolution,
                        step.table(),
                        step.operation().column(),
                        step.operation().backfill()));
    Stream<Spot> altered =
        evolution
            .alterations()
            .flatMap(
                step ->
                    quoted(
                        evolution,
                        step.table(),
                        step.operation().after(),
                        step.operation().backfill()));
    return Stream.concat(added, altered);
  }

  private static Stream<Spot> quoted(
      Evolution evolution, TableName table, Column column, Optional<String> backfill) {
    Set<String> names = backfill.map(Expressions::inDoubleQuotes).orElse(Set.of());
    return Stream.concat(
            evolution.present(table).columns().stream(),
            evolution.former(table).stream().flatMap(former -> former.columns().stream()))
        .map(other -> Identifier.of(other.name()).name())
        .filter(names::contains)
        .distinct()
        .map(name -> spot(table, column, "is filled from \"%s\"".formatted(name)));
  }

  private static Stream<Spot> additions(
      Evolution evolution, BiPredicate<TableName, Column> condition, String what) {
    return evolution
        .additions()
        .filter(step -> condition.test(step.table(), step.operation().column()))
        .map(step -> spot(step.table(), step.operation().column(), "is new and " + what));
  }

  private static Stream<Spot> defaults(Evolution evolution, Database database) {
    return additions(
        evolution,
        (table, column) ->
            NativeDefinition.takenApart(column)
                .defaultValue()
                .filter(value -> ComputedDefault.isIn(evolution.present(table), value, database))
                .isPresent(),
        "has a default that is computed for each row");
  }

  /** MySQL, unless told otherwise, refuses the day 0000-00-00, but as a timestamp. */
  private static Stream<Spot> implicit(Evolution evolution, Database database) {
    return evolution
        .additions()
        .filter(step -> step.operation().backfill().isEmpty())
        .filter(step -> NativeDefinition.wantsValue(step.operation().column()))
        .filter(step -> !database.is(MYSQL) || !isOfDays(step.operation().column().type()))
        .map(
            step ->
                spot(
                    step.table(),
                    step.operation().column(),
                    "is new and required without a value"));
  }

  private static boolean isOfDays(Type type) {
    return type == Type.Simple.DATE
        || type instanceof Type.Timed timed
            && Set.of(Type.Temporal.TIMESTAMP, Type.Temporal.TIMESTAMPTZ).contains(timed.kind())
        || type instanceof Type.Custom custom && DAYS.matcher(custom.sql()).lookingAt();
  }

  private static Stream<Spot> drops(Evolution evolution) {
    return evolution
        .on(Operation.DropColumn.class, Operation.DropColumn::table)
        .map(RewriteRules::dropSpot);
  }

  private static Spot dropSpot(Step<Operation.DropColumn> step) {
    String column = step.operation().name();
    return new Spot(
        step.table(),
        Optional.of(column),
        "column %s.%s is dropped".formatted(step.table(), column));
  }
}
