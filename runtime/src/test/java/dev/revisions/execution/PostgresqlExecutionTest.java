package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import org.junit.jupiter.api.Nested;

class PostgresqlExecutionTest {

  @Nested
  class Life extends LifeSuite {
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
  class Locking extends LockSuite {
    @Override
    Database kind() {
      return Database.POSTGRESQL;
    }

    @Override
    void cut() {
      database()
          .execute(
              "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                  + " current_database() and pid <> pg_backend_pid()");
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
}
