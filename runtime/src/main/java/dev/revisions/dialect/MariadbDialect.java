package dev.revisions.dialect;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

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

  /**
   * By way of another name where they differ in case only: InnoDB would keep the old one, and then
   * find the index no more, so that reading the table fails (seen with 11.4.5).
   */
  @Override
  List<String> renameIndex(TableName table, String from, String to) {
    String former = names.stored(from);
    if (!former.equalsIgnoreCase(names.stored(to))) {
      return super.renameIndex(table, from, to);
    }
    String aside = DerivedNames.shortened("former_" + former);
    return Stream.of(super.renameIndex(table, from, aside), super.renameIndex(table, aside, to))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<String> createSequence(Operation.CreateSequence operation) {
    return createSequence(operation, " nocache");
  }

  /**
   * Put together by the database, for its {@code setval} takes no expression. It never lowers a
   * sequence.
   */
  @Override
  protected List<String> continueAfter(Operation.CreateSequence operation) {
    String setval = "do setval(" + tableName(operation.sequence().name()) + ", ";
    String largest =
        largest(operation, max -> "concat(" + quoteLiteral(setval) + ", " + max + ", ')')");
    return MysqlKeys.prepared("select coalesce((" + largest + "), 'do 0')");
  }

  @Override
  public List<String> alterSequence(Operation.AlterSequence operation) {
    return alterSequence(operation, "nominvalue nomaxvalue nocycle nocache");
  }

  /** Put together by the database too. */
  @Override
  protected List<String> growIncrement(Operation.AlterSequence operation, String alter) {
    return MysqlKeys.prepared(
        "select if(next_not_cached_value = start_value, %s, concat(%s, next_not_cached_value + %d)) from %s"
            .formatted(
                quoteLiteral(alter),
                quoteLiteral(alter + " restart with "),
                growth(operation),
                tableName(operation.after().name())));
  }

  @Override
  public List<String> dropSequence(Operation.DropSequence operation) {
    return List.of("drop sequence " + tableName(operation.name()));
  }
}
