package dev.revisions.processor.mapping;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type.Array;
import dev.revisions.schema.Type.Composite;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks whether the composite types that columns use can all be in one database. */
final class CompositeTypesOfTables {

  private final Hints hints;
  private final Set<String> others = new HashSet<>();
  private final Map<String, Composite> byName = new TreeMap<>();

  private CompositeTypesOfTables(Hints hints) {
    this.hints = hints;
  }

  /**
   * Checks that one name stands for one type.
   *
   * @param tables the tables, whose names no type can have
   * @param enumTypes the names of the enum types
   * @throws Refused if it does not
   */
  static void check(List<Table> tables, Set<TableName> enumTypes, Hints hints) {
    var types = new CompositeTypesOfTables(hints);
    tables.forEach(table -> types.others.add(table.name().folded()));
    enumTypes.forEach(type -> types.others.add(type.folded()));
    tables.forEach(table -> table.columns().forEach(column -> types.check(table, column)));
  }

  private void check(Table table, Column column) {
    if (column.type() instanceof Composite || column.type() instanceof Array) {
      column.type().composites().forEach(type -> check(table, column, type));
    }
  }

  private void check(Table table, Column column, Composite type) {
    if (others.contains(type.type().folded())) {
      throw conflict(table, column, "a table or an enum is called %s too".formatted(type.type()));
    }
    Composite known = byName.putIfAbsent(type.type().folded(), type);
    if (known != null && !known.equals(type)) {
      throw conflict(
          table,
          column,
          "two structs are called %s, one of %s, the other of %s"
              .formatted(type.type(), known.attributes(), type.attributes()));
    }
  }

  private Refused conflict(Table table, Column column, String why) {
    return new Refused(
        "name-conflict",
        hints.columnElements.get(new ColumnName(table.name(), column.name())),
        "column %s of table %s: %s, and a database has one type of a name; rename one of them"
            .formatted(column.name(), table.name(), why));
  }
}
