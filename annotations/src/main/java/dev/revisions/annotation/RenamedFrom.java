package dev.revisions.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table (on the class), a column (on the field, the getter or the record component) or
 * the constant of an enum existed under another name, so that the next revision renames it and
 * keeps its data: of a constant, in every column that holds its name or refers to one that does. A
 * rename is said, never guessed. Once the revision is written, the annotation may be removed.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /** The former name of the table, column or constant, as the history records it. */
  String value();
}
