package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class H2ExecutionTest {

  @Nested
  class Life extends LifeSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Replacement extends ReplacementSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Failure extends FailureSuite {
    @Override
    Database kind() {
      return Database.H2;
    }

    @Override
    boolean isTransactional() {
      return false;
    }
  }

  @Nested
  class Journal extends JournalSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Reverse extends ReverseSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Leases extends LeaseSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Locking extends LockSuite {
    @Override
    Database kind() {
      return Database.H2;
    }

    @Test
    void theRowOfASessionThatIsGoneIsFree() {
      await(Shop.history().upgrade(pool(), "+1"));
      database()
          .execute(
              "insert into revision_history_lock (owner) select concat(session_id, ' since"
                  + " 2000-01-01 00:00:00+00') from information_schema.sessions limit 1");
      assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(2);
    }

    @Test
    void theRowOfTheSameSessionIsFree() {
      await(Shop.history().upgrade(pool(), "+1"));
      await(
          pool()
              .query(
                  "insert into revision_history_lock (owner) select concat(session_id, ' since ',"
                      + " session_start) from information_schema.sessions where session_id ="
                      + " session_id()")
              .execute());
      assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(2);
    }

    @Override
    String notMine() {
      return "session";
    }
  }

  @Nested
  class Scripts extends ScriptSuite {
    @Override
    Database kind() {
      return Database.H2;
    }

    @Override
    Dialect dialect() {
      return Dialect.h2();
    }
  }

  @Nested
  class Contended extends ContentionSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Cuts extends CutSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Requirements extends RequirementSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class IdempotentScripts extends IdempotentSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }

  @Nested
  class Tenancy extends TenantSuite {
    @Override
    Database kind() {
      return Database.H2;
    }
  }
}
