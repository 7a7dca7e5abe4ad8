package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Database.Product.MARIADB;
import static dev.revisions.processor.lint.Database.Product.MYSQL;
import static dev.revisions.processor.lint.Database.Product.POSTGRESQL;

import dev.revisions.operation.Operation;
import dev.revisions.processor.lint.Database.Product;
import dev.revisions.processor.lint.Evolution.Step;
import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What makes others wait while a constraint or an index comes or goes. PostgreSQL: locks measured
 * on 15, and the manual's chapters on explicit locking and ALTER TABLE. MariaDB: best ALGORITHM and
 * LOCK measured on 10.11. MySQL: the manual of 8.0, InnoDB online DDL operations.
 */
final class LockRules {

  private static final String NEW_KEY =
      "the table is rebuilt or, where another key is dropped for it, copied while writes wait";
  private static final String QUIET = "Run it while few use the table.";
  private static final String VALIDATE =
      "Edit the revision, once it is written: .notValid() behind it, and then"
          + " op.validateConstraint(...).on(...), which reads the rows while others go on.";
  private static final String USING_INDEX =
      "Edit the revision, once it is written:"
          + " op.createIndex(...).on(...).unique().concurrently() before it, and .usingIndex(...)"
          + " behind it.";
  private static final String CONCURRENTLY =
      "Edit the revision, once it is written, to do it beside them:"
          + " op.%sIndex(...).on(...).concurrently().";

  private static final String BUILT = "writes wait while it is built (SHARE lock)";

  /** Release notes of PostgreSQL 14.4. */
  private static final String CORRUPT =
      "Update to 14.4 before you have it built beside them, by .concurrently(): until then, such an"
          + " index may lack rows.";

  static final List<Rule> ALL =
      List.of(
          Rule.perDatabase(
              "create-index-lock",
              "Atlas PG101, squawk require-concurrent-index-creation, SM add_index",
              Level.WARNING,
              (evolution, database) -> indexesCreated(evolution),
              Fact.of(POSTGRESQL, BUILT, CONCURRENTLY.formatted("create")).below(14, 0, 0),
              Fact.of(POSTGRESQL, BUILT, CORRUPT).since(14, 0, 0).below(14, 4, 0),
              Fact.of(POSTGRESQL, BUILT, CONCURRENTLY.formatted("create")).since(14, 4, 0)),
          Rule.perDatabase(
              "drop-index-lock",
              "Atlas PG102, squawk require-concurrent-index-deletion, SM remove_index",
              Level.WARNING,
              (evolution, database) -> indexesDropped(evolution),
              Fact.of(
                  POSTGRESQL,
                  "reads and writes wait behind it, if only for a moment (ACCESS EXCLUSIVE lock)",
                  CONCURRENTLY.formatted("drop"))),
          Rule.perDatabase(
              "add-unique-lock",
              "Atlas PG105, squawk disallowed-unique-constraint, SM add_unique_constraint",
              Level.WARNING,
              (evolution, database) -> added(evolution, UniqueConstraint.class::isInstance),
              Fact.of(
                  POSTGRESQL,
                  "reads and writes wait while its index is built (ACCESS EXCLUSIVE lock)",
                  USING_INDEX)),
          Rule.perDatabase(
              "add-primary-key-lock",
              "Atlas PG104 MY132 MY137, squawk adding-serial-primary-key-field",
              Level.WARNING,
              (evolution, database) -> added(evolution, PrimaryKey.class::isInstance),
              Fact.of(
                  POSTGRESQL,
                  "reads and writes wait while its index is built (ACCESS EXCLUSIVE lock)",
                  USING_INDEX),
              Fact.of(MARIADB, NEW_KEY, QUIET),
              Fact.of(MYSQL, NEW_KEY, QUIET)),
          Rule.perDatabase(
              "add-foreign-key-lock",
              "Atlas PG306 MY131, squawk adding-foreign-key-constraint, SM add_foreign_key",
              Level.WARNING,
              (evolution, database) -> added(evolution, ForeignKey.class::isInstance),
              Fact.of(
                  POSTGRESQL,
                  "writes to both tables wait while all rows are checked (SHARE ROW EXCLUSIVE"
                      + " lock)",
                  VALIDATE),
              Fact.of(MARIADB, "the table is copied, and writes wait", QUIET),
              Fact.of(MYSQL, "the table is copied, and writes wait", QUIET)),
          Rule.perDatabase(
              "add-check-lock",
              "Atlas PG305 MY144, squawk constraint-missing-not-valid, SM add_check_constraint",
              Level.WARNING,
              LockRules::checks,
              Fact.of(
                  POSTGRESQL,
                  "reads and writes wait while all rows are checked (ACCESS EXCLUSIVE lock)",
                  VALIDATE),
              Fact.of(MARIADB, "the table is copied, and writes wait", QUIET),
              Fact.of(MYSQL, "the table is copied, and writes wait", QUIET).since(8, 0, 16)),
          Rule.perDatabase(
              "drop-parent-lock",
              "",
              Level.WARNING,
              (evolution, database) -> droppedReferences(evolution),
              Fact.of(
                  POSTGRESQL,
                  "reads and writes of the table referred to wait behind it (ACCESS EXCLUSIVE"
                      + " lock)",
                  "Run it while no long transaction uses that table.")),
          Rule.perDatabase(
              "create-parent-lock",
              "SM add_foreign_key",
              Level.WARNING,
              (evolution, database) -> newReferences(evolution),
              Fact.of(
                  POSTGRESQL,
                  "writes to the table referred to wait behind it (SHARE ROW EXCLUSIVE lock)",
                  "Run it while no long transaction uses that table.")));

