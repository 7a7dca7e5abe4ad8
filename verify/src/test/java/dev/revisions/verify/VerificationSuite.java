package dev.revisions.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.RevisionName;
import dev.revisions.graph.GraphException;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What verification finds in a database, and how what it says mends it. */
abstract class VerificationSuite {

  private static Vertx vertx;

  final RevisionHistory history = Library.history();
  private TestDatabase database;
  private Pool pool;

  abstract Database kind();

  /** What happened to a database, and what is said of it. */
  record Case(String done, String said) {}

  /** What is special to this database. */
  abstract Stream<Case> more();

  /** How this database changes the type of a column. */
  abstract String changeType(String table, String column, String type);

  @BeforeAll
  static void startVertx() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void stopVertx() {
    await(vertx.close());
  }

  @BeforeEach
  void createDatabase() {
    database = kind().create();
    pool = database.pool(vertx, 1);
  }

  @AfterEach
  void dropDatabase() {
    if (database != null) {
      await(pool.close());
      database.close();
    }
  }

  static <T> T await(Future<T> future) {
    try {
      return future
          .toCompletionStage()
          .toCompletableFuture()
          .orTimeout(60, TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  TestDatabase database() {
    return database;
  }

  Pool pool() {
    return pool;
  }

  VerificationReport verify() {
    return await(Verification.of(history).verify(pool));
  }

  private VerificationReport verify(String model) {
    Schema schema = Notation.schema(model);
    return await(Verification.of(RevisionHistory.of()).verify(pool, schema));
  }

  private Stream<Case> cases() {
    return Stream.of(
        new Case("drop table loans", "table loans is missing"),
        new Case("alter table books drop column notes", "column books.notes is missing"),
        new Case(
            "alter table books add column extra integer", "column books.extra is not in the model"),
        new Case(changeType("books", "title", "varchar(100)"), "column books.title is "),
        new Case(changeType("books", "pages", "bigint"), "column books.pages is "),
        new Case(
            "create index extra_idx on books (pages)",
            "index extra_idx on books ((pages)) is not in"),
        new Case("create table stray (id integer)", ""));
  }

  @TestFactory
  Stream<DynamicTest> eachDriftIsSaidAndMended() {
    await(history.upgrade(pool));
    return Stream.concat(cases(), more())
        .map(drift -> DynamicTest.dynamicTest(drift.done(), () -> check(drift)));
  }

  private void check(Case drift) {
    database.execute(drift.done());

    VerificationReport report = verify();
    if (drift.said().isEmpty()) {
      assertThat(report.drifts()).isEmpty();
      return;
    }
    assertThat(report.drifts()).as(report.toString()).hasSize(1);
    assertThat(report.drifts().get(0)).asString().contains(drift.said());

    database.execute(report.sql().toArray(String[]::new));
    assertThat(verify().drifts()).isEmpty();
  }

  @Test
  @DisplayName("A11 the history's own table is none of the model, under whatever name")
  void theTableOfTheHistory() {
    RevisionHistory named = history.withTable("own_history");
    await(named.upgrade(pool, Library.AUTHORS));

    assertThat(await(Verification.of(named).verify(pool)).foreign()).isEmpty();
  }

  @Test
  void nothingIsFoundAfterAnUpgrade() {
    for (String revision : List.of(Library.AUTHORS, Library.BOOKS, Library.LOANS)) {
      await(history.upgrade(pool, revision));
      VerificationReport report = verify();
      assertThat(report.isClean()).as(report.toString()).isTrue();
      assertThat(report.revisions()).extracting("id").containsExactly(revision);
      assertThat(report.foreign()).isEmpty();
      assertThat(report.notCompared()).isEmpty();
    }
  }

  /** Each database keeps it for some types and not for others. */
  @Test
  void aDefaultOfNullIsNone() {
    nothingIsFoundOnceThereIs(
        """
        table notes
          id     bigint not null
          count  integer default (null)
          word   varchar(20) default (NULL)
          text   longtext default (null)
          price  numeric(10,2) default (null)
          primary key (id)
        """);
  }

  /** Databases tell of values in their own spelling; a backslash escapes on MySQL and MariaDB. */
  @Test
  void literalsOfMoreThanLettersOfAscii() {
    nothingIsFoundOnceThereIs(
        """
        table paths
          id      bigint not null
          home    varchar(20) default ('C:\\temp')
          share   varchar(20) default ('a\\\\b')
          prefix  varchar(20) default ('50\\%')
          oil     varchar(20) default ('Ölab \\\\ it''s')
          primary key (id)
          check paths_home_check (home <> 'C:\\new' and share <> 'it''s')
        """);
  }

  /** PostgreSQL folds the letters of ASCII alone, H2 all. */
  @Test
  void namesWithLettersBeyondAscii() {
    nothingIsFoundOnceThereIs(
        """
        table Äpfel
          ID  bigint not null
          Öl  varchar(20)
          öß  varchar(20)
          primary key (ID)
          unique Äpfel_Öl_KEY (Öl)
          index Äpfel_idx (öß)

        table Körbe
          ID     bigint not null
          Äpfel  bigint
          primary key (ID)
          foreign key Körbe_ÄPFEL_fkey (Äpfel) references Äpfel (ID)
        """);
  }

  @Test
  void thePairsOfAForeignKeyHaveNoOrder() {
    String model =
        """
        table parents
          id    bigint not null
          x     bigint not null
          primary key (id, x)
          unique parents_key (x, id)

        table children
          id        bigint not null
          parent    bigint
          parent_x  bigint
          primary key (id)
          foreign key children_fkey %s
        """;
    nothingIsFoundOnceThereIs(
        model.formatted("(parent, parent_x) references parents (id, x)"),
        model.formatted("(parent_x, parent) references parents (x, id)"));
  }

  @Test
  void whatDefaultsWhereItsTargetGoesIsKnownWhereItIsNotKept() {
    assumeThat(kind()).as("it refuses to set a default").isNotEqualTo(Database.MYSQL);
    nothingIsFoundOnceThereIs(
        """
        table parents
          id  bigint not null
          primary key (id)

        table children
          id         bigint not null
          parent_id  bigint default (1)
          primary key (id)
          foreign key children_parent_id_fkey (parent_id) references parents (id)\
         on delete set default on update set default
        """);
  }

  @Test
  void aSequenceThatIsMissingGoesOnAfterTheRows() throws SQLException {
    Schema model =
        Notation.schema(
            """
            sequence notes_seq (Note) start 1 increment 50

            table notes (Note)
              id  bigint not null
              primary key (id)
            """);
    RevisionHistory none = RevisionHistory.of();
    database.execute(
        "create table notes (id bigint not null, constraint notes_pkey primary key (id))",
        "insert into notes values (7)");
    database.execute(await(Verification.of(none).verify(pool, model)).sql().toArray(String[]::new));

    assertThat(number(nextOf("notes_seq"))).isEqualTo(57);
  }

  /** The query of the next number of a sequence. */
  String nextOf(String sequence) {
    return "select nextval('" + sequence + "')";
  }

  long number(String query) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet result = connection.createStatement().executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  final void nothingIsFoundOnceThereIs(String model) {
    nothingIsFoundOnceThereIs(model, model);
  }

  private void nothingIsFoundOnceThereIs(String made, String model) {
    database.execute(verify(made).sql().toArray(String[]::new));

    VerificationReport report = verify(model);
    assertThat(report.isClean()).as(report.toString()).isTrue();
    assertThat(report.notCompared()).isEmpty();
  }

  @Test
  void whatOtherRevisionsKnowIsNotForeign() {
    await(history.upgrade(pool));
    database.execute("create table stray (id integer)");

    VerificationReport report = await(Verification.of(history).verify(pool, Library.BOOKS));

    assertThat(report.drifts())
        .extracting(Drift::toString)
        .containsExactly(
            "table loans exists, but not at this revision: another one makes it (to be mended by"
                + " hand)");
    assertThat(report.sql()).isEmpty();
    assertThat(report.foreign()).containsExactly("table stray");
  }

  @Test
  void whatAnEarlierRevisionLeftBehindIsDropped() {
    await(Branches.gone().upgrade(pool));

    VerificationReport report = await(Verification.of(Branches.gone()).verify(pool));

    assertThat(report.drifts())
        .extracting(Drift::toString)
        .containsExactly("table pets exists, but not at this revision (mending it loses data)");
    assertThat(report.sql()).containsExactly("drop table pets");
  }

  @Test
  void anEmptyDatabaseLacksEverythingAndCanBeGivenIt() {
    VerificationReport report = await(Verification.of(history).verify(pool, "head"));
    assertThat(report.drifts())
        .extracting(Drift::description)
        .contains("table authors is missing", "table books is missing", "table loans is missing");

    database.execute(report.sql().toArray(String[]::new));

    report = await(Verification.of(history).verify(pool, "head"));
    assertThat(report.drifts()).as(report.toString()).isEmpty();
  }

  @Test
  void anUnknownTargetIsAnError() {
    assertThatThrownBy(() -> await(Verification.of(history).verify(pool, "ffff")))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("ffff");
  }

  @Test
  void betweenTwoRevisionsThereIsNothingToCompareWith() {
    await(history.upgrade(pool));
    database.execute(
        "update revision_history set state = 'running' where id = '" + Library.LOANS + "'");
    assertThatThrownBy(this::verify)
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("c30000000003 create_loans was begun and not finished");
  }

  @Test
  void whereBranchesMeetTheMergeTellsThatRunsNothing() {
    RevisionHistory merged = Branches.merged();
    await(merged.upgrade(pool, Branches.ONE));
    await(merged.upgrade(pool, Branches.OTHER));

    VerificationReport report = await(Verification.of(merged).verify(pool));
    assertThat(report.drifts()).isEmpty();
    assertThat(report.revisions())
        .extracting(RevisionName::id)
        .containsExactly(Branches.ONE, Branches.OTHER);
  }

  @Test
  void withoutAMergeBranchesDoNotSayWhatTheyMake() {
    RevisionHistory apart = Branches.apart();
    await(apart.upgrade(pool, "heads"));
    assertThatThrownBy(() -> await(Verification.of(apart).verify(pool)))
        .isInstanceOf(UnmergedException.class)
        .hasMessage(
            """
            b10000000002 One and b20000000002 Other are branches that each have a part in pets, \
            and only their merge says what it is; compile once more to merge them, upgrade, then \
            verify\
            """);

    assertThatThrownBy(() -> await(Verification.of(Branches.mergedWithSteps()).verify(pool)))
        .isInstanceOf(UnmergedException.class)
        .hasMessageEndingWith("; upgrade to b30000000003 MergeWithSteps, then verify");
  }

  @Test
  void stepsCountFromWhereTheDatabaseStands() {
    await(history.upgrade(pool));
    assertThat(await(Verification.of(history).verify(pool, "-1")).revisions())
        .extracting(RevisionName::id)
        .containsExactly(Library.BOOKS);
  }

  @Test
  void whatAnUpgradeRefusesIsNotCompared() {
    await(history.upgrade(pool, Library.BOOKS));
    RevisionHistory folded = Library.folded();

    assertThatThrownBy(() -> await(Verification.of(folded).verify(pool)))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith(
            "the database has b20000000002 create_books, but not all that d40000000004")
        .hasMessage(refusal(folded));
    assertThat(await(Verification.of(folded).verify(pool, Library.AUTHORS)).drifts())
        .extracting(Drift::description)
        .contains("table books exists, but not at this revision: another one makes it");
  }

  private String refusal(RevisionHistory other) {
    return catchThrowable(() -> await(other.upgrade(pool))).getMessage();
  }

  /** As if it had been there before. */
  private void forgetTheHistory() {
    await(history.upgrade(pool));
    database.execute("drop table revision_history");
  }

  private Future<BaselineReport> baseline() {
    return Verification.of(history).baseline(pool, "head");
  }

  @Test
  void aDatabaseThatIsWhatTheModelSaysIsAdopted() {
    forgetTheHistory();

    BaselineReport report = await(baseline());

    assertThat(report).hasToString("The database is now marked as c30000000003 create_loans");
    assertThat(await(history.upgrade(pool)).applied()).isEmpty();
  }

  @Test
  void oneThatDiffersIsRefused() {
    forgetTheHistory();
    database.execute("drop table loans");

    assertThatThrownBy(() -> await(baseline()))
        .isInstanceOf(BaselineRefusedException.class)
        .hasMessageContaining("  - table loans is missing\n")
        .hasMessageContaining("Nothing was marked.");
    assertThat(await(history.current(pool)).heads()).isEmpty();

    BaselineReport report = await(Verification.of(history).baseline(pool, Library.BOOKS));
    assertThat(report.verification().isClean()).isTrue();
    assertThat(await(history.upgrade(pool)).applied()).hasSize(1);
  }

  @Test
  void whatIsAdoptedIsNotUndone() {
    forgetTheHistory();
    database.execute("drop table loans");
    await(Verification.of(history).baseline(pool, Library.BOOKS));

    await(history.upgrade(pool));
    assertThat(await(history.downgrade(pool, Library.BOOKS)).undone()).hasSize(1);
    String refusal =
        """
        b20000000002 create_books was not run: baseline found it in a database that was in use, and \
        to undo it would drop tables that were there before, with their rows. Stamp base if the \
        database is to be without revisions again, which leaves them; only if they are to be \
        dropped, stamp base and then stamp b20000000002, which says that the revisions made them, \
        and downgrade\
        """;
    assertThatThrownBy(() -> await(history.downgrade(pool, "-1"))).hasMessage(refusal);
    assertThatThrownBy(() -> await(history.execution().planDowngrade(pool, "-1")))
        .hasMessage(refusal);
    assertThatThrownBy(() -> await(history.downgrade(pool, "base")))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith("a10000000001 create_authors, b20000000002 create_books were not");

    await(history.stamp(pool, "base"));
    await(history.stamp(pool, Library.BOOKS));
    assertThat(await(history.downgrade(pool, "base")).undone()).hasSize(2);
  }

  @Test
  void aReasonOverrulesDifferences() {
    forgetTheHistory();
    database.execute("drop table loans");
    assertThatThrownBy(() -> Verification.of(history).baseline(pool, "head", " "))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(await(Verification.of(history).baseline(pool, "head", "loans come tomorrow")))
        .hasToString(
            """
            The database is now marked as c30000000003 create_loans
            in spite of 1 difference: loans come tomorrow\
            """);
  }

  @Test
  void whatStandsThereAlreadyIsNotAdopted() {
    await(history.upgrade(pool, Library.BOOKS));
    assertThatThrownBy(() -> await(Verification.of(history).baseline(pool, Library.AUTHORS)))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "this database stands at b20000000002 create_books; pending: c30000000003"
                + " create_loans, so there is nothing to adopt; stamp corrects its history");
    assertThatThrownBy(() -> await(Verification.of(history).baseline(pool, Library.BOOKS)))
        .hasMessageContaining("nothing to adopt");
  }

  @Test
  void aTableThatGetsItsEntityLaterIsAdoptedThen() {
    forgetTheHistory();
    await(Verification.of(history).baseline(pool, Library.BOOKS, "loans have no entity yet"));
    assertThat(await(Verification.of(history).verify(pool)).toString())
        .contains("table loans exists, but not at this revision: another one makes it")
        .doesNotContain("drop table");
    assertThatThrownBy(() -> await(history.upgrade(pool))).hasMessageContaining("baseline c3000");

    assertThat(await(baseline()))
        .hasToString("The database is now marked as c30000000003 create_loans");
    assertThat(await(history.upgrade(pool)).applied()).isEmpty();
    assertThatThrownBy(() -> await(history.downgrade(pool, "-1")))
        .hasMessageStartingWith("c30000000003 create_loans was not run: ");
  }

  @Test
  void whatFlywayAndLiquibaseSayIsTold() {
    forgetTheHistory();
    String q = kind() == Database.MARIADB || kind() == Database.MYSQL ? "`" : "\"";
    database.execute(
        """
        create table "flyway_schema_history" ("installed_rank" integer, "version" varchar(50),
          "description" varchar(200), "success" boolean)\
        """
            .replace("\"", q),
        "insert into \"flyway_schema_history\" values (1, '1', 'init', true), (2, '1.1', 'more', true), (3, '2', 'late', false)"
            .replace("\"", q),
        "create table DATABASECHANGELOG (ID varchar(255), AUTHOR varchar(255), FILENAME"
            + " varchar(255), ORDEREXECUTED integer, EXECTYPE varchar(10))",
        "insert into DATABASECHANGELOG values ('7', 'ada', 'db.xml', 1, 'EXECUTED')");

    BaselineReport report = await(baseline());

    assertThat(report.foreign())
        .extracting(ForeignHistory::toString)
        .satisfiesExactly(
            flyway ->
                assertThat(flyway)
                    .isEqualTo(
                        "Flyway has applied 2 migrations (%s), the last is 1.1 more; failed: 2 late"
                            .formatted(
                                kind() == Database.H2
                                    ? "`flyway_schema_history`"
                                    : "flyway_schema_history")),
            liquibase ->
                assertThat(liquibase)
                    .startsWith("Liquibase has applied 1 migration (")
                    .endsWith("), the last is 7 ada db.xml"));
    assertThat(report.verification().foreign()).hasSize(2);
  }
}
