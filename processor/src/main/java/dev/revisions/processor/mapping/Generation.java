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
}
