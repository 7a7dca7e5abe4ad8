package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.StepFailedException;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.schema.Types;
import org.junit.jupiter.api.Test;

/** Databases that commit each DDL statement: what is half applied, and what may become of it. */
abstract class JournalSuite extends DatabaseSuite {

  private static final String BROKEN = "insert into nowhere (id) values (1)";

  private void stopAtTheSecondStep() {
    assertThatThrownBy(() -> await(Shop.withOrderStep(BROKEN).upgrade(pool())))
        .isInstanceOf(StepFailedException.class);
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
    stopAtTheSecondStep();
    assertThat(await(Shop.history().downgrade(pool(), "-1")))
        .hasToString("undid b2d0000000d2 create_orders; now at a1c0000000c1 create_customers");
    assertThat(catalog()).doesNotContain("orders");
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
