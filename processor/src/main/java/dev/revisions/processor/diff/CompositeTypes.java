package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Attribute;
import dev.revisions.schema.Type.Composite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of the composite types. PostgreSQL adds, renames and drops attributes in place, but
 * puts new ones last and changes the type of none while a column uses them (manual, ALTER TYPE;
 * Hibernate reads the attributes by their order). A type that is to be otherwise goes aside, a new
 * one takes its name, the columns are converted, and the old one goes; so do the types that it is a
 * part of.
 *
 * @param stay the types of the first schema that the second has too or whose name it gives to
 *     something else, those within others first
 * @param dropped the types that go, as they are then: those that went aside among them
 * @param created the types that come, those that take the name of one that went aside among them
 * @param carried what each type of the first schema is once it has been altered
 */
record CompositeTypes(
    List<Stay> stay,
    List<Composite> dropped,
    List<Composite> created,
    Map<TableName, Composite> carried) {

  /**
   * A type that stays, or goes aside.
   *
   * @param old as it was
   * @param name what it is called then: its new name, or the one under which it is aside
   * @param dropped the attributes that go
   * @param renamed the new names of attributes, by their former ones
   * @param added the attributes that come, at the end
   */
  record Stay(
      Composite old,
      TableName name,
      List<Attribute> dropped,
      SortedMap<String, String> renamed,
      List<Attribute> added) {}

  static CompositeTypes of(
      Schema before, Schema after, Renames renames, Map<TableName, TableName> enumTypes) {
    return new Comparison(before, after, renames, enumTypes).compare();
  }

  /** The types as tables whose columns are the attributes, which are compared alike. */
  static Schema asTables(Schema schema) {
    return Schema.of(
        schema.compositeTypes().values().stream().map(CompositeTypes::asTable).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Table asTable(Composite type) {
    return Table.of(type.type())
        .withColumns(type.attributes().stream().map(a -> Column.of(a.name(), a.type())).toList());
  }

  /** The types, each behind those that are a part of it. */
  private static List<Composite> partsFirst(Schema schema) {
    Map<TableName, Composite> types = schema.compositeTypes();
    var ordered = new LinkedHashMap<TableName, Composite>();
    types.values().stream()
        .flatMap(Type::composites)
        .forEach(type -> ordered.putIfAbsent(type.type(), types.get(type.type())));
    return List.copyOf(ordered.values());
  }

  /** The type with the enum types and composite types in it as they are called and made then. */
  static Type carry(
      Type type, Map<TableName, TableName> enumTypes, Map<TableName, Composite> carried) {
    return type.map(
        part -> {
          if (part instanceof Type.NamedEnum named) {
            return new Type.NamedEnum(
                enumTypes.getOrDefault(named.type(), named.type()), named.values());
          }
          return part instanceof Composite composite
              ? carried.getOrDefault(composite.type(), composite)
              : part;
        });
  }

  private static final class Comparison {

    private final Schema before;
    private final Map<TableName, Composite> after;
    private final Set<String> namesAfter;
    private final Renames renames;
    private final Map<TableName, TableName> enumTypes;
    private final Set<String> taken = new HashSet<>();
    private final List<Stay> stay = new ArrayList<>();
    private final List<Composite> dropped = new ArrayList<>();
    private final Map<TableName, Composite> carried = new LinkedHashMap<>();
    private final Map<TableName, Composite> created = new LinkedHashMap<>();

    Comparison(Schema before, Schema after, Renames renames, Map<TableName, TableName> enumTypes) {
      this.before = before;
      this.after = after.compositeTypes();
      this.namesAfter = TypeNames.folded(after);
      this.renames = renames;
      this.enumTypes = enumTypes;
      taken.addAll(TypeNames.folded(before));
      taken.addAll(namesAfter);
      enumTypes.values().forEach(name -> taken.add(name.folded()));
      partsFirst(after).forEach(type -> created.put(type.type(), type));
    }

    CompositeTypes compare() {
      for (Composite old : partsFirst(before)) {
        Composite now = after.get(renames.compositeType(old.type()));
        carried.put(old.type(), now == null ? drop(old) : keep(old, now));
      }
      return new CompositeTypes(
          List.copyOf(stay),
          List.copyOf(dropped),
          List.copyOf(created.values()),
          Map.copyOf(carried));
    }

    /** It goes last, and aside before where something else takes its name. */
    private Composite drop(Composite old) {
      if (namesAfter.contains(old.type().folded())) {
        return putAside(old, List.of(), new TreeMap<>(), carried(old.attributes()));
      }
      var type = new Composite(old.type(), carried(old.attributes()));
      dropped.add(type);
      return type;
    }

    private List<Attribute> carried(List<Attribute> attributes) {
      return attributes.stream()
          .map(a -> new Attribute(a.name(), carry(a.type(), enumTypes, carried)))
          .toList();
    }

    private Composite keep(Composite old, Composite now) {
      var names = new TreeMap<String, String>();
      var gone = new ArrayList<Attribute>();
      var kept = new ArrayList<Attribute>();
      for (Attribute attribute : carried(old.attributes())) {
        String name = renames.column(old.type(), attribute.name());
        if (now.attribute(name).filter(a -> Casts.exists(attribute.type(), a.type())).isEmpty()) {
          gone.add(attribute);
          continue;
        }
        kept.add(new Attribute(name, attribute.type()));
        if (!name.equals(attribute.name())) {
          names.put(attribute.name(), name);
        }
      }
      if (kept.isEmpty()) {
        return putAside(old, List.of(), new TreeMap<>(), carried(old.attributes()));
      }
      if (!begins(now.attributes(), kept)) {
        return putAside(old, gone, names, kept);
      }
      List<Attribute> added = now.attributes().subList(kept.size(), now.attributes().size());
      stay.add(new Stay(old, now.type(), gone, names, added));
      created.remove(now.type());
      return now;
    }

    private Composite putAside(
        Composite old,
        List<Attribute> gone,
        SortedMap<String, String> names,
        List<Attribute> attributes) {
      TableName aside = RenameOrder.aside(old.type(), taken);
      stay.add(new Stay(old, aside, gone, names, List.of()));
      var type = new Composite(aside, attributes);
      dropped.add(type);
      return type;
    }

    private static boolean begins(List<Attribute> attributes, List<Attribute> first) {
      return attributes.size() >= first.size()
          && shapes(attributes.subList(0, first.size())).equals(shapes(first));
    }

    private static List<Attribute> shapes(List<Attribute> attributes) {
      return attributes.stream().map(a -> new Attribute(a.name(), shape(a.type()))).toList();
    }

    /** Without the values of enums, which no composite type has to know. */
    private static Type shape(Type type) {
      return type.map(
          part -> {
            if (part instanceof Type.Enumeration names) {
              return new Type.Text(Type.Sized.VARCHAR, names.length());
            }
            return part instanceof Type.NamedEnum named
                ? new Type.NamedEnum(named.type(), List.of())
                : part;
          });
    }
  }
}
