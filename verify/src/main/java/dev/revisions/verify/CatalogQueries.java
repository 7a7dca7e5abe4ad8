package dev.revisions.verify;

import dev.revisions.dialect.Dialect;
import java.util.List;

/**
 * How a database is asked what it holds. In each query but the first, {@code %s} stands for a list
 * of schemas; all columns are texts.
 *
 * @param currentSchema the schema that unqualified names are in
 * @param schemas those of the list that exist
 * @param tables schema, table, comment
 * @param columns schema, table, column, type, whether it is not null, whether the database numbers
 *     it, default, expression of a generated column, collation if it is a special one, comment,
 *     what else decides on values; the last seven are null for no
 * @param keys schema, table, constraint, {@code p} or {@code u}, column, what else decides on rows
 *     or null
 * @param foreignKeys schema, table, constraint, column, schema, table and column that it refers to,
 *     action on delete, action on update, what else decides on rows or null
 * @param checks schema, table, constraint, condition, what else decides on rows or null
 * @param indexes schema, table, index, whether it is unique or else null, column or expression in
 *     parentheses, whether it is descending or else null, what comes after the columns or null
 * @param sequences schema, sequence, start, increment
 * @param enumTypes schema, type, a value or a condition that holds values
 * @param compositeTypes schema, type, attribute, type of the attribute, in order
 * @param ownedSequences schema and sequence, schema, table and column that it goes with
 */
record CatalogQueries(
    String currentSchema,
    String schemas,
    String tables,
    String columns,
    String keys,
    String foreignKeys,
    String checks,
    String indexes,
    String sequences,
    String enumTypes,
    String compositeTypes,
    String ownedSequences) {

  /** All that take schemas, in the order in which {@link CatalogRows} has their rows. */
  List<String> all() {
    return List.of(
        schemas,
        tables,
        columns,
        keys,
        foreignKeys,
        checks,
        indexes,
        sequences,
        enumTypes,
        compositeTypes,
        ownedSequences);
  }

  static CatalogQueries of(Dialect dialect) {
    return switch (dialect.name()) {
      case "postgresql" -> PostgresqlCatalog.QUERIES;
      case "h2" -> H2Catalog.QUERIES;
      case "mysql" -> MysqlCatalog.MYSQL;
      default -> MysqlCatalog.MARIADB;
    };
  }
}
