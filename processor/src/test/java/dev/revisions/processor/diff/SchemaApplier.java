package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.OperationVisitor;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.Counter;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A database in memory: applies operations to a schema and refuses whatever one of the real
 * databases would refuse, so that an order in which all of them can run is told from one in which
 * they cannot.
 */
final class SchemaApplier implements OperationVisitor<Schema> {

  /** An operation that a database would refuse. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }

  private Schema schema;

  /** The composite types that there are, of columns or not; what they are is said by columns. */
  private final Set<TableName> compositeTypes;

  /** Whether a foreign key is given an index where it loses its last one, as the dialect does. */
  private final boolean replacesIndexes;

  private SchemaApplier(Schema schema, boolean replacesIndexes) {
    this.schema = schema;
    this.replacesIndexes = replacesIndexes;
    compositeTypes = new HashSet<>(schema.compositeTypes().keySet());
  }

  /** The schema after the operations. */
  static Schema apply(Schema schema, List<Operation> operations) {
    return new SchemaApplier(schema, false).apply(operations);
  }

  /** The schema after the operations of a branch that knows nothing of what another has done. */
  static Schema applyToOther(Schema schema, List<Operation> operations) {
    return new SchemaApplier(schema, true).apply(operations);
  }

  private Schema apply(List<Operation> operations) {
    for (Operation operation : operations) {
      try {
        schema = operation.accept(this);
      } catch (Refusal e) {
        throw new Refusal(
            OperationText.of(operation)
                + ": "
                + e.getMessage()
                + ", in\n"
                + String.join("\n", OperationText.of(operations)));
      }
    }
    require(
        compositeTypes.equals(schema.compositeTypes().keySet()),
        "there are composite types of which no column is: " + compositeTypes);
    return schema;
  }

  // Tables

  @Override
  public Schema createTable(Operation.CreateTable operation) {
    Table table = operation.table();
    requireFreeTable(table.name(), null);
    require(!table.columns().isEmpty(), "no columns");
    require(table.indexes().isEmpty(), "a table is created without its indexes");
    table.columns().forEach(this::requireType);
    put(table.withConstraints(List.of()));
    table.primaryKey().ifPresent(key -> add(table.name(), key));
    table.uniques().forEach(unique -> add(table.name(), unique));
    table.checks().forEach(check -> add(table.name(), check));
    table.foreignKeys().forEach(key -> add(table.name(), key));
    return schema;
  }

  @Override
  public Schema dropTable(Operation.DropTable operation) {
    Table table = table(operation.name());
    Table bare = table.withIndexes(List.of()).withCounters(List.of());
    require(
        operation.definition().filter(d -> Canonical.of(d).equals(Canonical.of(bare))).isPresent(),
        "the definition is not that of the table");
    foreignKeysTo(table.name())
        .filter(other -> !other.owner().name().equals(table.name()))
        .forEach(other -> refuse(other + " refers to it"));
    return schema.with(new Fragment.Dropped(Fragment.Kind.TABLE, table.name()));
  }

  @Override
  public Schema renameTable(Operation.RenameTable operation) {
    table(operation.from());
    requireFreeTable(operation.to(), operation.from());
    return carried(
        new Renames(
            new TreeMap<>(Map.of(operation.from(), operation.to())),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>()));
  }

  @Override
  public Schema commentTable(Operation.CommentTable operation) {
    Table table = table(operation.table());
    require(table.comment().equals(operation.before()), "the former comment is another");
    return put(table.withComment(operation.after()));
  }

  private Schema carried(Renames renames) {
    return carried(new Carrier(renames, Map.of(), Map.of()));
  }

  private Schema carried(Carrier carrier) {
    return new Schema(
        Schema.of(
                schema.tables().values().stream().map(carrier::carry).toList(),
                List.of(),
                List.of(),
                List.of())
            .tables(),
        schema.sequences(),
        schema.enumTypes(),
        schema.namespaces());
  }

  // Columns

  @Override
  public Schema addColumn(Operation.AddColumn operation) {
    Table table = table(operation.table());
    requireFreeColumn(table, operation.column().name(), null);
    requireType(operation.column());
    require(
        !operation.column().identity() || table.columns().stream().noneMatch(Column::identity),
        "the table has an identity already");
    var columns = new ArrayList<>(table.columns());
    columns.add(operation.column());
    return put(table.withColumns(columns));
  }

