package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.revisions.dialect.Cases.Case;
import dev.revisions.schema.Sequence;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.sqlclient.SqlConnection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the dialect of MySQL says, on MariaDB, which understands nearly all of it: so it is tried
 * where no MySQL runs too.
 */
class MysqlDialectOnMariadbTest extends OperationsTest {

  private static final String EXPRESSION = "create an index over an expression";
  private static final String GENERATED = "create a table with comments and generated columns";

  MysqlDialectOnMariadbTest() {
    super(Database.MARIADB, Dialect.mysql(), "operations-mysql");
  }

  @Override
  void assumeRuns(Case test) {
    assumeFalse(test.name().equals(EXPRESSION), "MariaDB has no indexes over expressions");
    assumeFalse(test.name().equals(GENERATED), "MariaDB has no not null on generated columns");
  }

  @Test
  void indexesOverExpressionsAreAllThatMariadbRefuses() {
    Case test = Cases.named(EXPRESSION);
    try (TestDatabase own = Database.MARIADB.create()) {
      assertThatThrownBy(
              () -> own.execute(Dialect.mysql().render(test.operation()).toArray(String[]::new)))
          .hasMessageContaining("((lower(name)) desc, id)");
    }
  }

  @Override
  void identify(SqlConnection connection) {
    assertThat(Dialect.of(connection.databaseMetadata())).isSameAs(Dialect.mariadb());
  }

  @Override
  List<String> leaves(String name) {
    return MysqlLeftovers.of(name);
  }

  @Override
  String nextNumber(String sequence) {
    return "select next_val from " + sequence;
  }

  @Override
  long take(TestDatabase own, Sequence sequence) throws SQLException {
    long next = next(own, sequence.name());
    own.execute("update numbers set next_val = " + (next + sequence.increment()));
    return next;
  }
}
