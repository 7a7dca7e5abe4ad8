package dev.revisions.execution;

import static dev.revisions.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.StepFailedException;
import dev.revisions.UpgradeReport;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import io.vertx.core.Future;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What PostgreSQL does outside of transactions: indexes that are built concurrently, enum values.
 */
class ConcurrentIndexTest extends DatabaseSuite {

  private static final String INDEXES =
      "select relname, indisvalid from pg_index join pg_class on pg_class.oid = indexrelid where"
          + " relname = 'numbers_n_idx'";

  @Override
  Database kind() {
    return Database.POSTGRESQL;
  }

  @RevisionInfo(id = "ab0000000001")
  private static final class Numbers extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable("numbers", t -> t.column("n", integer()).notNull());
      op.execute("insert into numbers select generate_series(1, 1000)");
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("numbers");
    }
  }

  /** On top of the numbers. */
  @RevisionInfo(id = "ab0000000002", parents = "ab0000000001")
  private static final class Next extends Revision {
    private final Consumer<Operations> upgrade;

    Next(Consumer<Operations> upgrade) {
      this.upgrade = upgrade;
    }

    @Override
    protected void upgrade(Operations op) {
      upgrade.accept(op);
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropIndex("numbers_n_idx").on("numbers").concurrently();
      op.execute("delete from numbers where n = 0");
    }
  }

  private static RevisionHistory with(Consumer<Operations> upgrade) {
    return RevisionHistory.of(new Numbers(), new Next(upgrade));
  }

  private final RevisionHistory unique =
      with(
          op -> {
            op.execute("insert into numbers values (0)");
            op.createIndex("numbers_n_idx").on("numbers", "n").unique().concurrently();
            op.execute("comment on table numbers is 'indexed'");
          });

  @Test
  void thereAndBack() {
    assertThat(await(unique.upgrade(pool())).applied()).hasSize(2);
    assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, true");
    assertThat(historyRows()).contains("ab0000000002, Next, ab0000000001, done, 3, 3");
    await(unique.downgrade(pool(), "-1"));
    assertThat(rows(INDEXES)).isEmpty();
    assertThat(historyRows()).hasSize(1);
  }

  @Test
  void aBuildThatFailsLeavesNothingBehind() {
    await(unique.upgrade(pool(), "+1"));
    database().execute("insert into numbers values (7)");
    assertThatThrownBy(() -> await(unique.upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("failed at step 2 of 3: ")
        .hasMessageContaining("could not create unique index \"numbers_n_idx\"")
        .hasMessageContaining("Of this revision, 1 of 3 steps are kept");
    assertThat(rows(INDEXES)).isEmpty();
    deleteTwin();
    assertThat(await(unique.upgrade(pool())).applied()).hasSize(1);
    assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, true");
    assertThat(rows("select count(*) from numbers where n = 0")).containsExactly("1");
  }

  @Test
  void whatIsRefusedAtTheCommitOfItsFirstStepIsAsIfItHadNotBegun() {
    await(unique.upgrade(pool(), "+1"));
    database()
        .execute(
            "create function boom() returns trigger language plpgsql as $$ begin raise exception"
                + " 'no zeros'; end $$",
            "create constraint trigger boom after insert on numbers deferrable initially deferred"
                + " for each row when (new.n = 0) execute function boom()");
    assertThatThrownBy(() -> await(unique.upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("no zeros")
        .hasMessageContaining("\n  commit\nNothing of this revision was kept. ");
    assertThat(historyRows()).hasSize(1);
    assertThat(await(unique.downgrade(pool(), "-1")).undone()).hasSize(1);
  }

  @Test
  void codeThatFailsFirstIsAsIfItHadNotBegun() {
    RevisionHistory history =
        with(
            op -> {
              op.run("fail", connection -> Future.failedFuture("no luck"));
              op.createIndex("numbers_n_idx").on("numbers", "n").concurrently();
            });
    assertThatThrownBy(() -> await(history.upgrade(pool())))
        .hasMessageContaining("failed at step 1 of 2: no luck")
        .hasMessageContaining("Nothing of this revision was kept.");
    assertThat(historyRows()).hasSize(1);
  }

  private void deleteTwin() {
    database()
        .execute("delete from numbers where ctid = (select max(ctid) from numbers where n = 7)");
  }

  /** What a cut leaves behind while the index is being built. */
  private void leaveHalf() {
    await(unique.upgrade(pool(), "+1"));
    database().execute("insert into numbers values (7)");
    assertThatThrownBy(() -> await(unique.upgrade(Cut.before(12, this::breakBuild).on(pool(1)))))
        .isInstanceOf(RuntimeException.class);
  }

  /** The index is there and not valid, and then the connection ends. */
  private void breakBuild() {
    try (var connection = database().connect()) {
      assertThatThrownBy(
              () ->
                  connection
                      .createStatement()
                      .execute("create unique index concurrently numbers_n_idx on numbers (n)"))
          .isInstanceOf(SQLException.class);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    cut();
  }

  @Test
  void anIndexThatIsHalfBuiltIsBuiltAnew() {
    leaveHalf();
    assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, false");
    assertThat(
            rows(
                "select step, before_step like '%none' from revision_history where id ="
                    + " 'ab0000000002'"))
        .containsExactly("1, true");
    deleteTwin();
    assertThat(await(unique.upgrade(pool(1))).applied()).hasSize(1);
    assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, true");
  }

  @Test
  void anIndexOfSomebodyElseIsNotTaken() {
    await(unique.upgrade(pool(), "+1"));
    database().execute("create index numbers_n_idx on numbers (n)");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> await(unique.upgrade(pool())))
          .isInstanceOf(StepFailedException.class)
          .hasMessageContaining("relation \"numbers_n_idx\" already exists");
    }
  }

  @Test
  void aConstraintIsValidatedByAStepOfItsOwn() {
    String validated = "select convalidated from pg_constraint where conname = 'numbers_n_check'";
    var history =
        with(
            op -> {
              op.createCheck("numbers_n_check").on("numbers", "{n} > 0").notValid();
              op.validateConstraint("numbers_n_check").on("numbers");
            });
    await(history.upgrade(pool(), "+1"));
    database().execute("insert into numbers values (-7)");
    assertThatThrownBy(() -> await(history.upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("failed at step 2 of 2: ")
        .hasMessageContaining("Of this revision, 1 of 2 steps are kept");
    assertThat(rows(validated)).containsExactly("false");
    database().execute("delete from numbers where n = -7");
    execute(history, "base:heads");
    assertThat(rows(validated)).containsExactly("true");
    assertThat(await(history.upgrade(pool())).applied()).isEmpty();
  }

  @Test
  void anIndexBecomesThatOfAConstraint() {
    var history =
        with(
            op -> {
              op.createIndex("numbers_n_idx").on("numbers", "n").unique().concurrently();
              op.createUniqueConstraint("numbers_n_key")
                  .on("numbers", "n")
                  .usingIndex("numbers_n_idx");
            });
    assertThat(await(history.upgrade(pool())).applied()).hasSize(2);
    assertThat(rows(INDEXES)).isEmpty();
    assertThat(rows(INDEXES.replace("_idx", "_key"))).containsExactly("numbers_n_key, true");
  }

  @Test
  void aValueOfAnEnumTypeIsUsedByTheNextStep() {
    var history =
        with(
            op -> {
              op.createEnumType("kind", "ODD");
              op.addEnumValue("kind", "EVEN");
              op.execute("alter table numbers add column kind kind not null default 'EVEN'");
            });
    assertThat(await(history.upgrade(pool())).applied()).hasSize(2);
    assertThat(rows("select distinct kind from numbers")).containsExactly("EVEN");
  }

  @Test
  void tenWaitersDoNotKeepItFromBeingBuilt() throws Exception {
    await(unique.upgrade(pool(), "+1"));
    try (var other = database().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("delete from numbers where n = -1");
      var upgrades = new ArrayList<Future<UpgradeReport>>();
      for (int i = 0; i < 11; i++) {
        upgrades.add(unique.upgrade(pool(1)));
      }
      while (rows(INDEXES).isEmpty()) {
        Thread.sleep(20);
      }
      assertThat(upgrades).noneMatch(Future::isComplete);
      other.rollback();
      assertThat(upgrades.stream().flatMap(upgrade -> await(upgrade).applied().stream()))
          .hasSize(1);
    }
    assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, true");
  }

  @Test
  void aLeaseIsAsGood() {
    RevisionHistory leased = unique.withLease(Duration.ofSeconds(30));
    assertThat(await(leased.upgrade(pool())).applied()).hasSize(2);
    assertThat(await(leased.downgrade(pool(), "base")).undone()).hasSize(2);
  }

  @Test
  void aVersionWithoutItTakesItBack() {
    await(unique.upgrade(pool()));
    var older = RevisionHistory.of(new Numbers());
    assertThat(await(older.downgrade(pool(), "head")).undone()).hasSize(1);
    assertThat(rows(INDEXES)).isEmpty();
  }

  /** As {@code psql} runs it. */
  private void execute(RevisionHistory history, String range) {
    assumeThat(Client.isInstalled("psql")).as("psql is installed").isTrue();
    Client.of(database()).execute(history.renderIdempotentSql(Dialect.postgresql(), range));
  }

  private List<String> state() {
    return Stream.of(
            catalog().lines().toList(),
            rows(INDEXES),
            rows("select id, checksum, state, step, steps, before_step from revision_history"),
            rows("select * from numbers order by n limit 3"))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void aScriptBuildsAndDropsFromEveryState() {
    await(unique.upgrade(pool()));
    List<String> expected = state();
    for (int applied = 0; applied <= 2; applied++) {
      startAt(unique, applied);
      execute(unique, "base:heads");
      assertThat(state()).as("from " + applied).isEqualTo(expected);
    }
    execute(unique, "base:heads");
    assertThat(state()).as("twice").isEqualTo(expected);

    for (int i = 0; i < 2; i++) {
      execute(unique, "head:-1");
      assertThat(rows(INDEXES)).isEmpty();
      assertThat(rows("select count(*) from numbers where n = 0")).containsExactly("0");
      assertThat(historyRows()).hasSize(1);
    }
  }

  private void startAt(RevisionHistory history, int revisions) {
    dropDatabase();
    createDatabase();
    if (revisions > 0) {
      await(history.upgrade(pool(), "+" + revisions));
    }
  }

  @Test
  void whatAScriptLeftHalfBuiltIsBuiltAnew() {
    await(unique.upgrade(pool()));
    List<String> expected = state();
    for (boolean byTheScript : List.of(true, false)) {
      startAt(unique, 1);
      database().execute("insert into numbers values (7)");
      assertThatThrownBy(() -> execute(unique, "base:heads"))
          .hasMessageContaining("could not create unique index");
      assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, false");
      deleteTwin();
      finish(unique, byTheScript);
      assertThat(state()).as("by the script: " + byTheScript).isEqualTo(expected);
    }
  }

  @Test
  void whatARunLeftHalfBuiltIsBuiltAnewByAScript() {
    leaveHalf();
    deleteTwin();
    execute(unique, "base:heads");
    assertThat(rows(INDEXES)).containsExactly("numbers_n_idx, true");
    assertThat(historyRows()).contains("ab0000000002, Next, ab0000000001, done, 3, 3");
  }

  private void finish(RevisionHistory history, boolean byTheScript) {
    if (byTheScript) {
      execute(history, "base:heads");
    } else {
      await(history.upgrade(pool()));
    }
  }

  @Test
  void aScriptAddsAValueThatItsNextBlockUses() {
    var history =
        with(
            op -> {
              op.createEnumType("kind", "ODD");
              op.addEnumValue("kind", "EVEN");
              op.execute("alter table numbers add column kind kind not null default 'EVEN'");
              op.addEnumValue("kind", "NEITHER");
            });
    await(history.upgrade(pool()));
    List<String> expected = state();
    for (int applied = 0; applied <= 2; applied++) {
      startAt(history, applied);
      execute(history, "base:heads");
      assertThat(state()).as("from " + applied).isEqualTo(expected);
    }
  }
}
