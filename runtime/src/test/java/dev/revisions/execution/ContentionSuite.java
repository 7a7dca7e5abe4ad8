package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.DatabaseState;
import dev.revisions.RevisionException;
import dev.revisions.UpgradeReport;
import io.vertx.core.Future;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Databases whose tables others use at the same time. */
abstract class ContentionSuite extends DatabaseSuite {

  @Test
  void aTableInUseIsTriedAgain() throws SQLException, InterruptedException {
    var history = Shop.history().withTableLockTimeout(Duration.ofMillis(200));
    await(history.upgrade(pool(), Shop.ORDERS));
    try (var log = new LogLines();
        Connection other = database().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("update customers set name = 'Grace' where id = 1");
      Future<UpgradeReport> upgrade = history.upgrade(pool());
      Thread.sleep(2_500);
      assertThat(upgrade.isComplete()).isFalse();
      assertThat(log.starting("Others are in the way ("))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).contains(user()));
      other.commit();
      assertThat(await(upgrade).applied()).hasSize(1);
    }
    assertThat(rows("select name, email from customers order by id"))
        .containsExactly("Grace, c1@shop", "D'Arcy; Zoë, c2@shop");
    assertThat(historyRows()).hasSize(3).allMatch(row -> row.contains("done"));
  }

  /** What the log calls the one who uses the table. */
  private String user() {
    return switch (kind()) {
      case POSTGRESQL -> "idle in transaction: update customers";
      case H2 -> "on CUSTOMERS";
      case MARIADB, MYSQL -> "in a transaction since";
    };
  }

  @Test
  void replicasWaitForTheOneThatUpgrades() throws InterruptedException {
    Future<DatabaseState> waiting = Shop.history().waitForCurrent(pool(1));
    Thread.sleep(300);
    assertThat(waiting.isComplete()).isFalse();
    await(Shop.history().upgrade(pool()));
    assertThat(await(waiting)).hasToString("c3e0000000e3 add_email");
  }

  @Test
  void theirPatienceEnds() {
    var impatient = Shop.history().withLockTimeout(Duration.ZERO);
    assertThatThrownBy(() -> await(impatient.waitForCurrent(pool())))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith(
            "waited 0 s for another process to upgrade this database, which is at base; pending: ");
  }
}
