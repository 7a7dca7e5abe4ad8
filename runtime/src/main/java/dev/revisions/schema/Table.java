package dev.revisions.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A table with all that belongs to it. Columns stand in the order of declaration, which is the
 * order in which they are created; it carries no other meaning. Constraints and indexes are kept
 * sorted by name.
 *
 * @param name its name
 * @param columns its columns, with distinct names
 * @param primaryKey its primary key, if it has one
 * @param uniques its unique constraints
 * @param foreignKeys its foreign keys
 * @param checks its checks
 * @param indexes its indexes
 * @param comment what the database's catalog says of it
 * @param options SQL appended to its definition
 * @param counters the rows from which identifiers are taken, by key
 * @param entities the qualified names of the entity classes that contribute to it, sorted
 * @param ordinals the constants that the numbers in a column stand for, from 0, by the column; only
 *     of columns of which the order of the constants is known
 */
public record Table(
    TableName name,
    List<Column> columns,
    Optional<PrimaryKey> primaryKey,
    List<UniqueConstraint> uniques,
    List<ForeignKey> foreignKeys,
    List<Check> checks,
    List<Index> indexes,
    Optional<String> comment,
    Optional<String> options,
    List<Counter> counters,
    List<String> entities,
    SortedMap<String, List<String>> ordinals) {

  /** Sorts what has no order of its own and checks that names are distinct. */
  public Table {
    Objects.requireNonNull(name, "name");
    columns = List.copyOf(columns);
    uniques = sorted(uniques, UniqueConstraint::name);
    foreignKeys = sorted(foreignKeys, ForeignKey::name);
    checks = sorted(checks, Check::name);
    indexes = sorted(indexes, Index::name);
    counters = sorted(counters, Counter::key);
    entities = entities.size() < 2 ? List.copyOf(entities) : distinct(entities);
    ordinals = Collections.unmodifiableSortedMap(new TreeMap<>(ordinals));
    requireDistinct(name, "column", columns, Column::name);
    requireDistinct(
        name, "constraint", all(primaryKey, uniques, foreignKeys, checks), Constraint::name);
    requireDistinct(name, "index", indexes, Index::name);
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Table table
        && name.equals(table.name)
        && columns.equals(table.columns)
        && primaryKey.equals(table.primaryKey)
        && uniques.equals(table.uniques)
        && foreignKeys.equals(table.foreignKeys)
        && checks.equals(table.checks)
        && indexes.equals(table.indexes)
        && comment.equals(table.comment)
        && options.equals(table.options)
        && counters.equals(table.counters)
        && entities.equals(table.entities)
        && ordinals.equals(table.ordinals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, columns);
  }

  private static <T> List<T> sorted(List<T> elements, Function<T, String> name) {
    if (elements.size() < 2) {
      return List.copyOf(elements);
    }
    var sorted = new ArrayList<>(elements);
    sorted.sort(Comparator.comparing(name));
    return List.copyOf(sorted);
  }

  private static List<String> distinct(List<String> names) {
    return names.stream().sorted().distinct().toList();
  }

  private static <T> void requireDistinct(
      TableName table, String what, List<T> parts, Function<? super T, String> name) {
    if (parts.size() < 2) {
      return;
    }
    var seen = new HashSet<String>();
    for (T part : parts) {
      if (!seen.add(Identifier.folded(name.apply(part)))) {
        throw new IllegalArgumentException(
            "table " + table + " has two " + what + "s named " + name.apply(part));
      }
    }
  }

  /** A table without columns, to start from. */
  public static Table of(TableName name) {
    return new Table(
        name,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Collections.emptySortedMap());
  }

  /** The column of that name, if there is one. */
  public Optional<Column> column(String column) {
    String canonical = Identifier.canonical(column);
    for (Column present : columns) {
      if (present.name().equals(canonical)) {
        return Optional.of(present);
      }
    }
    return Optional.empty();
  }

  /** The key that a sequence may give: one column, which is a number and not the key of another. */
  public Optional<String> numberedKey() {
    return primaryKey
        .map(PrimaryKey::columns)
        .filter(key -> key.size() == 1)
        .filter(key -> foreignKeys.stream().noneMatch(other -> other.columns().equals(key)))
        .map(key -> key.get(0))
        .filter(key -> column(key).filter(Column::isNumber).isPresent());
  }

  /** The index of that name, if there is one. */
  public Optional<Index> index(String index) {
    String canonical = Identifier.canonical(index);
    return indexes.stream().filter(i -> i.name().equals(canonical)).findFirst();
  }

  /** Primary key, unique constraints, foreign keys and checks, in this order. */
  public List<Constraint> constraints() {
    return all(primaryKey, uniques, foreignKeys, checks);
  }

  private static List<Constraint> all(
      Optional<PrimaryKey> primaryKey,
      List<UniqueConstraint> uniques,
      List<ForeignKey> foreignKeys,
      List<Check> checks) {
    var all = new ArrayList<Constraint>();
    primaryKey.ifPresent(all::add);
    all.addAll(uniques);
    all.addAll(foreignKeys);
    all.addAll(checks);
    return Collections.unmodifiableList(all);
  }

  /** The constraint of that name, if there is one. */
  public Optional<Constraint> constraint(String constraint) {
    String canonical = Identifier.canonical(constraint);
    return constraints().stream().filter(c -> c.name().equals(canonical)).findFirst();
  }

  /**
   * Whether both are equal but for the order of their columns, which carries no meaning, and the
   * constants behind numbers that only one of them knows.
   */
  public boolean sameAs(Table other) {
    return equals(other)
        || countsLike(other) && inNameOrder().equals(other.inNameOrder().withOrdinals(ordinals));
  }

  private boolean countsLike(Table other) {
    return ordinals.entrySet().stream()
        .allMatch(e -> other.ordinals.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  /** Whether it holds nothing but what identifiers are taken from. */
  public boolean isOfCounters() {
    return !counters.isEmpty()
        && columns.stream()
            .map(Column::name)
            .allMatch(
                name ->
                    counters.stream()
                        .anyMatch(c -> name.equals(c.keyColumn()) || name.equals(c.valueColumn())));
  }

  private Table inNameOrder() {
    return withColumns(columns.stream().sorted(Comparator.comparing(Column::name)).toList());
  }

  /** The same table under another name. */
  public Table withName(TableName other) {
    return new Table(
        other,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        comment,
        options,
        counters,
        entities,
        ordinals);
  }

  /** The same table with other columns. */
  public Table withColumns(List<Column> other) {
    return new Table(
        name,
        other,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        comment,
        options,
        counters,
        entities,
        ordinals);
  }

  /** The same table with exactly these constraints, of which one at most is a primary key. */
  public Table withConstraints(List<? extends Constraint> other) {
    return of(name, columns, other, indexes, comment, options, counters, entities, ordinals);
  }

  /**
   * A table of these parts.
   *
   * @param constraints all of them, of which one at most is a primary key
   */
  public static Table of(
      TableName name,
      List<Column> columns,
      List<? extends Constraint> constraints,
      List<Index> indexes,
      Optional<String> comment,
      Optional<String> options,
      List<Counter> counters,
      List<String> entities,
      Map<String, List<String>> ordinals) {
    List<PrimaryKey> keys = only(PrimaryKey.class, constraints);
    if (keys.size() > 1) {
      throw new IllegalArgumentException("table " + name + " has two primary keys");
    }
    return new Table(
        name,
        columns,
        keys.stream().findFirst(),
        only(UniqueConstraint.class, constraints),
        only(ForeignKey.class, constraints),
        only(Check.class, constraints),
        indexes,
        comment,
        options,
        counters,
        entities,
        new TreeMap<>(ordinals));
  }

  private static <T> List<T> only(Class<T> kind, List<? extends Constraint> constraints) {
    var only = new ArrayList<T>();
    for (Constraint constraint : constraints) {
      if (kind.isInstance(constraint)) {
        only.add(kind.cast(constraint));
      }
    }
    return only;
  }

  /** The same table with other indexes. */
  public Table withIndexes(List<Index> other) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        other,
        comment,
        options,
        counters,
        entities,
        ordinals);
  }

  /** The same table with another comment. */
  public Table withComment(Optional<String> other) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        other,
        options,
        counters,
        entities,
        ordinals);
  }

  /** The same table with other options. */
  public Table withOptions(Optional<String> other) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        comment,
        other,
        counters,
        entities,
        ordinals);
  }

  /** The same table with other counters. */
  public Table withCounters(List<Counter> other) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        comment,
        options,
        other,
        entities,
        ordinals);
  }

  /** The same table, coming from other entities. */
  public Table withEntities(List<String> other) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        comment,
        options,
        counters,
        other,
        ordinals);
  }

  /** The same table with other constants that the numbers in its columns stand for. */
  public Table withOrdinals(Map<String, List<String>> other) {
    return new Table(
        name,
        columns,
        primaryKey,
        uniques,
        foreignKeys,
        checks,
        indexes,
        comment,
        options,
        counters,
        entities,
        new TreeMap<>(other));
  }
}
