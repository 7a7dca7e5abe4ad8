package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which sequences that come are those that go, under another name. A sequence has no annotation of
 * its own to say so, and one that begins anew gives out numbers that are taken: so the only one
 * that goes and the only one that comes for a table are one, and so are two whose names differ as
 * those of their table do.
 */
final class SequenceRenames {

  private final Schema before;
  private final Schema after;
  private final Map<TableName, TableName> tables;

  private SequenceRenames(Schema before, Schema after, Map<TableName, TableName> tables) {
    this.before = before;
    this.after = after;
    this.tables = tables;
  }

  /** The new name of each renamed sequence, given those of tables. */
  static SortedMap<TableName, TableName> of(
      Schema before, Schema after, Map<TableName, TableName> tables) {
    return new SequenceRenames(before, after, tables).renames();
  }

  private SortedMap<TableName, TableName> renames() {
    List<Sequence> gone = missing(before, after);
    List<Sequence> come = missing(after, before);
    var renames = new TreeMap<TableName, TableName>();
    for (Sequence sequence : gone) {
      List<Sequence> heirs = come.stream().filter(heir -> isHeir(sequence, heir)).toList();
      if (heirs.size() == 1
          && gone.stream().filter(other -> isHeir(other, heirs.get(0))).count() == 1) {
        renames.put(sequence.name(), heirs.get(0).name());
      }
    }
    return renames;
  }

  private static List<Sequence> missing(Schema schema, Schema other) {
    return schema.sequences().values().stream()
        .filter(sequence -> !other.sequences().containsKey(sequence.name()))
        .toList();
  }

  private boolean isHeir(Sequence former, Sequence heir) {
    return former.name().folded().equals(heir.name().folded())
        || tables.entrySet().stream()
            .anyMatch(
                table -> follows(former.name(), heir.name(), table.getKey(), table.getValue()))
        || before.tables().values().stream().anyMatch(table -> serve(former, heir, table));
  }

  /** Whether one name becomes the other when the table's old name in it becomes the new one. */
  private static boolean follows(
      TableName former, TableName heir, TableName oldTable, TableName newTable) {
    String name = bare(former);
    String prefix = bare(oldTable);
    return name.startsWith(prefix)
        && bare(heir).equals(bare(newTable) + name.substring(prefix.length()))
        && (former.schema().equals(heir.schema()) || heir.schema().equals(newTable.schema()));
  }

  private static String bare(TableName name) {
    return Identifier.of(name.name()).name().toLowerCase(Locale.ROOT);
  }

  private boolean serve(Sequence former, Sequence heir, Table table) {
    Table now = after.tables().get(tables.getOrDefault(table.name(), table.name()));
    return now != null
        && !Collections.disjoint(former.entities(), table.entities())
        && !Collections.disjoint(heir.entities(), now.entities());
  }
}
