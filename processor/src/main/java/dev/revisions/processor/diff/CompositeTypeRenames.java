package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which composite types get another name: those of columns that stay of which nothing but the name
 * of the type is gone.
 */
final class CompositeTypeRenames {

  private CompositeTypeRenames() {}

  /** The former name of each renamed type, by its new name. */
  static Map<TableName, TableName> of(Schema before, Schema after, Renames renames) {
    var renamed = new TreeMap<TableName, TableName>();
    for (Table table : before.tables().values()) {
      Optional<Table> now = after.table(renames.table(table.name()));
      for (Column column : table.columns()) {
        now.flatMap(t -> t.column(renames.column(table.name(), column.name())))
            .ifPresent(other -> add(element(column), element(other), renamed));
      }
    }
    renamed.values().removeIf(after.compositeTypes()::containsKey);
    renamed.keySet().removeIf(before.compositeTypes()::containsKey);
    return renamed;
  }

  private static Type element(Column column) {
    return column.type() instanceof Type.Array array ? array.element() : column.type();
  }

  private static void add(Type before, Type after, Map<TableName, TableName> renamed) {
    if (before instanceof Type.Composite former
        && after instanceof Type.Composite type
        && !former.type().equals(type.type())
        && !renamed.containsValue(former.type())) {
      renamed.putIfAbsent(type.type(), former.type());
    }
  }
}