  @Override
  public Schema alterColumn(Operation.AlterColumn operation) {
    Table table = table(operation.table());
    Column column = column(table, operation.before().name());
    Column after = operation.after();
    require(
        Canonical.of(column).equals(Canonical.of(operation.before())),
        "the former column is another");
    require(
        Meaning.of(column).generated().equals(Meaning.of(after).generated()),
        "no database alters how a column is generated");
    requireType(after);
    if (!column.type().equals(after.type()) || column.identity() != after.identity()) {
      requireNoForeignKey(table, column.name());
      requireNotGenerating(table, column.name());
    }
    require(
        !after.nullable()
            || table.primaryKey().filter(k -> k.columns().contains(column.name())).isEmpty(),
        "it belongs to the primary key");
    return put(replaced(table, column.name(), after));
  }

  @Override
  public Schema renameColumn(Operation.RenameColumn operation) {
    Table table = table(operation.table());
    column(table, operation.from());
    requireFreeColumn(table, operation.to(), operation.from());
    return carried(
        new Renames(
            new TreeMap<>(),
            new TreeMap<>(
                Map.of(table.name(), new TreeMap<>(Map.of(operation.from(), operation.to())))),
            new TreeMap<>(),
            new TreeMap<>()));
  }

  @Override
  public Schema dropColumn(Operation.DropColumn operation) {
    Table table = table(operation.table());
    Column column = column(table, operation.name());
    require(
        operation
            .definition()
            .filter(d -> Canonical.of(d).equals(Canonical.of(column)))
            .isPresent(),
        "the definition is not that of the column");
    require(table.columns().size() > 1, "it is the last column");
    requireNoForeignKey(table, column.name());
    requireNotGenerating(table, column.name());
    for (Constraint constraint : table.constraints()) {
      require(!uses(constraint, column.name()), constraint.name() + " uses it");
    }
    for (Index index : table.indexes()) {
      require(!uses(index, column.name()), "index " + index.name() + " uses it");
    }
    return put(table.withColumns(table.columns().stream().filter(c -> !c.equals(column)).toList()));
  }

  private static boolean uses(Constraint constraint, String column) {
    return constraint instanceof Check check
        ? Expressions.mentions(check.expression(), column)
        : TablePair.columnsOf(constraint).contains(column);
  }

  private static boolean uses(Index index, String column) {
    return index.parts().stream()
        .anyMatch(
            part ->
                part.isExpression()
                    ? Expressions.mentions(part.text(), column)
                    : part.text().equals(column));
  }

  private void requireNoForeignKey(Table table, String column) {
    table.foreignKeys().stream()
        .filter(key -> key.columns().contains(column))
        .forEach(key -> refuse("foreign key " + key.name() + " uses it"));
    foreignKeysTo(table.name())
        .filter(other -> other.key().targetColumns().contains(column))
        .forEach(other -> refuse(other + " refers to it"));
  }

  private static void requireNotGenerating(Table table, String column) {
    table.columns().stream()
        .filter(c -> !c.name().equals(column))
        .filter(c -> c.generated().filter(sql -> Expressions.mentions(sql, column)).isPresent())
        .forEach(c -> refuse("column " + c.name() + " is generated from it"));
  }

  private static Table replaced(Table table, String column, Column after) {
    return table.withColumns(
        table.columns().stream().map(c -> c.name().equals(column) ? after : c).toList());
  }

  // Constraints

  @Override
  public Schema addConstraint(Operation.AddConstraint operation) {
    return add(table(operation.table()).name(), operation.constraint());
  }

  @Override
  public Schema addKeyUsingIndex(Operation.AddKeyUsingIndex operation) {
    throw new IllegalStateException("the differ makes no use of " + operation);
  }

  @Override
  public Schema validateConstraint(Operation.ValidateConstraint operation) {
    throw new IllegalStateException("the differ makes no use of " + operation);
  }

