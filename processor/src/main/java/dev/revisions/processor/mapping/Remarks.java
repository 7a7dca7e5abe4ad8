package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Comment} says on a class or attribute: of the thing itself, or of the table or
 * column that {@code on} names.
 */
final class Remarks {

  private Remarks() {}

  /** All of them, as they stand. */
  static List<Annotation> all(Annotations annotations) {
    return annotations.allHibernate("Comment", "Comments");
  }

  /** The annotation that is for a column of none of these names, if there is one. */
  static Optional<Annotation> astray(Annotations annotations, List<String> columns) {
    for (Annotation comment : all(annotations)) {
      Optional<String> on = comment.text("on");
      if (on.isPresent() && !holds(columns, on.get())) {
        return Optional.of(comment);
      }
    }
    return Optional.empty();
  }

  /** A place about whose parts nothing is said there: what a collection holds. */
  static Member without(Member member) {
    Annotations annotations = member.annotations();
    return none(annotations)
        ? member
        : member.withAnnotations(annotations.withoutHibernate("Comment", "Comments"));
  }

  /**
   * Puts a comment on a table, if it names this one or nothing.
   *
   * @return whether it does
   */
  static boolean put(Annotation comment, TableDraft table) {
    Optional<String> on = comment.text("on");
    boolean meant = on.isEmpty() || on.get().equalsIgnoreCase(Names.bare(table.name.name()));
    if (meant) {
      table.comment = comment.text("value");
    }
    return meant;
  }

  /**
   * The columns of a thing of several with their comments: one that names none is for the first
   * alone, as Hibernate has it.
   *
   * @param first the name of the first column
   */
  static List<ColumnDraft> on(Annotations annotations, List<ColumnDraft> columns, String first) {
    Optional<String> itself = itself(annotations);
    var remarked = new ArrayList<ColumnDraft>();
    for (ColumnDraft column : columns) {
      Optional<String> own = on(annotations, column.name());
      Optional<String> said = column.name().equals(first) ? own.or(() -> itself) : own;
      remarked.add(said.isPresent() ? column.commented(said) : column);
    }
    return List.copyOf(remarked);
  }

  private static boolean holds(List<String> columns, String name) {
    return columns.stream().map(Names::bare).anyMatch(name::equalsIgnoreCase);
  }

  /** The comment on the thing itself. */
  static Optional<String> itself(Annotations annotations) {
    for (Annotation comment : all(annotations)) {
      Optional<String> text = comment.text("value");
      if (comment.text("on").isEmpty() && text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Whether there is none. */
  static boolean none(Annotations annotations) {
    return all(annotations).isEmpty();
  }

  /** The comment on the table or column of that name, which is written without quotes. */
  static Optional<String> on(Annotations annotations, String name) {
    for (Annotation comment : all(annotations)) {
      Optional<String> on = comment.text("on");
      Optional<String> text = comment.text("value");
      if (on.isPresent() && on.get().equalsIgnoreCase(Names.bare(name)) && text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }
}
