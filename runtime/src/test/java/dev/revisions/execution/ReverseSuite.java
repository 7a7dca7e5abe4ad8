package dev.revisions.execution;

import static dev.revisions.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.StepFailedException;
import dev.revisions.UnknownRevisionException;
import dev.revisions.annotation.RevisionInfo;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Databases that newer, other or edited versions of an application were at, and the way back from
 * there.
 */
abstract class ReverseSuite extends DatabaseSuite {

  private final RevisionHistory older =
      RevisionHistory.of(
          new Shop.Revision_20260101_create_customers(),
          new Shop.Revision_20260102_create_orders(Shop.INSERT_ORDER));

  private RevisionHistory with(Revision... more) {
    var all =
        new java.util.ArrayList<Revision>(
            List.of(
                new Shop.Revision_20260101_create_customers(),
                new Shop.Revision_20260102_create_orders(Shop.INSERT_ORDER)));
    all.addAll(List.of(more));
    return RevisionHistory.of(all.toArray(Revision[]::new));
  }

  @Test
  void aDatabaseThatIsAheadIsLeftAlone() {
    await(Shop.history().upgrade(pool()));
    try (var log = new LogLines()) {
      assertThat(await(older.upgrade(pool())))
          .hasToString("nothing to apply; the database stands at c3e0000000e3 add_email");
      assertThat(log.starting("The database is ahead"))
          .containsExactly(
              "The database is ahead of this version of the application, which does not know"
                  + " c3e0000000e3 add_email");
    }
    assertThat(await(older.current(pool())))
        .hasToString("c3e0000000e3 add_email; ahead of this version: c3e0000000e3 add_email");
    assertThat(await(older.waitForCurrent(pool())).pending()).isEmpty();
  }

  @Test
  void anOlderApplicationTakesADatabaseBack() {
    await(older.upgrade(pool()));
    String atItsHead = catalog();
    await(with(new Widened(), new Renamed()).upgrade(pool()));
    assertThat(await(older.downgrade(pool(), "head")))
        .hasToString(
            "undid e50000000005 Renamed, d40000000004 Widened; now at b2d0000000d2 create_orders");
    assertThat(catalog()).isEqualTo(atItsHead);
    assertThat(await(older.downgrade(pool(), "base")).undone()).hasSize(2);
    assertThat(historyRows()).isEmpty();
  }

  @Test
  void stepsCountFromWhereTheDatabaseStands() {
    await(with(new Widened(), new Renamed()).upgrade(pool()));
    assertThat(await(older.execution().planDowngrade(pool(), "-2")))
        .extracting(planned -> planned.name().slug())
        .containsExactly("Renamed", "Widened");
    assertThat(await(older.downgrade(pool(), "-1")))
        .hasToString("undid e50000000005 Renamed; now at d40000000004 Widened");
    assertThat(await(older.downgrade(pool(), "d400")).undone()).isEmpty();
  }

  @Test
  void theWayBackThatFailsGoesOnLater() {
    await(with(new Widened(), new Renamed()).upgrade(pool()));
    database().execute("alter table orders rename column amount to other");
    assertThatThrownBy(() -> await(older.downgrade(pool(), "head")))
        .isInstanceOf(StepFailedException.class)
        .hasMessageStartingWith(
            "downgrade of e50000000005 Renamed (as the history has it) failed at step 1 of 1: ");
    database().execute("alter table orders rename column other to amount");
    assertThat(await(older.downgrade(pool(), "head")).undone()).hasSize(2);
  }

