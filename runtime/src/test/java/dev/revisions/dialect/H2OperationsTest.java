package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.testing.Database;
import io.vertx.sqlclient.SqlConnection;

class H2OperationsTest extends OperationsTest {

  H2OperationsTest() {
    super(Database.H2, Dialect.h2(), "operations-h2");
  }

  /** The JDBC client of Vert.x, 4.5 and 5, does not tell which database it is connected to. */
  @Override
  void identify(SqlConnection connection) {
    assertThatThrownBy(connection::databaseMetadata)
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
