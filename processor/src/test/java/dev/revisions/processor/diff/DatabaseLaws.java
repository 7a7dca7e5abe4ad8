package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.testing.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds of every evolution on a real database, checked on one connection. */
final class DatabaseLaws implements AutoCloseable {

  private final Database kind;
  private final LiveDatabase database;

  DatabaseLaws(Database kind) {
    this.kind = kind;
    database = new LiveDatabase(kind);
  }

  /**
   * Leads an empty database through an evolution, there and back, then builds its end anew, and
   * leaves it empty.
   */
  void check(Evolution generated) throws SQLException {
    Evolution evolution = Portable.of(generated, kind);
    Schema before = evolution.before();
    Schema after = evolution.after();
    Difference difference = evolution.difference();
    database.create(before);
    String catalog = database.catalog();

    upgrade(evolution, difference);
    String upgraded = database.catalog();
    database.apply(difference.downgrade());
    assertThat(database.catalog()).as("the downgrade").isEqualTo(catalog);

    database.drop(before);
    assertThat(database.catalog()).as("what is left of a schema that was dropped").isEmpty();
    database.create(after);
    assertThat(upgraded).as("the upgrade").isEqualTo(database.catalog());
    database.drop(after);
  }

  /** The same without rows, of schemas that are as the database has them. */
  void checkSchema(Evolution evolution) throws SQLException {
    Difference difference = evolution.difference();
    database.create(evolution.before());
    String catalog = database.catalog();
    database.apply(difference.upgrade());
    String upgraded = database.catalog();
    database.apply(difference.downgrade());
    assertThat(database.catalog()).as("the downgrade").isEqualTo(catalog);
    database.drop(evolution.before());
    assertThat(database.catalog()).as("what is left of a schema that was dropped").isEmpty();
    database.create(evolution.after());
    assertThat(upgraded).as("the upgrade").isEqualTo(database.catalog());
    database.drop(evolution.after());
  }

  /**
   * Leads rows through two changes of one schema that do not meet, the one after the other and the
   * other way round: what is required of them can be asked with the other change and without it.
   */
  void checkBranches(Evolution one, Evolution other) throws SQLException {
    checkOrder(one, other);
    checkOrder(other, one);
  }

  private void checkOrder(Evolution first, Evolution second) throws SQLException {
    database.create(first.before());
    String catalog = database.catalog();
    database.fill(first.before(), 2);
    for (List<Operation> operations :
        List.of(
            first.difference().upgrade(),
            second.difference().upgrade(),
            first.difference().downgrade(),
            second.difference().downgrade())) {
      assertThat(database.violated(operations)).isEmpty();
      database.apply(operations);
    }
    assertThat(database.catalog()).as("what is left of both").isEqualTo(catalog);
    database.clear(first.before());
    database.drop(first.before());
  }

  /** With rows where nothing but a requirement stands in their way. */
  private void upgrade(Evolution evolution, Difference difference) throws SQLException {
    if (readsText(difference)
        || rulesWhatIsNew(evolution.pairing())
        || requiresComputed(evolution.pairing())
        || refersToComputed(evolution.before())) {
      database.apply(difference.upgrade());
      return;
    }
    database.fill(evolution.before(), rows(evolution));
    List<Operation> violated = database.violated(difference.upgrade());
    if (!violated.isEmpty()) {
      if (!violated.toString().contains(" does not fit enum(")) {
        refuse(difference);
      }
      database.clear(evolution.before());
      database.apply(difference.upgrade());
      return;
    }
    Map<ColumnName, List<String>> values = values(evolution);
    database.apply(difference.upgrade());
    for (var column : values.entrySet()) {
      ColumnName name = column.getKey();
      assertThat(database.values(name.table(), name.column()))
          .as("the values of " + name)
          .isEqualTo(column.getValue());
    }
    database.clear(evolution.after());
  }

  /** No requirement is one too many; only PostgreSQL is as before when something has failed. */
  private void refuse(Difference difference) throws SQLException {
    if (kind == Database.POSTGRESQL) {
      database.begin();
      assertThatThrownBy(() -> database.apply(difference.upgrade()))
          .as("the upgrade over rows that a requirement is against")
          .isInstanceOf(SQLException.class);
      database.rollback();
    }
  }

  /** Whether text is to be read as something else, which no requirement can ask for. */
  private static boolean readsText(Difference difference) {
    return difference.upgrade().stream()
        .anyMatch(
            operation ->
                operation instanceof Operation.AlterColumn alter
                    && (isText(alter.before()) && !isText(alter.after()) || readsParts(alter)));
  }

  /** Whether parts of one type are to be of another, of which no requirement can ask. */
  private static boolean readsParts(Operation.AlterColumn alter) {
    return alter.before().type().composites().findAny().isPresent()
        && !alter.before().type().equals(alter.after().type());
  }

