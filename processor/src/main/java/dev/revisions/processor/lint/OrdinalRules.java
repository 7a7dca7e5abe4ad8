package dev.revisions.processor.lint;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that hold the positions of constants, of which other constants have come to be the ones. */
final class OrdinalRules {

  /** More positions than these do not help the reader. */
  private static final int MOST_NAMED = 4;

  static final List<Rule> ALL =
      List.of(
          Rule.everywhere(
              "enum-ordinals-moved",
              "",
              Level.ERROR,
              OrdinalRules::moved,
              "rows keep the numbers, which mean another constant from now on, and nothing fails",
              "Leave the constants where they were and put new ones last; or put"
                  + " @RenamedFrom(\"...\") on one that only has another name; or map the column by"
                  + " name with @Enumerated(STRING). If the rows are to be numbered anew, put"
                  + " @Accept(value = \"enum-ordinals-moved\", reason = \"...\") on the field, and"
                  + " an UPDATE by op.execute into the revision, once it is written."),
          Rule.everywhere(
              "enum-ordinals-shrunk",
              "",
              Level.ERROR,
              StoredValueRules::ordinalsShrunk,
              "rows keep the numbers, so that those of every constant behind the one that is gone"
                  + " now mean another, and nothing fails",
              "Map it by name with @Enumerated(STRING) and convert the rows; accept it if the last"
                  + " constant went."));

  private OrdinalRules() {}

  /**
   * The constants of a column before and after.
   *
   * @param now as they are, those that are renamed under their former names
   */
  private record Orders(TableName table, String column, List<String> before, List<String> now) {

    boolean areKept() {
      int common = Math.min(before.size(), now.size());
      return before.subList(0, common).equals(now.subList(0, common));
    }

    /** The constants behind the last that is left. */
    List<String> gone() {
      return before.subList(Math.min(before.size(), now.size()), before.size());
    }

    String changes() {
      var changes = new ArrayList<String>();
      for (int i = 0; i < before.size(); i++) {
        String name = i < now.size() ? now.get(i) : "none";
        if (!before.get(i).equals(name)) {
          changes.add("%d was %s and is %s".formatted(i, before.get(i), name));
        }
      }
      int more = changes.size() - MOST_NAMED;
      return String.join(", ", changes.subList(0, Math.min(MOST_NAMED, changes.size())))
          + (more > 0 ? ", and so on" : "");
    }
  }

  /** The columns of which the order was known and is. */
  private static Stream<Orders> orders(Evolution evolution) {
    return evolution.former().keySet().stream()
        .flatMap(
            table ->
                evolution.present(table).ordinals().entrySet().stream()
                    .flatMap(now -> orders(evolution, table, now).stream()));
  }

  private static Optional<Orders> orders(
      Evolution evolution, TableName table, Map.Entry<String, List<String>> now) {
    return before(evolution, table, now.getKey())
        .map(
            before ->
                new Orders(
                    table,
                    now.getKey(),
                    before,
                    formerly(
                        now.getValue(),
                        before,
                        evolution.statedValues(new ColumnName(table, now.getKey())))));
  }

  private static Optional<List<String>> before(
      Evolution evolution, TableName table, String column) {
    return evolution
        .former(table, column)
        .map(Column::name)
        .flatMap(name -> evolution.former(table).map(former -> former.ordinals().get(name)));
  }

  /** The constants under the names that they had, where they say one that is gone. */
  private static List<String> formerly(
      List<String> now, List<String> before, Map<String, String> formerNames) {
    return now.stream()
        .map(
            name ->
                Optional.ofNullable(formerNames.get(name))
                    .filter(former -> before.contains(former) && !now.contains(former))
                    .filter(former -> !before.contains(name))
                    .orElse(name))
        .toList();
  }

  /** Whether the order of the constants of a column was known and is. */
  static boolean areKnown(Evolution evolution, TableName table, String column) {
    return evolution.present(table).ordinals().containsKey(column)
        && before(evolution, table, column).isPresent();
  }

  private static Stream<Spot> moved(Evolution evolution) {
    return orders(evolution)
        .filter(orders -> !orders.areKept())
        .map(orders -> spot(orders, "holds ordinals, of which " + orders.changes()));
  }

  /** The columns whose last constants have gone, while the others are where they were. */
  static Stream<Spot> lastGone(Evolution evolution) {
    return orders(evolution)
        .filter(orders -> orders.areKept() && !orders.gone().isEmpty())
        .map(orders -> spot(orders, "no longer holds " + String.join(", ", orders.gone())));
  }

  private static Spot spot(Orders orders, String what) {
    return Spot.of(
        orders.table(),
        orders.column(),
        "column %s.%s %s".formatted(orders.table(), orders.column(), what));
  }
}
