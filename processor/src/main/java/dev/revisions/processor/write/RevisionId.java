package dev.revisions.processor.write;

import dev.revisions.schema.Column;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The identity of a revision: a hash of what it stands on and of the model that it leads to. Name,
 * date, formatting and steps written by hand have no part in it, so that the same change made twice
 * is the same revision.
 */
public final class RevisionId {

  private RevisionId() {}

  /** The first twelve hexadecimal digits of the SHA-256 of the parents and the fragments. */
  public static String of(Collection<String> parents, List<Fragment> model) {
    String content =
        parents.stream().sorted().collect(Collectors.joining(" "))
            + model.stream()
                .map(RevisionId::canonical)
                .sorted()
                .collect(Collectors.joining("\u0000", "\u0000", ""));
    return ContentHash.of(content);
  }

  /** Of a revision whose model is that of its parents: what it is called tells it from others. */
  public static String ofEmpty(Collection<String> parents, String message) {
    return ContentHash.of(
        parents.stream().sorted().collect(Collectors.joining(" ")) + "\n" + message);
  }

  /** The notation, but for the order of columns, which carries no meaning. */
  private static String canonical(Fragment fragment) {
    if (fragment instanceof Fragment.OfTable of) {
      List<Column> columns = of.table().columns();
      return Notation.format(
          of.table()
              .withColumns(columns.stream().sorted(Comparator.comparing(Column::name)).toList()));
    }
    return Notation.format(fragment);
  }
}