  /** Whether values must be there that are computed from what is new, and may be null. */
  private static boolean requiresComputed(Pairing pairing) {
    return pairing.pairs().stream()
        .anyMatch(
            pair ->
                GeneratedNulls.added(pair)
                    .anyMatch(column -> isOverNew(column.generated().orElseThrow(), pair)));
  }

  /** Whether the values of rows, which depend on nothing but types, break a foreign key. */
  private static boolean refersToComputed(Schema schema) {
    return schema.tables().values().stream()
        .flatMap(table -> table.foreignKeys().stream())
        .anyMatch(
            key ->
                key.targetColumns().stream()
                    .flatMap(name -> schema.tables().get(key.target()).column(name).stream())
                    .anyMatch(column -> column.generated().isPresent()));
  }

  /** Whether a rule that rows can break is over columns whose former values cannot be asked for. */
  private static boolean rulesWhatIsNew(Pairing pairing) {
    Map<TableName, Matching<ForeignKey>> foreignKeys = pairing.foreignKeys();
    return pairing.pairs().stream()
        .anyMatch(
            pair ->
                pair.keys().added().stream()
                        .anyMatch(
                            rule ->
                                rule instanceof Check check && isOverNew(check.expression(), pair))
                    || foreignKeys.get(pair.now().name()).added().stream()
                        .anyMatch(key -> isOverNew(key, pair, pairing)));
  }

  private static boolean isOverNew(String sql, TablePair pair) {
    return Stream.of(
            pair.columns().added().stream(),
            pair.columns().remade().stream().map(ColumnChanges.Kept::now),
            pair.columns().kept().stream()
                .filter(kept -> !kept.old().type().equals(kept.now().type()))
                .map(ColumnChanges.Kept::now)
                .filter(column -> column.type() instanceof Type.Composite))
        .flatMap(columns -> columns)
        .anyMatch(column -> Expressions.mentions(sql, column.name()));
  }

  /** The rows of a target that is new are not there yet, whatever refers to them. */
  private static boolean isOverNew(ForeignKey key, TablePair pair, Pairing pairing) {
    Optional<TablePair> target =
        pairing.pairs().stream()
            .filter(other -> other.now().name().equals(key.target()))
            .findFirst();
    return IntStream.range(0, key.columns().size())
        .anyMatch(
            i -> {
              Optional<Type> former = former(pair, key.columns().get(i));
              return target
                  .map(t -> !areComparable(former, former(t, key.targetColumns().get(i))))
                  .orElse(former.isEmpty());
            });
  }

  private static boolean areComparable(Optional<Type> one, Optional<Type> other) {
    return one.isPresent() && other.isPresent() && Fitting.areComparable(one.get(), other.get());
  }

  private static Optional<Type> former(TablePair pair, String column) {
    return pair.columns().kept().stream()
        .filter(kept -> kept.now().name().equals(column))
        .map(kept -> kept.old().type())
        .findFirst();
  }

  private static boolean isText(Column column) {
    return Casts.isTextual(column.type())
        || column.type() instanceof Type.Enumeration
        || column.type() instanceof Type.NamedEnum;
  }

  /** One, if two would be equal where they must not be. */
  private static int rows(Evolution evolution) {
    boolean few =
        evolution.before().enumTypes().values().stream().anyMatch(t -> t.values().size() < 2);
    return few || !evolution.hints().backfills().isEmpty() || keysWhatIsNew(evolution) ? 1 : 2;
  }

  /** Whether rows may not be equal in a column that gives all of them its default. */
  private static boolean keysWhatIsNew(Evolution evolution) {
    return evolution.pairing().pairs().stream()
        .anyMatch(
            pair ->
                Stream.concat(
                        pair.keys().added().stream().map(TablePair::columnsOf),
                        pair.indexes().added().stream()
                            .filter(Index::unique)
                            .map(index -> index.parts().stream().map(Index.Part::text).toList()))
                    .flatMap(List::stream)
                    .anyMatch(column -> former(pair, column).isEmpty()));
  }

  /** What is in the columns that stay as they are, by their new names. */
  private Map<ColumnName, List<String>> values(Evolution evolution) throws SQLException {
    var values = new TreeMap<ColumnName, List<String>>();
    for (TablePair pair : evolution.pairing().pairs()) {
      for (ColumnChanges.Kept column : pair.columns().kept()) {
        if (column.carried().type().equals(column.now().type())
            && !changesParts(column)
            && column.now().generated().isEmpty()) {
          values.put(
              new ColumnName(pair.now().name(), column.now().name()),
              database.values(pair.old().name(), column.old().name()));
        }
      }
    }
    return values;
  }

  private static boolean changesParts(ColumnChanges.Kept column) {
    return column.now().type().composites().findAny().isPresent()
        && !column.old().type().equals(column.now().type());
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