  private Schema add(TableName name, Constraint constraint) {
    Table table = table(name);
    requireFreeRule(name, constraint.name(), null);
    TablePair.columnsOf(constraint).forEach(column -> column(table, column));
    if (constraint instanceof PrimaryKey key) {
      require(table.primaryKey().isEmpty(), "there is a primary key already");
      require(
          key.columns().stream().noneMatch(c -> column(table, c).nullable()),
          "a column of it is nullable");
    }
    if (constraint instanceof ForeignKey key) {
      Table target = table(key.target());
      require(hasKey(target, key.targetColumns(), null), "its target is no key");
      for (int i = 0; i < key.columns().size(); i++) {
        Type own = column(table, key.columns().get(i)).type();
        Type others = column(target, key.targetColumns().get(i)).type();
        require(own.equals(others), "it refers from " + own + " to " + others);
      }
    }
    var constraints = new ArrayList<>(table.constraints());
    constraints.add(constraint);
    return put(table.withConstraints(constraints));
  }

  @Override
  public Schema dropConstraint(Operation.DropConstraint operation) {
    Table table = table(operation.table());
    Constraint constraint = constraint(table, operation.name());
    require(constraint.kind() == operation.kind(), "it is a " + constraint.kind());
    require(
        operation
            .definition()
            .filter(d -> Meaning.of(d).equals(Meaning.of(constraint)))
            .isPresent(),
        "the definition is not that of the constraint");
    Table rest =
        table.withConstraints(
            table.constraints().stream().filter(c -> !c.equals(constraint)).toList());
    if (!(constraint instanceof ForeignKey)) {
      requireUnneeded(rest, TablePair.columnsOf(constraint), true);
    }
    return put(rest);
  }

  @Override
  public Schema renameConstraint(Operation.RenameConstraint operation) {
    Table table = table(operation.table());
    Constraint former = constraint(table, operation.from());
    require(
        Meaning.of(former).equals(Meaning.of(operation.constraint())), "it is more than a rename");
    requireFreeRule(table.name(), operation.constraint().name(), operation.from());
    return put(
        table.withConstraints(
            table.constraints().stream()
                .map(c -> c.equals(former) ? operation.constraint() : c)
                .toList()));
  }

  /** Foreign keys need a key where they point (PostgreSQL) and an index of their own (MySQL). */
  private void requireUnneeded(Table rest, List<String> lost, boolean key) {
    if (lost.isEmpty()) {
      return;
    }
    foreignKeysTo(rest.name())
        .filter(other -> key)
        .filter(other -> Set.copyOf(other.key().targetColumns()).equals(Set.copyOf(lost)))
        .forEach(other -> refuse(other + " needs it"));
    for (ForeignKey own : rest.foreignKeys()) {
      boolean supported = leads(lost, own.columns());
      require(
          !supported || replacesIndexes || isSupported(own, rest),
          "foreign key " + own.name() + " needs its index");
    }
  }

  private static boolean isSupported(ForeignKey key, Table owner) {
    return supports(owner).anyMatch(columns -> leads(columns, key.columns()));
  }

  private static boolean leads(List<String> index, List<String> columns) {
    return index.size() >= columns.size() && index.subList(0, columns.size()).equals(columns);
  }

  private static Stream<List<String>> supports(Table table) {
    return Stream.concat(
        table.constraints().stream()
            .filter(c -> !(c instanceof ForeignKey))
            .map(TablePair::columnsOf),
        table.indexes().stream().map(SchemaApplier::columnsOf));
  }

  private static List<String> columnsOf(Index index) {
    return index.parts().stream().map(Index.Part::text).toList();
  }

  private static boolean hasKey(Table table, List<String> columns, Index without) {
    Stream<List<String>> keys =
        Stream.concat(
            table.constraints().stream()
                .filter(c -> !(c instanceof ForeignKey))
                .map(TablePair::columnsOf),
            table.indexes().stream()
                .filter(i -> i.unique() && !i.equals(without))
                .map(SchemaApplier::columnsOf));
    return keys.anyMatch(key -> Set.copyOf(key).equals(Set.copyOf(columns)));
  }

  // Indexes

  @Override
  public Schema createIndex(Operation.CreateIndex operation) {
    Table table = table(operation.table());
    requireFreeRule(table.name(), operation.index().name(), null);
    operation.index().parts().stream()
        .filter(part -> !part.isExpression())
        .forEach(part -> column(table, part.text()));
    var indexes = new ArrayList<>(table.indexes());
    indexes.add(operation.index());
    return put(table.withIndexes(indexes));
  }

