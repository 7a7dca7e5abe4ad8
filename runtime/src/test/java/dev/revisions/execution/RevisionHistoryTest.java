package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.dialect.Dialect;
import dev.revisions.graph.GraphException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a history tells without a database. */
class RevisionHistoryTest {

  private static final String CLASS = "dev.revisions.execution.Shop$Revision_";

  @Test
  void theNewestComesFirst() {
    assertThat(Shop.history().history())
        .hasToString(
            """
            b2d0000000d2 -> c3e0000000e3  2026-01-03T10:00:00Z  %1$s20260103_add_email  add email
            a1c0000000c1 -> b2d0000000d2  2026-01-02T10:00:00Z  %1$s20260102_create_orders  create orders
            base -> a1c0000000c1  2026-01-01T10:00:00Z  %1$s20260101_create_customers  the first table\
            """
                .formatted(CLASS));
    assertThat(Shop.history().history("b2d0:").revisions())
        .extracting("name")
        .hasToString("[c3e0000000e3 add_email, b2d0000000d2 create_orders]");
  }

  @Test
  void withoutRevisions() {
    assertThat(RevisionHistory.of().history()).hasToString("no revisions");
    assertThat(RevisionHistory.of().renderSql()).contains("create table revision_history");
  }

  @Test
  void aScriptForPostgresqlPutsEachRevisionIntoATransaction() {
    assertThat(
            Shop.history().renderSql().lines().filter(line -> line.matches("(begin|commit|--).*")))
        .containsExactly(
            "-- base:heads, for postgresql",
            "-- psql goes on after an error unless it is told: psql -v ON_ERROR_STOP=1",
            "-- Upgrade to a1c0000000c1 create_customers",
            "begin;",
            "commit;",
            "-- Upgrade to b2d0000000d2 create_orders",
            "begin;",
            "commit;",
            "-- Upgrade to c3e0000000e3 add_email",
            "begin;",
            "-- run: give everyone an address",
            "commit;");
  }

  @Test
  void aScriptForARangeKnowsNoDatabase() {
    assertThatThrownBy(() -> Shop.history().renderSql(Dialect.h2(), "current:head"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "'current' counts from where a database stands, and none is asked here; name a"
                + " revision");
  }

  @Test
  void aBrokenHistoryIsToldWhenItIsUsed() {
    var history = RevisionHistory.of(new Shop.Revision_20260103_add_email());
    assertThatThrownBy(history::history)
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "Revision_20260103_add_email names the parent b2d0000000d2, which no revision has;"
                + " restore that revision's file, or, if no database has"
                + " Revision_20260103_add_email, delete its file and compile again: it is made"
                + " anew");
    assertThat(history.upgrade(null).cause()).isInstanceOf(GraphException.class);
  }

  @Test
  void patienceIsNotNegative() {
    assertThatThrownBy(() -> Shop.history().withLockTimeout(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