  private LockRules() {}

  private static Stream<Spot> indexesCreated(Evolution evolution) {
    return evolution
        .indexesCreated()
        .map(
            step ->
                Spot.of(
                    step.table(),
                    "index %s is created on %s"
                        .formatted(step.operation().index().name(), step.table())));
  }

  private static Stream<Spot> indexesDropped(Evolution evolution) {
    return evolution
        .indexesDropped()
        .map(
            step ->
                Spot.of(
                    step.table(),
                    "index %s of %s is dropped".formatted(step.operation().name(), step.table())));
  }

  private static Stream<Spot> added(Evolution evolution, Predicate<Constraint> kind) {
    return evolution
        .constraintsAdded()
        .filter(step -> kind.test(step.operation().constraint()))
        .map(
            step -> {
              Constraint constraint = step.operation().constraint();
              return Spot.of(
                  step.table(),
                  columns(evolution.present(step.table()), constraint),
                  "%s %s is added to %s"
                      .formatted(constraint.kind(), constraint.name(), step.table()));
            });
  }

  private static List<String> columns(Table table, Constraint constraint) {
    if (constraint instanceof Check check) {
      return LossRules.columns(table, check);
    }
    return constraint instanceof PrimaryKey key
        ? key.columns()
        : constraint instanceof UniqueConstraint unique
            ? unique.columns()
            : ((ForeignKey) constraint).columns();
  }

  /** Only PostgreSQL has the checks that stand in for an enum column type. */
  private static Stream<Spot> checks(Evolution evolution, Database database) {
    return added(
        evolution,
        constraint ->
            constraint instanceof Check check
                && (database.is(Product.POSTGRESQL) || !check.withoutEnumType()));
  }

  private static Stream<Spot> droppedReferences(Evolution evolution) {
    Stream<Spot> keys =
        evolution
            .constraintsDropped()
            .filter(step -> step.operation().kind() == Constraint.Kind.FOREIGN_KEY)
            .flatMap(
                step ->
                    step
                        .operation()
                        .definition()
                        .map(ForeignKey.class::cast)
                        .map(key -> dropSpot(step, key))
                        .stream());
    return Stream.concat(keys, referencesOfDroppedTables(evolution));
  }

  private static Spot dropSpot(Step<Operation.DropConstraint> step, ForeignKey key) {
    return Spot.of(
        step.table(),
        "foreign key %s of %s to %s is dropped".formatted(key.name(), step.table(), key.target()));
  }

  private static Stream<Spot> referencesOfDroppedTables(Evolution evolution) {
    return evolution
        .all(Operation.DropTable.class)
        .flatMap(o -> o.definition().stream())
        .flatMap(
            table ->
                targets(table)
                    .filter(target -> evolution.after().table(target).isPresent())
                    .map(
                        target ->
                            Spot.of(
                                table.name(),
                                "table %s, which refers to %s, is dropped"
                                    .formatted(table.name(), target))));
  }

  private static Stream<Spot> newReferences(Evolution evolution) {
    return evolution
        .all(Operation.CreateTable.class)
        .flatMap(
            created ->
                evolution.after().table(created.table().name()).stream()
                    .flatMap(LockRules::targets)
                    .filter(evolution::isOld)
                    .map(
                        target ->
                            Spot.of(
                                created.table().name(),
                                "table %s is created with a foreign key to %s"
                                    .formatted(created.table().name(), target))));
  }

  private static Stream<TableName> targets(Table table) {
    return table.foreignKeys().stream().map(ForeignKey::target).distinct();
  }
}
