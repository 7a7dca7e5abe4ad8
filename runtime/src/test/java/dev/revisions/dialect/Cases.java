package dev.revisions.dialect;

import static dev.revisions.schema.Types.*;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.*;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What every database is asked to do and to undo. */
final class Cases {

  /** An operation, and the operations that prepare what it is about. */
  record Case(String name, List<Operation> given, Operation operation) {}

  private static final TableName CUSTOMERS = TableName.of("customers");
  private static final TableName ORDERS = TableName.of("Orders");

  private static final Column ID = Column.of("id", bigint()).withNullable(false).withIdentity(true);
  private static final Column NAME = Column.of("name", varchar(40)).withNullable(false);
  private static final Column TOTAL = Column.of("total", numeric(19, 2));
  private static final Column STATUS = Column.of("status", enumeration("OPEN", "PAID"));

  private static final Table CUSTOMERS_TABLE =
      Table.of(CUSTOMERS)
          .withColumns(List.of(ID, NAME, Column.of("email", varchar(255))))
          .withConstraints(
              List.of(
                  new PrimaryKey("customers_pkey", List.of("id")),
                  new UniqueConstraint("customers_email_key", List.of("email"))));

  private static final ForeignKey CUSTOMER =
      ForeignKey.of("orders_customer_id_fkey", List.of("customer_id"), CUSTOMERS, List.of("id"));

  private static final Table ORDERS_TABLE =
      Table.of(ORDERS)
          .withColumns(List.of(ID, Column.of("customer_id", bigint()), TOTAL, STATUS))
          .withConstraints(
              List.of(
                  new PrimaryKey("orders_pkey", List.of("id")),
                  CUSTOMER,
                  new Check("orders_total_check", "{total} >= 0"),
                  new Check(
                      "orders_status_check",
                      "{status} in ('OPEN', 'PAID')",
                      true,
                      Optional.empty())));

  private static final Table PLAIN_ORDERS =
      ORDERS_TABLE.withConstraints(List.of(new PrimaryKey("orders_pkey", List.of("id"))));

  private static final Sequence NUMBERS = new Sequence(TableName.of("numbers_SEQ"), 5, 50);

  private final Map<String, Case> cases = new LinkedHashMap<>();

  private Cases() {}

  static Stream<Case> all() {
    var cases = new Cases();
    cases.tables();
    cases.columns();
    cases.alterations();
    cases.definitions();
    cases.conversions();
    cases.constraints();
    cases.indexes();
    cases.sequences();
    cases.enumTypes();
    cases.compositeTypes();
    cases.rest();
    return cases.cases.values().stream();
  }

  static Case named(String name) {
    return all().filter(test -> test.name().equals(name)).findFirst().orElseThrow();
  }

  private void add(String name, Operation operation, Operation... given) {
    if (cases.put(name, new Case(name, List.of(given), operation)) != null) {
      throw new IllegalArgumentException("two cases: " + name);
    }
  }

  private static Operation[] withCustomers(Operation... more) {
    return Stream.concat(Stream.of(new CreateTable(CUSTOMERS_TABLE)), Arrays.stream(more))
        .toArray(Operation[]::new);
  }

  private static Operation[] withOrders(Operation... more) {
    return withCustomers(
        Stream.concat(Stream.of(new CreateTable(ORDERS_TABLE)), Arrays.stream(more))
            .toArray(Operation[]::new));
  }

  private static Operation[] withPlainOrders(Operation... more) {
    return withCustomers(
        Stream.concat(Stream.of(new CreateTable(PLAIN_ORDERS)), Arrays.stream(more))
            .toArray(Operation[]::new));
  }

  private static Insert customers(String... names) {
    return new Insert(
        CUSTOMERS, List.of("name"), Arrays.stream(names).map(name -> row(name)).toList());
  }

