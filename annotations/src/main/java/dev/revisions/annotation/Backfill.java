package dev.revisions.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that existing rows get in a column that is required from now on. The generated steps
 * add the column, fill it, then set it {@code NOT NULL}. Once the revision is written, the
 * annotation may be removed.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Backfill {

  /**
   * An SQL expression over the row, for example {@code "''"} or {@code "lower(name)"}. A name in
   * braces outside quotes, as in {@code "lower({group})"}, is quoted where the database needs it.
   */
  String value();
}
