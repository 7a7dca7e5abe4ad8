package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.diff.Position;
import dev.revisions.processor.diff.Said;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Element;

/**
 * What entities mean.
 *
 * @param schema the schema that Hibernate would export for them
 * @param tableElements for each table the element that it comes from: the entity class, or the
 *     field of a join or collection table
 * @param columnElements for each column the element that it comes from
 * @param formerTables the former names of each table with {@code @RenamedFrom}, by its new name:
 *     several on a collection of a mapped superclass, one for the table of each entity
 * @param renamedColumns the former name of each column with {@code @RenamedFrom}, by its new name
 * @param writtenColumns the same as the annotation says it
 * @param sharedRenames the columns whose {@code @RenamedFrom} is that of another column too, as an
 *     embeddable is embedded twice
 * @param renamedValues the former names of constants with {@code @RenamedFrom} by the new ones, by
 *     each column of their enum
 * @param unordered the constants, by the column that holds their positions, of enums whose order
 *     the compiler does not tell; the others are in the schema
 * @param discriminators the columns that tell classes apart
 * @param firstSubclasses what those of them are of entities that have rows themselves, and of what
 *     is embedded
 * @param backfills the expression of each column with {@code @Backfill}
 * @param sharedBackfills those of these columns that one {@code @Backfill} fills, as an embeddable
 *     is embedded twice
 * @param positions the columns that number the rows of a list and may be empty
 * @param hierarchies the entities whose rows are numbered with those of others
 * @param acceptances what {@code @Accept} says
 * @param problems the mistakes; with any, the schema is not to be used
 */
public record Mapping(
    Schema schema,
    Map<TableName, Element> tableElements,
    Map<ColumnName, Element> columnElements,
    Map<TableName, List<FormerTable>> formerTables,
    Map<ColumnName, String> renamedColumns,
    Map<ColumnName, Said> writtenColumns,
    Set<ColumnName> sharedRenames,
    Map<ColumnName, Map<String, String>> renamedValues,
    Map<ColumnName, Set<String>> unordered,
    Set<ColumnName> discriminators,
    Map<ColumnName, FirstSubclass> firstSubclasses,
    Map<ColumnName, String> backfills,
    List<Set<ColumnName>> sharedBackfills,
    Map<ColumnName, Position> positions,
    Hierarchies hierarchies,
    List<Acceptance> acceptances,
    List<Problem> problems) {

  /** The rule that an acceptance on the root of a hierarchy answers for all of its tables. */
  public static final String MOVED = "inheritance-changed";

  /**
   * The columns of which what is said on their element has to name them: it has others in their
   * table, or that table itself, as the element of a discriminator always has.
   */
  public Set<ColumnName> named() {
    Set<Element> ofTables = new HashSet<>(tableElements.values());
    var firsts = new HashMap<TableName, Map<Element, ColumnName>>();
    var named = new HashSet<>(firstSubclasses.keySet());
    for (Map.Entry<ColumnName, Element> entry : columnElements.entrySet()) {
      ColumnName column = entry.getKey();
      Element element = entry.getValue();
      ColumnName first =
          firsts
              .computeIfAbsent(column.table(), table -> new HashMap<>())
              .putIfAbsent(element, column);
      if (first != null) {
        named.add(first);
      }
      if (first != null || ofTables.contains(element)) {
        named.add(column);
      }
    }
    return named;
  }

  /** The former name of each table, by its new name. */
  public Map<TableName, TableName> renamedTables() {
    return ofFormer(FormerTable::name);
  }

  /** The annotation that says the former name of each table. */
  public Map<TableName, Said> writtenTables() {
    return ofFormer(FormerTable::said);
  }

  private <T> Map<TableName, T> ofFormer(Function<FormerTable, T> part) {
    var parts = new TreeMap<TableName, T>();
    formerTables.forEach((table, former) -> parts.put(table, part.apply(former.get(0))));
    return parts;
  }

  /** The rules that are accepted for tables with all their columns. */
  public Map<TableName, Set<String>> acceptedForTables() {
    return accepted(Acceptance::tables);
  }

  /** The rules that are accepted for columns. */
  public Map<ColumnName, Set<String>> acceptedForColumns() {
    return accepted(Acceptance::columns);
  }

  private <N> Map<N, Set<String>> accepted(Function<Acceptance, SortedSet<N>> covered) {
    var accepted = new TreeMap<N, Set<String>>();
    for (Acceptance acceptance : acceptances) {
      for (N name : covered.apply(acceptance)) {
        accepted.computeIfAbsent(name, key -> new TreeSet<>()).add(acceptance.rule());
      }
    }
    return accepted;
  }

  /**
   * The same, in which no table has a former name that is meant for that of another entity.
   *
   * @param recorded what the history knows
   */
  public Mapping since(Schema recorded) {
    return with(schema, new FormerTables(formerTables, schema, recorded).meant());
  }

  /** The same, by way of these converters. */
  Mapping withConverters(Collection<String> converters) {
    return with(schema.withConverters(converters), formerTables);
  }

  private Mapping with(Schema changed, Map<TableName, List<FormerTable>> former) {
    return new Mapping(
        changed,
        tableElements,
        columnElements,
        former,
        renamedColumns,
        writtenColumns,
        sharedRenames,
        renamedValues,
        unordered,
        discriminators,
        firstSubclasses,
        backfills,
        sharedBackfills,
        positions,
        hierarchies,
        acceptances,
        problems);
  }

  /** The same, as if nothing were said of how a change is to be made. */
  public Mapping withoutHints() {
    return new Mapping(
        schema,
        tableElements,
        columnElements,
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Map.of(),
        unordered,
        discriminators,
        firstSubclasses,
        Map.of(),
        List.of(),
        positions,
        hierarchies,
        List.of(),
        problems);
  }
}
