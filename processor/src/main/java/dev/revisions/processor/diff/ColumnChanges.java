package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of the columns of a table that stays.
 *
 * @param kept what stays, under its new name, in the order of the second schema
 * @param remade what is dropped and added again under its name, because no database can alter it so
 * @param dropped what goes, as it was
 * @param added what comes
 */
record ColumnChanges(List<Kept> kept, List<Kept> remade, List<Column> dropped, List<Column> added) {

  /**
   * A column in both schemas.
   *
   * @param old as it was
   * @param carried as it was, under its new name
   * @param now as it is to be
   */
  record Kept(Column old, Column carried, Column now) {

    boolean isAltered() {
      return !carried.equals(now) && !Meaning.of(carried).equals(Meaning.of(now));
    }

    /** Whether it becomes something that MySQL and MariaDB don't let a foreign key stand on. */
    boolean isReshaped() {
      return !carried.type().equals(now.type())
          || carried.identity() != now.identity()
          || !carried.collation().equals(now.collation())
          || isGeneratedOtherwise();
    }

    boolean isGeneratedOtherwise() {
      return !carried.generated().equals(now.generated())
          && !Expressions.normal(carried.generated()).equals(Expressions.normal(now.generated()));
    }

    private boolean hasOtherOperators() {
      return !Operators.areSame(carried.type(), now.type());
    }

    boolean isRequiredNow() {
      return NativeDefinition.takesNull(carried) && !NativeDefinition.takesNull(now);
    }

    /** Whether it cannot be altered into what it is to be. */
    boolean isBeyondAlteration() {
      return isGeneratedOtherwise()
          || !Casts.exists(carried.type(), now.type())
          || carried.identity() && !Casts.isNumeric(now.type());
    }
  }

  /** Compares the columns of a table: as it was, carried over the renames, and as it is to be. */
  static ColumnChanges of(Table old, Table carried, Table now) {
    var pairs = new ArrayList<Kept>();
    var dropped = new ArrayList<Column>();
    var added = new LinkedHashMap<String, Column>();
    now.columns().forEach(column -> added.put(column.name(), column));
    for (int i = 0; i < old.columns().size(); i++) {
      Column former = old.columns().get(i);
      Column renamed = carried.columns().get(i);
      Column column = added.remove(renamed.name());
      if (column == null) {
        dropped.add(former);
      } else {
        pairs.add(new Kept(former, renamed, column));
      }
    }
    List<Kept> remade = remade(pairs);
    List<Kept> kept = pairs.stream().filter(pair -> !remade.contains(pair)).toList();
    return new ColumnChanges(kept, remade, List.copyOf(dropped), List.copyOf(added.values()));
  }

  /**
   * What cannot be altered, and the generated columns over what changes its type: PostgreSQL and
   * MySQL refuse to alter a column that a generated one uses.
   */
  private static List<Kept> remade(List<Kept> pairs) {
    Set<String> reshaped =
        pairs.stream()
            .filter(Kept::isReshaped)
            .map(pair -> pair.carried().name())
            .collect(Collectors.toSet());
    int size;
    do {
      size = reshaped.size();
      pairs.stream()
          .filter(pair -> isGeneratedFrom(pair.carried(), reshaped))
          .forEach(pair -> reshaped.add(pair.carried().name()));
    } while (reshaped.size() > size);
    return pairs.stream()
        .filter(pair -> pair.isBeyondAlteration() || isGeneratedFrom(pair.carried(), reshaped))
        .toList();
  }

  private static boolean isGeneratedFrom(Column column, Set<String> others) {
    return !others.isEmpty()
        && column
            .generated()
            .filter(sql -> others.stream().anyMatch(name -> Expressions.mentions(sql, name)))
            .isPresent();
  }

  /**
   * Whether a column that goes must go before the others come: it is in the way of another of its
   * name or of another identity (MySQL takes one in a table), or other columns that change are in
   * its expression. The rest goes later, so that a backfill can still read it.
   */
  boolean isInTheWay(Column droppedColumn) {
    return droppedColumn.identity()
        || droppedColumn.generated().isPresent()
        || Stream.concat(kept.stream().map(pair -> pair.now().name()), names(added))
            .map(Identifier::folded)
            .anyMatch(Identifier.folded(droppedColumn.name())::equals);
  }

  private static Stream<String> names(List<Column> columns) {
    return columns.stream().map(Column::name);
  }

  /** Whether nothing would be left of the table before the new columns come. */
  boolean leavesNothing() {
    return kept.isEmpty() && dropped.stream().allMatch(this::isInTheWay);
  }

  /** Whether a column of this identifier, under its new name, is made anew. */
  boolean isRemade(String name) {
    return remade.stream().anyMatch(pair -> pair.carried().name().equals(name));
  }

  /** Whether an expression is to be declared anew, for a column that it names is another now. */
  boolean isReadOtherwise(String expression) {
    return Stream.concat(remade.stream(), kept.stream().filter(Kept::hasOtherOperators))
        .anyMatch(pair -> Expressions.mentions(expression, pair.carried().name()));
  }

  /** Whether a column of this identifier, under its new name, becomes something else. */
  boolean isReshaped(String name) {
    return isRemade(name)
        || kept.stream().anyMatch(pair -> pair.carried().name().equals(name) && pair.isReshaped());
  }
}
