package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import org.junit.jupiter.api.Nested;

class MysqlExecutionTest {

  @Nested
  class Life extends LifeSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class Failure extends FailureSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
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
      return Database.MYSQL;
    }
  }

  @Nested
  class Reverse extends ReverseSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class Leases extends LeaseSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class Locking extends LockSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }

    @Override
    String notMine() {
      return "revisions:nobody";
    }
  }

  @Nested
  class Scripts extends ScriptSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }

    @Override
    Dialect dialect() {
      return Dialect.mysql();
    }
  }

  @Nested
  class Contended extends ContentionSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class Cuts extends CutSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class Requirements extends RequirementSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class IdempotentScripts extends IdempotentSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }

  @Nested
  class Tenancy extends TenantSuite {
    @Override
    Database kind() {
      return Database.MYSQL;
    }
  }
}
