package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.UpgradeReport;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.graph.GraphException;
import dev.revisions.testing.Catalog;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of a database, from empty to head and back. */
abstract class LifeSuite extends DatabaseSuite {

  private static final String ORDERS_ROW = "b2d0000000d2, create_orders, a1c0000000c1, done, 3, 3";
  private static final String EMAIL_ROW = "c3e0000000e3, add_email, b2d0000000d2, done, 2, 2";

  private final RevisionHistory history = Shop.history();

  @Test
  void fromEmptyToHeadAndBack() {
    assertThat(await(history.current(pool())))
        .hasToString(
            "base; pending: a1c0000000c1 create_customers, b2d0000000d2 create_orders,"
                + " c3e0000000e3 add_email");
    assertThat(await(history.upgrade(pool())))
        .hasToString(
            "applied a1c0000000c1 create_customers, b2d0000000d2 create_orders, c3e0000000e3"
                + " add_email; now at c3e0000000e3 add_email");
    assertThat(historyRows()).hasSize(3).contains(ORDERS_ROW, EMAIL_ROW);
    assertThat(rows("select name, email from customers order by id"))
        .containsExactly("Ada, c1@shop", "D'Arcy; Zoë, c2@shop");
    String atHead = catalog();

    assertThat(await(history.downgrade(pool(), "-1")))
        .hasToString("undid c3e0000000e3 add_email; now at b2d0000000d2 create_orders");
    assertThat(await(history.current(pool())))
        .hasToString("b2d0000000d2 create_orders; pending: c3e0000000e3 add_email");
    assertThat(await(history.upgrade(pool())).applied()).hasSize(1);
    assertThat(catalog()).isEqualTo(atHead);

    assertThat(await(history.downgrade(pool(), "base")))
        .hasToString(
            "undid c3e0000000e3 add_email, b2d0000000d2 create_orders, a1c0000000c1"
                + " create_customers; now at base");
    assertThat(catalog()).isEqualTo(emptyCatalog());
    assertThat(historyRows()).isEmpty();
  }

  private String emptyCatalog() {
    try (var empty = kind().create()) {
      return Catalog.of(empty).text();
    }
  }

  @Test
  void aSecondUpgradeHasNothingToDo() {
    await(history.upgrade(pool()));
    assertThat(await(history.upgrade(pool())))
        .hasToString("nothing to apply; the database stands at c3e0000000e3 add_email");
    assertThat(await(history.downgrade(pool(), "head")))
        .hasToString("nothing to undo; the database stands at c3e0000000e3 add_email");
  }

  @Test
  void targets() {
    assertThat(await(history.upgrade(pool(), "+1")).heads())
        .hasToString("[a1c0000000c1 create_customers]");
    assertThat(await(history.upgrade(pool(), "b2d0")).heads())
        .hasToString("[b2d0000000d2 create_orders]");
    assertThat(await(history.downgrade(pool(), Shop.CUSTOMERS)).undone())
        .hasToString("[b2d0000000d2 create_orders]");
    assertThat(await(history.upgrade(pool(), "head-1")).applied())
        .hasToString("[b2d0000000d2 create_orders]");
  }

  @Test
  void anUnknownTargetChangesNothing() {
    assertThatThrownBy(() -> await(history.upgrade(pool(), "ffff")))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("there is no revision 'ffff'; the newest is c3e0000000e3");
    assertThatThrownBy(() -> await(history.downgrade(pool(), "-1")))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("'-1' goes too far");
    assertThat(catalog()).isEqualTo(emptyCatalog());
  }

  @Test
  void stamping() {
    assertThat(await(history.stamp(pool(), Shop.ORDERS)))
        .hasToString("b2d0000000d2 create_orders; pending: c3e0000000e3 add_email");
    assertThat(catalog()).isEqualTo(emptyCatalog());
    assertThat(historyRows()).hasSize(2).contains(ORDERS_ROW);
    assertThat(await(history.stamp(pool(), "-1")).heads())
        .hasToString("[a1c0000000c1 create_customers]");
    assertThat(await(history.stamp(pool(), "head")).pending()).isEmpty();
    assertThat(await(history.stamp(pool(), "base")).heads()).isEmpty();
    assertThat(historyRows()).isEmpty();
  }

  @Test
  void aHistoryTableOfAnOlderVersionGetsWhatItLacks() {
    await(history.upgrade(pool(), "+1"));
    database()
        .execute(
            "alter table revision_history drop column before_step",
            "alter table revision_history drop column replaces",
            "alter table revision_history drop column downgrade_sql");
    assertThat(await(history.current(pool())).heads())
        .hasToString("[a1c0000000c1 create_customers]");
    assertThat(await(history.upgrade(pool())).applied()).hasSize(2);
    assertThat(rows("select before_step, downgrade_sql from revision_history")).hasSize(3);
  }

  @Test
  void aHistoryTableThatLacksOneColumnGetsThatOne() {
    await(history.upgrade(pool(), "+1"));
    database().execute("alter table revision_history drop column replaces");
    assertThat(await(history.upgrade(pool())).applied()).hasSize(2);
    assertThat(rows("select replaces from revision_history")).hasSize(3);
  }

  @Test
  void twentyAtOnceOnAnEmptyDatabase() {
    var upgrades = new ArrayList<Future<UpgradeReport>>();
    for (int i = 0; i < 20; i++) {
      upgrades.add(history.upgrade(pool(1)));
    }
    List<UpgradeReport> reports = upgrades.stream().map(DatabaseSuite::await).toList();
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.heads()).hasToString("[c3e0000000e3 add_email]"));
    assertThat(reports.stream().flatMap(report -> report.applied().stream())).hasSize(3);
    assertThat(historyRows()).hasSize(3);
  }

  @Test
  void twentyAtOnceThroughOneConnection() {
    var upgrades = new ArrayList<Future<UpgradeReport>>();
    for (int i = 0; i < 20; i++) {
      upgrades.add(history.upgrade(pool()));
    }
    assertThat(upgrades.stream().flatMap(upgrade -> await(upgrade).applied().stream())).hasSize(3);
  }

  @Test
  void fromAnEventLoop() {
    Promise<UpgradeReport> report = Promise.promise();
    vertx()
        .runOnContext(
            begin -> history.upgrade(pool()).onSuccess(report::complete).onFailure(report::fail));
    assertThat(await(report.future()).applied()).hasSize(3);
  }

  @Test
  void twoHistoriesInOneDatabase() {
    RevisionHistory other = RevisionHistory.of(new Other()).withTable("other_history");
    Future<UpgradeReport> shop = history.upgrade(pool(1));
    await(other.upgrade(pool(1)));
    await(shop);
    assertThat(rows("select slug from other_history")).containsExactly("Other");
    assertThat(await(other.downgrade(pool(1), "-1")))
        .hasToString("undid 0123456789ab Other; now at base");
    assertThat(historyRows()).hasSize(3);
  }

  @RevisionInfo(id = "0123456789ab")
  private static final class Other extends Revision {
    @Override
    protected void upgrade(Operations op) {}

    @Override
    protected void downgrade(Operations op) {}
  }
}
