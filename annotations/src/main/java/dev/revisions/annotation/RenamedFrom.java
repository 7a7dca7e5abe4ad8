package dev.revisions.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a table (on the class, for its secondary ones too, or on what has a join or collection
 * table), a column (on the field, the getter or the record component) or the constant of an enum
 * existed under another name, so that the next revision renames it and keeps its data: of a
 * constant, in every column that holds its name or refers to one that does. A rename is said, never
 * guessed. Once the revision is written, the annotation may be removed.
 *
 * <p>Where an element has several columns, or a table and its columns, {@link #column} says which
 * of them is meant:
 *
 * <pre>{@code
 * @ElementCollection
 * @CollectionTable(name = "cat_tags", joinColumns = @JoinColumn(name = "cat_id"))
 * @RenamedFrom(value = "animal_id", column = "cat_id")
 * Set<String> tags;
 * }</pre>
 */
@Documented
@Repeatable(RenamedFrom.List.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /**
   * The former name of the table, column or constant, as the history records it; quotes may be left
   * out. On a collection of a mapped superclass, whose tables are several, that of one of them.
   */
  String value();

  /**
   * The present name of the column that had the former name: one of a collection's table, of an
   * embedded attribute, of a reference of several columns, or one that a class brings about, such
   * as its discriminator. Not needed on a field that has a single column.
   */
  String column() default "";

  /** Several of them on one element. */
  @Documented
  @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** What had other names. */
    RenamedFrom[] value();
  }
}
