package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.TableDraft.Condition;
import dev.revisions.processor.mapping.TableDraft.IndexDraft;
import dev.revisions.processor.mapping.TableDraft.Reference;
import dev.revisions.processor.mapping.TableDraft.Unique;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns the tables in the making into tables, with everything in them named. */
final class TableFinisher {

  private final Drafts drafts;
  private final Problems problems;
  private final DerivedNaming derived;
  private final ConstraintNames names;

  TableFinisher(Drafts drafts, Problems problems, DerivedNaming derived, boolean quoting) {
    this.drafts = drafts;
    this.problems = problems;
    this.derived = derived;
    this.names = new ConstraintNames(quoting);
  }

  List<Table> finish() {
    drafts.dropDerived();
    for (TableDraft draft : drafts.all()) {
      requireUniqueTargets(draft);
    }
    for (TableDraft draft : drafts.all()) {
      settle(draft);
    }
    for (TableDraft draft : drafts.all()) {
      draft.references.replaceAll(this::inOrder);
      problems.attempt(() -> reserve(draft));
    }
    if (!problems.all().isEmpty()) {
      return List.of();
    }
    var tables = new ArrayList<Table>();
    for (TableDraft draft : drafts.all()) {
      problems.guard(() -> table(draft)).ifPresent(tables::add);
    }
    return tables;
  }

  /** What a foreign key refers to must be unique: where it is not, Hibernate makes it so. */
  private void requireUniqueTargets(TableDraft draft) {
    for (Reference reference : draft.references) {
      TableDraft target = drafts.find(reference.target()).orElse(null);
      if (target != null && !sameColumns(target.primaryKey, reference.targetColumns())) {
        target.addImplicitUnique(reference.targetColumns());
      }
    }
  }

  /**
   * Drops unique constraints that repeat another. One over the columns of the primary key gives the
   * key its order, and its name if it has one.
   */
  private void settle(TableDraft draft) {
    List<Unique> kept = withoutRepetitions(draft.uniques);
    for (Unique unique : kept) {
      if (sameColumns(draft.primaryKey, unique.columns())) {
        draft.primaryKey = unique.columns();
        draft.primaryKeyName = unique.name();
        kept.remove(unique);
        break;
      }
    }
    draft.uniques.clear();
    draft.uniques.addAll(kept);
  }

  private static List<Unique> withoutRepetitions(List<Unique> uniques) {
    var kept = new ArrayList<Unique>();
    for (Unique unique : uniques) {
      if (!unique.implicit() && !kept.contains(unique)) {
        kept.add(unique);
      }
    }
    for (Unique unique : uniques) {
      if (unique.implicit() && !repeats(unique, kept)) {
        kept.add(unique);
      }
    }
    return kept;
  }

  /**
   * A foreign key has the order of the key that it refers to, which is known only now: MySQL and
   * MariaDB refuse another.
   */
  private Reference inOrder(Reference reference) {
    TableDraft target = drafts.find(reference.target()).orElse(null);
    if (target == null) {
      return reference;
    }
    if (sameColumns(target.primaryKey, reference.targetColumns())) {
      return reference.inOrderOf(target.primaryKey);
    }
    List<List<String>> keys =
        target.uniques.stream()
            .map(Unique::columns)
            .filter(key -> sameColumns(key, reference.targetColumns()))
            .toList();
    return keys.isEmpty() || keys.contains(reference.targetColumns())
        ? reference
        : reference.inOrderOf(keys.get(0));
  }

  private static boolean repeats(Unique unique, List<Unique> others) {
    return others.stream().anyMatch(other -> sameColumns(other.columns(), unique.columns()));
  }

  private static boolean sameColumns(List<String> one, List<String> other) {
    return one.equals(other) || folded(one).equals(folded(other));
  }

  private static Set<String> folded(List<String> columns) {
    var folded = new HashSet<String>();
    for (String column : columns) {
      folded.add(Identifier.folded(column));
    }
    return folded;
  }

  private void reserve(TableDraft draft) {
    reserve(draft, draft.primaryKeyName);
    for (Unique unique : draft.uniques) {
      reserve(draft, unique.name());
    }
    for (Reference reference : draft.references) {
      reserve(draft, reference.spec().name());
    }
    for (Condition condition : draft.conditions) {
      reserve(draft, condition.spec().name());
    }
    for (IndexDraft index : draft.indexes) {
      reserve(draft, index.name());
    }
  }

  private void reserve(TableDraft draft, Optional<String> name) {
    if (name.isPresent()) {
      names.given(draft.element, name.get());
    }
  }

