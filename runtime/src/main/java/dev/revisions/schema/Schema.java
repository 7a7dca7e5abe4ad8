package dev.revisions.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * All that a database holds for an application. A value: what the entities say, what the history
 * recorded, and what the differ compares.
 *
 * @param tables by name
 * @param sequences by name
 * @param enumTypes by name
 * @param namespaces the schemas that the application's tables live in and that it creates itself
 * @param converters the qualified names of the classes that convert attributes without being named
 *     there; the model depends on them
 */
public record Schema(
    SortedMap<TableName, Table> tables,
    SortedMap<TableName, Sequence> sequences,
    SortedMap<TableName, EnumType> enumTypes,
    SortedSet<String> namespaces,
    SortedSet<String> converters) {

  /** Nothing at all. */
  public static final Schema EMPTY = of(List.of(), List.of(), List.of(), List.of());

  /** Copies the maps. */
  public Schema {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    enumTypes = Collections.unmodifiableSortedMap(new TreeMap<>(enumTypes));
    namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
    converters = Collections.unmodifiableSortedSet(new TreeSet<>(converters));
  }

  /** A schema whose model depends on no converters. */
  public Schema(
      SortedMap<TableName, Table> tables,
      SortedMap<TableName, Sequence> sequences,
      SortedMap<TableName, EnumType> enumTypes,
      SortedSet<String> namespaces) {
    this(tables, sequences, enumTypes, namespaces, Collections.emptySortedSet());
  }

  /**
   * A schema of these objects.
   *
   * @throws IllegalArgumentException if two objects of a kind have one name
   */
  public static Schema of(
      Collection<Table> tables,
      Collection<Sequence> sequences,
      Collection<EnumType> enumTypes,
      Collection<String> namespaces) {
    return new Schema(
        byName(tables, Table::name),
        byName(sequences, Sequence::name),
        byName(enumTypes, EnumType::name),
        new TreeSet<>(namespaces));
  }

  private static <T> SortedMap<TableName, T> byName(
      Collection<T> objects, Function<T, TableName> name) {
    var map = new TreeMap<TableName, T>();
    for (T object : objects) {
      if (map.put(name.apply(object), object) != null) {
        throw new IllegalArgumentException("two objects are named " + name.apply(object));
      }
    }
    return map;
  }

  /** The table of that name, if there is one. */
  public Optional<Table> table(TableName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /**
   * The composite types that columns are of, by name. What a build of a part of the code leaves as
   * it was recorded may know one by other attributes; it gets those of the rest by {@link
   * #withCompositeTypes}.
   */
  public SortedMap<TableName, Type.Composite> compositeTypes() {
    var types = new TreeMap<TableName, Type.Composite>();
    for (Table table : tables.values()) {
      for (Column column : table.columns()) {
        if (column.type() instanceof Type.Composite || column.type() instanceof Type.Array) {
          column.type().composites().forEach(type -> types.put(type.type(), type));
        }
      }
    }
    return Collections.unmodifiableSortedMap(types);
  }

  /**
   * The same schema with these definitions of the composite types that its columns are of.
   *
   * @param types by name; a type that is not among them stays as it is
   */
  public Schema withCompositeTypes(Map<TableName, Type.Composite> types) {
    if (types.isEmpty()) {
      return this;
    }
    var changed = new TreeMap<TableName, Table>();
    tables.forEach((name, table) -> changed.put(name, with(types, table)));
    return new Schema(changed, sequences, enumTypes, namespaces, converters);
  }

  private static Table with(Map<TableName, Type.Composite> types, Table table) {
    return table.withColumns(
        table.columns().stream()
            .map(
                column ->
                    column.withType(
                        column
                            .type()
                            .map(
                                type ->
                                    type instanceof Type.Composite composite
                                        ? types.getOrDefault(composite.type(), composite)
                                        : type)))
            .toList());
  }

  /** The same schema, of a model that depends on these converters. */
  public Schema withConverters(Collection<String> other) {
    return new Schema(tables, sequences, enumTypes, namespaces, new TreeSet<>(other));
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return tables.isEmpty()
        && sequences.isEmpty()
        && enumTypes.isEmpty()
        && namespaces.isEmpty()
        && converters.isEmpty();
  }

  /** The schema after a fragment of a revision has been recorded over this one. */
  public Schema with(Fragment fragment) {
    return with(List.of(fragment));
  }

  /** The schema after fragments have been recorded over this one, in their order. */
  public Schema with(List<Fragment> fragments) {
    var newTables = new TreeMap<>(tables);
    var newSequences = new TreeMap<>(sequences);
    var newEnumTypes = new TreeMap<>(enumTypes);
    var newNamespaces = new TreeSet<>(namespaces);
    Collection<String> newConverters = converters;
    for (Fragment fragment : fragments) {
      if (fragment instanceof Fragment.OfTable of) {
        newTables.put(of.table().name(), of.table());
      } else if (fragment instanceof Fragment.OfSequence of) {
        newSequences.put(of.sequence().name(), of.sequence());
      } else if (fragment instanceof Fragment.OfEnumType of) {
        newEnumTypes.put(of.type().name(), of.type());
      } else if (fragment instanceof Fragment.OfNamespace of) {
        newNamespaces.add(of.name());
      } else if (fragment instanceof Fragment.OfConverters of) {
        newConverters = of.classNames();
      } else if (fragment instanceof Fragment.Dropped dropped) {
        switch (dropped.kind()) {
          case TABLE -> newTables.remove(dropped.name());
          case SEQUENCE -> newSequences.remove(dropped.name());
          case ENUM_TYPE -> newEnumTypes.remove(dropped.name());
          case SCHEMA -> newNamespaces.remove(dropped.name().name());
        }
      }
    }
    return new Schema(newTables, newSequences, newEnumTypes, newNamespaces)
        .withConverters(newConverters);
  }

  /**
   * What a revision that leads from {@code before} to this schema records: the full new state of
   * what is new or different (but for the order of columns), then the names of what is gone. Folded
   * over {@code before} they give this.
   */
  public List<Fragment> fragmentsSince(Schema before) {
    var fragments = new ArrayList<Fragment>();
    for (String name : namespaces) {
      if (!before.namespaces.contains(name)) {
        fragments.add(new Fragment.OfNamespace(name));
      }
    }
    if (!converters.equals(before.converters)) {
      fragments.add(new Fragment.OfConverters(List.copyOf(converters)));
    }
    addChanged(fragments, before.enumTypes, enumTypes, EnumType::equals, Fragment.OfEnumType::new);
    addChanged(fragments, before.sequences, sequences, Sequence::equals, Fragment.OfSequence::new);
    addChanged(fragments, before.tables, tables, Table::sameAs, Fragment.OfTable::new);
    addDropped(fragments, Fragment.Kind.TABLE, before.tables, tables);
    addDropped(fragments, Fragment.Kind.SEQUENCE, before.sequences, sequences);
    addDropped(fragments, Fragment.Kind.ENUM_TYPE, before.enumTypes, enumTypes);
    for (String name : before.namespaces) {
      if (!namespaces.contains(name)) {
        fragments.add(new Fragment.Dropped(Fragment.Kind.SCHEMA, TableName.of(name)));
      }
    }
    return fragments;
  }

  private static <T> void addChanged(
      List<Fragment> fragments,
      Map<TableName, T> before,
      Map<TableName, T> after,
      BiPredicate<T, T> same,
      Function<T, Fragment> fragment) {
    for (Map.Entry<TableName, T> present : after.entrySet()) {
      T former = before.get(present.getKey());
      if (former == null || !same.test(present.getValue(), former)) {
        fragments.add(fragment.apply(present.getValue()));
      }
    }
  }

  private static void addDropped(
      List<Fragment> fragments,
      Fragment.Kind kind,
      Map<TableName, ?> before,
      Map<TableName, ?> after) {
    for (TableName name : before.keySet()) {
      if (!after.containsKey(name)) {
        fragments.add(new Fragment.Dropped(kind, name));
      }
    }
  }
}
