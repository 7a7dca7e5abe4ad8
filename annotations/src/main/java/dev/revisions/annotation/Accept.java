package dev.revisions.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts a consequence that the processor would otherwise refuse or warn of, with the reason for
 * the reader of the code. On an entity class it covers the tables of that class, and on the root of
 * a hierarchy that this is stored in another way; on a mapped superclass or an embeddable the
 * tables that have its columns; on a field, the column of that field.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Accept {

  /** The names of the rules, as their messages print them, for example {@code "drop-column"}. */
  String[] value();

  /** Why it is safe here. */
  String reason();
}
