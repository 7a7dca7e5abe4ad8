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
    List<String> bare = columns.stream().map(Names::bare).toList();
    return all(annotations).stream()
        .filter(comment -> comment.text("on").filter(on -> !holds(bare, on)).isPresent())
        .findFirst();
  }

  private static boolean holds(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  /** The comment on the thing itself. */
  static Optional<String> itself(Annotations annotations) {
    return all(annotations).stream()
        .filter(comment -> comment.text("on").isEmpty())
        .flatMap(comment -> comment.text("value").stream())
        .findFirst();
  }

  /** Whether there is none. */
  static boolean none(Annotations annotations) {
    return all(annotations).isEmpty();
  }

  /** The comment on the table or column of that name, which is written without quotes. */
  static Optional<String> on(Annotations annotations, String name) {
    String bare = Names.bare(name);
    return all(annotations).stream()
        .filter(comment -> comment.text("on").filter(bare::equalsIgnoreCase).isPresent())
        .flatMap(comment -> comment.text("value").stream())
        .findFirst();
  }
}
