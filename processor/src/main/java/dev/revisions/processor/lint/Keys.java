package dev.revisions.processor.lint;

import dev.revisions.processor.diff.Expressions;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** What a search in a table can use. */
final class Keys {

  private Keys() {}

  /** The columns, in their order, of each key and index. */
  static Stream<List<String>> of(Table table) {
    return Stream.of(
            table.primaryKey().stream().map(PrimaryKey::columns),
            table.uniques().stream().map(UniqueConstraint::columns),
            table.indexes().stream().map(Keys::parts))
        .flatMap(keys -> keys);
  }

  /** Whether one of them is over a column, be it in an expression. */
  static boolean areOver(Table table, String column) {
    return of(table.withIndexes(List.of())).anyMatch(columns -> columns.contains(column))
        || table.indexes().stream()
            .flatMap(index -> index.parts().stream())
            .anyMatch(part -> isOver(part, column));
  }

  private static boolean isOver(Index.Part part, String column) {
    return part.isExpression()
        ? Expressions.mentions(part.text(), column)
        : part.text().equals(column);
  }

  /** The parts of an index as they stand in it: {@code x desc}. */
  static List<String> parts(Index index) {
    return index.parts().stream().map(Index.Part::toString).toList();
  }
}
