package dev.revisions.processor.mapping;

/**
 * How the names that the code gives or implies become the names of the database. Names that the
 * code quotes never pass through it.
 *
 * <p>It is what Hibernate calls a physical naming strategy: implicit names (a join column's, a join
 * table's) are derived first, by the rules of JPA, and then each name goes through here.
 */
public interface NamingStrategy {

  /** Names as they are written, which is Hibernate's default. */
  NamingStrategy AS_WRITTEN = new NamingStrategy() {};

  /**
   * Lower case with underscores: Hibernate's and Spring's {@code orderLine} to {@code order_line}.
   */
  NamingStrategy SNAKE_CASE = new SnakeCase();

  /** The name of a schema. */
  default String schema(String name) {
    return name;
  }

  /** The name of a table. */
  default String table(String name) {
    return name;
  }

  /** The name of a column. */
  default String column(String name) {
    return name;
  }

  /** The name of a sequence. */
  default String sequence(String name) {
    return name;
  }
}
