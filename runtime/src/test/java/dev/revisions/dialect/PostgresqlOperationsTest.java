package dev.revisions.dialect;

import static dev.revisions.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresqlOperationsTest extends OperationsTest {

  PostgresqlOperationsTest() {
    super(Database.POSTGRESQL, Dialect.postgresql(), "operations-postgresql");
  }

  /** Its sequence keeps the name that it was created with, which nothing asks for. */
  @Test
  void aRenamedColumnGoesOnNumbering() throws SQLException {
    TableName dogs = TableName.of("dogs");
    TableName pups = TableName.of("pups");
    Column id = Column.of("id", bigint()).withNullable(false);
    Column number = id.withName("number");
    try (TestDatabase own = Database.POSTGRESQL.create()) {
      execute(own, create(dogs, id.withIdentity(true)));
      assertThat(insert(own, "dogs")).isEqualTo(1);

      execute(own, new Operation.RenameTable(dogs, pups));
      execute(own, new Operation.RenameColumn(pups, "id", "number"));
      execute(own, create(dogs, id.withIdentity(true)));
      assertThat(insert(own, "pups")).isEqualTo(2);
      assertThat(insert(own, "dogs")).isEqualTo(1);

      execute(own, alter(pups, number.withIdentity(true), number));
      execute(own, alter(pups, number, number.withIdentity(true)));
      assertThat(insert(own, "pups")).isEqualTo(3);
    }
  }

  @Test
  void anIdentityGoesOnWhereASerialStopped() throws SQLException {
    TableName dogs = TableName.of("dogs");
    Column id = Column.of("id", bigint()).withNullable(false);
    try (TestDatabase own = Database.POSTGRESQL.create()) {
      own.execute("create table dogs (id bigserial)");
      assertThat(insert(own, "dogs")).isEqualTo(1);

      Column serial = id.withDefault(Optional.of("nextval('dogs_id_seq')"));
      execute(own, alter(dogs, serial, id.withIdentity(true)));
      assertThat(insert(own, "dogs")).isEqualTo(2);
    }
  }

  private static Operation create(TableName name, Column column) {
    return new Operation.CreateTable(Table.of(name).withColumns(List.of(column)));
  }

  private static Operation alter(TableName name, Column before, Column after) {
    return new Operation.AlterColumn(name, before, after, Optional.empty());
  }

  private static void execute(TestDatabase own, Operation... operations) {
    own.execute(
        Stream.of(operations)
            .flatMap(operation -> Dialect.postgresql().render(operation).stream())
            .toArray(String[]::new));
  }

  private static long insert(TestDatabase own, String table) throws SQLException {
    try (Connection connection = own.connect();
        ResultSet result =
            connection
                .createStatement()
                .executeQuery("insert into " + table + " default values returning *")) {
      result.next();
      return result.getLong(1);
    }
  }
}
