package dev.revisions.processor.mapping;

import java.util.Optional;

/** How an identifier gets its value. */
sealed interface Generation {

  /** By the application. */
  Generation ASSIGNED = new Assigned();

  /** By the application, or by Hibernate in the virtual machine. */
  record Assigned() implements Generation {}

  /** By the database, which numbers the rows. */
  record Identity() implements Generation {}

  /**
   * By a sequence.
   *
   * @param annotation where it is said
   * @param name its name; empty for the one that belongs to the table
   * @param schema its schema
   * @param start the first value
   * @param increment the step
   * @param options SQL appended to its definition
   */
  record FromSequence(
      Annotation annotation,
      Optional<String> name,
      Optional<String> schema,
      long start,
      long increment,
      Optional<String> options)
      implements Generation {}

  /**
   * By a row of a table, as {@code GenerationType.TABLE} counts.
   *
   * @param annotation where it is said
   * @param table the table of counters
   * @param schema its schema
   * @param keyColumn the column that tells the rows apart
   * @param key the row; empty for the one that is called like the table of the entity
   * @param valueColumn the column that counts
   * @param start what it counts from
   * @param increment how many it gives at once
   * @param options SQL appended to the definition of the table
   */
  record FromTable(
      Annotation annotation,
      String table,
      Optional<String> schema,
      String keyColumn,
      Optional<String> key,
      String valueColumn,
      long start,
      long increment,
      Optional<String> options)
      implements Generation {}
}
