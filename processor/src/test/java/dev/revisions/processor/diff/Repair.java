package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Leaves out of a generated schema what no database could hold. */
final class Repair {

  private final Schema schema;
  private final Set<String> ruleNames = new HashSet<>();

  private Repair(Schema schema) {
    this.schema = schema;
  }

  static Schema of(Schema generated) {
    Schema schema = sequences(generated);
    var repair = new Repair(schema);
    var tables = new TreeMap<TableName, Table>();
    var folded = new HashSet<String>();
    for (Table table : schema.tables().values()) {
      Optional<Table> repaired =
          repair.columns(table).filter(t -> repair.isNoType(t.name())).map(repair::rules);
      repaired.filter(t -> folded.add(t.name().folded())).ifPresent(t -> tables.put(t.name(), t));
    }
    return Schema.of(
        foreignKeys(tables),
        schema.sequences().values(),
        schema.enumTypes().values(),
        schema.namespaces());
  }

  /** PostgreSQL has the names of tables and types in one scope. */
  private boolean isNoType(TableName table) {
    return schema.compositeTypes().keySet().stream()
        .noneMatch(type -> type.folded().equals(table.folded()));
  }

  /** Names that differ only in case are one. */
  private static Schema sequences(Schema schema) {
    var folded = new HashSet<String>();
    return Schema.of(
        schema.tables().values(),
        schema.sequences().values().stream().filter(s -> folded.add(s.name().folded())).toList(),
        schema.enumTypes().values(),
        schema.namespaces());
  }

  private Optional<Table> columns(Table table) {
    var columns = new ArrayList<Column>();
    var names = new HashSet<String>();
    for (Column column : table.columns()) {
      if (names.add(Identifier.folded(column.name()))) {
        columns.add(column(column, columns));
      }
    }
    columns.replaceAll(column -> generated(column, columns));
    return columns.isEmpty() ? Optional.empty() : Optional.of(table.withColumns(columns));
  }

  private Column column(Column column, List<Column> earlier) {
    boolean numeric = Set.<Type>of(Types.bigint(), Types.integer()).contains(column.type());
    boolean identity = column.identity() && numeric && earlier.stream().noneMatch(Column::identity);
    boolean noSequence =
        schema.sequences().keySet().stream()
            .noneMatch(s -> column.defaultValue().orElse("1").contains(s.name()));
    return column
        .withType(type(column.type()))
        .withIdentity(identity)
        .withDefault(
            identity || noSequence && column.defaultValue().orElse("").startsWith("nextval")
                ? Optional.empty()
                : column.defaultValue());
  }

  private Type type(Type type) {
    return type.map(part -> part instanceof Type.NamedEnum named ? type(named) : part);
  }

  private Type type(Type.NamedEnum named) {
    EnumType known = schema.enumTypes().get(named.type());
    return known == null ? Types.varchar(20) : new Type.NamedEnum(known.name(), known.values());
  }

  /** A generated column reads a plain one beside it. */
  private static Column generated(Column column, List<Column> columns) {
    boolean readable =
        columns.stream()
            .filter(other -> other.generated().isEmpty() && !other.identity())
            .filter(other -> !other.name().equals(column.name()))
            .anyMatch(other -> mentions(column.generated().orElse(""), other.name()));
    return readable && !column.identity()
        ? column.withDefault(Optional.empty())
        : column.withGenerated(Optional.empty());
  }

  private static boolean mentions(String sql, String column) {
    return Expressions.mentions(sql, column);
  }

  private Table rules(Table table) {
    var constraints = new ArrayList<Constraint>();
    var folded = new HashSet<String>();
    table.columns().forEach(column -> folded.add(column.name()));
    for (Constraint constraint : table.constraints()) {
      boolean columnsThere =
          constraint instanceof Check check
              ? exists(check, table)
              : folded.containsAll(TablePair.columnsOf(constraint))
                  && areDistinct(TablePair.columnsOf(constraint));
      if (columnsThere && isNew(table, constraint.name())) {
        constraints.add(constraint);
      }
    }
    List<Index> indexes =
        table.indexes().stream()
            .filter(index -> index.parts().stream().allMatch(part -> exists(part, table)))
            .filter(index -> areDistinct(index.parts().stream().map(Index.Part::text).toList()))
            .filter(index -> isNew(table, index.name()))
            .toList();
    return table.withConstraints(constraints).withIndexes(indexes);
  }

  private static boolean exists(Check check, Table table) {
    return Expressions.paths(check.expression()).stream().allMatch(path -> exists(path, table))
        && table.columns().stream().anyMatch(c -> mentions(check.expression(), c.name()));
  }

  private static boolean exists(List<String> path, Table table) {
    Optional<Type> type = table.column(path.get(0)).map(Column::type);
    for (String part : path.subList(1, path.size())) {
      type =
          type.filter(Type.Composite.class::isInstance)
              .flatMap(t -> ((Type.Composite) t).attribute(part))
              .map(Type.Attribute::type);
    }
    return type.isPresent();
  }

  private static boolean areDistinct(List<String> columns) {
    return Set.copyOf(columns).size() == columns.size();
  }

  private boolean isNew(Table table, String rule) {
    return ruleNames.add(table.name().withName(rule).folded());
  }

  private static boolean exists(Index.Part part, Table table) {
    return part.isExpression()
        ? table.columns().stream().anyMatch(c -> mentions(part.text(), c.name()))
        : table.column(part.text()).isPresent();
  }

  private static Collection<Table> foreignKeys(Map<TableName, Table> tables) {
    return tables.values().stream()
        .map(
            table ->
                table.withConstraints(
                    table.constraints().stream()
                        .filter(c -> !(c instanceof ForeignKey key) || holds(key, table, tables))
                        .toList()))
        .toList();
  }

  private static boolean holds(ForeignKey key, Table table, Map<TableName, Table> tables) {
    Table target = tables.get(key.target());
    if (target == null || keys(target).noneMatch(k -> k.equals(Set.copyOf(key.targetColumns())))) {
      return false;
    }
    for (int i = 0; i < key.columns().size(); i++) {
      Optional<Type> own = table.column(key.columns().get(i)).map(Column::type);
      Optional<Type> others = target.column(key.targetColumns().get(i)).map(Column::type);
      if (own.isEmpty() || !own.equals(others)) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Set<String>> keys(Table table) {
    return Stream.of(
            table.primaryKey().stream().map(key -> key.columns()),
            table.uniques().stream().map(UniqueConstraint::columns),
            table.indexes().stream()
                .filter(Index::unique)
                .map(index -> index.parts().stream().map(Index.Part::text).toList()))
        .flatMap(keys -> keys)
        .map(Set::copyOf);
  }
}
