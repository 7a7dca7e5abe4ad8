package dev.revisions.processor.history;

import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.Counter;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Merges what two branches have made of one schema: of whatever only one of them has changed, that
 * change stands. What both have changed, and not in the same way, is a conflict.
 */
final class SchemaMerge {

  private final Schema base;
  private final Schema ours;
  private final Schema theirs;
  private final SortedSet<TableName> conflicts = new TreeSet<>();

  /** Prepares the merge of two schemas that both come from {@code base}. */
  SchemaMerge(Schema base, Schema ours, Schema theirs) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
  }

  /** The merged schema; of a conflict, it has what is ours. */
  Schema merged() {
    var sequences = objects(base.sequences(), ours.sequences(), theirs.sequences(), this::sequence);
    var enumTypes = objects(base.enumTypes(), ours.enumTypes(), theirs.enumTypes(), this::enumType);
    var tables = objects(base.tables(), ours.tables(), theirs.tables(), this::table);
    var merged =
        new Schema(
                tables,
                sequences,
                enumTypes,
                union(base.namespaces(), ours.namespaces(), theirs.namespaces()),
                union(base.converters(), ours.converters(), theirs.converters()))
            .withCompositeTypes(compositeTypes());
    addLeftOver(merged);
    return merged;
  }

  /** Composite types that neither has dropped, because the other half of their columns was left. */
  private void addLeftOver(Schema merged) {
    var types = new TreeMap<>(theirs.compositeTypes());
    types.keySet().retainAll(ours.compositeTypes().keySet());
    types.keySet().removeAll(merged.compositeTypes().keySet());
    types.values().forEach(type -> conflicts.addAll(tablesWith(type)));
  }

  /**
   * The composite types as one of the two has changed them. What both have changed is a conflict of
   * every table with such a column.
   */
  private Map<TableName, Type.Composite> compositeTypes() {
    SortedMap<TableName, Type.Composite> before = base.compositeTypes();
    SortedMap<TableName, Type.Composite> our = ours.compositeTypes();
    var types = new TreeMap<>(theirs.compositeTypes());
    our.forEach(
        (name, type) -> {
          var three = new Three<>(before.get(name), type, types.getOrDefault(name, type));
          if (!three.isSettled()) {
            conflicts.addAll(tablesWith(three.theirs()));
          }
          types.put(name, three.isSettled() ? three.settled() : type);
        });
    return new CompositeParts(types).current();
  }

  private List<TableName> tablesWith(Type.Composite type) {
    return theirs.tables().values().stream()
        .filter(
            table ->
                table.columns().stream()
                    .flatMap(column -> column.type().composites())
                    .anyMatch(type::equals))
        .map(Table::name)
        .toList();
  }

  /** The names of what is in conflict, once it is merged. */
  SortedSet<TableName> conflicts() {
    return conflicts;
  }

  /** One thing in its three states, each null where it is not there. */
  private record Three<T>(T base, T ours, T theirs) {

    boolean isSettled() {
      return Objects.equals(ours, theirs)
          || Objects.equals(base, ours)
          || Objects.equals(base, theirs);
    }

    /** What stands where at most one of the two has changed it, or both in the same way. */
    T settled() {
      return Objects.equals(base, ours) ? theirs : ours;
    }

    <P> Three<P> map(Function<T, P> part) {
      return new Three<>(
          base == null ? null : part.apply(base), part.apply(ours), part.apply(theirs));
    }
  }

  private <T> SortedMap<TableName, T> objects(
      Map<TableName, T> before,
      Map<TableName, T> our,
      Map<TableName, T> their,
      BiFunction<TableName, Three<T>, T> both) {
    var names = new TreeSet<>(our.keySet());
    names.addAll(their.keySet());
    var merged = new TreeMap<TableName, T>();
    for (TableName name : names) {
      var three = new Three<>(before.get(name), our.get(name), their.get(name));
      T result = three.isSettled() ? three.settled() : changedByBoth(name, three, both);
      if (result != null) {
        merged.put(name, result);
      }
    }
    return merged;
  }

  private <T> T changedByBoth(
      TableName name, Three<T> three, BiFunction<TableName, Three<T>, T> both) {
    if (three.ours() == null || three.theirs() == null) {
      conflicts.add(name);
      return three.ours();
    }
    return both.apply(name, three);
  }

  private <T> T settled(TableName name, Three<T> three) {
    if (!three.isSettled()) {
      conflicts.add(name);
      return three.ours();
    }
    return three.settled();
  }

  private Sequence sequence(TableName name, Three<Sequence> three) {
    return settled(name, three.map(sequence -> sequence.withEntities(List.of())))
        .withEntities(entities(three.map(Sequence::entities)));
  }

  private EnumType enumType(TableName name, Three<EnumType> three) {
    List<String> values = settled(name, three.map(EnumType::values));
    return new EnumType(name, values, entities(three.map(EnumType::entities)));
  }

  private Table table(TableName name, Three<Table> three) {
    return Table.of(name)
        .withColumns(parts(name, three.map(Table::columns), Column::name))
        .withConstraints(parts(name, three.map(Table::constraints), SchemaMerge::key))
        .withIndexes(parts(name, three.map(Table::indexes), Index::name))
        .withComment(settled(name, three.map(Table::comment), Optional.empty()))
        .withOptions(settled(name, three.map(Table::options), Optional.empty()))
        .withCounters(counters(name, three.map(Table::counters)))
        .withEntities(entities(three.map(Table::entities)))
        .withOrdinals(ordinals(name, three.map(Table::ordinals)));
  }

  private List<Counter> counters(TableName name, Three<List<Counter>> three) {
    Three<List<Counter>> rows =
        three.map(all -> all.stream().map(c -> c.withEntities(List.of())).toList());
    return parts(name, rows, SchemaMerge::quotedKey).stream()
        .map(c -> c.withEntities(entities(three.map(all -> entities(all, c.key())))))
        .toList();
  }

  /** A key is a value, which has its case. */
  private static String quotedKey(Counter counter) {
    return "`" + counter.key() + "`";
  }

  private static List<String> entities(List<Counter> counters, String key) {
    return counters.stream()
        .filter(counter -> counter.key().equals(key))
        .flatMap(counter -> counter.entities().stream())
        .toList();
  }

  private Map<String, List<String>> ordinals(
      TableName table, Three<SortedMap<String, List<String>>> three) {
    var columns = new TreeSet<>(three.ours().keySet());
    columns.addAll(three.theirs().keySet());
    var merged = new TreeMap<String, List<String>>();
    for (String column : columns) {
      List<String> order = settled(table, three.map(of -> of.get(column)));
      if (order != null) {
        merged.put(column, order);
      }
    }
    return merged;
  }

  private <T> T settled(TableName name, Three<T> three, T absent) {
    return settled(
        name,
        new Three<>(three.base() == null ? absent : three.base(), three.ours(), three.theirs()));
  }

  /** A table has one primary key, whatever that is called. */
  private static String key(Constraint constraint) {
    return constraint instanceof PrimaryKey ? "" : constraint.name();
  }

  /** In our order, then what only they have. */
  private <T> List<T> parts(TableName table, Three<List<T>> three, Function<T, String> name) {
    Three<Map<String, T>> byName =
        new Three<>(
            byName(three.base() == null ? List.of() : three.base(), name),
            byName(three.ours(), name),
            byName(three.theirs(), name));
    var keys = new ArrayList<>(byName.ours().keySet());
    byName.theirs().keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    return keys.stream()
        .map(key -> settled(table, byName.map(parts -> parts.get(key))))
        .filter(Objects::nonNull)
        .toList();
  }

  private static <T> Map<String, T> byName(List<T> parts, Function<T, String> name) {
    var map = new LinkedHashMap<String, T>();
    parts.forEach(
        part -> {
          String text = name.apply(part);
          map.put(text.isEmpty() ? text : Identifier.folded(text), part);
        });
    return map;
  }

  private static List<String> entities(Three<List<String>> three) {
    return List.copyOf(
        union(three.base() == null ? List.of() : three.base(), three.ours(), three.theirs()));
  }

  /** What either has, but for what either has taken away. */
  private static SortedSet<String> union(
      Iterable<String> base, Iterable<String> ours, Iterable<String> theirs) {
    SortedSet<String> our = set(ours);
    SortedSet<String> their = set(theirs);
    SortedSet<String> union = set(ours);
    union.addAll(their);
    set(base).stream()
        .filter(name -> !our.contains(name) || !their.contains(name))
        .forEach(union::remove);
    return union;
  }

  private static SortedSet<String> set(Iterable<String> names) {
    var set = new TreeSet<String>();
    names.forEach(set::add);
    return set;
  }
}