  @RevisionInfo(id = "d40000000004", parents = Shop.ORDERS)
  private static final class Widened extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("orders", "pieces", integer()).notNull().backfill("1");
      op.insert("orders", "id", "customer_id", "pieces", "note").row(7, 2, 3, "a;\nb -- c\n");
      op.createIndex("orders_pieces_idx").on("orders", "pieces");
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropIndex("orders_pieces_idx").on("orders");
      op.execute("delete from orders\n  where note = 'a;\nb -- c\n'");
      op.dropColumn("orders", "pieces");
    }
  }

  @RevisionInfo(id = "e50000000005", parents = "d40000000004")
  private static final class Renamed extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.renameColumn("orders", "pieces", "amount");
    }

    @Override
    protected void downgrade(Operations op) {
      op.renameColumn("orders", "amount", "pieces");
    }
  }

  /** A revision on top of the orders. */
  @RevisionInfo(id = "f60000000006", parents = Shop.ORDERS)
  private static final class Newer extends Revision {
    private final Consumer<Operations> downgrade;

    Newer(Consumer<Operations> downgrade) {
      this.downgrade = downgrade;
    }

    @Override
    protected void upgrade(Operations op) {
      op.dropColumn("orders", "note");
    }

    @Override
    protected void downgrade(Operations op) {
      downgrade.accept(op);
    }
  }

  @Test
  void codeOfANewerVersionIsNotThere() {
    await(with(new Newer(op -> op.run("write the notes anew", c -> null))).upgrade(pool()));
    assertThatThrownBy(() -> await(older.downgrade(pool(), "head")))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "the history does not say how to undo f60000000006 Newer (it runs code: write the notes"
                + " anew); undo it with a version of the application that has it");
    assertThat(historyRows()).hasSize(3);
  }

  @Test
  void whatCannotBeUndoneIsRefusedBeforeAnythingRuns() {
    RevisionHistory history = with(new Newer(op -> op.irreversible("the notes are gone")));
    await(history.upgrade(pool()));
    String before = catalog();
    for (RevisionHistory each : List.of(history, older)) {
      assertThatThrownBy(() -> await(each.downgrade(pool(), "base")))
          .isInstanceOf(RevisionException.class)
          .hasMessage("f60000000006 Newer cannot be undone: the notes are gone");
    }
    assertThat(catalog()).isEqualTo(before);
    assertThat(historyRows()).hasSize(3);
  }

  @Test
  void aDatabaseThatWentAnotherWayIsRefused() {
    await(Shop.history().upgrade(pool()));
    RevisionHistory other = with(new Widened());
    String message =
        "the database has c3e0000000e3 add_email, which this version of the application does not"
            + " know, and lacks d40000000004 Widened, which it would apply; deploy a version that"
            + " has both, or downgrade the database with the version that knows them first";
    assertThatThrownBy(() -> await(other.upgrade(pool())))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> await(other.pending(pool()))).hasMessage(message);
    assertThatThrownBy(() -> await(other.execution().planUpgrade(pool(), "head")))
        .hasMessage(message);
    assertThatThrownBy(() -> await(other.stamp(pool(), "base")))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessageContaining("use the version that has it");
    assertThat(historyRows()).hasSize(3);
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefused() {
    await(Shop.history().upgrade(pool()));
    var somebody = RevisionHistory.of(new Lonely());
    assertThatThrownBy(() -> await(somebody.upgrade(pool())))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessageStartingWith(
            "the database has a1c0000000c1 create_customers, which this version of the application"
                + " does not know and which do not stand on what it knows; ");
    assertThatThrownBy(() -> await(somebody.downgrade(pool(), "base")))
        .isInstanceOf(UnknownRevisionException.class);
    assertThatThrownBy(() -> await(somebody.pending(pool())))
        .isInstanceOf(UnknownRevisionException.class);
    assertThatThrownBy(() -> await(somebody.execution().planDowngrade(pool(), "base")))
        .isInstanceOf(UnknownRevisionException.class);
    assertThat(historyRows()).hasSize(3);
  }

  @RevisionInfo(id = "0123456789ab")
  private static final class Lonely extends Revision {
    @Override
    protected void upgrade(Operations op) {}

    @Override
    protected void downgrade(Operations op) {}
  }

  @Test
  void aRevisionThatWasChangedIsReportedUntilItIsAccepted() {
    await(Shop.history().upgrade(pool()));
    RevisionHistory edited = Shop.withOrderStep("delete from orders");
    try (var log = new LogLines()) {
      await(edited.upgrade(pool()));
      assertThat(log.starting("Changed since they were applied: b2d0000000d2 create_orders;"))
          .hasSize(1);
    }
    assertThat(await(edited.current(pool())))
        .hasToString(
            "c3e0000000e3 add_email; changed since they were applied: b2d0000000d2 create_orders");
    assertThat(await(edited.stamp(pool(), "head")).changed()).isEmpty();
    assertThat(await(edited.current(pool()))).hasToString("c3e0000000e3 add_email");
  }
}