  private static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }

  // Tables

  private void tables() {
    add("create a table", new CreateTable(ORDERS_TABLE), withCustomers());
    add("create a table of every type", new CreateTable(everyType()), enumType());
    add("create a table with comments and generated columns", new CreateTable(commented()));
    add("create a table with quoted names", new CreateTable(quoted()));
    add("create a table that refers to itself", new CreateTable(tree()));
    Table doubled =
        loose(integer())
            .withColumns(List.of(Column.of("c", integer()).withNullable(false)))
            .withConstraints(
                List.of(
                    new PrimaryKey("loose_pkey", List.of("c")),
                    new UniqueConstraint("loose_c_key", List.of("c"))));
    add("create a table with two keys over one column", new CreateTable(doubled));
    add("rename a table", new RenameTable(ORDERS, TableName.of("purchases")), withOrders());
    add(
        "rename a table in case only",
        new RenameTable(ORDERS, TableName.of("orders")),
        withOrders());
    add("comment on a table", comment(Optional.empty(), Optional.of("it's \\ new")), withOrders());
    add(
        "change the comment on a table",
        comment(Optional.of("old"), Optional.of("new")),
        withOrders(comment(Optional.empty(), Optional.of("old"))));
  }

  private static CommentTable comment(Optional<String> before, Optional<String> after) {
    return new CommentTable(ORDERS, before, after);
  }

  private static Table everyType() {
    List<Type> types = EveryType.all().toList();
    var columns = new ArrayList<Column>();
    for (int i = 0; i < types.size(); i++) {
      columns.add(Column.of("c%02d".formatted(i), types.get(i)));
    }
    return Table.of(TableName.of("every_type")).withColumns(columns);
  }

  private static Table commented() {
    return Table.of(TableName.of("commented"))
        .withColumns(
            List.of(
                Column.of("a", integer()).withNullable(false).withComment(Optional.of("it's a")),
                Column.of("twice", integer()).withGenerated(Optional.of("a * 2")),
                Column.of("thrice", integer())
                    .withNullable(false)
                    .withGenerated(Optional.of("a * 3")),
                Column.of("flag", bool()).withNullable(false).withDefault(Optional.of("true")),
                Column.of("text", varchar(10)).withDefault(Optional.of("'a''b'"))))
        .withComment(Optional.of("back\\slash and 'quotes'"));
  }

  private static Table quoted() {
    return Table.of(TableName.of("Order Line"))
        .withColumns(
            List.of(
                Column.of("`Mixed Case`", integer()).withNullable(false),
                Column.of("order", integer()),
                Column.of("say \"hi\"", integer())))
        .withConstraints(
            List.of(
                new PrimaryKey("`Order Line Key`", List.of("`Mixed Case`")),
                new UniqueConstraint("line_order_key", List.of("order", "say \"hi\"")),
                new Check("line_check", "{order} > 0 and {`Mixed Case`} > 0")));
  }

  private static Table tree() {
    return Table.of(TableName.of("tree"))
        .withColumns(List.of(ID, Column.of("parent", bigint())))
        .withConstraints(
            List.of(
                new PrimaryKey("tree_pkey", List.of("id")),
                ForeignKey.of(
                        "tree_parent_fkey", List.of("parent"), TableName.of("tree"), List.of("id"))
                    .withOnDelete(Action.CASCADE)));
  }

  // Columns

  private void columns() {
    Column nick = Column.of("nick", varchar(20));
    add("add a column", new AddColumn(CUSTOMERS, nick, Optional.empty()), withCustomers());
    add(
        "add a column with everything",
        new AddColumn(
            CUSTOMERS,
            nick.withNullable(false)
                .withDefault(Optional.of("'none'"))
                .withComment(Optional.of("what friends say")),
            Optional.empty()),
        withCustomers(customers("Ada")));
    add(
        "add a required column with a backfill",
        new AddColumn(CUSTOMERS, nick.withNullable(false), Optional.of("substring(name, 1, 3)")),
        withCustomers(customers("Ada", "Alan")));
    add(
        "add a column with a backfill that its definition requires",
        new AddColumn(
            CUSTOMERS,
            Column.of("nick", sql("varchar(20) not null")),
            Optional.of("substring(name, 1, 3)")),
        withCustomers(customers("Ada", "Alan")));
    add(
        "add a nullable column with a backfill",
        new AddColumn(CUSTOMERS, nick, Optional.of("'?'")),
        withCustomers(customers("Ada")));
    add(
        "add a required column to an empty table",
        new AddColumn(CUSTOMERS, nick.withNullable(false), Optional.empty()),
        withCustomers());
    add(
        "add a generated column",
        new AddColumn(
            CUSTOMERS, nick.withGenerated(Optional.of("substring(name, 1, 3)")), Optional.empty()),
        withCustomers(customers("Ada")));
    add(
        "add an identity column",
        new AddColumn(TableName.of("loose"), ID, Optional.empty()),
        new CreateTable(loose(integer())));
    TableName loose = TableName.of("loose");
    var key = new PrimaryKey("loose_pkey", List.of("id"));
    add(
        "add the primary key of an identity",
        new AddConstraint(loose, key),
        new CreateTable(loose(integer())),
        new AddColumn(loose, ID, Optional.empty()));
    add(
        "make an identity without a key a plain column",
        new AlterColumn(loose, ID, ID.withIdentity(false), Optional.empty()),
        new CreateTable(loose(integer())),
        new AddColumn(loose, ID, Optional.empty()));
    add("rename a column", new RenameColumn(CUSTOMERS, "name", "full_name"), withCustomers());
    add(
        "rename a column in case only",
        new RenameColumn(CUSTOMERS, "name", "Name"),
        withCustomers());
    add(
        "rename a column to a reserved word",
        new RenameColumn(CUSTOMERS, "name", "select"),
        withCustomers());
    add("drop a column", new DropColumn(CUSTOMERS, "name", Optional.of(NAME)), withCustomers());
  }

  private static Table loose(Type type) {
    return Table.of(TableName.of("loose")).withColumns(List.of(Column.of("c", type)));
  }

  // Alterations

  private void alterations() {
    alter("allow null", NAME, NAME.withNullable(true));
    alter("forbid null with a backfill", NAME.withNullable(true), NAME, "'nobody'");
    alter("set a default", NAME, NAME.withDefault(Optional.of("'x'")));
    alter("change a default", defaulted("'x'"), defaulted("'y'"));
    alter(
        "change a comment", NAME.withComment(Optional.of("a")), NAME.withComment(Optional.of("b")));
    alter("add a comment", NAME, NAME.withComment(Optional.of("it's")));
    alter("lengthen", NAME, NAME.withType(varchar(80)));
    alter("lengthen to unlimited", NAME, NAME.withType(longtext()));
    alter(
        "change type, default, nullability and comment",
        defaulted("'1'").withComment(Optional.of("old")),
        Column.of("name", integer()).withDefault(Optional.of("2")).withComment(Optional.of("new")));
    alter(
        "become identity", "c", integer(), column -> column.withIdentity(true).withNullable(false));
    alter(
        "become generated",
        Column.of("name", varchar(40)),
        Column.of("name", varchar(40)).withGenerated(Optional.of("upper(email)")));
    alter(
        "change what generates",
        Column.of("name", varchar(40)).withGenerated(Optional.of("lower(email)")),
        Column.of("name", varchar(40)).withGenerated(Optional.of("upper(email)")));
    alter(
        "another enumeration",
        STATUS.withName("name"),
        Column.of("name", enumeration("OPEN", "PAID", "SENT")));
  }

  /** What a {@code columnDefinition} says beside the type, where the database alters a column. */
  private void definitions() {
    Column count = Column.of("name", integer());
    Column text = Column.of("name", varchar(64));
    alter("define a default", count, defined("integer default 3"));
    alter("define another default", defined("integer default 3"), defined("integer default 5"));
    alter("define a type and its default", text, defined("varchar(80) default 'none; not null'"));
    alter(
        "define a required type",
        defined("varchar(10) not null default 'q'"),
        defined("VARCHAR(12) DEFAULT upper('q') NOT NULL"));
    alter("require by a definition", text, defined("varchar(64) default 'x' not null"), "'nobody'");
    alter(
        "define a required column",
        text,
        defined("varchar(64) not null").withNullable(false),
        "'nobody'");
    alter(
        "define a type of what is checked",
        defined("varchar(10) default 'q' check (name <> 'default')"),
        defined("varchar(12) default 'r' check (name <> 'default')"));
    alter("define a check", text, defined("varchar(64) check (name <> '')"));
  }

  private static Column defined(String sql) {
    return Column.of("name", sql(sql));
  }

  private static Column defaulted(String value) {
    return NAME.withDefault(Optional.of(value));
  }

  private void alter(String name, Column before, Column after, String... backfill) {
    Table table =
        CUSTOMERS_TABLE.withColumns(List.of(ID, before, Column.of("email", varchar(255))));
    Optional<String> value = Arrays.stream(backfill).findFirst();
    Operation rows =
        new Insert(CUSTOMERS, List.of("email"), value.stream().map(Cases::row).toList());
    add(
        "alter a column: " + name,
        new AlterColumn(CUSTOMERS, before, after, value),
        new CreateTable(table),
        rows);
  }

  private void alter(
      String name, String column, Type type, java.util.function.UnaryOperator<Column> change) {
    Column before = Column.of(column, type);
    Table table =
        Table.of(TableName.of("loose"))
            .withColumns(List.of(before.withNullable(false)))
            .withConstraints(List.of(new PrimaryKey("loose_pkey", List.of(column))));
    add(
        "alter a column: " + name,
        new AlterColumn(
            TableName.of("loose"),
            before.withNullable(false),
            change.apply(before),
            Optional.empty()),
        new CreateTable(table),
        new Insert(TableName.of("loose"), List.of(column), List.of(row(7))));
  }

  // Conversions, with a row that can be converted there and back

  private void conversions() {
    convert(integer(), bigint(), 1);
    convert(integer(), numeric(10, 0), 1);
    convert(integer(), varchar(20), 1);
    convert(bool(), integer(), true);
    convert(bool(), smallint(), true);
    convert(date(), timestamp(6), java.time.LocalDate.of(2026, 1, 2));
    convert(timestamp(6), timestamptz(6), java.time.LocalDateTime.of(2026, 1, 2, 3, 4));
    convert(varchar(36), longtext(), "x");
    convert(varchar(20), date(), "2026-01-02");
    convert(varchar(20), numeric(10, 2), "1.50");
    convert(varchar(20), character(5), "abcde");
    convert(real(), doublePrecision(), 1);
  }

  private void convert(Type before, Type after, Object value) {
    TableName table = TableName.of("loose");
    add(
        "convert " + before + " to " + after,
        new AlterColumn(table, Column.of("c", before), Column.of("c", after), Optional.empty()),
        new CreateTable(loose(before)),
        new Insert(table, List.of("c"), List.of(row(value))));
  }

  // Constraints

  private void constraints() {
    constraint("a primary key", new PrimaryKey("orders_pkey", List.of("id")), keyless());
    constraint(
        "a unique constraint",
        new UniqueConstraint("orders_key", List.of("total", "customer_id")),
        withPlainOrders());
    constraint("a foreign key", CUSTOMER, withPlainOrders());
    constraint(
        "a foreign key with actions",
        CUSTOMER.withOnDelete(Action.SET_NULL).withOnUpdate(Action.CASCADE),
        withPlainOrders());
    constraint("a check", new Check("orders_check", "{total} <> 7"), withPlainOrders());
    constraint(
        "an enum check",
        new Check("orders_check", "{status} in ('OPEN')", true, Optional.empty()),
        withPlainOrders());
    constraint(
        "a foreign key over an indexed column",
        CUSTOMER,
        withPlainOrders(new CreateIndex(ORDERS, Index.of("ix", List.of("customer_id"), false))));
    constraint(
        "one of two foreign keys over a column",
        ForeignKey.of("another_fkey", List.of("customer_id"), CUSTOMERS, List.of("id")),
        withOrders());
    constraint(
        "a unique constraint over a foreign key",
        new UniqueConstraint("orders_customer_id_key", List.of("customer_id")),
        withOrders());
    add("add a foreign key of which no row is looked at", loose(CUSTOMER), withPlainOrders());
    add(
        "look at the rows of a foreign key",
        new ValidateConstraint(ORDERS, CUSTOMER.name()),
        withPlainOrders(loose(CUSTOMER)));
    add(
        "make an index that of a unique constraint",
        new AddKeyUsingIndex(
            ORDERS, new UniqueConstraint("orders_total_key", List.of("total")), "ix"),
        withPlainOrders(new CreateIndex(ORDERS, Index.of("ix", List.of("total"), true))));
    add(
        "make an index that of a primary key",
        new AddKeyUsingIndex(ORDERS, new PrimaryKey("orders_pkey", List.of("id")), "ix"),
        Stream.concat(
                Arrays.stream(keyless()),
                Stream.of(new CreateIndex(ORDERS, Index.of("ix", List.of("id"), true))))
            .toArray(Operation[]::new));
  }

  private static Operation loose(Constraint constraint) {
    return new AddConstraint(ORDERS, constraint, true);
  }

  private static Operation[] keyless() {
    Column id = Column.of("id", bigint()).withNullable(false);
    return new Operation[] {
      new CreateTable(Table.of(ORDERS).withColumns(List.of(id, Column.of("customer_id", bigint()))))
    };
  }

  private void constraint(String what, Constraint constraint, Operation... given) {
    add("add " + what, new AddConstraint(ORDERS, constraint), given);
    add(
        "rename " + what,
        new RenameConstraint(ORDERS, constraint.name(), constraint.withName("renamed")),
        Stream.concat(Arrays.stream(given), Stream.of(new AddConstraint(ORDERS, constraint)))
            .toArray(Operation[]::new));
    add(
        "drop " + what,
        new DropConstraint(ORDERS, constraint.kind(), constraint.name(), Optional.of(constraint)),
        Stream.concat(Arrays.stream(given), Stream.of(new AddConstraint(ORDERS, constraint)))
            .toArray(Operation[]::new));
  }

  // Indexes

  private void indexes() {
    Index index =
        new Index(
            "orders_idx",
            List.of(Index.Part.parse("total desc"), Index.Part.parse("status")),
            false,
            Optional.empty());
    add("create an index", new CreateIndex(ORDERS, index), withOrders());
    add(
        "rename an index",
        new RenameIndex(ORDERS, "orders_idx", "renamed"),
        withOrders(new CreateIndex(ORDERS, index)));
    add(
        "rename an index in case only",
        new RenameIndex(ORDERS, "orders_idx", "Orders_Idx"),
        withOrders(new CreateIndex(ORDERS, index)));
    add(
        "create a unique index",
        new CreateIndex(ORDERS, Index.of("unique_idx", List.of("total", "id"), true)),
        withOrders());
    add(
        "create an index over a foreign key",
        new CreateIndex(ORDERS, Index.of("customer_idx", List.of("customer_id", "total"), false)),
        withOrders());
    add(
        "create an index over an expression",
        new CreateIndex(
            CUSTOMERS,
            new Index(
                "lower_idx",
                List.of(Index.Part.parse("(lower(name)) desc"), Index.Part.parse("id")),
                true,
                Optional.empty())),
        withCustomers());
  }

  // Sequences

  private void sequences() {
    TableName name = NUMBERS.name();
    add("create a sequence", new CreateSequence(NUMBERS));
    add(
        "create a sequence of rows that are there",
        new CreateSequence(
            NUMBERS,
            List.of(new ColumnName(CUSTOMERS, "id"), new ColumnName(ORDERS, "customer_id"))),
        withOrders());
    add(
        "drop a sequence",
        new DropSequence(name, Optional.of(NUMBERS)),
        new CreateSequence(NUMBERS));
    add(
        "rename a sequence",
        new RenameSequence(name, TableName.of("renamed_SEQ")),
        new CreateSequence(NUMBERS));
    add(
        "rename a sequence in case only",
        new RenameSequence(name, TableName.of("Numbers_Seq")),
        new CreateSequence(NUMBERS));
    add(
        "change the increment of a sequence",
        new AlterSequence(NUMBERS, new Sequence(name, 7, 10)),
        new CreateSequence(NUMBERS));
    add(
        "change the options of a sequence",
        new AlterSequence(NUMBERS, new Sequence(name, 5, 50, Optional.of("cache 20"), List.of())),
        new CreateSequence(NUMBERS));
  }

  // Composite types

  private static final Type.Composite SIZE =
      composite("Size", attribute("width", integer()), attribute("unit", varchar(8)));

  private static final Type.Composite CRATE =
      composite("Crate", attribute("order", varchar(40)), attribute("outside", SIZE));

  private void compositeTypes() {
    TableName crate = TableName.of("Crate");
    Operation size = new CreateCompositeType(SIZE);
    Operation type = new CreateCompositeType(CRATE);
    Operation[] used = {size, type, new CreateTable(loose(CRATE))};
    add("create a composite type", type, size);
    add("drop a composite type", type.reverse().orElseThrow(), size, type);
    add(
        "use a composite type",
        new CreateTable(
            loose(CRATE)
                .withConstraints(
                    List.of(
                        new Check(
                            "loose_c_check", "{c} is null or {c.outside.unit} is not null")))),
        size,
        type);
    add("use an array of a composite type", new CreateTable(loose(array(CRATE))), size, type);
    add("add an attribute", new AddAttribute(crate, attribute("colour", varchar(20))), used);
    add("rename an attribute", new RenameAttribute(crate, "outside", "Outer Size"), used);
    add(
        "drop an attribute",
        new DropAttribute(crate, "outside", Optional.of(attribute("outside", SIZE))),
        used);
    add("rename a composite type", new RenameCompositeType(crate, TableName.of("Chest")), used);
    Type.Composite narrow =
        composite("Size", attribute("unit", varchar(4)), attribute("width", bigint()));
    add(
        "alter a column: a composite type that went aside",
        new AlterColumn(
            TableName.of("loose"),
            Column.of(
                "c", composite("former_Size", SIZE.attributes().toArray(Type.Attribute[]::new))),
            Column.of("c", narrow),
            Optional.empty()),
        size,
        new CreateTable(loose(SIZE)),
        new Execute("insert into loose values (row(1, 'cm')), (null)", List.of("postgresql")),
        new RenameCompositeType(SIZE.type(), TableName.of("former_Size")),
        new CreateCompositeType(narrow));
  }

  // Enum types

  private static CreateEnumType enumType() {
    return new CreateEnumType(
        new EnumType(TableName.of("Color"), List.of("GREEN", "RED"), List.of()));
  }

  private void enumTypes() {
    TableName color = TableName.of("Color");
    Type two = namedEnum("Color", "GREEN", "RED");
    add("create an enum type", enumType());
    add("drop an enum type", enumType().reverse().orElseThrow(), enumType());
    add("use an enum type", new CreateTable(loose(two)), enumType());
    add(
        "add a value to an enum type",
        new AddEnumValue(color, "VERY BLUE", Optional.empty()),
        enumType());
    add(
        "add a value to an enum type before another",
        new AddEnumValue(color, "PURPLE", Optional.of("RED")),
        enumType());
    add("rename an enum type", new RenameEnumType(color, TableName.of("paint")), enumType());
    add(
        "alter a column: one value less of an enum type that went aside",
        new AlterColumn(
            TableName.of("loose"),
            Column.of("c", namedEnum("former_Color", "GREEN", "RED")),
            Column.of("c", namedEnum("Color", "RED")),
            Optional.empty()),
        enumType(),
        new CreateTable(loose(two)),
        new Insert(TableName.of("loose"), List.of("c"), List.of(row("RED"))),
        new RenameEnumType(color, TableName.of("former_Color")),
        new CreateEnumType(new EnumType(color, List.of("RED"), List.of())));
    add("rename a value", new RenameValue(CUSTOMERS, "name", "it's old", "new"), withCustomers());
    add(
        "convert integer to an enum type",
        new AlterColumn(
            TableName.of("loose"),
            Column.of("c", integer()),
            Column.of("c", two),
            Optional.empty()),
        enumType(),
        new CreateTable(loose(integer())));
    add(
        "insert an added value of an enum type",
        new Insert(TableName.of("loose"), List.of("c"), List.of(row("VERY BLUE"), row("RED"))),
        enumType(),
        new CreateTable(loose(namedEnum("Color", "GREEN", "RED", "VERY BLUE"))),
        new AddEnumValue(color, "VERY BLUE", Optional.empty()));
    add(
        "alter a column: another value of an enum type",
        new AlterColumn(
            TableName.of("loose"),
            Column.of("c", two),
            Column.of("c", namedEnum("Color", "GREEN", "RED", "VERY BLUE")),
            Optional.empty()),
        enumType(),
        new CreateTable(loose(two)),
        new AddEnumValue(color, "VERY BLUE", Optional.empty()));
    add(
        "convert varchar(20) to an enum type",
        new AlterColumn(
            TableName.of("loose"),
            Column.of("c", varchar(20)),
            Column.of("c", two),
            Optional.empty()),
        enumType(),
        new CreateTable(loose(varchar(20))),
        new Insert(TableName.of("loose"), List.of("c"), List.of(row("RED"))));
  }

  // Schemas, data and code

  private void rest() {
    Table billed = ORDERS_TABLE.withName(TableName.parse("billing.bills")).withIndexes(List.of());
    CreateIndex index =
        new CreateIndex(billed.name(), Index.of("bills_idx", List.of("total"), false));
    CreateSchema schema = new CreateSchema("billing");
    add("create a schema", schema);
    add("create a table in a schema", new CreateTable(billed), withCustomers(schema));
    add("create an index in a schema", index, withCustomers(schema, new CreateTable(billed)));
    add(
        "rename an index in a schema",
        new RenameIndex(billed.name(), "bills_idx", "renamed"),
        withCustomers(schema, new CreateTable(billed), index));
    add(
        "rename a table in a schema",
        new RenameTable(billed.name(), TableName.parse("billing.invoices")),
        withCustomers(schema, new CreateTable(billed)));
    add(
        "move a table to a schema",
        new RenameTable(CUSTOMERS, TableName.parse("billing.clients")),
        withCustomers(schema));
    add(
        "move a sequence to a schema",
        new RenameSequence(NUMBERS.name(), TableName.parse("billing.numbers_SEQ")),
        schema,
        new CreateSequence(NUMBERS));
    add("insert", customers("Ada", "O'Hara"), withCustomers());
    add("insert nothing", customers(), withCustomers());
    add("execute", new Execute("create table executed (a integer)", List.of()));
    add("execute elsewhere", new Execute("nonsense", List.of("oracle")));
    add(
        "require that there are no such rows",
        new RequireNone("loose rows", "select {c}\nfrom {loose} where {c} = 1 and '{{' <> '}}'"),
        new CreateTable(loose(integer())));
    add(
        "require that there are no bytes and no text that do not fit",
        new RequireNone(
            "loose rows",
            "select {c}\nfrom {loose} where {c not as boolean} or {`D d` not as varbinary(16)}"),
        new CreateTable(
            Table.of(TableName.of("loose"))
                .withColumns(
                    List.of(Column.of("c", varchar(9)), Column.of("`D d`", varbinary(99))))));
    add("run", new Run("moves\nthe data", connection -> connection));
  }
}
