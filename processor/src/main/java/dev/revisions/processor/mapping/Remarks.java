package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Comment} says on a class or attribute: of the thing itself, or of the table or
 * column that {@code on} names.
 */
final class Remarks {

  private Remarks() {}

  private static List<Annotation> all(Annotations annotations) {
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