  @Override
  public Schema dropIndex(Operation.DropIndex operation) {
    Table table = table(operation.table());
    Index index = index(table, operation.name());
    require(
        operation.definition().filter(d -> Meaning.of(d).equals(Meaning.of(index))).isPresent(),
        "the definition is not that of the index");
    Table rest = table.withIndexes(table.indexes().stream().filter(i -> !i.equals(index)).toList());
    requireUnneeded(rest, columnsOf(index), index.unique());
    return put(rest);
  }

  @Override
  public Schema renameIndex(Operation.RenameIndex operation) {
    Table table = table(operation.table());
    Index index = index(table, operation.from());
    requireFreeRule(table.name(), operation.to(), operation.from());
    return put(
        table.withIndexes(
            table.indexes().stream()
                .map(i -> i.equals(index) ? i.withName(operation.to()) : i)
                .toList()));
  }

  // The rest

  @Override
  public Schema createSequence(Operation.CreateSequence operation) {
    requireFree(schema.sequences().keySet(), operation.sequence().name(), null);
    return schema.with(new Fragment.OfSequence(operation.sequence()));
  }

  @Override
  public Schema alterSequence(Operation.AlterSequence operation) {
    Sequence former = sequence(operation.before().name());
    require(
        former.withEntities(List.of()).equals(operation.before().withEntities(List.of())),
        "the former sequence is another");
    return schema.with(new Fragment.OfSequence(operation.after()));
  }

  @Override
  public Schema renameSequence(Operation.RenameSequence operation) {
    Sequence sequence = sequence(operation.from());
    requireFree(schema.sequences().keySet(), operation.to(), operation.from());
    return schema
        .with(new Fragment.Dropped(Fragment.Kind.SEQUENCE, operation.from()))
        .with(new Fragment.OfSequence(sequence.withName(operation.to())));
  }

  @Override
  public Schema dropSequence(Operation.DropSequence operation) {
    Sequence sequence = sequence(operation.name());
    require(operation.definition().isPresent(), "there is no definition");
    String name = Identifier.of(sequence.name().name()).name();
    columns()
        .filter(c -> c.defaultValue().filter(sql -> sql.contains("'" + name + "'")).isPresent())
        .forEach(c -> refuse("column " + c.name() + " uses it"));
    return schema.with(new Fragment.Dropped(Fragment.Kind.SEQUENCE, operation.name()));
  }

  @Override
  public Schema createEnumType(Operation.CreateEnumType operation) {
    requireFree(schema.enumTypes().keySet(), operation.type().name(), null);
    return schema.with(new Fragment.OfEnumType(operation.type()));
  }

  @Override
  public Schema addEnumValue(Operation.AddEnumValue operation) {
    EnumType type = schema.enumTypes().get(operation.type());
    require(type != null, "there is no such type");
    require(!type.values().contains(operation.value()), "it has the value already");
    var values = new ArrayList<>(type.values());
    int at = operation.before().map(values::indexOf).orElse(values.size());
    require(at >= 0, "it has no value to put it before");
    values.add(at, operation.value());
    return schema.with(new Fragment.OfEnumType(new EnumType(type.name(), values, type.entities())));
  }

  @Override
  public Schema renameEnumType(Operation.RenameEnumType operation) {
    EnumType type = schema.enumTypes().get(operation.from());
    require(type != null, "there is no such type");
    requireFree(schema.enumTypes().keySet(), operation.to(), operation.from());
    Schema carried =
        carried(new Carrier(Renames.NONE, Map.of(operation.from(), operation.to()), Map.of()));
    var types = new TreeMap<>(schema.enumTypes());
    types.remove(operation.from());
    types.put(operation.to(), new EnumType(operation.to(), type.values(), type.entities()));
    return new Schema(carried.tables(), schema.sequences(), types, schema.namespaces());
  }

  @Override
  public Schema createCompositeType(Operation.CreateCompositeType operation) {
    requireFree(compositeTypes, operation.type().type(), null);
    requireFree(schema.tables().keySet(), operation.type().type(), null);
    compositeTypes.add(operation.type().type());
    requireType(Column.of("c", operation.type()));
    return schema;
  }

  @Override
  public Schema addAttribute(Operation.AddAttribute operation) {
    requireType(Column.of("c", operation.attribute().type()));
    return altered(
        operation.type(),
        attributes -> requireAbsent(attributes, operation.attribute().name()),
        attributes -> attributes.add(operation.attribute()));
  }

