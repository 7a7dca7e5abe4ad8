package dev.revisions.processor.mapping;

import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The comments on collections. They are for the table in which a collection is, be it that of the
 * children or the join table of the other side, and go before what is said of that itself.
 */
final class CollectionRemarks {

  private record Remarked(EntityModel owner, Member collection, TableName table) {}

  private final Drafts drafts;
  private final List<Remarked> all = new ArrayList<>();

  CollectionRemarks(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Takes note of what is said of a collection. */
  void add(EntityModel owner, Member collection, TableName table) {
    all.add(new Remarked(owner, collection, table));
  }

  /**
   * Puts all on their tables and columns, once these are there. Of several on one, that of the last
   * by name stays.
   */
  void settle(Problems problems) {
    all.sort(
        Comparator.<Remarked, String>comparing(r -> r.owner().name())
            .thenComparing(r -> r.collection().name()));
    for (Remarked remarked : all) {
      drafts
          .find(remarked.table())
          .ifPresent(table -> problems.attempt(() -> settle(remarked.collection(), table)));
    }
  }

  private static void settle(Member collection, TableDraft table) {
    for (Annotation comment : Remarks.all(collection.annotations())) {
      if (!Remarks.put(comment, table) && !table.comment(comment)) {
        throw collection.refuse(
            "unknown-column",
            comment,
            "on",
            "@Comment is for '"
                + comment.text("on").orElse("")
                + "', but neither the collection's table "
                + table.name
                + " nor a column of it is called so; correct the name or leave on out");
      }
    }
  }
}
