package dev.revisions.processor.history;

import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Attribute;
import dev.revisions.schema.Type.Composite;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together composite types of two schemas, of which one may have a type with an outdated
 * definition of its parts.
 *
 * @param types by name, each with the attributes that it is to have
 */
record CompositeParts(Map<TableName, Composite> types) {

  /** The types with their parts as they are among these. */
  SortedMap<TableName, Composite> current() {
    var current = new TreeMap<TableName, Composite>();
    types.values().forEach(type -> current.put(type.type(), current(type, Set.of())));
    return current;
  }

  /** What two branches have made a part of each other ends where it comes to itself. */
  private Composite current(Composite type, Set<TableName> around) {
    var path = new TreeSet<>(around);
    if (!path.add(type.type())) {
      return type;
    }
    return new Composite(
        type.type(),
        types.getOrDefault(type.type(), type).attributes().stream()
            .map(a -> new Attribute(a.name(), current(a.type(), path)))
            .toList());
  }

  private Type current(Type type, Set<TableName> around) {
    if (type instanceof Type.Array array) {
      return new Type.Array(current(array.element(), around), array.length());
    }
    return type instanceof Composite composite ? current(composite, around) : type;
  }
}
