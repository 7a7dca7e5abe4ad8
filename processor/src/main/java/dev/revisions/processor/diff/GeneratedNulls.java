package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generated columns that are required although their expressions give NULL where the columns that
 * they read hold it. H2 and MySQL refuse such a row; PostgreSQL, where Hibernate does not say that
 * the column is required, and MariaDB, where nobody can, keep it without a word.
 */
final class GeneratedNulls {

  private GeneratedNulls() {}

  /** Those that a table gets, but for those that were the same before and are only made anew. */
  static Stream<Column> added(TablePair pair) {
    return Stream.concat(
            pair.columns().added().stream(),
            pair.columns().remade().stream()
                .filter(kept -> kept.isGeneratedOtherwise() || kept.isRequiredNow())
                .map(ColumnChanges.Kept::now))
        .filter(column -> !NativeDefinition.takesNull(column) && mayBeNull(column, pair.now()));
  }

  /** Whether the column is generated and may be NULL. */
  static boolean mayBeNull(Column column, Table table) {
    Set<String> takeNull =
        table.columns().stream()
            .filter(GeneratedNulls::takesNull)
            .map(other -> Identifier.folded(other.name()))
            .collect(Collectors.toSet());
    return column.generated().filter(sql -> Expressions.mayBeNull(sql, takeNull)).isPresent();
  }

  /** The columns with NULL that the expression of a generated column reads. */
  static List<Column> sources(Column column, Table table) {
    return table.columns().stream()
        .filter(GeneratedNulls::takesNull)
        .filter(other -> Expressions.mentions(column.generated().orElseThrow(), other.name()))
        .toList();
  }

  private static boolean takesNull(Column column) {
    return NativeDefinition.takesNull(column) && !column.identity();
  }
}
