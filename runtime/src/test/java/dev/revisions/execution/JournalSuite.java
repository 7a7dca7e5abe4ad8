package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.StepFailedException;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.dialect.Dialect;
import dev.revisions.schema.Types;
import dev.revisions.testing.Database;
import io.vertx.core.Future;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that commit each DDL statement: what is half applied, and what may become of it. */
abstract class JournalSuite extends DatabaseSuite {

  private static final String BROKEN = "insert into nowhere (id) values (1)";

  private void stopAtTheSecondStep() {
    assertThatThrownBy(() -> await(Shop.withOrderStep(BROKEN).upgrade(pool())))
        .isInstanceOf(StepFailedException.class);
  }

  private void cutOffAtTheSecondStep() {
    stopAtTheSecondStep();
    database().execute("update revision_history set before_step = null where state = 'running'");
  }

  @Test
  void stepsThatAreDoneMustNotChange() {
    stopAtTheSecondStep();
    assertThatThrownBy(() -> await(Shop.history(new OtherTable()).upgrade(pool())))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "the upgrade of b2d0000000d2 OtherTable stopped after step 1 of 3, and "
                + OtherTable.class.getName()
                + " no longer begins with the steps that were done; put them back as they were"
                + " (later steps may change) and run again, or mend the database by hand and stamp"
                + " it");
    assertThat(catalog()).doesNotContain("other_orders");
  }

  @RevisionInfo(id = Shop.ORDERS, parents = Shop.CUSTOMERS)
  private static final class OtherTable extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable(
          "other_orders",
          t -> {
            t.column("id", Types.bigint()).notNull();
            t.primaryKey("id");
          });
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aDowngradeFinishesTheInterruptedUpgradeFirst() {
    cutOffAtTheSecondStep();
    assertThat(await(Shop.history().downgrade(pool(), "-1")))
        .hasToString("undid b2d0000000d2 create_orders; now at a1c0000000c1 create_customers");
    assertThat(catalog()).doesNotContain("orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alter table nowhere add id integer", BROKEN})
  void aDowngradeDoesNotFinishWhatTheDatabaseRefused(String step) {
    RevisionHistory broken = Shop.withOrderStep(step);
    assertThatThrownBy(() -> await(broken.upgrade(pool()))).isInstanceOf(StepFailedException.class);
    String before = catalog();
    assertThatThrownBy(() -> await(broken.downgrade(pool(), "-1")))
        .isExactlyInstanceOf(RevisionException.class)
        .hasMessage(
            """
            b2d0000000d2 create_orders cannot be undone yet: its upgrade stopped at step 2 of 3, \
            which the database refused:
              %s
            Of this revision, 1 of 3 steps are kept: each was committed by itself. Either correct \
            the cause, run the upgrade, which goes on with that step, and downgrade then; or \
            undo by hand what is kept and stamp a1c0000000c1, which is where the database stands \
            then\
            """
                .formatted(step));
    assertThatThrownBy(() -> await(broken.execution().planDowngrade(pool(), "-1")))
        .hasMessageStartingWith("b2d0000000d2 create_orders cannot be undone yet: ");
    assertThat(catalog()).isEqualTo(before);

    database().execute("drop table orders");
    assertThat(await(broken.stamp(pool(), Shop.CUSTOMERS)).heads())
        .hasToString("[a1c0000000c1 create_customers]");
    assertThat(await(broken.downgrade(pool(), "base")).undone()).hasSize(1);
  }

  @Test
  void aDowngradeFinishesItOnceTheCauseIsGone() {
    RevisionHistory history = Shop.withOrderStep("alter table customers add phone integer");
    await(history.upgrade(pool(), Shop.CUSTOMERS));
    database().execute("alter table customers add phone integer");
    assertThatThrownBy(() -> await(history.upgrade(pool())))
        .isInstanceOf(StepFailedException.class);
    database().execute("alter table customers drop column phone");

    await(history.upgrade(pool(), Shop.ORDERS));
    assertThat(await(history.downgrade(pool(), "-1")).undone()).hasSize(1);
    assertThat(catalog()).doesNotContain("orders");
  }

  @Test
  void whatIsRefusedAtItsFirstStepIsAsIfItHadNotBegun() {
    await(Shop.history().upgrade(pool(), Shop.CUSTOMERS));
    database().execute("create table orders (id integer)");
    assertThatThrownBy(() -> await(Shop.history().upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("Nothing of this revision was kept.");
    assertThat(historyRows()).hasSize(1);

    assertThat(await(Shop.history().downgrade(pool(), "-1")))
        .hasToString("undid a1c0000000c1 create_customers; now at base");
    assertThat(rows("select id from orders")).isEmpty();
    database().execute("drop table orders");
    assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(3);
  }

  /** Each of these is a statement of the code, which then fails. */
  @ParameterizedTest
  @ValueSource(strings = {"delete from customers", "select 1"})
  void codeThatFailsFirstIsAsIfItHadNotBegun(String statement) {
    RevisionHistory history = Shop.history(new Code(statement));
    assertThatThrownBy(() -> await(history.upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("failed at step 1 of 2: no luck")
        .hasMessageContaining("Nothing of this revision was kept.");
    assertThat(historyRows()).hasSize(1);
    assertThat(rows("select id from customers")).hasSize(2);
    assertThat(await(history.downgrade(pool(), "-1")).undone()).hasSize(1);
  }

  @Test
  void whatCodeHasCommittedBeforeItFailedIsNotDenied() {
    RevisionHistory history = Shop.history(new Code("create table orders (id integer)"));
    assertThatThrownBy(() -> await(history.upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("failed at step 1 of 2: no luck")
        .hasMessageEndingWith(
            """
            Of this revision, whatever step 1 committed before it failed, by DDL for instance, is \
            kept. What this run did before is kept: a1c0000000c1 create_customers. Take back by \
            hand what that step left, or let it cope with that. Correct the cause and run the \
            upgrade again: it goes on with the step that failed.\
            """);
    assertThat(historyRows()).contains("b2d0000000d2, Code, a1c0000000c1, running, 0, 2");
    assertThatThrownBy(() -> await(history.downgrade(pool(), "-1")))
        .hasMessageStartingWith(
            """
            b2d0000000d2 Code cannot be undone yet: its upgrade stopped at step 1 of 2, which the \
            database refused:
              -- run: change and fail
            Of this revision, whatever step 1 committed before it failed, by DDL for instance, is \
            kept. Either\
            """);

    assertThatThrownBy(() -> await(Shop.history(new Code("select 1")).upgrade(pool())))
        .hasMessageContaining("whatever step 1 committed before it failed");
    assertThat(historyRows()).contains("b2d0000000d2, Code, a1c0000000c1, running, 0, 2");
  }

  @RevisionInfo(id = Shop.ORDERS, parents = Shop.CUSTOMERS)
  private static final class Code extends Revision {
    private final String statement;

    Code(String statement) {
      this.statement = statement;
    }

    @Override
    protected void upgrade(Operations op) {
      op.run(
          "change and fail",
          connection ->
              connection
                  .query(statement)
                  .execute()
                  .compose(done -> Future.failedFuture("no luck")));
      op.addColumn("customers", "phone", Types.integer());
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  /** On some databases what follows DDL is kept as well, statement by statement. */
  @Test
  void aStepThatHasCommittedAPartOfItsWorkIsNotTriedAgain() throws SQLException {
    await(Shop.history().upgrade(pool(), Shop.CUSTOMERS));
    RevisionHistory history =
        Shop.history(new Counting()).withTableLockTimeout(Duration.ofMillis(200));
    try (Connection other = database().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("update customers set name = 'Grace' where id = 1");
      assertThatThrownBy(() -> await(history.upgrade(pool())))
          .isInstanceOf(StepFailedException.class)
          .hasMessageEndingWith(
              """
              Of this revision, whatever step 1 committed before it failed, by DDL for instance, \
              is kept. Take back by hand what that step left, or let it cope with that. Let those \
              who are in the way finish, or end them, and run the upgrade again: it goes on with \
              the step that failed.\
              """);
      other.rollback();
    }
    assertThat(rows("select n from tally")).hasSizeLessThan(2);
  }

  @RevisionInfo(id = Shop.ORDERS, parents = Shop.CUSTOMERS)
  private static final class Counting extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.run(
          "count",
          connection ->
              connection
                  .query("create table if not exists tally (n integer)")
                  .execute()
                  .compose(made -> connection.query("insert into tally values (1)").execute())
                  .compose(
                      counted ->
                          connection
                              .query("update customers set name = 'Ada' where id = 1")
                              .execute()));
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aDowngradeThatIsRefusedAtItsFirstStepIsAsIfItHadNotBegun() {
    await(Shop.history().upgrade(pool()));
    List<String> before = historyRows();
    database().execute("alter table customers drop column email");
    assertThatThrownBy(() -> await(Shop.history().downgrade(pool(), "-1")))
        .isInstanceOf(StepFailedException.class);
    assertThat(historyRows().subList(0, 2)).isEqualTo(before.subList(0, 2));
    assertThat(historyRows().get(2)).contains("c3e0000000e3, add_email, b2d0000000d2, done, ");
    assertThat(await(Shop.history().upgrade(pool())).applied()).isEmpty();
  }

  @Test
  void soIsOneThatWasInterruptedBefore() {
    String checksums = "select checksum from revision_history order by id";
    await(Shop.history().upgrade(pool()));
    List<String> before = rows(checksums);
    database()
        .execute(
            "update revision_history set state = 'undoing', step = 0, steps = 1, checksum = '%s' where id = '%s'"
                .formatted(Checksum.ofSteps(List.of(), 0), Shop.EMAIL));
    database().execute("alter table customers drop column email");
    assertThatThrownBy(() -> await(Shop.history().downgrade(pool(), "-1")))
        .isInstanceOf(StepFailedException.class);
    assertThat(rows(checksums)).isEqualTo(before);
  }

  @Test
  void aPlanTellsWhatIsFinishedFirstAndFromWhere() {
    cutOffAtTheSecondStep();
    Execution execution = Shop.history().execution();
    assertThat(await(execution.planUpgrade(pool(), "head")))
        .extracting(JournalSuite::text)
        .containsExactly(
            "up create_orders from 1 of 3: 2 left", "up add_email from 0 of 2: 2 left");
    assertThat(await(execution.planDowngrade(pool(), "base")))
        .extracting(JournalSuite::text)
        .containsExactly(
            "up create_orders from 1 of 3: 2 left",
            "down create_orders from 0 of 3: 3 left",
            "down create_customers from 0 of 1: 1 left");
  }

  @Test
  void aPlanTellsTheStatementsThatAreLeftOfAnOperation() {
    RevisionHistory history = Shop.history(new Phone());
    assertThatThrownBy(() -> await(history.upgrade(pool())))
        .hasMessageContaining("failed at step 2 of ");
    assertThat(statementsToFinish(history))
        .isEqualTo(Phone.statements(dialect()).stream().skip(1).toList());
  }

  @Test
  void aPlanAsksWhetherTheStepThatWasCutOffIsDone() {
    RevisionHistory history = Shop.history(new Phone());
    assertThatThrownBy(() -> await(history.upgrade(pool()))).isNotNull();
    List<Step> steps = Step.of(dialect(), new Phone().upgradeOperations());
    database()
        .execute(
            "update revision_history set step = 0, checksum = '%s', before_step = '%s other' where state = 'running'"
                .formatted(Checksum.ofSteps(steps, 0), Checksum.ofStep(steps.get(0))));
    assertThat(statementsToFinish(history))
        .isEqualTo(Phone.statements(dialect()).stream().skip(1).toList());
    assertThat(historyRows()).anyMatch(row -> row.contains("running, 0, "));
  }

  private Dialect dialect() {
    return kind() == Database.H2 ? Dialect.h2() : Dialect.mariadb();
  }

  private List<String> statementsToFinish(RevisionHistory history) {
    PlannedRevision first = await(history.execution().planUpgrade(pool(), "head")).get(0);
    assertThat(first.operations().orElseThrow()).hasSize(1);
    assertThat(first.sql()).isEqualTo(first.operations().orElseThrow().get(0).sql());
    return first.sql();
  }

  /** A column of which the values cannot be had. */
  @RevisionInfo(id = Shop.ORDERS, parents = Shop.CUSTOMERS)
  private static final class Phone extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("customers", "phone", Types.integer())
          .notNull()
          .backfill("(select phone from nowhere)");
    }

    @Override
    protected void downgrade(Operations op) {}

    static List<String> statements(Dialect dialect) {
      return dialect.render(new Phone().upgradeOperations().get(0));
    }
  }

  private static String text(PlannedRevision planned) {
    return "%s %s from %d of %d: %d left"
        .formatted(
            planned.up() ? "up" : "down",
            planned.name().slug(),
            planned.done(),
            planned.steps(),
            planned.operations().orElseThrow().size());
  }

  /** It is not where the newer version was going. */
  @Test
  void anOlderVersionLeavesWhatItDoesNotKnowUnfinished() {
    stopAtTheSecondStep();
    var older = RevisionHistory.of(new Shop.Revision_20260101_create_customers());
    assertThat(await(older.upgrade(pool())).heads()).hasToString("[a1c0000000c1 create_customers]");
    assertThat(historyRows()).contains("b2d0000000d2, create_orders, a1c0000000c1, running, 1, 3");
  }

  @Test
  void stampingEndsAnInterruption() {
    stopAtTheSecondStep();
    assertThat(await(Shop.history().stamp(pool(), Shop.ORDERS)))
        .hasToString("b2d0000000d2 create_orders; pending: c3e0000000e3 add_email");
    assertThat(historyRows()).contains("b2d0000000d2, create_orders, a1c0000000c1, done, 3, 3");
  }

  @Test
  void aRevisionThatStoppedBeforeItsFirstStepGoesOn() {
    await(Shop.history().upgrade(pool()));
    await(Shop.history().downgrade(pool(), "-1"));
    database()
        .execute(
            "insert into revision_history (id, slug, parents, checksum, state, step, steps,"
                + " started, applied_by) values ('c3e0000000e3', 'add_email', 'b2d0000000d2',"
                + " 'steps-1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',"
                + " 'running', 0, 2, current_timestamp, 'someone')");
    assertThat(await(Shop.history().upgrade(pool())))
        .hasToString("applied c3e0000000e3 add_email; now at c3e0000000e3 add_email");
  }

  @Test
  void aStepInDoubtMustNotChange() {
    stopAtTheSecondStep();
    database()
        .execute("update revision_history set before_step = 'another 0:0' where state = 'running'");
    assertThatThrownBy(() -> await(Shop.history().upgrade(pool())))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith(
            "the upgrade of b2d0000000d2 create_orders stopped after step 2 of 3, and ");
  }
}
