package dev.revisions.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a revision class records beside its code: its place in the history and the state of the
 * schema that it leads to. The processor writes it and reads it back, from source or from class
 * files; the history of an application is nothing but these annotations.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RevisionInfo {

  /** The identity of the revision: twelve hexadecimal digits, a hash of parents and model. */
  String id();

  /** The ids of the revisions that this one stands on: none for the first, several for a merge. */
  String[] parents() default {};

  /**
   * The ids of the revisions that were folded into this one, oldest first. A database that has the
   * last of them, and so all, takes this one as applied.
   */
  String[] replaces() default {};

  /** The UTC time of writing, ISO 8601 ({@code 2026-11-23T06:19:00Z}). */
  String created() default "";

  /** The message that named the revision, or empty if its name says what its operations do. */
  String message() default "";

  /**
   * The fingerprint of the entities, the options and the history that the revision was made of, or
   * empty. A build that comes to the same one knows that nothing has changed and compares nothing;
   * one that is empty, or another, makes it compare.
   */
  String entities() default "";

  /**
   * The full new state of everything that the revision touches, one string for each table,
   * sequence, enum type or schema, in the model notation; {@code drop table x} for what goes.
   */
  String[] model() default {};
}
