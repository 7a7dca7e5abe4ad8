package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import org.junit.jupiter.api.Nested;

class H2ExecutionTest {

  @Nested
  class Life extends LifeSuite {
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
  class Locking extends LockSuite {
    @Override
    Database kind() {
      return Database.H2;
    }

    @Override
    void cut() {
      rows("select session_id from information_schema.sessions where session_id <> session_id()")
          .forEach(session -> database().execute("call abort_session(" + session + ")"));
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
}
