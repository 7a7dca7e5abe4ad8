package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes schemas out of few names, so that they meet, and copies that have been changed a few times.
 * Whatever a change breaks is left out by {@link Repair}. All drops are accepted.
 */
final class Evolutions {

  private static final List<String> TABLES = List.of("a", "b", "c", "d", "E", "`f g`");
  private static final List<String> COLUMNS = List.of("id", "k", "l", "m", "N", "`o p`", "n");
  private static final List<String> VALUES = List.of("X", "Y", "Z");
  private static final TableName MOOD = TableName.of("mood");

  private final Random random;
  private final TreeMap<TableName, Table> tables = new TreeMap<>();
  private final TreeMap<TableName, Sequence> sequences = new TreeMap<>();
  private final TreeMap<TableName, EnumType> enumTypes = new TreeMap<>();
  private final TreeSet<String> namespaces = new TreeSet<>();
  private final TreeMap<TableName, TableName> formerTables = new TreeMap<>();
  private final TreeMap<ColumnName, String> formerColumns = new TreeMap<>();
  private final EvolvingTypes types;

  private Evolutions(Random random) {
    this.random = random;
    types = new EvolvingTypes(random);
  }

  /** A schema and either a changed copy of it or another schema. */
  static Evolution next(Random random) {
    var evolutions = new Evolutions(random);
    evolutions.fill();
    Schema before = evolutions.schema();
    if (random.nextInt(5) == 0) {
      evolutions.clear();
      evolutions.fill();
    } else {
      evolutions.change(before);
    }
    Schema after = evolutions.schema();
    return new Evolution(before, after, evolutions.hints(before, after));
  }

  /** Two changed copies of one schema. */
  static List<Evolution> branches(Random random) {
    long seed = random.nextLong();
    return List.of(branch(seed, random.nextLong()), branch(seed, random.nextLong()));
  }

  private static Evolution branch(long seed, long changes) {
    var random = new Random(seed);
    var evolutions = new Evolutions(random);
    evolutions.fill();
    Schema before = evolutions.schema();
    random.setSeed(changes);
    evolutions.change(before);
    Schema after = evolutions.schema();
    return new Evolution(before, after, evolutions.hints(before, after));
  }

  private Schema schema() {
    var resolved = new TreeMap<TableName, Table>();
    tables.forEach((name, table) -> resolved.put(name, types.resolve(table)));
    return Repair.of(new Schema(resolved, sequences, new TreeMap<>(enumTypes), namespaces));
  }

  private Hints hints(Schema before, Schema after) {
    var accepted = new TreeMap<TableName, Set<String>>();
    for (Schema schema : List.of(before, after)) {
      schema
          .tables()
          .keySet()
          .forEach(name -> accepted.put(name, Set.of("drop-table", "drop-column")));
    }
    var columns = new TreeMap<>(formerColumns);
    columns.putAll(types.formerAttributes());
    return new Hints(formerTables, columns, Map.of(), Map.of(), accepted, Map.of());
  }

  private void clear() {
    tables.clear();
    sequences.clear();
    namespaces.clear();
    types.clear();
    if (random.nextBoolean()) {
      enumTypes.clear();
    }
  }

  // A schema

  private void fill() {
    if (random.nextBoolean()) {
      namespaces.add("s");
    }
    if (random.nextBoolean()) {
      enumTypes.putIfAbsent(
          MOOD, new EnumType(MOOD, VALUES.subList(0, 1 + random.nextInt(3)), List.of()));
    }
    times(3, types::add);
    times(3, this::addSequence);
    times(5, this::addTable);
    times(6, this::addForeignKey);
  }

