package dev.revisions.dialect;

import java.util.List;

/**
 * What an operation and its reverse leave on MySQL and MariaDB. An index that stands in for one
 * that a foreign key leaned on is, to the server, one that somebody wanted: unlike the index that
 * it makes by itself, it does not go when another can serve.
 */
final class MysqlLeftovers {

  private static final String INDEX = "+ table Orders: index orders_customer_id_fkey (customer_id)";

  private MysqlLeftovers() {}

  static List<String> of(String name) {
    return switch (name) {
      case "drop a unique constraint over a foreign key" -> List.of(INDEX);
      case "rename one of two foreign keys over a column",
          "drop one of two foreign keys over a column" ->
          List.of("- table Orders: index another_fkey (customer_id)", INDEX);
      default -> List.of();
    };
  }
}
