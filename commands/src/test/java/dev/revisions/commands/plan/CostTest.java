package dev.revisions.commands.plan;

import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.numeric;
import static dev.revisions.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostTest {

  private static final TableName ORDERS = TableName.of("orders");
  private static final Operation INDEX =
      new Operation.CreateIndex(ORDERS, Index.of("orders_total_idx", List.of("total"), false));
  private static final Operation CREATE =
      new Operation.CreateTable(
          Table.of(ORDERS)
              .withColumns(List.of(Column.of("customer_id", bigint())))
              .withConstraints(
                  List.of(
                      ForeignKey.of(
                          "fk",
                          List.of("customer_id"),
                          TableName.of("customers"),
                          List.of("id")))));

  private static String cost(Dialect dialect, Operation... operations) {
    List<Cost> costs = Cost.of(dialect, List.of(operations));
    return costs.get(costs.size() - 1).toString();
  }

  private static Operation retyped(Type before, Type after) {
    Column column = Column.of("total", before);
    return new Operation.AlterColumn(ORDERS, column, column.withType(after), Optional.empty());
  }

  private static Operation added(Column column) {
    return new Operation.AddColumn(ORDERS, column, Optional.empty());
  }

  @Test
  void anIndexThatIsBuiltConcurrentlyBlocksNothing() {
    var index = Index.of("orders_total_idx", List.of("total"), false);
    assertThat(cost(Dialect.postgresql(), new Operation.CreateIndex(ORDERS, index, true)))
        .isEqualTo("SHARE UPDATE EXCLUSIVE, blocks nothing, builds an index");
  }

  @Test
  void whatSparesLargeTablesBlocksForAMomentOnPostgresql() {
    var check = new Operation.AddConstraint(ORDERS, new Check("c", "{total} > 0"), true);
    var validate = new Operation.ValidateConstraint(ORDERS, "c");
    var unique = new UniqueConstraint("u", List.of("total"));
    assertThat(cost(Dialect.postgresql(), check))
        .isEqualTo("ACCESS EXCLUSIVE, blocks reads and writes, catalog only");
    assertThat(cost(Dialect.postgresql(), validate))
        .isEqualTo("SHARE UPDATE EXCLUSIVE, blocks nothing, reads every row");
    assertThat(cost(Dialect.mariadb(), validate)).isEmpty();
    assertThat(cost(Dialect.postgresql(), new Operation.AddKeyUsingIndex(ORDERS, unique, "u_idx")))
        .isEqualTo("ACCESS EXCLUSIVE, blocks reads and writes, catalog only");
  }

  @Test
  void anIndexBlocksWritesOnPostgresqlOnly() {
    assertThat(cost(Dialect.postgresql(), INDEX))
        .isEqualTo("SHARE, blocks writes, builds an index");
    assertThat(cost(Dialect.mariadb(), INDEX))
        .isEqualTo("ALGORITHM=INPLACE, blocks nothing, builds an index");
    assertThat(cost(Dialect.h2(), INDEX))
        .isEqualTo("EXCLUSIVE, blocks reads and writes, builds an index");
  }

  @Test
  void aTableOfTheSameRevisionIsFree() {
    assertThat(cost(Dialect.postgresql(), CREATE, INDEX)).isEmpty();
  }

  @Test
  void aNewTableLocksTheOneThatItRefersTo() {
    assertThat(cost(Dialect.postgresql(), CREATE))
        .isEqualTo("SHARE ROW EXCLUSIVE, blocks writes, catalog only");
    assertThat(cost(Dialect.mariadb(), CREATE)).isEmpty();
  }

  @Test
  void aLongerStringIsFreeUntilItsLengthNeedsAnotherByte() {
    assertThat(cost(Dialect.postgresql(), retyped(varchar(20), varchar(200))))
        .endsWith("catalog only");
    assertThat(cost(Dialect.mariadb(), retyped(varchar(20), varchar(60))))
        .isEqualTo("ALGORITHM=INSTANT");
    assertThat(cost(Dialect.mariadb(), retyped(varchar(20), varchar(200))))
        .isEqualTo("ALGORITHM=COPY, blocks writes, rewrites the table");
  }

  @Test
  void anotherScaleRewritesTheTable() {
    assertThat(cost(Dialect.postgresql(), retyped(numeric(10, 2), numeric(12, 2))))
        .endsWith("catalog only");
    assertThat(cost(Dialect.postgresql(), retyped(numeric(10, 2), numeric(12, 4))))
        .endsWith("rewrites the table");
  }

  @Test
  void aDefaultThatDiffersFromRowToRowRewritesTheTable() {
    Column column = Column.of("total", bigint());
    assertThat(cost(Dialect.postgresql(), added(column.withDefault(Optional.of("0")))))
        .isEqualTo("ACCESS EXCLUSIVE, blocks reads and writes, catalog only");
    assertThat(cost(Dialect.postgresql(), added(column.withDefault(Optional.of("now()")))))
        .endsWith("catalog only");
    assertThat(cost(Dialect.postgresql(), added(column.withDefault(Optional.of("random()")))))
        .endsWith("rewrites the table");
    assertThat(cost(Dialect.postgresql(), added(column.withIdentity(true))))
        .endsWith("rewrites the table");
  }

  @Test
  void whatTheUserWroteIsNotKnown() {
    assertThat(cost(Dialect.h2(), new Operation.Execute("update t set a = 1", List.of())))
        .isEqualTo("locks not known");
  }
}
