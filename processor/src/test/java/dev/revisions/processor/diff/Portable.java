package dev.revisions.processor.diff;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import dev.revisions.schema.UniqueConstraint;
import dev.revisions.testing.Database;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Leaves out of generated schemas what one database cannot hold, and puts the rest in its words.
 */
final class Portable {

  private static final Set<Type> NUMBERS = Set.of(Types.bigint(), Types.integer());

  private final Database kind;
  private final Dialect dialect;

  private Portable(Database kind) {
    this.kind = kind;
    dialect = Dialect.named(kind.toString());
  }

  static Evolution of(Evolution evolution, Database kind) {
    var portable = new Portable(kind);
    Schema before = portable.schema(evolution.before());
    Schema after = portable.schema(evolution.after());
    return portable.filled(new Evolution(before, after, portable.hints(evolution.hints())));
  }

  /** With a backfill for all that becomes required and has no other value. */
  private Evolution filled(Evolution evolution) {
    var backfills = new TreeMap<ColumnName, String>();
    for (TablePair pair : evolution.pairing().pairs()) {
      Stream.concat(
              pair.columns().added().stream(),
              pair.columns().remade().stream().map(ColumnChanges.Kept::now))
          .filter(column -> !column.nullable() && !column.identity())
          .filter(c -> c.defaultValue().isEmpty() && c.generated().isEmpty())
          .forEach(
              column ->
                  backfills.put(
                      new ColumnName(pair.now().name(), column.name()),
                      dialect.quoteLiteral(Samples.of(column.type(), 1))));
    }
    Hints hints = evolution.hints();
    return new Evolution(
        evolution.before(),
        evolution.after(),
        new Hints(
            hints.renamedTables(),
            hints.renamedColumns(),
            hints.renamedValues(),
            backfills,
            hints.acceptedForTables(),
            hints.acceptedForColumns()));
  }

  private Hints hints(Hints hints) {
    var tables = new TreeMap<TableName, TableName>();
    hints
        .renamedTables()
        .forEach(
            (name, former) -> {
              if (kind != Database.H2 || name.schema().equals(former.schema())) {
                tables.put(name(name), name(former));
              }
            });
    var columns = new TreeMap<ColumnName, String>();
    hints
        .renamedColumns()
        .forEach(
            (name, former) ->
                columns.put(new ColumnName(name(name.table()), name.column()), former));
    var accepted = new TreeMap<TableName, Set<String>>();
    hints.acceptedForTables().forEach((name, rules) -> accepted.put(name(name), rules));
    return new Hints(
        tables,
        columns,
        hints.renamedValues(),
        hints.backfills(),
        accepted,
        hints.acceptedForColumns());
  }

  /** A schema is a database on MariaDB, where all tables are in one. */
  private TableName name(TableName name) {
    return kind == Database.MARIADB ? TableName.of(name.name()) : name;
  }

  private Schema schema(Schema schema) {
    var tables = new TreeMap<TableName, Table>();
    for (Table table : schema.tables().values()) {
      tables.putIfAbsent(name(table.name()), table(withTypes(table)));
    }
    // Again after the repair, which may take the key away that one of them needs.
    return withForeignKeys(Repair.of(withForeignKeys(schema, tables)));
  }

  private Schema withForeignKeys(Schema schema) {
    return withForeignKeys(schema, schema.tables());
  }

  private Schema withForeignKeys(Schema schema, Map<TableName, Table> tables) {
    return Schema.of(
        tables.values().stream().map(table -> withForeignKeys(table, tables)).toList(),
        schema.sequences().values(),
        schema.enumTypes().values(),
        schema.namespaces());
  }

  /** Only PostgreSQL has composite types. */
  private Table withTypes(Table table) {
    if (kind == Database.POSTGRESQL) {
      return table;
    }
    return table
        .withColumns(table.columns().stream().map(Portable::withoutParts).toList())
        .withConstraints(
            table.constraints().stream()
                .filter(
                    c ->
                        !(c instanceof Check check)
                            || Expressions.paths(check.expression()).isEmpty())
                .toList());
  }

  private static Column withoutParts(Column column) {
    return column.type().composites().findAny().isEmpty()
        ? column
        : column.withType(Types.varchar(20));
  }

