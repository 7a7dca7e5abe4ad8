package dev.revisions.dialect;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import java.util.List;

/** MariaDB, which has sequences and a type for UUIDs, and no indexes over expressions. */
final class MariadbDialect extends MysqlDialect {

  static final MariadbDialect INSTANCE = new MariadbDialect(new Literals.OfMariadb());

  private MariadbDialect(Literals literals) {
    super("mariadb", ReservedWords.MARIADB, literals, new MysqlTypes.OfMariadb(literals));
  }

  /** A generated column cannot say so. */
  @Override
  protected boolean saysNotNull(Column column) {
    return super.saysNotNull(column) && column.generated().isEmpty();
  }

  @Override
  protected boolean indexesExpressions() {
    return false;
  }

  @Override
  public List<String> createSequence(Operation.CreateSequence operation) {
    return createSequence(operation.sequence(), " nocache");
  }

  @Override
  public List<String> alterSequence(Operation.AlterSequence operation) {
    return alterSequence(operation, "nominvalue nomaxvalue nocycle nocache");
  }

  @Override
  public List<String> dropSequence(Operation.DropSequence operation) {
    return List.of("drop sequence " + tableName(operation.name()));
  }
}
