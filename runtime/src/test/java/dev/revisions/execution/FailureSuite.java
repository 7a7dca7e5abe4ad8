package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.StepFailedException;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.testing.Catalog;
import io.vertx.core.Future;
import org.junit.jupiter.api.Test;

/** What happens when something fails, and how the next run goes on. */
abstract class FailureSuite extends DatabaseSuite {

  private static final String BROKEN = "insert into nowhere (id) values (1)";

  /** Whether the database takes DDL back. */
  abstract boolean isTransactional();

  private String headCatalog() {
    try (var other = kind().create()) {
      var pool = other.pool(vertx(), 1);
      await(Shop.history().upgrade(pool));
      await(pool.close());
      return Catalog.of(other, "revision_history", "revision_history_lock").text();
    }
  }

  private StepFailedException failureOf(Future<?> future) {
    return catchThrowableOfType(StepFailedException.class, () -> await(future));
  }

  @Test
  void aStatementThatFailsInTheMiddle() {
    StepFailedException failure = failureOf(Shop.withOrderStep(BROKEN).upgrade(pool()));

    assertThat(failure.revisionId()).isEqualTo(Shop.ORDERS);
    assertThat(failure.sql()).isEqualTo(BROKEN);
    assertThat(failure.sqlState()).isPresent();
    assertThat(failure.failure().step()).isEqualTo(2);
    assertThat(failure.failure().steps()).isEqualTo(3);
    assertThat(failure.getMessage().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith(
            "upgrade of b2d0000000d2 create_orders"
                + " (dev.revisions.execution.Shop$Revision_20260102_create_orders) failed at step 2"
                + " of 3: ")
        .endsWith("[SQLSTATE " + failure.sqlState().orElseThrow() + "]");
    if (isTransactional()) {
      assertThat(failure.getMessage().lines().skip(2))
          .containsExactly(
              "Nothing of this revision was kept. What this run did before is kept: a1c0000000c1"
                  + " create_customers. Correct the revision or the data and run the upgrade"
                  + " again.");
      assertThat(historyRows()).hasSize(1);
      assertThat(catalog()).contains("customers").doesNotContain("orders");
    } else {
      assertThat(failure.getMessage().lines().skip(2))
          .containsExactly(
              "Of this revision, 1 of 3 steps are kept: each was committed by itself. What this run"
                  + " did before is kept: a1c0000000c1 create_customers. Correct the cause and run"
                  + " the upgrade again: it goes on with the step that failed.");
      assertThat(historyRows())
          .hasSize(2)
          .contains("b2d0000000d2, create_orders, a1c0000000c1, running, 1, 3");
      assertThat(await(Shop.history().current(pool())))
          .hasToString(
              "a1c0000000c1 create_customers; begun and not finished: b2d0000000d2 create_orders;"
                  + " pending: c3e0000000e3 add_email");
    }
  }

  @Test
  void theNextRunGoesOnAfterTheFix() {
    failureOf(Shop.withOrderStep(BROKEN).upgrade(pool()));

    assertThat(await(Shop.history().upgrade(pool())))
        .hasToString(
            "applied b2d0000000d2 create_orders, c3e0000000e3 add_email; now at c3e0000000e3"
                + " add_email");
    assertThat(historyRows()).hasSize(3).allMatch(row -> row.contains("done"));
    assertThat(rows("select id, customer_id from orders")).containsExactly("1, 1");
    assertThat(catalog()).isEqualTo(headCatalog());
  }

  @Test
  void theHistoryAfterAResumeIsThatOfARunInOneGo() {
    String columns = "select id, checksum, state, step, steps from revision_history order by id";
    failureOf(Shop.withOrderStep(BROKEN).upgrade(pool()));
    await(Shop.history().upgrade(pool()));
    var resumed = rows(columns);
    await(Shop.history().downgrade(pool(), "base"));
    await(Shop.history().upgrade(pool()));
    assertThat(resumed).isEqualTo(rows(columns));
  }

  @Test
  void aDowngradeGoesOnWhereItFailed() {
    RevisionHistory history = Shop.history();
    await(history.upgrade(pool(), Shop.ORDERS));
    database().execute("alter table orders rename to hidden");
    StepFailedException failure = failureOf(history.downgrade(pool(), "-1"));
    assertThat(failure).hasMessageStartingWith("downgrade of b2d0000000d2 create_orders");
    database().execute("alter table hidden rename to orders");

    assertThat(await(history.downgrade(pool(), "-1")))
        .hasToString("undid b2d0000000d2 create_orders; now at a1c0000000c1 create_customers");
    assertThat(catalog()).doesNotContain("orders");
  }

  @Test
  void anInterruptedDowngradeIsFinishedBeforeAnUpgrade() {
    await(Shop.history().upgrade(pool(), Shop.ORDERS));
    var broken = Shop.history(new BrokenDowngrade());
    failureOf(broken.downgrade(pool(), "-1"));

    await(Shop.history().upgrade(pool()));
    assertThat(catalog()).isEqualTo(headCatalog());
    assertThat(rows("select id, customer_id from orders")).containsExactly("1, 1");
  }

  /** The first step of the downgrade is that of the shop; the second fails. */
  @RevisionInfo(id = Shop.ORDERS, parents = Shop.CUSTOMERS)
  private static final class BrokenDowngrade extends Revision {
    @Override
    protected void upgrade(Operations op) {}

    @Override
    protected void downgrade(Operations op) {
      op.dropColumn("orders", "note");
      op.execute("delete from nowhere");
      op.dropTable("orders");
    }
  }

  @Test
  void codeThatFailsRollsItsRowsBack() {
    var history = RevisionHistory.of(new Shop.Revision_20260101_create_customers(), new Failing());
    StepFailedException failure = failureOf(history.upgrade(pool()));
    assertThat(failure)
        .hasMessageContaining("step 1 of 1: no luck")
        .hasMessageContaining("-- run: try something")
        .hasMessageContaining("Nothing of this revision was kept.");
    assertThat(rows("select name from customers order by id"))
        .containsExactly("Ada", "D'Arcy; Zoë");
  }

  @RevisionInfo(id = "d4f0000000f4", parents = Shop.CUSTOMERS)
  private static final class Failing extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.run(
          "try something",
          connection ->
              connection
                  .query("update customers set name = 'nobody'")
                  .execute()
                  .compose(done -> Future.failedFuture(new IllegalStateException("no luck"))));
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void anIncompleteDirectiveStopsTheRunBeforeItBegins() {
    var history = Shop.history(new Incomplete());
    assertThat(catchThrowableOfType(RevisionException.class, () -> await(history.upgrade(pool()))))
        .hasMessage(
            Incomplete.class.getName()
                + ".upgrade: op.createIndex(\"ix\") lacks .on(table, columns)");
    assertThat(catalog()).doesNotContain("customers");
  }

  @Test
  void aDatabaseThatWasInUseIsToBeAdopted() {
    database().execute("create table customers (id bigint)");
    assertThat(failureOf(Shop.history().upgrade(pool())).failure().next())
        .startsWith(
            "If this database was in use before it had revisions, baseline a1c0000000c1 adopts it:"
                + " that verifies it, marks it and runs nothing. Otherwise remove what is in the"
                + " way and run the upgrade again");
  }

  @Test
  void aTableThatWasThereBeforeItsRevisionIsToBeAdopted() {
    database().execute("create table orders (id bigint)");
    assertThat(failureOf(Shop.history().upgrade(pool())).failure().next())
        .startsWith(
            "If that was there before this revision, baseline b2d0000000d2 adopts it: that verifies"
                + " it, marks it and runs nothing. Otherwise remove");
    assertThat(historyRows()).hasSize(1);
  }

  @Test
  void oneInAnAppliedRevisionDoesTheSame() {
    await(Shop.history().upgrade(pool(), Shop.ORDERS));
    var history = Shop.history(new Incomplete());
    String lacks = "op.createIndex(\"ix\") lacks .on(table, columns)";
    assertThatThrownBy(() -> await(history.upgrade(pool()), 20)).hasMessageContaining(lacks);
    assertThatThrownBy(() -> await(history.downgrade(pool(), "base"), 20))
        .hasMessageContaining(lacks);
    assertThat(historyRows()).hasSize(2);
  }

  @Test
  void anErrorInCodeIsAFailureToo() {
    var history = RevisionHistory.of(new Shop.Revision_20260101_create_customers(), new Unlinked());
    assertThat(
            catchThrowableOfType(
                StepFailedException.class, () -> await(history.upgrade(pool()), 20)))
        .hasMessageContaining("step 2 of 2: com/acme/Missing");
  }

  @RevisionInfo(id = "d4f0000000f4", parents = Shop.CUSTOMERS)
  private static final class Unlinked extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.execute("update customers set name = 'nobody'");
      op.run(
          "try something",
          connection -> {
            throw new NoClassDefFoundError("com/acme/Missing");
          });
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @RevisionInfo(id = Shop.ORDERS, parents = Shop.CUSTOMERS)
  private static final class Incomplete extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createIndex("ix");
    }

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aPoolOfOneIsUsableAfterAFailure() {
    failureOf(Shop.withOrderStep(BROKEN).upgrade(pool()));
    assertThat(
            await(pool().query("select count(*) from customers").execute())
                .iterator()
                .next()
                .getLong(0))
        .isEqualTo(2);
  }
}
