package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares all that the model says with all that a database holds.
 *
 * @param names of the catalog
 * @param findings to add to
 * @param expected the model at the revision of the database
 * @param known what any revision knows, at whatever time
 * @param past what the revision of the database or one before it has made, be it gone by now
 * @param own what this library keeps for itself, which is left out
 */
record SchemaComparison(
    CatalogNames names,
    Findings findings,
    Schema expected,
    Schema known,
    Schema past,
    Set<String> own) {

  void run(Introspection found) {
    Schema actual = found.schema();
    namespaces(actual);
    enumTypes(actual);
    new CompositeTypeComparison(names, findings)
        .run(expected.compositeTypes().values(), known.compositeTypes().values(), found);
    var serials = new Serials(names, expected, known, found);
    sequences(actual, serials);
    tables(actual);
    serials.drifts().forEach(findings::add);
  }

  private void namespaces(Schema actual) {
    Set<String> found =
        actual.namespaces().stream().map(names::key).collect(Collectors.toCollection(HashSet::new));
    expected.namespaces().stream()
        .filter(name -> !found.contains(names.key(name)))
        .filter(name -> exists(new Operation.CreateSchema(name)))
        .forEach(
            name ->
                findings.add(
                    Drift.of("schema " + name + " is missing", new Operation.CreateSchema(name))));
  }

  private boolean exists(Operation creation) {
    return !names.dialect().render(creation).isEmpty();
  }

  private void tables(Schema actual) {
    Collection<Table> wanted = expected.tables().values();
    Set<String> taken = withSequenceTables(keys(wanted, Table::name));
    compare(
        wanted,
        actual.tables().values(),
        Table::name,
        table -> findings.add(renamed(table, actual, taken).orElse(TableComparison.missing(table))),
        (table, other) -> new TableComparison(names, findings, table, other).run());
    surplus(
        "table",
        taken,
        actual.tables().values(),
        Table::name,
        known.tables().keySet(),
        past.tables().keySet(),
        name -> new Operation.DropTable(name, Optional.empty()));
  }

  /**
   * One under another name is the same, down to the names of its keys, which are in the way of
   * another table. On MySQL they are not, and tell nothing.
   */
  private Optional<Drift> renamed(Table table, Schema actual, Set<String> taken) {
    if (names.isMysql() || table.constraints().isEmpty()) {
      return Optional.empty();
    }
    Set<String> others = keys(known.tables().keySet(), Function.identity());
    others.addAll(taken);
    Optional<TableName> other =
        actual.tables().values().stream()
            .filter(candidate -> !others.contains(names.key(candidate.name())))
            .filter(candidate -> isSame(table, candidate))
            .map(Table::name)
            .findFirst();
    other.map(names::key).ifPresent(taken::add);
    return other.map(
        name ->
            Drift.of(
                "table %s is called %s".formatted(table.name(), name),
                new Operation.RenameTable(name, table.name())));
  }

  private boolean isSame(Table table, Table candidate) {
    var differences = new Findings(names);
    new TableComparison(names, differences, table, candidate).run();
    return differences.drifts().isEmpty() && differences.notCompared().isEmpty();
  }

  /** A sequence is a table of one row on MySQL. */
  private boolean hasSequenceTables() {
    return names.dialect().name().equals("mysql");
  }

  private Set<String> withSequenceTables(Set<String> tables) {
    if (hasSequenceTables()) {
      tables.addAll(keys(expected.sequences().values(), Sequence::name));
    }
    return tables;
  }

  private void sequences(Schema actual, Serials serials) {
    Collection<Sequence> found =
        hasSequenceTables()
            ? expected.sequences().values().stream()
                .filter(s -> keys(actual.tables().values(), Table::name).contains(key(s)))
                .toList()
            : actual.sequences().values();
    compare(
        expected.sequences().values(),
        found,
        Sequence::name,
        sequence ->
            findings.add(
                Drift.of(
                    "sequence " + sequence.name() + " is missing",
                    new Operation.CreateSequence(sequence, numbered(sequence, actual)))),
        this::sequence);
    surplus(
        "sequence",
        keys(expected.sequences().values(), Sequence::name),
        found.stream().filter(sequence -> !serials.contains(sequence.name())).toList(),
        Sequence::name,
        known.sequences().keySet(),
        past.sequences().keySet(),
        name -> new Operation.DropSequence(name, Optional.empty()));
  }

  /** The keys of the tables that are there, which hold what the sequence must not give again. */
  private List<ColumnName> numbered(Sequence sequence, Schema actual) {
    if (sequence.increment() < 0) {
      return List.of();
    }
    return expected.tables().values().stream()
        .filter(table -> !Collections.disjoint(table.entities(), sequence.entities()))
        .flatMap(
            table -> table.numberedKey().map(key -> new ColumnName(table.name(), key)).stream())
        .filter(column -> names.column(actual, column).isPresent())
        .toList();
  }

  private String key(Sequence sequence) {
    return names.key(sequence.name());
  }

  private void sequence(Sequence wanted, Sequence other) {
    if (wanted.start() != other.start() || wanted.increment() != other.increment()) {
      var before =
          new Sequence(
              wanted.name(), other.start(), other.increment(), wanted.options(), wanted.entities());
      findings.add(
          Drift.of(
              "sequence %s starts with %d and counts by %d, the model says %d and %d"
                  .formatted(
                      wanted.name(),
                      other.start(),
                      other.increment(),
                      wanted.start(),
                      wanted.increment()),
              new Operation.AlterSequence(before, wanted)));
    }
  }

  private void enumTypes(Schema actual) {
    List<EnumType> wanted =
        expected.enumTypes().values().stream()
            .filter(type -> exists(new Operation.CreateEnumType(type)))
            .toList();
    compare(
        wanted,
        actual.enumTypes().values(),
        EnumType::name,
        type ->
            findings.add(
                Drift.of(
                    "enum type " + type.name() + " is missing",
                    new Operation.CreateEnumType(type))),
        this::enumType);
    surplus(
        "enum type",
        keys(wanted, EnumType::name),
        actual.enumTypes().values(),
        EnumType::name,
        known.enumTypes().keySet(),
        known.enumTypes().keySet(),
        name -> new Operation.DropEnumType(name, Optional.empty()));
  }

  /** Values can be added at the end, and never go. */
  private void enumType(EnumType wanted, EnumType other) {
    if (wanted.values().equals(other.values())) {
      return;
    }
    int count = other.values().size();
    boolean longer =
        wanted.values().size() > count && wanted.values().subList(0, count).equals(other.values());
    List<Operation> additions =
        longer
            ? wanted.values().subList(count, wanted.values().size()).stream()
                .<Operation>map(
                    value -> new Operation.AddEnumValue(wanted.name(), value, Optional.empty()))
                .toList()
            : List.of();
    findings.add(
        new Drift(
            "enum type %s has the values %s, the model says %s"
                .formatted(
                    wanted.name(),
                    String.join(", ", other.values()),
                    String.join(", ", wanted.values())),
            additions));
  }

  private <T> void compare(
      Collection<T> wanted,
      Collection<T> actual,
      Function<T, TableName> name,
      Consumer<T> missing,
      BiConsumer<T, T> both) {
    Map<String, T> found = new TreeMap<>();
    actual.forEach(object -> found.put(names.key(name.apply(object)), object));
    for (T object : wanted) {
      T other = found.get(names.key(name.apply(object)));
      if (other == null) {
        missing.accept(object);
      } else {
        both.accept(object, other);
      }
    }
  }

  /**
   * What another revision has, or has had, is not foreign. What holds data and none up to here has
   * made was there before its revision, or is of a later one that is applied: it is not for a
   * statement to drop.
   */
  private <T> void surplus(
      String kind,
      Set<String> wanted,
      Collection<T> actual,
      Function<T, TableName> name,
      Collection<TableName> known,
      Collection<TableName> droppable,
      Function<TableName, Operation> drop) {
    Set<String> knownKeys = keys(known, Function.identity());
    Set<String> droppableKeys = keys(droppable, Function.identity());
    for (T object : actual) {
      TableName table = name.apply(object);
      String key = names.key(table);
      if (wanted.contains(key) || own.contains(key)) {
        continue;
      }
      String exists = "%s %s exists, but not at this revision".formatted(kind, table);
      if (droppableKeys.contains(key)) {
        findings.add(Drift.of(exists, drop.apply(table)));
      } else if (knownKeys.contains(key)) {
        findings.add(Drift.of(exists + ": another one makes it"));
      } else {
        findings.addForeign(kind + " " + table);
      }
    }
  }

  private <T> Set<String> keys(Collection<T> objects, Function<T, TableName> name) {
    return objects.stream()
        .map(object -> names.key(name.apply(object)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
