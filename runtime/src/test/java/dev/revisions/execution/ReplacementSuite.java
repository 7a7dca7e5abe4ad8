package dev.revisions.execution;

import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.UnknownRevisionException;
import dev.revisions.annotation.RevisionInfo;
import org.junit.jupiter.api.Test;

/** A history of which the later part was folded into one revision, and databases of before. */
abstract class ReplacementSuite extends DatabaseSuite {

  private static final String FOLDED = "d4f0000000f4";
  private static final String FOLDED_ROW = "d4f0000000f4, customers_and_orders, , done, 1, 1";
  private static final String PARTLY =
      """
      the database has a1c0000000c1 create_customers, but not all that d4f0000000f4 \
      customers_and_orders replaces: b2d0000000d2 is missing or not finished. Either take a \
      version of the application that still has what is applied, and with it downgrade the database \
      to before the first of them, or upgrade it to the last if that version has the rest too; or \
      bring the database by hand to where d4f0000000f4 leads (verify d4f0000000f4 tells what \
      differs), and stamp d4f0000000f4\
      """;

  private final RevisionHistory before =
      RevisionHistory.of(
          new Shop.Revision_20260101_create_customers(),
          new Shop.Revision_20260102_create_orders(Shop.INSERT_ORDER));
  private final RevisionHistory after =
      RevisionHistory.of(
          new Revision_20260104_customers_and_orders(), new Revision_20260105_add_phone());

  @Test
  void aDatabaseThatHasAllTakesItAsApplied() {
    await(before.upgrade(pool()));

    assertThat(await(after.current(pool())))
        .hasToString("d4f0000000f4 customers_and_orders; pending: e5a0000000a5 add_phone");
    assertThat(historyRows()).hasSize(2);
    assertThat(await(after.upgrade(pool(), FOLDED)))
        .hasToString("nothing to apply; the database stands at d4f0000000f4 customers_and_orders");
    assertThat(historyRows()).containsExactly(FOLDED_ROW);
    assertThat(rows("select name from customers order by id"))
        .containsExactly("Ada", "D'Arcy; Zoë");
    assertThat(await(after.upgrade(pool())))
        .hasToString("applied e5a0000000a5 add_phone; now at e5a0000000a5 add_phone");

    assertThat(await(after.downgrade(pool(), "base")))
        .hasToString(
            "undid e5a0000000a5 add_phone, d4f0000000f4 customers_and_orders; now at base");
    assertThat(historyRows()).isEmpty();
  }

  @Test
  void whatWasAdoptedStaysSo() {
    await(before.execution().adopt(pool(), "head"));
    String refusal = "d4f0000000f4 customers_and_orders was not run: ";
    assertThatThrownBy(() -> await(after.downgrade(pool(), "base")))
        .hasMessageStartingWith(refusal);
    await(after.upgrade(pool(), FOLDED));
    assertThat(historyRows()).containsExactly(FOLDED_ROW.replace("1, 1", "0, 1"));
    assertThatThrownBy(() -> await(after.downgrade(pool(), "base")))
        .hasMessageStartingWith(refusal);
  }

  @Test
  void anApplicationFromBeforeTheFoldingLeavesTheDatabaseAlone() {
    await(after.upgrade(pool()));
    assertThat(await(before.upgrade(pool())))
        .hasToString("nothing to apply; the database stands at e5a0000000a5 add_phone");
    assertThat(await(before.current(pool())))
        .hasToString(
            "e5a0000000a5 add_phone; ahead of this version: d4f0000000f4 customers_and_orders,"
                + " e5a0000000a5 add_phone");
    assertThatThrownBy(() -> await(before.downgrade(pool(), "base")))
        .isInstanceOf(UnknownRevisionException.class)
        .hasMessageContaining("the database has d4f0000000f4 customers_and_orders, which this");
    assertThat(historyRows()).hasSize(2);
  }

  @Test
  void aDatabaseThatHasNoneRunsIt() {
    assertThat(await(after.upgrade(pool())))
        .hasToString(
            "applied d4f0000000f4 customers_and_orders, e5a0000000a5 add_phone; now at"
                + " e5a0000000a5 add_phone");
    assertThat(historyRows()).hasSize(2).contains(FOLDED_ROW);
  }

  @Test
  void aDatabaseThatHasSomeIsLeftAlone() {
    await(before.upgrade(pool(), Shop.CUSTOMERS));

    assertThat(await(after.current(pool())).heads()).hasToString("[a1c0000000c1 create_customers]");
    assertThatThrownBy(() -> await(after.upgrade(pool())))
        .isInstanceOf(RevisionException.class)
        .hasMessage(PARTLY);
    assertThatThrownBy(() -> await(after.downgrade(pool(), "base"))).hasMessage(PARTLY);
    assertThat(historyRows()).hasSize(1);
  }

  @Test
  void whatOnlyLooksAtADatabaseThatHasSomeSaysTheSame() {
    await(before.upgrade(pool(), Shop.CUSTOMERS));

    assertThatThrownBy(() -> await(after.pending(pool()))).hasMessage(PARTLY);
    Execution execution = after.execution();
    assertThatThrownBy(() -> await(execution.upgradable(pool()))).hasMessage(PARTLY);
    assertThatThrownBy(() -> await(execution.planUpgrade(pool(), "head"))).hasMessage(PARTLY);
    assertThatThrownBy(() -> await(execution.planDowngrade(pool(), "base"))).hasMessage(PARTLY);
  }

  @Test
  void theTwoWaysOut() {
    await(before.upgrade(pool(), Shop.CUSTOMERS));
    await(before.downgrade(pool(), "base"));
    assertThat(await(after.upgrade(pool(), FOLDED)).applied()).hasSize(1);
    await(after.downgrade(pool(), "base"));

    await(before.upgrade(pool(), Shop.CUSTOMERS));
    database().execute("create table orders (id bigint not null, note varchar(200))");
    assertThat(await(after.stamp(pool(), FOLDED)))
        .hasToString("d4f0000000f4 customers_and_orders; pending: e5a0000000a5 add_phone");
    assertThat(historyRows()).containsExactly(FOLDED_ROW);
  }

  @Test
  void whatIsFoldedAgainStandsForAllOfThem() {
    await(before.upgrade(pool()));
    await(after.upgrade(pool()));
    var again = RevisionHistory.of(new Revision_20260106_all());

    assertThat(await(again.current(pool()))).hasToString("f6b0000000b6 all");
    await(again.upgrade(pool()));
    assertThat(historyRows()).containsExactly("f6b0000000b6, all, , done, 1, 1");
  }

  @RevisionInfo(
      id = FOLDED,
      replaces = {Shop.CUSTOMERS, Shop.ORDERS})
  private static final class Revision_20260104_customers_and_orders extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable("customers", t -> t.column("id", bigint()).notNull());
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("customers");
    }
  }

  /** Made by somebody who had not seen the folding. */
  @RevisionInfo(id = "e5a0000000a5", parents = Shop.ORDERS)
  private static final class Revision_20260105_add_phone extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.addColumn("customers", "phone", varchar(20));
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropColumn("customers", "phone");
    }
  }

  @RevisionInfo(
      id = "f6b0000000b6",
      replaces = {Shop.CUSTOMERS, Shop.ORDERS, FOLDED, "e5a0000000a5"})
  private static final class Revision_20260106_all extends Revision {
    @Override
    protected void upgrade(Operations op) {
      op.createTable("customers", t -> t.column("id", bigint()).notNull());
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("customers");
    }
  }
}