  @Override
  public Schema renameAttribute(Operation.RenameAttribute operation) {
    Schema former = schema;
    schema = renamedAttribute(operation);
    Map<TableName, Type.Composite> types = schema.compositeTypes();
    schema = former;
    return carried(
        new Carrier(
            new Renames(
                new TreeMap<>(),
                new TreeMap<>(
                    Map.of(
                        operation.type(), new TreeMap<>(Map.of(operation.from(), operation.to())))),
                new TreeMap<>(),
                new TreeMap<>()),
            Map.of(),
            types));
  }

  private Schema renamedAttribute(Operation.RenameAttribute operation) {
    return altered(
        operation.type(),
        attributes -> {
          if (!Identifier.folded(operation.from()).equals(Identifier.folded(operation.to()))) {
            requireAbsent(attributes, operation.to());
          }
        },
        attributes ->
            attributes.replaceAll(
                a ->
                    a.name().equals(operation.from())
                        ? new Type.Attribute(operation.to(), a.type())
                        : a));
  }

  @Override
  public Schema dropAttribute(Operation.DropAttribute operation) {
    require(operation.definition().isPresent(), "there is no definition");
    return altered(
        operation.type(),
        attributes ->
            require(
                attributes.stream().anyMatch(a -> a.name().equals(operation.name())),
                "there is no such attribute"),
        attributes -> attributes.removeIf(a -> a.name().equals(operation.name())));
  }

  private void requireAbsent(List<Type.Attribute> attributes, String name) {
    require(
        attributes.stream()
            .noneMatch(a -> Identifier.folded(a.name()).equals(Identifier.folded(name))),
        "there is an attribute of that name");
  }

  private Schema altered(
      TableName name,
      Consumer<List<Type.Attribute>> requirement,
      Consumer<List<Type.Attribute>> change) {
    require(compositeTypes.contains(name), "there is no such type");
    Type.Composite type = schema.compositeTypes().get(name);
    if (type == null) {
      return schema;
    }
    var attributes = new ArrayList<>(type.attributes());
    requirement.accept(attributes);
    change.accept(attributes);
    return schema.withCompositeTypes(Map.of(name, new Type.Composite(name, attributes)));
  }

  @Override
  public Schema renameCompositeType(Operation.RenameCompositeType operation) {
    requireFree(compositeTypes, operation.to(), operation.from());
    require(compositeTypes.remove(operation.from()), "there is no such type");
    compositeTypes.add(operation.to());
    Type.Composite type = schema.compositeTypes().get(operation.from());
    return type == null
        ? schema
        : schema.withCompositeTypes(
            Map.of(operation.from(), new Type.Composite(operation.to(), type.attributes())));
  }

  @Override
  public Schema dropCompositeType(Operation.DropCompositeType operation) {
    require(compositeTypes.remove(operation.name()), "there is no such type");
    require(operation.definition().isPresent(), "there is no definition");
    require(!schema.compositeTypes().containsKey(operation.name()), "a column is of it");
    return schema;
  }

  /** What rows there are is not known here, but they must be able to hold both. */
  @Override
  public Schema renameValue(Operation.RenameValue operation) {
    Table table = table(operation.table());
    column(table, operation.column());
    List<String> values = ColumnValues.of(table, operation.column());
    require(
        values.isEmpty() || values.containsAll(List.of(operation.from(), operation.to())),
        "the column takes no " + operation.to());
    return schema;
  }

  /** What rows there are is not known here. */
  @Override
  public Schema requireNone(Operation.RequireNone operation) {
    var known = new HashSet<String>();
    for (TableName name : Expressions.tables(operation.query())) {
      known.add(bare(name.name()));
      table(name).columns().forEach(column -> known.add(bare(column.name())));
    }
    schema.compositeTypes().values().stream()
        .flatMap(type -> type.attributes().stream())
        .forEach(attribute -> known.add(bare(attribute.name())));
    operation.names().forEach(n -> require(known.contains(bare(n)), "there is no " + n));
    return schema;
  }

