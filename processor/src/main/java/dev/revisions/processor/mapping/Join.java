package dev.revisions.processor.mapping;

import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns by which one table refers to another.
 *
 * @param pairs the columns with those that they refer to, in the order of the target's key
 * @param target the table referred to
 * @param toKey whether the target columns are its primary key
 */
record Join(List<Pair> pairs, TableName target, boolean toKey) {

  /**
   * A column and what it refers to.
   *
   * @param column the referring column
   * @param target the column referred to
   * @param position its place in the order of the target's attributes
   */
  record Pair(ColumnDraft column, ColumnDraft target, int position) {}

  List<ColumnDraft> columns() {
    var columns = new ArrayList<ColumnDraft>(pairs.size());
    for (Pair pair : pairs) {
      columns.add(pair.column());
    }
    return columns;
  }

  /** The columns in the order in which the target's attributes count in keys. */
  List<ColumnDraft> inAttributeOrder() {
    return pairs.stream().sorted(Comparator.comparing(Pair::position)).map(Pair::column).toList();
  }

  List<String> columnNames() {
    var names = new ArrayList<String>(pairs.size());
    for (Pair pair : pairs) {
      names.add(pair.column().name());
    }
    return names;
  }

  List<String> targetNames() {
    var names = new ArrayList<String>(pairs.size());
    for (Pair pair : pairs) {
      names.add(pair.target().name());
    }
    return names;
  }

  /** The same columns with the types that their Java types have by default. */
  Join withStandardSizes() {
    return new Join(
        pairs.stream()
            .map(p -> new Pair(p.column().sizedLike(p.target().member()), p.target(), p.position()))
            .toList(),
        target,
        toKey);
  }
}