  private Table table(Table table) {
    Table named = table.withName(name(table.name()));
    Table readable =
        named.withColumns(named.columns().stream().map(c -> readable(c, table)).toList());
    Table ruled =
        readable
            .withConstraints(
                readable.constraints().stream().filter(c -> holds(c, readable)).toList())
            .withIndexes(readable.indexes().stream().filter(i -> holds(i, readable)).toList());
    return ruled.withColumns(ruled.columns().stream().map(c -> numbered(c, ruled)).toList());
  }

  private Column readable(Column column, Table table) {
    boolean number = NUMBERS.contains(column.type());
    boolean computable =
        number
            && column.generated().filter(sql -> !sql.contains("`")).isPresent()
            && table.columns().stream()
                .filter(other -> NUMBERS.contains(other.type()))
                .anyMatch(other -> Expressions.mentions(column.generated().get(), other.name()));
    return column
        .withGenerated(computable ? column.generated() : Optional.empty())
        .withDefault(column.defaultValue().filter(sql -> number).map(this::sequence));
  }

  private String sequence(String sql) {
    return switch (kind) {
      case POSTGRESQL -> sql;
      case MARIADB, MYSQL -> sql.replace("'", "");
      case H2 -> sql.replaceAll("nextval\\('(.*)'\\)", "next value for $1");
    };
  }

  /** MariaDB numbers the rows of a table by a key only. */
  private Column numbered(Column column, Table table) {
    boolean leads =
        table.primaryKey().filter(key -> key.columns().get(0).equals(column.name())).isPresent();
    return column.withIdentity(column.identity() && (kind != Database.MARIADB || leads));
  }

  private boolean holds(Constraint constraint, Table table) {
    if (constraint instanceof Check check) {
      return kind != Database.MARIADB
          || table.columns().stream()
              .noneMatch(c -> c.identity() && Expressions.mentions(check.expression(), c.name()));
    }
    if (kind == Database.H2 && constraint instanceof UniqueConstraint && isKey(constraint, table)) {
      return false;
    }
    boolean generated =
        TablePair.columnsOf(constraint).stream()
            .anyMatch(name -> table.column(name).flatMap(Column::generated).isPresent());
    return !generated || !(constraint instanceof PrimaryKey || constraint instanceof ForeignKey);
  }

  /** H2 then has one index for both, which goes on refusing NULL when the primary key is gone. */
  private static boolean isKey(Constraint constraint, Table table) {
    return table
        .primaryKey()
        .filter(
            key -> Set.copyOf(key.columns()).equals(Set.copyOf(TablePair.columnsOf(constraint))))
        .isPresent();
  }

  private boolean holds(Index index, Table table) {
    return index.parts().stream()
        .filter(Index.Part::isExpression)
        .allMatch(
            part ->
                kind == Database.POSTGRESQL
                    && !part.text().contains("`")
                    && table.columns().stream()
                        .anyMatch(
                            c ->
                                NUMBERS.contains(c.type())
                                    && Expressions.mentions(part.text(), c.name())));
  }

  /** MariaDB chooses among foreign keys of one column which of them names their index. */
  private Table withForeignKeys(Table table, Map<TableName, Table> tables) {
    var leaders = new HashSet<String>();
    return table.withConstraints(
        table.constraints().stream()
            .map(c -> c instanceof ForeignKey key ? renamed(key) : c)
            .filter(c -> !(c instanceof ForeignKey key) || stands(key, table, tables))
            .filter(
                c ->
                    kind != Database.MARIADB
                        || !(c instanceof ForeignKey key)
                        || leaders.add(key.columns().get(0)))
            .toList());
  }

  private ForeignKey renamed(ForeignKey key) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        name(key.target()),
        key.targetColumns(),
        key.onDelete(),
        key.onUpdate(),
        key.options());
  }

  /**
   * H2 wants a constraint to refer to, MariaDB the columns in the order of the key. Columns that
   * refer to themselves keep H2 2.5.252 from dropping a table whose primary key was made anew.
   */
  private boolean stands(ForeignKey key, Table owner, Map<TableName, Table> tables) {
    Table target = tables.get(key.target());
    if (target == null || kind == Database.POSTGRESQL) {
      return target != null;
    }
    boolean itself = key.target().equals(owner.name()) && key.columns().equals(key.targetColumns());
    return !(kind == Database.H2 && itself)
        && keys(target).anyMatch(columns -> columns.equals(key.targetColumns()));
  }

  private static Stream<List<String>> keys(Table table) {
    return Stream.concat(
        table.primaryKey().stream().map(PrimaryKey::columns),
        table.uniques().stream().map(UniqueConstraint::columns));
  }
}
