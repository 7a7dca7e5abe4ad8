package dev.revisions.processor.mapping;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the enum types that columns use. */
final class EnumTypesOfTables {

  private final Hints hints;
  private final SortedMap<TableName, EnumType> byName = new TreeMap<>();

  private EnumTypesOfTables(Hints hints) {
    this.hints = hints;
  }

  /** The types, each with the entities of all tables that use it. */
  static Collection<EnumType> of(List<Table> tables, Hints hints) {
    var types = new EnumTypesOfTables(hints);
    tables.forEach(table -> table.columns().forEach(column -> types.add(table, column)));
    return types.byName.values();
  }

  private void add(Table table, Column column) {
    add(table, column, column.type());
  }

  private void add(Table table, Column column, Type type) {
    if (type instanceof Type.Array array) {
      add(table, column, array.element());
    } else if (type instanceof Type.Composite composite) {
      composite.attributes().forEach(attribute -> add(table, column, attribute.type()));
    } else if (type instanceof Type.NamedEnum named) {
      add(table, column, named);
    }
  }

  private void add(Table table, Column column, Type.NamedEnum type) {
    EnumType known = byName.get(type.type());
    if (known != null && !known.values().equals(type.values())) {
      throw conflict(table, column, known);
    }
    var entities = new ArrayList<>(table.entities());
    entities.addAll(known == null ? List.of() : known.entities());
    byName.put(type.type(), new EnumType(type.type(), type.values(), entities));
  }

  private Refused conflict(Table table, Column column, EnumType known) {
    return new Refused(
        "name-conflict",
        hints.columnElements.get(new ColumnName(table.name(), column.name())),
        "column "
            + column.name()
            + " of table "
            + table.name()
            + ": two enums of different constants are both called "
            + known.name()
            + ", which is the name of their type in the database; rename one of them");
  }
}
