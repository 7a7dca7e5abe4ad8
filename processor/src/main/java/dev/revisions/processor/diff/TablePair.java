package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;

/**
 * A table that stays, and what becomes of its parts but for its foreign keys, which hang on other
 * tables too.
 *
 * @param old as it was
 * @param carried as it was, under the new names of tables and columns
 * @param now as it is to be
 * @param columns its columns
 * @param keys its primary key, unique constraints and checks
 * @param indexes its indexes
 */
record TablePair(
    Table old,
    Table carried,
    Table now,
    ColumnChanges columns,
    Matching<Constraint> keys,
    Matching<Index> indexes) {

  static TablePair of(Table old, Table carried, Table now) {
    ColumnChanges columns = ColumnChanges.of(old, carried, now);
    Matching<Constraint> keys =
        Matching.of(rules(carried), rules(now), Constraint::name, Meaning::of);
    Matching<Index> indexes =
        Matching.of(carried.indexes(), now.indexes(), Index::name, Meaning::of);
    return new TablePair(
        old,
        carried,
        now,
        columns,
        keys.remaking(kept -> isAffected(kept.before(), columns)),
        indexes.remaking(kept -> isAffected(kept.before(), columns)));
  }

  private static List<Constraint> rules(Table table) {
    return table.constraints().stream().filter(c -> !(c instanceof ForeignKey)).toList();
  }

  private static boolean isAffected(Constraint constraint, ColumnChanges columns) {
    return constraint instanceof Check check
        ? columns.isReadOtherwise(check.expression())
        : columnsOf(constraint).stream().anyMatch(columns::isRemade);
  }

  /** Its options may have a condition: {@code where x > 0}. */
  private static boolean isAffected(Index index, ColumnChanges columns) {
    return index.options().filter(columns::isReadOtherwise).isPresent()
        || index.parts().stream()
            .anyMatch(
                part ->
                    part.isExpression()
                        ? columns.isReadOtherwise(part.text())
                        : columns.isRemade(part.text()));
  }

  /** The columns of a key in their order; none of a check. */
  static List<String> columnsOf(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return key.columns();
    }
    if (constraint instanceof UniqueConstraint unique) {
      return unique.columns();
    }
    return constraint instanceof ForeignKey key ? key.columns() : List.of();
  }

  private static List<String> columnsOf(Index index) {
    return index.parts().stream().map(Index.Part::text).toList();
  }

  /** Whether a key that foreign keys may refer to by these columns goes. */
  boolean losesKeyOver(List<String> targetColumns) {
    Set<String> wanted = Set.copyOf(targetColumns);
    return keys.dropped().stream().anyMatch(key -> Set.copyOf(columnsOf(key)).equals(wanted))
        || indexes.dropped().stream()
            .anyMatch(index -> index.unique() && Set.copyOf(columnsOf(index)).equals(wanted));
  }

  /**
   * Whether the last index goes that MySQL and MariaDB have for a foreign key with these columns:
   * they refuse to drop it while the foreign key is there. An index of another order is none to
   * them.
   */
  boolean losesSupportOf(List<String> foreignKeyColumns) {
    boolean lost =
        keys.dropped().stream().anyMatch(key -> leads(columnsOf(key), foreignKeyColumns))
            || indexes.dropped().stream()
                .anyMatch(index -> leads(columnsOf(index), foreignKeyColumns));
    return lost
        && keys.kept().stream()
            .noneMatch(pair -> leads(columnsOf(pair.before()), foreignKeyColumns))
        && indexes.kept().stream()
            .noneMatch(pair -> leads(columnsOf(pair.before()), foreignKeyColumns));
  }

  private static boolean leads(List<String> key, List<String> columns) {
    return key.size() >= columns.size() && key.subList(0, columns.size()).equals(columns);
  }
}
