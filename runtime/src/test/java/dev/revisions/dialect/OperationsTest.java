package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Cases.Case;
import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.TableName;
import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case on a real database: the operation does what the golden file says, and its reverse
 * gives back the catalog that was there before.
 */
abstract class OperationsTest {

  private final Database database;
  private final Dialect dialect;
  private final Golden golden;

  OperationsTest(Database database, Dialect dialect, String golden) {
    this.database = database;
    this.dialect = dialect;
    this.golden = new Golden(golden);
  }

  static Stream<Case> cases() {
    return Cases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  final void doesAndUndoes(Case test) {
    assumeRuns(test);
    try (TestDatabase own = database.create()) {
      compare(golden, test.name(), story(own, test));
    }
  }

  /** Aborts a case that this server cannot run. */
  void assumeRuns(Case test) {}

  /** Compares what happened with what the golden file says of the case. */
  void compare(Golden golden, String name, String story) {
    golden.assertEquals(name, story);
  }

  @Test
  void isKnownByItsPoolAndRunsOnIt() throws Exception {
    Vertx vertx = Vertx.vertx();
    try (TestDatabase own = database.create()) {
      Pool pool = own.pool(vertx, 1);
      Case test = Cases.named("drop a foreign key");
      test.given().forEach(operation -> apply(own, operation));
      String before = Catalog.of(own).text();

      await(pool.withConnection(connection -> run(connection, test.operation())));
      String after = Catalog.of(own).text();
      await(
          pool.withConnection(
              connection -> run(connection, test.operation().reverse().orElseThrow())));

      assertThat(after).isNotEqualTo(before).doesNotContainIgnoringCase("customer_id_fkey");
      assertThat(Catalog.of(own)).hasToString(before);
      await(pool.close());
    } finally {
      await(vertx.close());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The largest of the one and of the other, the start, the increment, the next number.
    "7, , 1, 1, 8",
    "7, , 1, 50, 57",
    "7, 9, 1, 50, 59",
    "9, 7, 1, 50, 59",
    ", , 1, 50, 1",
    "1, , 1, 50, 51",
    "7, , 8, 50, 8",
    "7, , 1000, 50, 1000",
  })
  final void aSequenceContinuesAfterRows(
      Integer one, Integer other, int start, int increment, long next) throws SQLException {
    try (TestDatabase own = database.create()) {
      own.execute(
          "create table ones (id bigint primary key)",
          "create table others (id integer primary key)");
      insert(own, "ones", one);
      insert(own, "others", other);
      TableName name = TableName.of("numbers");

      apply(
          own,
          new Operation.CreateSequence(
              new Sequence(name, start, increment),
              List.of(
                  new ColumnName(TableName.of("ones"), "id"),
                  new ColumnName(TableName.of("others"), "id"))));

      assertThat(next(own, name)).isEqualTo(next);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The numbers taken first, the increment, the other.
    "0, 1, 50",
    "0, 50, 1",
    "200, 1, 50",
    "4, 50, 1",
    "1, 50, 1",
    "3, 20, 50",
  })
  final void aSequenceGivesNoNumberTwiceWithAnotherIncrement(int taken, int increment, int other)
      throws SQLException {
    try (TestDatabase own = database.create()) {
      TableName name = TableName.of("numbers");
      var before = new Sequence(name, 1, increment);
      var after = new Sequence(name, 1, other);
      long last = 0;

      apply(own, new Operation.CreateSequence(before));
      for (int i = 0; i < taken; i++) {
        last = take(own, before, last);
      }
      apply(own, new Operation.AlterSequence(before, after));
      last = take(own, after, last);
      last = take(own, after, last);
      apply(own, new Operation.AlterSequence(after, before));
      take(own, before, last);
    }
  }

  @Test
  final void aSequenceGivesNoNumberOfAnotherTable() throws SQLException {
    try (TestDatabase own = database.create()) {
      var sequence = new Sequence(TableName.of("numbers"), 1, 50);
      var rows = new ColumnName(TableName.of("others"), "id");
      var raised = new Operation.AlterSequence(sequence, sequence, List.of(rows));
      own.execute("create table others (id bigint)");
      apply(own, new Operation.CreateSequence(sequence));

      apply(own, raised);
      long last = take(own, sequence, 0);
      own.execute("insert into others values (700)");
      apply(own, raised);
      last = take(own, sequence, Math.max(last, 700));
      apply(own, raised);
      last = take(own, sequence, last);
      own.execute("delete from others");
      apply(own, raised);
      take(own, sequence, last);
    }
  }

  /**
   * Takes a number as Hibernate does, for which it is the last of as many as the increment says,
   * but for the first one.
   *
   * @param last the last number that was taken
   */
  private long take(TestDatabase own, Sequence sequence, long last) throws SQLException {
    long number = take(own, sequence);
    long first = number == sequence.start() ? number : number - sequence.increment();
    assertThat(first).isGreaterThanOrEqualTo(last);
    return number;
  }

  private static void insert(TestDatabase own, String table, Integer largest) {
    if (largest != null) {
      own.execute("insert into " + table + " values (" + largest + "), (-1)");
    }
  }

  final long next(TestDatabase own, TableName sequence) throws SQLException {
    try (Connection connection = own.connect();
        ResultSet result =
            connection.createStatement().executeQuery(nextNumber(dialect.tableName(sequence)))) {
      result.next();
      return result.getLong(1);
    }
  }

  /** Takes the next number. */
  long take(TestDatabase own, Sequence sequence) throws SQLException {
    return next(own, sequence.name());
  }

  /** The query of the next number of a sequence. */
  String nextNumber(String sequence) {
    return "select nextval('" + sequence + "')";
  }

  private Future<?> run(SqlConnection connection, Operation operation) {
    identify(connection);
    Future<?> done = Future.succeededFuture();
    for (String sql : dialect.render(operation)) {
      done = done.compose(previous -> connection.query(sql).execute());
    }
    return done;
  }

  /** Checks that the dialect of the server is found by its connection. */
  void identify(SqlConnection connection) {
    assertThat(Dialect.of(connection.databaseMetadata())).isSameAs(dialect);
  }

  private static void await(Future<?> future) throws Exception {
    future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
  }

  private String story(TestDatabase own, Case test) {
    try {
      test.given().forEach(operation -> apply(own, operation));
      String before = Catalog.of(own).text();
      List<String> there = apply(own, test.operation());
      String after = Catalog.of(own).text();
      String story = lines("", there) + lines("", changes(before, after));
      Optional<Operation> reverse = test.operation().reverse();
      if (reverse.isPresent()) {
        List<String> back = apply(own, reverse.get());
        List<String> left = changes(before, Catalog.of(own).text());
        assertThat(left).containsExactlyElementsOf(leaves(test.name()));
        story += lines("back: ", back);
      }
      return story;
    } catch (RevisionException e) {
      return "refused: " + e.getMessage() + "\n";
    }
  }

  /** What is not as before when the case has been done and undone: nothing, if all is well. */
  List<String> leaves(String name) {
    return List.of();
  }

  private List<String> apply(TestDatabase own, Operation operation) {
    List<String> statements = dialect.render(operation);
    own.execute(statements.stream().filter(sql -> !sql.startsWith("--")).toArray(String[]::new));
    return statements;
  }

  private static String lines(String prefix, List<String> texts) {
    var lines = new StringBuilder();
    texts.forEach(text -> lines.append(prefix).append(text.replace("\n", "\n  ")).append('\n'));
    return lines.toString();
  }

  /** The lines that only one of the two catalogs has, each after the object that it belongs to. */
  private static List<String> changes(String before, String after) {
    var gone = new TreeSet<>(facts(before));
    var come = new TreeSet<>(facts(after));
    gone.removeAll(facts(after));
    come.removeAll(facts(before));
    var changes = new ArrayList<String>();
    gone.forEach(fact -> changes.add("- " + fact));
    come.forEach(fact -> changes.add("+ " + fact));
    return changes;
  }

  private static List<String> facts(String catalog) {
    var facts = new ArrayList<String>();
    String object = "";
    for (String line : catalog.lines().toList()) {
      if (line.startsWith("  ")) {
        facts.add(object + ":" + line.substring(1));
      } else {
        object = line;
        facts.add(object);
      }
    }
    return facts;
  }
}
