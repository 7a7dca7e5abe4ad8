package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What of a definition makes a difference to a database. Two definitions that have one meaning need
 * no operation.
 */
final class Meaning {

  private Meaning() {}

  /** The column, its SQL in normal form. */
  static Column of(Column column) {
    return column
        .withDefault(Expressions.normal(column.defaultValue()))
        .withGenerated(Expressions.normal(column.generated()));
  }

  /**
   * A value that is equal for constraints that are equal but for their names. The columns of a key
   * are in the order of its index; the pairs of columns of a foreign key have no order.
   */
  static Object of(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return List.of(key.kind(), key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return List.of(unique.kind(), unique.columns(), unique.options());
    }
    if (constraint instanceof Check check) {
      return List.of(check.kind(), Expressions.normal(check.expression()), check.options());
    }
    var key = (ForeignKey) constraint;
    return List.of(
        key.kind(), key.target(), pairs(key), key.onDelete(), key.onUpdate(), key.options());
  }

  private static List<String> pairs(ForeignKey key) {
    var pairs = new ArrayList<String>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.add(key.columns().get(i) + " -> " + key.targetColumns().get(i));
    }
    Collections.sort(pairs);
    return pairs;
  }

  /** A value that is equal for indexes that are equal but for their names. */
  static Object of(Index index) {
    return List.of(
        index.parts().stream().map(Meaning::of).toList(), index.unique(), index.options());
  }

  private static Object of(Index.Part part) {
    String text = part.isExpression() ? Expressions.normal(part.text()) : part.text();
    return List.of(text, part.descending());
  }

  /** The schema with every column of a primary key required, whatever the model says of it. */
  static Schema withRequiredKeys(Schema schema) {
    return Schema.of(
        schema.tables().values().stream().map(Meaning::withRequiredKey).toList(),
        schema.sequences().values(),
        schema.enumTypes().values(),
        schema.namespaces());
  }

  private static Table withRequiredKey(Table table) {
    List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    List<String> nullable =
        table.columns().stream().filter(Column::nullable).map(Column::name).toList();
    return Collections.disjoint(key, nullable)
        ? table
        : table.withColumns(
            table.columns().stream()
                .map(c -> key.contains(c.name()) ? c.withNullable(false) : c)
                .toList());
  }
}
