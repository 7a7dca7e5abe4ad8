package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import org.junit.jupiter.api.Nested;

class MariadbExecutionTest {

  @Nested
  class Life extends LifeSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Replacement extends ReplacementSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Failure extends FailureSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
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
      return Database.MARIADB;
    }
  }

  @Nested
  class Reverse extends ReverseSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Leases extends LeaseSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Kills extends KillSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Locking extends LockSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
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
      return Database.MARIADB;
    }

    @Override
    Dialect dialect() {
      return Dialect.mariadb();
    }
  }

  @Nested
  class Contended extends ContentionSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Cuts extends CutSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Requirements extends RequirementSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class IdempotentScripts extends IdempotentSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }

  @Nested
  class Tenancy extends TenantSuite {
    @Override
    Database kind() {
      return Database.MARIADB;
    }
  }
}