  private Table table(TableDraft draft) {
    OwnTables.requireNone(draft);
    try {
      return Table.of(
          draft.name,
          columns(draft),
          constraints(draft),
          indexes(draft),
          draft.comment,
          draft.options,
          List.copyOf(draft.counters.values()),
          List.copyOf(draft.entities),
          Map.of());
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "name-conflict",
          draft.element,
          "table " + draft.name + ": " + e.getMessage() + "; give each a proper name of its own");
    }
  }

  private static List<Column> columns(TableDraft draft) {
    var columns = new ArrayList<Column>();
    for (ColumnDraft column : draft.columns()) {
      columns.add(column.column());
    }
    return columns;
  }

  private List<Constraint> constraints(TableDraft draft) {
    var constraints = new ArrayList<Constraint>();
    if (!draft.primaryKey.isEmpty()) {
      constraints.add(primaryKey(draft));
    }
    for (Unique unique : byColumns(draft.uniques, Unique::columns)) {
      constraints.add(unique(draft, unique));
    }
    for (Reference reference : byColumns(draft.references, Reference::columns)) {
      constraints.add(foreignKey(draft, reference));
    }
    for (Condition condition : distinct(draft.conditions)) {
      constraints.add(check(draft, condition));
    }
    return constraints;
  }

  private static <T> List<T> byColumns(List<T> parts, Function<T, List<String>> columns) {
    var sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparing(part -> String.join(",", columns.apply(part))));
    return sorted;
  }

  /** Without repetitions; of so few, comparing is cheaper than hashing. */
  private static <T> List<T> distinct(List<T> parts) {
    var distinct = new ArrayList<T>();
    for (T part : parts) {
      if (!distinct.contains(part)) {
        distinct.add(part);
      }
    }
    return distinct;
  }

  /**
   * The name of a constraint or index.
   *
   * @param given the one that the user gave
   * @param otherwise the derived one
   * @param subject what tells it from the others of the table
   */
  private String name(
      TableDraft draft, Optional<String> given, String otherwise, List<String> subject) {
    return given.isPresent()
        ? names.given(draft.element, given.get())
        : names.free(otherwise, draft.name, subject);
  }

  /** The same of what Hibernate quotes where it quotes all names. */
  private String delimitedName(
      TableDraft draft, Optional<String> given, String otherwise, List<String> subject) {
    return given.isPresent()
        ? names.delimited(draft.element, given.get())
        : names.free(otherwise, draft.name, subject);
  }

  private PrimaryKey primaryKey(TableDraft draft) {
    List<String> of = draft.primaryKey;
    return new PrimaryKey(
        name(draft, draft.primaryKeyName, DerivedNames.primaryKey(draft.name), of), of);
  }

  private UniqueConstraint unique(TableDraft draft, Unique unique) {
    List<String> of = unique.columns();
    return new UniqueConstraint(
        name(draft, unique.name(), derived.unique(draft.name, unique), of), of, unique.options());
  }

  private ForeignKey foreignKey(TableDraft draft, Reference reference) {
    List<String> of = reference.columns();
    ForeignKeySpec spec = reference.spec();
    String name =
        delimitedName(
            draft, spec.name(), derived.foreignKey(draft.name, of, reference.target()), of);
    Optional<ForeignKeyDefinition> definition = spec.sql().flatMap(ForeignKeyDefinition::parse);
    return definition.isPresent()
        ? defined(draft, name, definition.get(), spec)
        : ForeignKey.of(name, of, reference.target(), reference.targetColumns())
            .withOnDelete(spec.onDelete())
            .withOptions(spec.options());
  }

  private ForeignKey defined(
      TableDraft draft, String name, ForeignKeyDefinition definition, ForeignKeySpec spec) {
    requireColumns(draft, definition.columns());
    Optional<TableDraft> target = drafts.find(definition.target());
    target.ifPresent(t -> requireColumns(t, definition.targetColumns()));
    if (target.isEmpty() && definition.targetColumns().isEmpty()) {
      throw new Refused(
          "unknown-target",
          draft.element,
          "the foreignKeyDefinition of "
              + name
              + " refers to "
              + definition.target()
              + ", which no entity maps; name the columns that it refers to");
    }
    return definition.named(name, target.map(t -> t.primaryKey).orElse(List.of()), spec.options());
  }

  private static void requireColumns(TableDraft table, List<String> columns) {
    for (String column : columns) {
      if (table.column(column).isEmpty()) {
        throw new Refused(
            "unknown-column",
            table.element,
            "a foreignKeyDefinition names the column '"
                + column
                + "', which table "
                + table.name
                + " has not");
      }
    }
  }

  private Check check(TableDraft draft, Condition condition) {
    CheckSpec spec = condition.spec();
    List<String> subject = condition.subject();
    String name =
        name(
            draft,
            spec.name(),
            DerivedNames.check(draft.name, subject),
            List.of(spec.expression()));
    return new Check(name, spec.expression(), spec.withoutEnumType(), spec.options());
  }

  private List<Index> indexes(TableDraft draft) {
    var indexes = new ArrayList<Index>();
    for (IndexDraft index : distinct(draft.indexes)) {
      indexes.add(index(draft, index));
    }
    return indexes;
  }

  private Index index(TableDraft draft, IndexDraft index) {
    var of = new ArrayList<String>();
    for (Index.Part part : index.parts()) {
      of.add(part.isExpression() ? "expr" : part.text());
    }
    String name = delimitedName(draft, index.name(), derived.index(draft.name, of), of);
    return new Index(name, index.parts(), index.unique(), index.options());
  }
}
