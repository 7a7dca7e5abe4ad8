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
import dev.revisions.testing.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresqlExecutionTest {

  @Nested
  class Life extends LifeSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class Replacement extends ReplacementSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class Failure extends FailureSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    @Override
    boolean isTransactional() {
      return true;
    }
  }

  @Nested
  class Reverse extends ReverseSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class Leases extends LeaseSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    /** Only the question is put to the test: these databases are not here. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "CockroachDB CCL v25.1.0 (x86_64-pc-linux-gnu, built 2025/02/10 17:18:32)",
          "PostgreSQL 11.2-YB-2.20.1.0-b0 on x86_64-pc-linux-gnu, 64-bit"
        })
    void oneThatSaysItHasNoAdvisoryLocksGetsALease(String version) {
      database()
          .execute(
              "create function version() returns text language sql as $$ select '%s' $$"
                  .formatted(version),
              "alter database %s set search_path = public, pg_catalog"
                  .formatted(Dialect.postgresql().identifier(database().name())));
      try (var log = new LogLines()) {
        assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(3);
        assertThat(
                log.starting(
                    "Locking revision_history with a lease of 30000 ms, because this database has"
                        + " no advisory locks"))
            .hasSize(1);
      }
    }
  }

  @Nested
  class Kills extends KillSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class Locking extends LockSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    @Override
    String notMine() {
      return "4711";
    }
  }

  @Nested
  class Scripts extends ScriptSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    @Override
    Dialect dialect() {
      return Dialect.postgresql();
    }
  }

  @Nested
  class Schemas extends DatabaseSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    @Test
    void theHistoryMayStandInAnotherSchema() {
      database().execute("create schema app");
      var history = Shop.history().withTable("app.done");
      await(history.upgrade(pool()));
      assertThat(rows("select slug from app.done order by id"))
          .containsExactly("create_customers", "create_orders", "add_email");
      assertThat(await(history.downgrade(pool(), "base")).undone()).hasSize(3);
    }

    @Test
    void aSchemaThatIsMissingIsNamed() {
      assertThatThrownBy(() -> await(Shop.history().withTable("app.done").upgrade(pool())))
          .isInstanceOf(RevisionException.class)
          .hasMessageContaining("cannot create the history table: ")
          .hasMessageContaining("schema \"app\" does not exist [SQLSTATE 3F000]");
      assertThat(catalog()).doesNotContain("customers");
    }
  }

  @Nested
  class Commit extends DatabaseSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    private void failCommitsOf(String revision) {
      database()
          .execute(
              "create function boom() returns trigger language plpgsql as $$ begin if new.id = '"
                  + revision
                  + "' then raise exception 'the history cannot be written'; end if; return new;"
                  + " end $$",
              "create constraint trigger boom after insert on revision_history deferrable initially"
                  + " deferred for each row execute function boom()");
    }

    @Test
    void aCommitThatFailsKeepsNothing() {
      await(Shop.history().upgrade(pool(), "+1"));
      String before = catalog();
      failCommitsOf(Shop.ORDERS);
      assertThatThrownBy(() -> await(Shop.history().upgrade(pool())))
          .isInstanceOf(StepFailedException.class)
          .hasMessageContaining("failed at its entry in the history: ")
          .hasMessageContaining("the history cannot be written")
          .hasMessageContaining("Nothing of this revision was kept.");
      assertThat(catalog()).isEqualTo(before);
      assertThat(historyRows()).hasSize(1);

      database().execute("drop trigger boom on revision_history");
      assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(2);
    }

    @Test
    void aConnectionThatIsCutKeepsWholeRevisions() {
      var cut =
          Shop.history(
              new Shop.Revision_20260102_create_orders(
                  "select pg_terminate_backend(pg_backend_pid())"));
      assertThatThrownBy(() -> await(cut.upgrade(pool())))
          .isInstanceOf(StepFailedException.class)
          .hasMessageContaining("failed at step 2 of 3: ")
          .hasMessageContaining("Nothing of this revision was kept.");
      assertThat(historyRows()).hasSize(1);
      assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(2);
    }
  }

  @Nested
  class Contended extends ContentionSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    /** The catalog has names in small letters that the model has in others. */
    @Test
    void inTheEndTheFailureSaysWhoIsInTheWay() throws SQLException {
      var patience = Duration.ofMillis(1);
      database().execute("create table Orders (id bigint)");
      try (var log = new LogLines();
          Connection other = database().connect()) {
        other.setAutoCommit(false);
        other.createStatement().execute("lock table orders in access share mode");
        assertThatThrownBy(
                () ->
                    await(
                        RevisionHistory.of(new DropsOrders())
                            .withTableLockTimeout(patience)
                            .upgrade(pool())))
            .isInstanceOf(StepFailedException.class)
            .hasMessageContaining("In the way at the last of 10 attempts: backend ")
            .hasMessageEndingWith(
                "idle in transaction: lock table orders in access share mode. Let those who are in"
                    + " the way finish, or end them, and run the upgrade again.");
        assertThat(log.starting("Others are in the way (backend ")).hasSize(9);
      }
    }

    @RevisionInfo(id = Shop.CUSTOMERS)
    private static final class DropsOrders extends Revision {
      @Override
      protected void upgrade(Operations op) {
        op.dropTable("Orders");
      }

      @Override
      protected void downgrade(Operations op) {}
    }
  }

  @Nested
  class Remarks extends DatabaseSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    @Test
    void whatTheDatabaseAddsToAnErrorIsToldToo() {
      await(Shop.history().upgrade(pool()));
      database()
          .execute(
              "create view notes as select note from orders",
              "create view addresses as select email from customers");
      assertThatThrownBy(() -> await(Shop.history().downgrade(pool(), "-1")))
          .isInstanceOf(StepFailedException.class)
          .hasMessageContaining(
              "because other objects depend on it DETAIL: view addresses depends on column email"
                  + " of table customers HINT: Use DROP ... CASCADE");
    }
  }

  @Nested
  class Cuts extends CutSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class Requirements extends RequirementSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class IdempotentScripts extends IdempotentSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }

  @Nested
  class Tenancy extends TenantSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }
  }
}
