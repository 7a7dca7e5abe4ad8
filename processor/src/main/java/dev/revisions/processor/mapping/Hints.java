package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Position;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Collects what the code says about changes, and where tables and columns come from. */
final class Hints {

  final Map<TableName, Element> tableElements = new TreeMap<>();
  final Map<ColumnName, Element> columnElements = new LinkedHashMap<>();
  final FormerNames formerNames = new FormerNames();
  final Map<ColumnName, Map<String, String>> renamedValues = new TreeMap<>();

  /** The columns that tell classes apart. */
  final Set<ColumnName> discriminators = new TreeSet<>();

  /** Those of them of entities that have rows themselves, and of what is embedded. */
  final Map<ColumnName, FirstSubclass> firstSubclasses = new TreeMap<>();

  /** The constants whose positions columns hold. */
  final Map<ColumnName, Constants> counted = new TreeMap<>();

  final Map<ColumnName, String> backfills = new TreeMap<>();

  /** The columns that number the rows of a list and may be empty. */
  final Map<ColumnName, Position> positions = new TreeMap<>();

  final Acceptances acceptances = new Acceptances();

  private final Map<Element, Set<ColumnName>> renamedByMember = new LinkedHashMap<>();
  private final Map<Element, Set<ColumnName>> filledByMember = new LinkedHashMap<>();

  /** Reads what stands on a class, for its table. */
  void ofClass(EntityModel entity, TableName table) {
    if (entity.parent().isEmpty() || !tableElements.containsKey(table)) {
      tableElements.putIfAbsent(table, entity.element());
    }
    formerNames.ofClass(entity.annotations(), entity.label(), entity.element(), table);
    accepted(entity, table);
  }

  /** Reads what is accepted for a table by an entity that has attributes in it. */
  void accepted(EntityModel entity, TableName table) {
    acceptances.ofTable(entity.annotations(), entity.element(), table);
    ofPersistentClasses(entity.superclasses(), table);
  }

  /**
   * Reads what stands on classes without a table of their own, for one that their columns go to.
   */
  void ofPersistentClasses(List<PersistentClass> classes, TableName table) {
    classes.forEach(c -> acceptances.ofTable(c.annotations(), c.element(), table));
  }

  /** Reads what stands on a collection, and on the class that it is in, for its own table. */
  void ofCollection(EntityModel owner, Member member, TableName table) {
    tableElements.putIfAbsent(table, member.element());
    formerNames.ofCollection(member.annotations(), member.label(), member.element(), table);
    acceptances.ofTable(member.annotations(), member.element(), table);
    accepted(owner, table);
    member
        .annotations()
        .revisions("Backfill")
        .ifPresent(
            a -> {
              throw member.refuse(
                  "misplaced-hint",
                  a,
                  "a collection has a table of its own and no column to fill; remove @Backfill");
            });
  }

  /** Reads what stands on a class, for the table of counters that its identifier is taken from. */
  void ofCounters(EntityModel entity, TableName table) {
    tableElements.putIfAbsent(table, entity.element());
    accepted(entity, table);
  }

  /** Notes where a column comes from. */
  void ofColumn(Member member, ColumnName column) {
    columnElements.put(column, member.element());
  }

  /** Notes what a column holds, if that is constants. */
  void ofConstants(ColumnName column, Constants constants) {
    if (!constants.formerNames().isEmpty()) {
      renamedValues.put(column, constants.formerNames());
    }
    if (constants.counted()) {
      counted.put(column, constants);
    }
  }

  /**
   * Reads what stands on an attribute, for its columns. A former name is that of its table where it
   * has one.
   */
  void ofAttribute(Member member, TableName table, List<ColumnDraft> columns) {
    var names = new ArrayList<ColumnName>(columns.size());
    for (ColumnDraft column : columns) {
      var name = new ColumnName(table, column.name());
      names.add(name);
      ofColumn(column.member(), name);
    }
    if (member.annotations().tellRevisions()) {
      ofColumns(member, names);
    }
  }

  /** Reads what stands on a collection, for its columns in the table of its children. */
  void ofChildren(Member member, TableName table) {
    if (member.annotations().tellRevisions()) {
      ofColumns(
          member,
          columnElements.entrySet().stream()
              .filter(e -> e.getKey().table().equals(table))
              .filter(e -> e.getValue().equals(member.element()))
              .map(Map.Entry::getKey)
              .toList());
    }
  }

  private void ofColumns(Member member, List<ColumnName> columns) {
    if (!tableElements.containsValue(member.element())) {
      formerNames
          .ofColumns(member, columns)
          .ifPresent(column -> note(renamedByMember, member, column));
    }
    member
        .annotations()
        .revisions("Backfill")
        .ifPresent(a -> fill(member, only(member, a, columns), expression(member, a)));
    acceptances.ofColumns(member.annotations(), member.element(), columns);
  }

  private void fill(Member member, ColumnName column, String sql) {
    backfills.put(column, sql);
    note(filledByMember, member, column);
  }

  private static void note(
      Map<Element, Set<ColumnName>> byMember, Member member, ColumnName column) {
    byMember.computeIfAbsent(member.element(), key -> new TreeSet<>()).add(column);
  }

  /** The columns that one member fills together: that of an embeddable, for each embedding. */
  List<Set<ColumnName>> sharedBackfills() {
    return filledByMember.values().stream().filter(columns -> columns.size() > 1).toList();
  }

  /** The columns that one member renames with others: that of an embeddable, for each embedding. */
  Set<ColumnName> sharedRenames() {
    return renamedByMember.values().stream()
        .filter(columns -> columns.size() > 1)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  /** Reads what stands on an attribute of a composite type. */
  void ofPart(Member member, TableName type, List<ColumnDraft> columns) {
    Optional<Annotation> backfill = member.annotations().revisions("Backfill");
    if (backfill.isPresent()) {
      throw member.refuse(
          "misplaced-hint",
          backfill.get(),
          "an attribute of a composite type is no column to fill; remove @Backfill, and write an"
              + " UPDATE of the column by op.execute into the revision");
    }
    ofAttribute(member, type, columns);
    columns.forEach(column -> ofConstants(column, new ColumnName(type, column.name())));
  }

  /** Names of constants alone: the order of those in a composite type is recorded nowhere. */
  private void ofConstants(ColumnDraft attribute, ColumnName name) {
    attribute
        .referred()
        .constants()
        .map(Constants::formerNames)
        .filter(former -> !former.isEmpty())
        .ifPresent(former -> renamedValues.put(name, former));
  }

  private static String expression(Member member, Annotation backfill) {
    return backfill
        .text("value")
        .filter(sql -> !sql.isBlank())
        .orElseThrow(
            () ->
                member.refuse(
                    "misplaced-hint",
                    backfill,
                    "@Backfill takes an SQL expression, and an empty one fills nothing; for the"
                        + " empty string write @Backfill(\"''\")"));
  }

  private static ColumnName only(Member member, Annotation annotation, List<ColumnName> columns) {
    if (columns.size() != 1) {
      throw member.refuse(
          "misplaced-hint",
          annotation,
          annotation.written()
              + " says what happens to one column, but the attribute has "
              + columns.size()
              + "; put it on an attribute of one column");
    }
    return columns.get(0);
  }
}
