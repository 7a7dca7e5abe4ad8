package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parts of two schemas that a change between them can touch: the tables that differ, those that
 * refer to them, those that they refer to, those that a new sequence or a counter numbers, and
 * those whose rules have names that a rename might take for a while. Comparing these gives what
 * comparing the whole gives, and most changes are small.
 *
 * @param before of the first schema
 * @param after of the second schema
 */
record Affected(Schema before, Schema after) {

  static Affected of(Schema before, Schema after, Hints hints) {
    Set<TableName> changed = changed(before, after);
    if (reachesFar(before, after, changed, hints)) {
      return new Affected(before, after);
    }
    for (ColumnName column : hints.backfills().keySet()) {
      changed.add(column.table());
    }
    var affected = new TreeSet<>(changed);
    addNeighbours(before, changed, affected);
    addNeighbours(after, changed, affected);
    addSetAside(before, affected);
    addSetAside(after, affected);
    addNumbered(before, after, hints.hierarchies(), affected);
    addNumbered(after, before, hints.hierarchies(), affected);
    addCounted(before, changed, hints.hierarchies(), affected);
    addCounted(after, changed, hints.hierarchies(), affected);
    return new Affected(only(before, affected), only(after, affected));
  }

  private static Set<TableName> changed(Schema before, Schema after) {
    var changed = new HashSet<TableName>();
    for (Table table : after.tables().values()) {
      Table former = before.tables().get(table.name());
      if (former == null || !former.sameAs(table)) {
        changed.add(table.name());
      }
    }
    for (TableName name : before.tables().keySet()) {
      if (!after.tables().containsKey(name)) {
        changed.add(name);
      }
    }
    return changed;
  }

  /** Whether names or types change that any table may use without being changed itself. */
  private static boolean reachesFar(
      Schema before, Schema after, Set<TableName> changed, Hints hints) {
    return hints.rename()
        || !before.enumTypes().equals(after.enumTypes())
        || !after.sequences().keySet().containsAll(before.sequences().keySet())
        || !before.compositeTypes().isEmpty()
        || !after.compositeTypes().isEmpty()
        || areOfOneName(changed);
  }

  /** Whether two names differ in case only, which makes one table of them. */
  private static boolean areOfOneName(Set<TableName> names) {
    var folded = new HashSet<String>();
    for (TableName name : names) {
      if (!folded.add(name.folded())) {
        return true;
      }
    }
    return false;
  }

  private static void addNeighbours(
      Schema schema, Set<TableName> changed, Set<TableName> affected) {
    for (Table table : schema.tables().values()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (changed.contains(key.target())) {
          affected.add(table.name());
        } else if (changed.contains(table.name())) {
          affected.add(key.target());
        }
      }
    }
  }

  private static void addSetAside(Schema schema, Set<TableName> affected) {
    for (Table table : schema.tables().values()) {
      if (hasNameAside(table)) {
        affected.add(table.name());
      }
    }
  }

  /** A sequence that is new or numbers more tables continues after the rows of all of them. */
  private static void addNumbered(
      Schema before, Schema after, Hierarchies hierarchies, Set<TableName> affected) {
    for (Sequence sequence : after.sequences().values()) {
      Sequence former = before.sequences().get(sequence.name());
      if (former == null || !former.entities().equals(sequence.entities())) {
        Set<String> numbered = hierarchies.withThoseBelow(sequence.entities());
        after.tables().values().stream()
            .filter(table -> !Collections.disjoint(table.entities(), numbered))
            .forEach(table -> affected.add(table.name()));
      }
    }
  }

  /** A counter that is new continues after the rows of its tables too, or after another's. */
  private static void addCounted(
      Schema schema, Set<TableName> changed, Hierarchies hierarchies, Set<TableName> affected) {
    for (Table counters : schema.tables().values()) {
      if (!counters.counters().isEmpty() && changed.contains(counters.name())) {
        Set<String> numbered = hierarchies.withThoseBelow(counters.entities());
        schema.tables().values().stream()
            .filter(table -> !Collections.disjoint(table.entities(), numbered))
            .forEach(table -> affected.add(table.name()));
      }
    }
  }

  private static boolean hasNameAside(Table table) {
    for (Constraint constraint : table.constraints()) {
      if (RenameOrder.isAside(constraint.name())) {
        return true;
      }
    }
    for (Index index : table.indexes()) {
      if (RenameOrder.isAside(index.name())) {
        return true;
      }
    }
    return false;
  }

  private static Schema only(Schema schema, Set<TableName> names) {
    var tables = new TreeMap<TableName, Table>();
    for (TableName name : names) {
      Table table = schema.tables().get(name);
      if (table != null) {
        tables.put(name, table);
      }
    }
    return new Schema(
        tables, schema.sequences(), schema.enumTypes(), schema.namespaces(), schema.converters());
  }
}