  private void times(int most, Runnable action) {
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      action.run();
    }
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values) {
    var shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, 1 + random.nextInt(Math.min(3, shuffled.size()))));
  }

  private void addSequence() {
    var name = TableName.of("q" + random.nextInt(3));
    sequences.put(name, new Sequence(name, 1 + random.nextInt(2), 1 + random.nextInt(2) * 49L));
  }

  private TableName tableName() {
    String schema = !namespaces.isEmpty() && random.nextInt(3) == 0 ? "s" : "";
    return new TableName(schema, any(TABLES));
  }

  private void addTable() {
    Table table = Table.of(tableName());
    var columns = new TreeMap<String, Column>();
    columns.put("id", Column.of("id", Types.bigint()).withNullable(false));
    times(
        4,
        () -> {
          Column column = column(any(COLUMNS));
          columns.putIfAbsent(Identifier.folded(column.name()), column);
        });
    table = table.withColumns(List.copyOf(columns.values()));
    if (random.nextInt(6) > 0) {
      List<String> key = random.nextInt(3) > 0 ? List.of("id") : some(names(table));
      table = with(table, new PrimaryKey(DerivedNames.primaryKey(table.name()), key));
    }
    tables.put(table.name(), table);
    times(3, () -> addRule(tables.get(tables.firstKey())));
    Table added = table;
    times(3, () -> addRule(tables.get(added.name())));
  }

  private Column column(String name) {
    Column column =
        Column.of(name, type())
            .withNullable(random.nextBoolean())
            .withIdentity(random.nextInt(8) == 0);
    return switch (random.nextInt(8)) {
      case 0 -> column.withDefault(Optional.of("nextval('q" + random.nextInt(3) + "')"));
      case 1 -> column.withDefault(Optional.of("1"));
      case 2 -> column.withGenerated(Optional.of(any(COLUMNS) + " + 1"));
      case 3 -> column.withComment(Optional.of("note " + random.nextInt(2)));
      default -> column;
    };
  }

  private Type type() {
    if (!types.isEmpty() && random.nextInt(3) == 0) {
      return types.anyType();
    }
    return any(
        List.of(
            Types.bigint(),
            Types.bigint(),
            Types.integer(),
            Types.varchar(20),
            Types.varchar(40),
            Types.uuid(),
            Types.timestamp(6),
            Types.enumeration("P", "Q"),
            Types.namedEnum("mood", "X")));
  }

  private static boolean isFree(Table table, String column) {
    return names(table).stream().noneMatch(name -> isSame(name, column));
  }

  private static boolean isSame(String name, String other) {
    return Identifier.folded(name).equals(Identifier.folded(other));
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static Table with(Table table, Constraint constraint) {
    var constraints = new ArrayList<>(table.constraints());
    constraints.removeIf(c -> isSame(c.name(), constraint.name()));
    constraints.add(constraint);
    return table.withConstraints(constraints);
  }

  private void addRule(Table table) {
    List<String> columns = some(names(table));
    Table changed =
        switch (random.nextInt(4)) {
          case 0 -> with(table, new UniqueConstraint(name(table, columns, "key"), columns));
          case 1 ->
              with(table, new Check(name(table, columns, "check"), condition(table, columns)));
          default -> withIndex(table, columns);
        };
    tables.put(table.name(), changed);
  }

  private String condition(Table table, List<String> columns) {
    String name = columns.get(0);
    return types.resolve(table).column(name).orElseThrow().type() instanceof Type.Composite type
        ? "{%1$s} is null or ({%1$s.%2$s} is not null)"
            .formatted(name, any(type.attributes()).name())
        : "{" + name + "} is not null";
  }

  private String name(Table table, List<String> columns, String suffix) {
    if (random.nextInt(4) == 0) {
      return "rule" + random.nextInt(6);
    }
    return switch (suffix) {
      case "key" -> DerivedNames.unique(table.name(), columns);
      case "check" -> DerivedNames.check(table.name(), columns);
      case "fkey" -> DerivedNames.foreignKey(table.name(), columns);
      default -> DerivedNames.index(table.name(), columns);
    };
  }

  private Table withIndex(Table table, List<String> columns) {
    String name = name(table, columns, "idx");
    var parts = new ArrayList<Index.Part>();
    columns.forEach(column -> parts.add(new Index.Part(column, random.nextInt(4) == 0)));
    if (random.nextInt(5) == 0) {
      parts.add(new Index.Part("(abs(" + columns.get(0) + "))", false));
    }
    var indexes = new ArrayList<>(table.indexes());
    indexes.removeIf(index -> isSame(index.name(), name));
    indexes.add(new Index(name, parts, random.nextInt(3) == 0, Optional.empty()));
    return table.withIndexes(indexes);
  }

  private void addForeignKey() {
    if (tables.isEmpty()) {
      return;
    }
    Table owner = any(List.copyOf(tables.values()));
    Table target = any(List.copyOf(tables.values()));
    var keys = new ArrayList<List<String>>();
    target.primaryKey().ifPresent(key -> keys.add(key.columns()));
    target.uniques().forEach(unique -> keys.add(unique.columns()));
    target.indexes().stream()
        .filter(Index::unique)
        .filter(i -> i.parts().stream().noneMatch(Index.Part::isExpression))
        .forEach(i -> keys.add(i.parts().stream().map(Index.Part::text).toList()));
    if (keys.isEmpty()) {
      return;
    }
    List<String> key = any(keys);
    var columns = new ArrayList<>(owner.columns());
    var own = new ArrayList<String>();
    for (String column : key) {
      Optional<Column> referred = target.column(column);
      if (referred.isEmpty()) {
        return;
      }
      String name = any(List.of(column, "r" + own.size(), "id"));
      if (own.contains(name)) {
        return;
      }
      own.add(name);
      if (isFree(owner, name)) {
        columns.add(Column.of(name, referred.get().type()));
      }
    }
    ForeignKey foreignKey =
        ForeignKey.of(name(owner, own, "fkey"), own, target.name(), key)
            .withOnDelete(any(List.of(ForeignKey.Action.NO_ACTION, ForeignKey.Action.CASCADE)));
    tables.put(owner.name(), with(owner.withColumns(columns), foreignKey));
  }

  // Changes

  private void change(Schema before) {
    tables.clear();
    tables.putAll(before.tables());
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      changeOnce(before);
    }
    formerTables.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
  }

  private void changeOnce(Schema before) {
    if (tables.isEmpty()) {
      addTable();
      return;
    }
    Table table = any(List.copyOf(tables.values()));
    switch (random.nextInt(19)) {
      case 0 -> addTable();
      case 1 -> tables.remove(table.name());
      case 2, 3 -> renameTable(table, before);
      case 4, 5 -> renameColumn(table, before);
      case 6 -> swapColumns(table, before);
      case 7 -> dropColumn(table);
      case 8 -> addColumn(table);
      case 9 -> retype(table);
      case 10 -> addRule(table);
      case 11 -> put(table.withConstraints(without(table.constraints())));
      case 12 -> put(table.withIndexes(without(table.indexes())));
      case 13 -> addForeignKey();
      case 14 -> changeTheRest();
      case 15, 16, 17 -> changeType(before);
      default -> shuffleNames(table);
    }
  }

  private void put(Table table) {
    tables.put(table.name(), table);
  }

  private <T> List<T> without(List<T> elements) {
    var rest = new ArrayList<>(elements);
    if (!rest.isEmpty()) {
      rest.remove(random.nextInt(rest.size()));
    }
    return rest;
  }

  private void renameTable(Table table, Schema before) {
    TableName to = tableName();
    var swap = new TreeMap<TableName, TableName>();
    swap.put(table.name(), to);
    if (tables.containsKey(to)) {
      swap.put(to, table.name());
    }
    carry(new Renames(swap, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    var former = new TreeMap<TableName, TableName>();
    var formerOfColumns = new TreeMap<ColumnName, String>();
    swap.forEach(
        (from, name) -> {
          TableName origin = formerTables.getOrDefault(from, from);
          if (before.tables().containsKey(origin)) {
            former.put(name, origin);
          }
          formerColumns.forEach(
              (column, old) -> {
                if (column.table().equals(from)) {
                  formerOfColumns.put(new ColumnName(name, column.column()), old);
                }
              });
        });
    formerTables.keySet().removeAll(swap.keySet());
    formerTables.putAll(former);
    formerColumns.keySet().removeIf(column -> swap.containsKey(column.table()));
    formerColumns.putAll(formerOfColumns);
    if (random.nextInt(3) > 0) {
      swap.values().forEach(name -> deriveNames(tables.get(name)));
    }
  }

  private void renameColumn(Table table, Schema before) {
    String from = any(names(table));
    String to = any(COLUMNS);
    if (isFree(table, to) || isSame(from, to)) {
      renameColumns(table, before, Map.of(from, to));
    }
  }

  private void swapColumns(Table table, Schema before) {
    List<String> names = some(names(table));
    var swap = new TreeMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      swap.put(names.get(i), names.get((i + 1) % names.size()));
    }
    renameColumns(table, before, swap);
  }

  private void renameColumns(Table table, Schema before, Map<String, String> renames) {
    var columns = new TreeMap<ColumnName, String>();
    renames.forEach((from, to) -> columns.put(new ColumnName(table.name(), from), to));
    carry(
        new Renames(
            new TreeMap<>(),
            new TreeMap<>(Map.of(table.name(), new TreeMap<>(renames))),
            new TreeMap<>(),
            new TreeMap<>()));
    var former = new TreeMap<ColumnName, String>();
    renames.forEach(
        (from, to) -> {
          String origin = formerColumns.getOrDefault(new ColumnName(table.name(), from), from);
          before
              .table(formerTables.getOrDefault(table.name(), table.name()))
              .flatMap(t -> t.column(origin))
              .filter(c -> !origin.equals(to))
              .ifPresent(c -> former.put(new ColumnName(table.name(), to), origin));
        });
    formerColumns.keySet().removeAll(columns.keySet());
    formerColumns.putAll(former);
    if (random.nextInt(3) > 0) {
      deriveNames(tables.get(table.name()));
    }
  }

  private void carry(Renames renames) {
    carry(new Carrier(renames, Map.of(), Map.of()));
  }

  private void carry(Carrier carrier) {
    List<Table> carried = tables.values().stream().map(carrier::carry).toList();
    tables.clear();
    carried.forEach(this::put);
  }

  /**
   * Columns say what a type was before it is changed, which tells whose the parts in checks are.
   */
  private void changeType(Schema before) {
    if (types.isEmpty()) {
      types.add();
      return;
    }
    tables.keySet().removeIf(types::contains);
    tables.replaceAll((name, table) -> types.resolve(table));
    types.change(before.compositeTypes()).ifPresent(this::carry);
  }

  private void deriveNames(Table table) {
    var names = new TreeSet<String>();
    var constraints = new ArrayList<Constraint>();
    for (Constraint constraint : table.constraints()) {
      String name = derived(table, constraint);
      if (names.add(Identifier.folded(name))) {
        constraints.add(constraint.withName(name));
      }
    }
    put(table.withConstraints(constraints));
  }

  private static String derived(Table table, Constraint constraint) {
    List<String> columns = TablePair.columnsOf(constraint);
    return switch (constraint.kind()) {
      case PRIMARY_KEY -> DerivedNames.primaryKey(table.name());
      case UNIQUE -> DerivedNames.unique(table.name(), columns);
      case FOREIGN_KEY -> DerivedNames.foreignKey(table.name(), columns);
      case CHECK, ENUM_CHECK -> constraint.name();
    };
  }

  /** Passes the names of unique constraints and indexes round among them. */
  private void shuffleNames(Table table) {
    var names = new ArrayList<String>();
    table.uniques().forEach(unique -> names.add(unique.name()));
    table.indexes().forEach(index -> names.add(index.name()));
    boolean meets =
        table.constraints().stream()
            .filter(c -> !(c instanceof UniqueConstraint))
            .anyMatch(c -> names.stream().anyMatch(name -> isSame(name, c.name())));
    if (meets || names.stream().map(Identifier::folded).distinct().count() < names.size()) {
      return;
    }
    Collections.rotate(names, 1);
    var constraints = new ArrayList<Constraint>();
    for (Constraint constraint : table.constraints()) {
      constraints.add(
          constraint instanceof UniqueConstraint
              ? constraint.withName(names.remove(0))
              : constraint);
    }
    var indexes = new ArrayList<Index>();
    table.indexes().forEach(index -> indexes.add(index.withName(names.remove(0))));
    put(table.withIndexes(indexes).withConstraints(constraints));
  }

  private void dropColumn(Table table) {
    if (table.columns().size() > 1) {
      put(table.withColumns(without(table.columns())));
    }
  }

  private void addColumn(Table table) {
    String name = any(COLUMNS);
    if (isFree(table, name)) {
      var columns = new ArrayList<>(table.columns());
      columns.add(random.nextInt(columns.size() + 1), column(name));
      put(table.withColumns(columns));
    }
  }

  /** Changes a column, and with its type that of the columns that foreign keys tie to it. */
  private void retype(Table table) {
    Column other = column(any(names(table)));
    put(
        table.withColumns(
            table.columns().stream().map(c -> c.name().equals(other.name()) ? other : c).toList()));
    for (Table owner : List.copyOf(tables.values())) {
      for (ForeignKey key : owner.foreignKeys()) {
        int at = key.targetColumns().indexOf(other.name());
        if (key.target().equals(table.name()) && at >= 0) {
          String own = key.columns().get(at);
          Table current = tables.get(owner.name());
          put(
              current.withColumns(
                  current.columns().stream()
                      .map(c -> c.name().equals(own) ? c.withType(other.type()) : c)
                      .toList()));
        }
      }
    }
  }

  private void changeTheRest() {
    switch (random.nextInt(5)) {
      case 0 -> addSequence();
      case 3 -> changeCaseOfSequence();
      case 1 -> sequences.pollFirstEntry();
      case 2 -> enumTypes.computeIfPresent(MOOD, (name, type) -> withOtherValues(type));
      default -> {
        Table table = any(List.copyOf(tables.values()));
        put(table.withComment(Optional.of("c" + random.nextInt(3))));
      }
    }
  }

  private void changeCaseOfSequence() {
    if (!sequences.isEmpty()) {
      Sequence sequence = sequences.pollFirstEntry().getValue();
      TableName name = TableName.of(sequence.name().name().toUpperCase(Locale.ROOT));
      sequences.put(name, sequence.withName(name));
    }
  }

  private EnumType withOtherValues(EnumType type) {
    var values = new ArrayList<>(type.values());
    switch (random.nextInt(4)) {
      case 0 -> Collections.rotate(values, 1);
      case 1 -> values.remove(values.size() > 1 ? values.get(0) : "");
      default -> values.add(random.nextInt(values.size() + 1), "V" + values.size());
    }
    return new EnumType(type.name(), values, List.of());
  }
}
