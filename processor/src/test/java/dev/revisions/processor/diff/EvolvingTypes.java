package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Attribute;
import dev.revisions.schema.Type.Composite;
import dev.revisions.schema.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * The composite types of a schema that {@link Evolutions} makes. Columns know them by name only;
 * {@link #resolve} says what they are at last. So that none is a part of itself, a type has parts
 * of types of lesser names only.
 */
final class EvolvingTypes {

  private static final List<TableName> NAMES =
      List.of(TableName.of("b"), TableName.of("inner"), TableName.of("part"));
  private static final List<String> ATTRIBUTES = List.of("id", "k", "l", "N", "`o p`", "n");

  private final Random random;
  private final TreeMap<TableName, List<Attribute>> types = new TreeMap<>();
  private final TreeMap<TableName, TableName> formerNames = new TreeMap<>();
  private final TreeMap<ColumnName, String> formerAttributes = new TreeMap<>();

  EvolvingTypes(Random random) {
    this.random = random;
  }

  boolean isEmpty() {
    return types.isEmpty();
  }

  boolean contains(TableName name) {
    return types.containsKey(name);
  }

  void clear() {
    types.clear();
  }

  /** The former names of attributes, as the code would say them. */
  Map<ColumnName, String> formerAttributes() {
    return Collections.unmodifiableMap(formerAttributes);
  }

  /** The type of that name, whatever it is. */
  private static Composite reference(TableName name) {
    return new Composite(name, List.of(new Attribute("x", Types.integer())));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private TableName any() {
    return any(List.copyOf(types.keySet()));
  }

  /** A type of a column: one of these, or an array of it. */
  Type anyType() {
    Composite type = reference(any());
    return random.nextInt(4) == 0 ? Types.array(type) : type;
  }

  void add() {
    var attributes = new ArrayList<Attribute>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      addTo(attributes);
    }
    types.putIfAbsent(any(NAMES), List.copyOf(attributes));
  }

  private void addTo(List<Attribute> attributes) {
    String name = any(ATTRIBUTES);
    if (isFree(attributes, name)) {
      int last = attributes.size();
      int at = random.nextBoolean() ? last : random.nextInt(last + 1);
      attributes.add(at, new Attribute(name, type()));
    }
  }

  private static boolean isFree(List<Attribute> attributes, String name) {
    return attributes.stream()
        .noneMatch(a -> Identifier.folded(a.name()).equals(Identifier.folded(name)));
  }

  private Type type() {
    if (!types.isEmpty() && random.nextInt(4) == 0) {
      return anyType();
    }
    return any(
        List.of(
            Types.bigint(),
            Types.integer(),
            Types.varchar(20),
            Types.uuid(),
            Types.timestamp(6),
            Types.enumeration("P", "Q"),
            Types.namedEnum("mood", "X")));
  }

  // What they are

  /** The table with its columns of the types as they are now. */
  Table resolve(Table table) {
    return table.withColumns(
        table.columns().stream().map(c -> c.withType(resolve(c.type()))).toList());
  }

  Type resolve(Type type) {
    return type.map(part -> part instanceof Composite composite ? definition(composite) : part);
  }

  private Type definition(Composite reference) {
    List<Attribute> attributes = types.get(reference.type());
    return attributes == null
        ? Types.integer()
        : new Composite(
            reference.type(), attributes.stream().map(a -> resolve(a, reference.type())).toList());
  }

  private Attribute resolve(Attribute attribute, TableName owner) {
    boolean acyclic =
        attribute.type().composites().allMatch(part -> part.type().compareTo(owner) < 0);
    return new Attribute(attribute.name(), acyclic ? resolve(attribute.type()) : Types.integer());
  }

  // Changes

  /** Changes a type, and gives what is to be carried over to the columns of it. */
  Optional<Carrier> change(Map<TableName, Composite> before) {
    TableName name = any();
    var attributes = new ArrayList<>(types.get(name));
    switch (random.nextInt(8)) {
      case 0, 6, 7 -> addTo(attributes);
      case 1 -> drop(attributes);
      case 2 -> attributes.replaceAll(a -> random.nextInt(3) == 0 ? retyped(a) : a);
      case 3 -> Collections.shuffle(attributes, random);
      case 4 -> {
        return rename(name);
      }
      default -> {
        return rename(name, any(attributes).name(), any(ATTRIBUTES), before);
      }
    }
    types.put(name, List.copyOf(attributes));
    return Optional.empty();
  }

  private void drop(List<Attribute> attributes) {
    if (attributes.size() > 1) {
      attributes.remove(random.nextInt(attributes.size()));
    }
  }

  private Attribute retyped(Attribute attribute) {
    return new Attribute(attribute.name(), type());
  }

  private Optional<Carrier> rename(TableName from) {
    TableName to = any(NAMES);
    if (types.containsKey(to)) {
      return Optional.empty();
    }
    types.put(to, types.remove(from));
    formerNames.put(to, formerNames.getOrDefault(from, from));
    var moved = new TreeMap<ColumnName, String>();
    formerAttributes.forEach((name, former) -> moved.put(moved(name, from, to), former));
    formerAttributes.clear();
    formerAttributes.putAll(moved);
    types.replaceAll(
        (name, attributes) ->
            attributes.stream()
                .map(a -> new Attribute(a.name(), moved(a.type(), from, to)))
                .toList());
    return Optional.of(new Carrier(Renames.NONE, Map.of(), Map.of(from, reference(to))));
  }

  private static ColumnName moved(ColumnName name, TableName from, TableName to) {
    return name.table().equals(from) ? new ColumnName(to, name.column()) : name;
  }

  private static Type moved(Type type, TableName from, TableName to) {
    return type.map(
        part -> part instanceof Composite c && c.type().equals(from) ? reference(to) : part);
  }

  private Optional<Carrier> rename(
      TableName type, String from, String to, Map<TableName, Composite> before) {
    if (!isFree(types.get(type), to)) {
      return Optional.empty();
    }
    String former = formerAttributes.getOrDefault(new ColumnName(type, from), from);
    formerAttributes.remove(new ColumnName(type, from));
    Optional.ofNullable(before.get(formerNames.getOrDefault(type, type)))
        .flatMap(old -> old.attribute(former))
        .filter(old -> !former.equals(to))
        .ifPresent(old -> formerAttributes.put(new ColumnName(type, to), former));
    types.put(
        type,
        types.get(type).stream()
            .map(a -> a.name().equals(from) ? new Attribute(to, a.type()) : a)
            .toList());
    var renames =
        new Renames(
            new TreeMap<>(),
            new TreeMap<>(Map.of(type, new TreeMap<>(Map.of(from, to)))),
            new TreeMap<>(),
            new TreeMap<>());
    return Optional.of(new Carrier(renames, Map.of(), Map.of(type, reference(type))));
  }
}
