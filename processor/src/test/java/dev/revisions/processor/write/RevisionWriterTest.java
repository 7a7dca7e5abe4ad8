package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Revision;
import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.AddColumn;
import dev.revisions.operation.Operation.AddConstraint;
import dev.revisions.operation.Operation.AddEnumValue;
import dev.revisions.operation.Operation.AddKeyUsingIndex;
import dev.revisions.operation.Operation.AlterColumn;
import dev.revisions.operation.Operation.AlterSequence;
import dev.revisions.operation.Operation.CommentTable;
import dev.revisions.operation.Operation.CreateEnumType;
import dev.revisions.operation.Operation.CreateIndex;
import dev.revisions.operation.Operation.CreateSchema;
import dev.revisions.operation.Operation.CreateSequence;
import dev.revisions.operation.Operation.CreateTable;
import dev.revisions.operation.Operation.DropColumn;
import dev.revisions.operation.Operation.DropConstraint;
import dev.revisions.operation.Operation.DropEnumType;
import dev.revisions.operation.Operation.DropIndex;
import dev.revisions.operation.Operation.DropSchema;
import dev.revisions.operation.Operation.DropSequence;
import dev.revisions.operation.Operation.DropTable;
import dev.revisions.operation.Operation.Execute;
import dev.revisions.operation.Operation.Insert;
import dev.revisions.operation.Operation.RenameColumn;
import dev.revisions.operation.Operation.RenameConstraint;
import dev.revisions.operation.Operation.RenameEnumType;
import dev.revisions.operation.Operation.RenameIndex;
import dev.revisions.operation.Operation.RenameSequence;
import dev.revisions.operation.Operation.RenameTable;
import dev.revisions.operation.Operation.RenameValue;
import dev.revisions.operation.Operation.RequireNone;
import dev.revisions.operation.Operation.Run;
import dev.revisions.operation.Operation.ValidateConstraint;
import dev.revisions.processor.compile.CompiledRevision;
import dev.revisions.processor.compile.Golden;
import dev.revisions.processor.format.SourceFormatter;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class RevisionWriterTest {

  private static final Schema SHOP =
      Notation.schema(
          """
          table customers (com.acme.shop.Customer)
            id     bigint       not null identity
            email  varchar(255) not null default ('')
            born   date
            primary key (id)
            unique customers_email_key (email)
          table orders (com.acme.shop.Order)
            id           bigint        not null
            customer_id  bigint        not null
            total        numeric(19,2) not null
            state        enum(255: 'OPEN', 'PAID')
            primary key (id)
            foreign key orders_customer_id_fkey (customer_id) references customers (id) on delete cascade
            check orders_total_check ({total} >= 0)
            check without enum type orders_state_check ({state} in ('OPEN', 'PAID'))
            index orders_total_idx (total desc, (lower(state)))
            comment 'What "customers" want; a \\\\ and \"""'
          sequence orders_seq (com.acme.shop.Order) start 1 increment 50
          """);

  private static final Table CUSTOMERS = table("customers");
  private static final Table ORDERS = table("orders");

  private static Table table(String name) {
    return SHOP.table(TableName.of(name)).orElseThrow();
  }

  private static NewRevision revision(
      List<Fragment> model, List<Operation> upgrade, List<Operation> downgrade) {
    return new NewRevision(
        "com.acme.shop.revisions",
        "Revision_20261123_sample",
        RevisionId.of(List.of("b81e0c6f2a97"), model),
        List.of("b81e0c6f2a97"),
        List.of(),
        Instant.parse("2026-11-23T06:19:00.123Z"),
        "",
        "",
        model,
        upgrade,
        downgrade);
  }

  /** Writes, finds nothing to format, compiles and records. */
  private static String roundTrip(NewRevision revision) throws Exception {
    String source = RevisionWriter.write(revision);
    assertThat(Layout.isFinal(source)).isTrue();
    assertThat(new SourceFormatter().format(source)).isEqualTo(source);
    assertSays(source, revision);
    return source;
  }

  /** Compiles and records. */
  static void assertSays(String source, NewRevision revision) {
    Revision compiled = CompiledRevision.of(revision.qualifiedName(), source);
    assertThat(compiled.upgradeOperations()).isEqualTo(BareOperations.of(revision.upgrade()));
    assertThat(compiled.downgradeOperations()).isEqualTo(BareOperations.of(revision.downgrade()));
    assertThat(Stream.of(compiled.info().model()).map(Notation::parse)).isEqualTo(revision.model());
    assertThat(compiled.info().id()).isEqualTo(revision.id());
    assertThat(compiled.info().parents()).containsExactlyElementsOf(revision.parents());
    assertThat(compiled.info().replaces()).containsExactlyElementsOf(revision.replaces());
    assertThat(compiled.info().message()).isEqualTo(revision.message());
  }

  private static List<Operation> reversed(List<Operation> operations) {
    var back = new ArrayList<Operation>();
    operations.forEach(operation -> operation.reverse().ifPresent(undo -> back.add(0, undo)));
    return back;
  }

  @Test
  void whatTheDesignShows(TestInfo test) throws Exception {
    List<Operation> upgrade =
        List.of(
            new CreateTable(ORDERS),
            new AddColumn(
                CUSTOMERS.name(), CUSTOMERS.column("email").orElseThrow(), Optional.of("''")),
            new CreateIndex(ORDERS.name(), ORDERS.indexes().get(0)));

    Golden.assertMatches(
        test, roundTrip(revision(SHOP.fragmentsSince(Schema.EMPTY), upgrade, reversed(upgrade))));
  }

  @Test
  void changesOfTablesAndColumns(TestInfo test) throws Exception {
    TableName orders = TableName.parse("billing.`Order Lines`");
    Column text =
        new Column(
            "a_rather_long_column_name_that_takes_room",
            Notation.type("varchar(255)"),
            false,
            false,
            Optional.of("'it''s \"quoted\"'"),
            Optional.empty(),
            Optional.of("de-x-icu"),
            Optional.of("compression lz4"),
            Optional.of("a comment with $ signs, \\ and a very long text that does not fit"));
    Column sum = Column.of("sum", Notation.type("integer")).withGenerated(Optional.of("a + b"));
    List<Operation> upgrade =
        List.of(
            new CreateSchema("billing"),
            new RenameTable(TableName.of("lines"), orders),
            new CommentTable(orders, Optional.empty(), Optional.of("lines */ of @orders <b>")),
            new AddColumn(orders, sum, Optional.empty()),
            new AlterColumn(
                orders,
                text,
                text.withType(Notation.type("longtext")).withComment(Optional.empty()),
                Optional.of("'none'")),
            new RenameColumn(orders, "`Old Name`", "new_name"),
            new DropColumn(orders, "gone", Optional.of(sum.withName("gone"))),
            new DropTable(TableName.of("carts"), Optional.of(CUSTOMERS.withName(orders))),
            new CommentTable(TableName.of("t"), Optional.of("before"), Optional.empty()),
            new DropSchema("shop"));

    Golden.assertMatches(
        test,
        roundTrip(
            revision(
                List.of(new Fragment.Dropped(Fragment.Kind.TABLE, TableName.of("carts"))),
                upgrade,
                List.of())));
  }

  @Test
  void changesOfConstraintsAndIndexes(TestInfo test) throws Exception {
    TableName orders = ORDERS.name();
    Stream<Operation> constraints =
        Stream.concat(ORDERS.constraints().stream(), CUSTOMERS.uniques().stream())
            .flatMap(
                constraint ->
                    Stream.of(
                        new DropConstraint(
                            orders, constraint.kind(), constraint.name(), Optional.empty()),
                        new RenameConstraint(orders, "old_name", constraint),
                        new AddConstraint(orders, constraint)));
    Stream<Operation> indexes =
        Stream.of(
            new DropIndex(orders, "old_idx", Optional.empty()),
            new RenameIndex(orders, "old_idx", "new_idx"),
            new CreateIndex(
                orders,
                new dev.revisions.schema.Index(
                    "orders_long_idx",
                    ORDERS.indexes().get(0).parts(),
                    true,
                    Optional.of("where state = 'OPEN'"))));
    Stream<Operation> ofLargeTables =
        Stream.concat(
            ORDERS.foreignKeys().stream()
                .flatMap(
                    key ->
                        Stream.of(
                            new AddConstraint(orders, key, true),
                            new ValidateConstraint(orders, key.name()))),
            Stream.of(
                new AddKeyUsingIndex(orders, ORDERS.primaryKey().orElseThrow(), "orders_idx"),
                new AddKeyUsingIndex(orders, CUSTOMERS.uniques().get(0), "`Key Idx`")));

    Golden.assertMatches(
        test,
        roundTrip(
            revision(
                List.of(),
                Stream.of(constraints, indexes, ofLargeTables).flatMap(all -> all).toList(),
                List.of())));
  }

  @Test
  void sequencesEnumTypesDataAndStatements(TestInfo test) throws Exception {
    TableName roles = TableName.of("roles");
    var sequence =
        new Sequence(TableName.of("roles_seq"), 1, 50, Optional.of("cache 20"), List.of());
    List<Operation> upgrade =
        List.of(
            new CreateEnumType(new EnumType(TableName.of("color"), List.of("RED"), List.of())),
            new RequireNone(
                "rows of roles without name", "select {id}\nfrom {roles}\nwhere {name} is null"),
            new AddEnumValue(TableName.of("color"), "DARK \"RED\"", Optional.empty()),
            new AddEnumValue(TableName.of("color"), "BLUE", Optional.of("RED")),
            new RenameEnumType(TableName.of("tone"), TableName.of("shade")),
            new DropEnumType(TableName.of("shade"), Optional.empty()),
            new RenameValue(TableName.of("roles"), "color", "RED", "CRIMSON"),
            new CreateSequence(sequence),
            new CreateSequence(
                new Sequence(TableName.of("d_seq"), 1, 50),
                List.of(new ColumnName(roles, "id"), new ColumnName(TableName.of("d"), "number"))),
            new AlterSequence(sequence, new Sequence(sequence.name(), 5_000_000_000L, -1)),
            new AlterSequence(
                sequence, sequence, List.of(new ColumnName(TableName.of("d"), "number"))),
            new RenameSequence(TableName.of("a_seq"), TableName.parse("s.b_seq")),
            new DropSequence(TableName.of("c_seq"), Optional.empty()),
            new Execute("update roles set name = 'a\nb' where id = 1", List.of()),
            new Execute("vacuum", List.of("postgresql")),
            new Execute("select 1", List.of("mysql", "mariadb")),
            new Insert(
                roles,
                List.of("a", "b", "c", "d", "e", "f"),
                List.of(
                    Arrays.asList(1, null, true, "text", 4L, 2.5),
                    List.of(
                        new BigDecimal("1.50"),
                        new BigInteger("7"),
                        (short) 1,
                        LocalDate.parse("2026-11-23"),
                        Instant.parse("2026-11-23T00:00:00Z"),
                        UUID.fromString("00000000-0000-0000-0000-000000000001")))),
            new Insert(roles, List.of("a"), List.of(Arrays.asList((Object) null))));

    Golden.assertMatches(test, roundTrip(revision(List.of(), upgrade, List.of())));
  }

  @Test
  void everyType(TestInfo test) throws Exception {
    List<String> types =
        List.of(
            "boolean",
            "tinyint",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double",
            "date",
            "uuid",
            "json",
            "xml",
            "inet",
            "float(12)",
            "numeric(19,2)",
            "char(2)",
            "varchar(255)",
            "nchar(2)",
            "nvarchar(20)",
            "binary(16)",
            "varbinary(255)",
            "clob",
            "clob(100)",
            "nclob",
            "blob",
            "blob(70000)",
            "longtext",
            "longbinary",
            "time(0)",
            "timetz(6)",
            "zonedtime(0)",
            "timestamp(6)",
            "timestamptz(6)",
            "enum(255: 'A', 'B')",
            "enum(1: 'A', 'B')",
            "named_enum(color: 'RED', 'GREEN')",
            "array(varchar(255))",
            "array(integer, 4)",
            "sql('tsvector')");
    List<Column> columns =
        IntStream.range(0, types.size())
            .mapToObj(i -> Column.of("c" + i, Notation.type(types.get(i))))
            .toList();
    Table table = Table.of(TableName.of("every_type")).withColumns(columns);

    Golden.assertMatches(
        test, roundTrip(revision(List.of(), List.of(new CreateTable(table)), List.of())));
  }

  @Test
  void nothingButTheModel(TestInfo test) throws Exception {
    var merge =
        new NewRevision(
            "revisions",
            "Revision_20261123_merge",
            "3f9c2b1a7d04",
            List.of("a00000000000", "b00000000000"),
            List.of("c00000000000", "d00000000000"),
            Instant.parse("2026-11-23T06:19:00Z"),
            "Merge \"both\"",
            "0b5409e3583b",
            List.of(),
            List.of(),
            List.of());

    Golden.assertMatches(test, roundTrip(merge));
  }

  @Test
  void longBodiesAreToldInParts() throws Exception {
    List<Operation> upgrade =
        IntStream.range(0, 2000)
            .<Operation>mapToObj(
                i -> new AddConstraint(TableName.of("table_" + i), ORDERS.foreignKeys().get(0)))
            .toList();

    String source = roundTrip(revision(List.of(), upgrade, List.of()));

    assertThat(source)
        .contains("    upgrade1(op);\n    upgrade2(op);\n")
        .contains("  private static void upgrade2(Operations op) {\n");
  }

  @Test
  void aThousandTables() throws Exception {
    List<Table> tables =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    ORDERS
                        .withName(TableName.of("orders_" + i))
                        .withEntities(List.of("com.acme.shop.Order" + i)))
            .toList();
    Schema schema = Schema.of(tables, List.of(), List.of(), List.of());
    List<Operation> upgrade = tables.stream().<Operation>map(CreateTable::new).toList();

    roundTrip(revision(schema.fragmentsSince(Schema.EMPTY), upgrade, reversed(upgrade)));
  }

  @Test
  void aTableTooLargeForAConstantIsNamed() {
    Column wide =
        Column.of("c", Notation.type("integer")).withComment(Optional.of("x".repeat(70_000)));
    Table table = ORDERS.withColumns(List.of(wide));
    var revision = revision(List.of(new Fragment.OfTable(table)), List.of(), List.of());

    assertThatThrownBy(() -> RevisionWriter.write(revision))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the notation of 'table orders (com.acme.shop.Order)' takes 70")
        .hasMessageEndingWith("bytes; a Java constant has room for 65535");
  }

  @Test
  void quotationMarksDoNotEndATextBlock() throws Exception {
    Table quoting = ORDERS.withComment(Optional.of("\"".repeat(7) + "\\"));

    roundTrip(revision(List.of(new Fragment.OfTable(quoting)), List.of(), List.of()));
  }

  @Test
  void codeIsNotWritten() {
    var run = new Run("hash the passwords", connection -> connection);

    assertThatThrownBy(() -> RevisionWriter.write(revision(List.of(), List.of(run), List.of())))
        .hasMessage("code cannot be printed: hash the passwords");
  }

  @Test
  void bytesAreHexadecimal() {
    var insert =
        new Insert(TableName.of("t"), List.of("a"), List.of(List.of((Object) new byte[] {1, -1})));

    assertThat(RevisionWriter.write(revision(List.of(), List.of(insert), List.of())))
        .contains(".row(HexFormat.of().parseHex(\"01ff\"))");
  }

  @Test
  void aSummaryCountsWhatItLeavesOut() {
    List<Operation> six =
        IntStream.range(0, 6)
            .<Operation>mapToObj(i -> new DropTable(TableName.of("t" + i), Optional.empty()))
            .toList();

    assertThat(Summary.text(six)).isEqualTo("drops t0; drops t1; drops t2; drops t3; and 2 more");
    assertThat(six.stream().map(Phrase::of).map(Phrase::toString).collect(Collectors.joining(",")))
        .startsWith("drops t0,drops t1");
  }
}