  private static String bare(String name) {
    return Identifier.of(name).name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Schema dropEnumType(Operation.DropEnumType operation) {
    require(schema.enumTypes().containsKey(operation.name()), "there is no such type");
    require(operation.definition().isPresent(), "there is no definition");
    columns()
        .filter(c -> c.type() instanceof Type.NamedEnum e && e.type().equals(operation.name()))
        .forEach(c -> refuse("column " + c.name() + " uses it"));
    return schema.with(new Fragment.Dropped(Fragment.Kind.ENUM_TYPE, operation.name()));
  }

  @Override
  public Schema createSchema(Operation.CreateSchema operation) {
    require(!schema.namespaces().contains(operation.name()), "it exists");
    return schema.with(new Fragment.OfNamespace(operation.name()));
  }

  @Override
  public Schema dropSchema(Operation.DropSchema operation) {
    require(schema.namespaces().contains(operation.name()), "there is none");
    Stream.of(schema.tables(), schema.sequences(), schema.enumTypes())
        .flatMap(objects -> objects.keySet().stream())
        .filter(name -> name.schema().equals(operation.name()))
        .forEach(name -> refuse(name + " is in it"));
    return schema.with(new Fragment.Dropped(Fragment.Kind.SCHEMA, TableName.of(operation.name())));
  }

  private static final Pattern DELETE_COUNTER =
      Pattern.compile("delete from (\\S+) where \\S+ = '(.*)'");

  private static final Pattern RESTART_COUNTER =
      Pattern.compile("update (\\S+) set \\S+ = (\\d+) where \\S+ = '(.*)' and \\S+ = \\d+");

  private static final Pattern RENAME_COUNTER =
      Pattern.compile("update (\\S+) set \\S+ = '(.*)' where \\S+ = '(.*)'");

  private static final Pattern MOVE_COUNTER =
      Pattern.compile(
          "update (\\S+) set (\\S+) = \\2 \\+ \\d+ where \\S+ = '(.*)' and \\2 <> \\d+");

  private static final Pattern RAISE_COUNTER =
      Pattern.compile(
          "update (\\S+) set (\\S+) = (\\(select .*\\)) where \\S+ = '(.*)' and \\2 < \\3");

  private static final Pattern CONTINUE_COUNTER =
      Pattern.compile(
          "insert into (\\S+) \\((\\S+), (\\S+)\\) select '(.*)', case .* else (\\d+) end from .*");

  /** The only SQL of the differ is for counters. */
  @Override
  public Schema execute(Operation.Execute operation) {
    Matcher delete = DELETE_COUNTER.matcher(operation.sql());
    if (delete.matches()) {
      Table table = table(TableName.parse(delete.group(1)));
      return put(table.withCounters(without(table, counter(table, delete.group(2)))));
    }
    Matcher restart = RESTART_COUNTER.matcher(operation.sql());
    if (restart.matches()) {
      long start = Long.parseLong(restart.group(2));
      return replace(restart.group(1), restart.group(3), counter -> counter.withStart(start));
    }
    Matcher rename = RENAME_COUNTER.matcher(operation.sql());
    if (rename.matches()) {
      String key = rename.group(2).replace("''", "'");
      return replace(rename.group(1), rename.group(3), counter -> counter.withKey(key));
    }
    Matcher move = MOVE_COUNTER.matcher(operation.sql());
    if (move.matches()) {
      return replace(move.group(1), move.group(3), counter -> counter);
    }
    Matcher raise = RAISE_COUNTER.matcher(operation.sql());
    if (raise.matches()) {
      return replace(raise.group(1), raise.group(4), counter -> counter);
    }
    Matcher insert = CONTINUE_COUNTER.matcher(operation.sql());
    require(insert.matches(), "the differ never writes other SQL");
    return insert(
        new Operation.Insert(
            TableName.parse(insert.group(1)),
            List.of(insert.group(2), insert.group(3)),
            List.of(List.of(insert.group(4).replace("''", "'"), Long.parseLong(insert.group(5))))));
  }

  private Schema replace(String name, String key, UnaryOperator<Counter> change) {
    Table table = table(TableName.parse(name));
    Counter counter = counter(table, key);
    var counters = new ArrayList<>(without(table, counter));
    counters.add(change.apply(counter));
    return put(table.withCounters(counters));
  }

  private static List<Counter> without(Table table, Counter counter) {
    return table.counters().stream().filter(c -> !c.equals(counter)).toList();
  }

  private static Counter counter(Table table, String key) {
    return table.counters().stream()
        .filter(counter -> counter.key().equals(key.replace("''", "'")))
        .findFirst()
        .orElseThrow(() -> new Refusal("there is no counter " + key));
  }

  /** The only rows of the differ are counters. */
  @Override
  public Schema insert(Operation.Insert operation) {
    Table table = table(operation.table());
    var counters = new ArrayList<>(table.counters());
    for (List<Object> row : operation.rows()) {
      String key = (String) row.get(0);
      require(
          counters.stream().noneMatch(counter -> counter.key().equals(key)),
          "there is a counter " + key);
      counters.add(
          new Counter(
              operation.columns().get(0),
              key,
              operation.columns().get(1),
              (Long) row.get(1),
              Counter.DEFAULT_INCREMENT));
    }
    return put(table.withCounters(counters));
  }

  @Override
  public Schema run(Operation.Run operation) {
    throw new Refusal("the differ never writes code");
  }

  // What is there

  private record Reference(Table owner, ForeignKey key) {
    @Override
    public String toString() {
      return "foreign key " + key.name() + " of " + owner.name();
    }
  }

  private Stream<Reference> foreignKeysTo(TableName target) {
    return schema.tables().values().stream()
        .flatMap(
            table ->
                table.foreignKeys().stream()
                    .filter(key -> key.target().equals(target))
                    .map(key -> new Reference(table, key)));
  }

  private Stream<Column> columns() {
    return schema.tables().values().stream().flatMap(table -> table.columns().stream());
  }

  private Table table(TableName name) {
    return schema.table(name).orElseThrow(() -> new Refusal("there is no table " + name));
  }

  private static Column column(Table table, String name) {
    return table
        .column(name)
        .orElseThrow(() -> new Refusal(table.name() + " has no column " + name));
  }

  private static Constraint constraint(Table table, String name) {
    return table
        .constraint(name)
        .orElseThrow(() -> new Refusal(table.name() + " has no constraint " + name));
  }

  private static Index index(Table table, String name) {
    return table.index(name).orElseThrow(() -> new Refusal(table.name() + " has no index " + name));
  }

  private Sequence sequence(TableName name) {
    return Optional.ofNullable(schema.sequences().get(name))
        .orElseThrow(() -> new Refusal("there is no sequence " + name));
  }

  private void requireType(Column column) {
    column
        .type()
        .composites()
        .forEach(c -> require(compositeTypes.contains(c.type()), "there is no type " + c.type()));
    if (column.type() instanceof Type.NamedEnum named) {
      EnumType type = schema.enumTypes().get(named.type());
      require(type != null, "there is no enum type " + named.type());
      require(type.values().containsAll(named.values()), "the enum type lacks a value");
    }
  }

  private void requireFreeTable(TableName name, TableName former) {
    require(
        name.schema().isEmpty() || schema.namespaces().contains(name.schema()),
        "there is no schema " + name.schema());
    requireFree(schema.tables().keySet(), name, former);
  }

  private static void requireFree(Set<TableName> names, TableName name, TableName former) {
    require(
        names.stream()
            .filter(other -> !other.equals(former))
            .noneMatch(other -> other.folded().equals(name.folded())),
        "the name " + name + " is taken");
  }

  private static void requireFreeColumn(Table table, String name, String former) {
    require(
        table.columns().stream()
            .filter(c -> !c.name().equals(former))
            .noneMatch(c -> Identifier.folded(c.name()).equals(Identifier.folded(name))),
        "the name " + name + " is taken");
  }

  /** H2 and MySQL have one scope of constraint names in a schema, PostgreSQL one of index names. */
  private void requireFreeRule(TableName table, String name, String former) {
    var taken = new HashSet<String>();
    schema.tables().values().stream()
        .filter(other -> other.name().schema().equals(table.schema()))
        .flatMap(
            other ->
                Stream.concat(
                    other.constraints().stream().map(Constraint::name),
                    other.indexes().stream().map(Index::name)))
        .filter(other -> !other.equals(former))
        .forEach(other -> taken.add(Identifier.folded(other)));
    require(!taken.contains(Identifier.folded(name)), "the name " + name + " is taken");
  }

  private Schema put(Table table) {
    schema = schema.with(new Fragment.OfTable(table));
    return schema;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      refuse(otherwise);
    }
  }

  private static void refuse(String why) {
    throw new Refusal(why);
  }
}
