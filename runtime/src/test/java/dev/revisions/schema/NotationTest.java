package dev.revisions.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

  private static final String ORDERS =
      """
      table billing.orders (com.acme.shop.Order, com.acme.shop.WebOrder)
        id            bigint              not null identity
        customer_id   bigint              not null
        total         numeric(19,2)       not null default (0) comment 'it''s in €'
        net           numeric(19,2)       generated (total / (1 + vat))
        status        enum('NEW', 'PAID') not null default ('NEW')
        code          varchar(20)         collate 'C' options 'compression lz4'
        column index  integer
        `Placed At`   timestamptz(6)
        tags          array(varchar(255))
        scan          clob(70000)
        odd           sql('numeric(5,1) default 3') not null
        color         named_enum(billing.color: 'RED', 'GREEN')
        primary key (id)
        unique orders_code_key (code, `Placed At`) options 'nulls not distinct'
        foreign key orders_customer_id_fkey (customer_id) references customers (id) on delete set null on update cascade
        check without enum type orders_status_check ({status} in ('NEW','PAID'))
        check orders_total_check ({total} >= 0)
        index orders_idx (`Placed At` desc, (lower(code)), id) unique options 'where id > 0'
        comment 'two\\nlines'
        options 'tablespace fast'
        counter `Key` 'it''s' next_val start 0 increment 50 (com.acme.It)
        counter `Key` 'orders' next_val start 100 increment 1\
      """;

  @Test
  void aTableWithEverythingIsPrintedAsItWasRead() {
    assertThat(Notation.format(Notation.parse(ORDERS))).isEqualTo(ORDERS);
  }

  @Test
  void everyPartOfATableIsRead() {
    Table orders = ((Fragment.OfTable) Notation.parse(ORDERS)).table();

    assertThat(orders.name()).isEqualTo(new TableName("billing", "orders"));
    assertThat(orders.entities()).containsExactly("com.acme.shop.Order", "com.acme.shop.WebOrder");
    assertThat(orders.column("total").orElseThrow())
        .isEqualTo(
            Column.of("total", Types.numeric(19, 2))
                .withNullable(false)
                .withDefault(Optional.of("0"))
                .withComment(Optional.of("it's in €")));
    assertThat(orders.column("`Placed At`")).isPresent();
    assertThat(orders.primaryKey()).contains(new PrimaryKey("orders_pkey", List.of("id")));
    assertThat(orders.checks().get(0).withoutEnumType()).isTrue();
    assertThat(orders.index("orders_idx").orElseThrow().parts())
        .containsExactly(
            new Index.Part("`Placed At`", true),
            new Index.Part("(lower(code))", false),
            new Index.Part("id", false));
    assertThat(orders.comment()).contains("two\nlines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sequence orders_seq start 1 increment 50",
        "sequence s.orders_seq (com.acme.Order) start -5 increment -1 options 'cycle'",
        "enum type color (com.acme.Car): 'RED', 'dark ''blue'''",
        "schema billing",
        "schema `My Schema`",
        "drop table billing.orders",
        "drop sequence orders_seq",
        "drop enum type color",
        "drop schema billing",
        "converters shop.MoneyConverter, shop.YesNo",
        "no converters",
        "table empty",
        "table t\n  column unique  integer\n  x              date",
        "table t\n  ordinals  tinyint\n  ordinals of ordinals: 'NEW', 'it''s'",
      })
  void everyFragmentIsPrintedAsItWasRead(String text) {
    assertThat(Notation.format(Notation.parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean",
        "tinyint",
        "smallint",
        "integer",
        "bigint",
        "real",
        "double",
        "float(34)",
        "numeric(38,2)",
        "composite(part_type: a integer, `B c` array(varchar(255)))",
        "array(composite(s.outer_type: i composite(inner_type: n numeric(3,1))), 4)",
        "char(1)",
        "varchar(255)",
        "nchar(3)",
        "nvarchar(40)",
        "binary(16)",
        "varbinary(255)",
        "clob",
        "clob(100)",
        "nclob",
        "blob",
        "blob(70000)",
        "longtext",
        "longbinary",
        "date",
        "time(0)",
        "timetz(0)",
        "zonedtime(3)",
        "timestamp(6)",
        "timestamptz(6)",
        "uuid",
        "json",
        "xml",
        "inet",
        "enum('A')",
        "enum(20: 'A', 'b''c')",
        "named_enum(s.t: 'A')",
        "array(integer)",
        "array(varchar(9), 3)",
        "sql('int unsigned')"
      })
  void everyTypeIsPrintedAsItWasRead(String text) {
    assertThat(Notation.type(text)).hasToString(text);
  }

  @Test
  void sqlThatWouldNotCloseItsParenthesisIsQuoted() {
    for (String sql :
        List.of("':)'", "')'", "a) or (b", "f(x", "it\nbreaks", " padded ", "\"a)\"")) {
      Table table = Table.of(TableName.of("t")).withConstraints(List.of(new Check("t_check", sql)));

      assertThat(Notation.parse(Notation.format(table))).isEqualTo(new Fragment.OfTable(table));
    }
  }

  @Test
  void spacingAndBlankLinesDoNotMatter() {
    assertThat(
            Notation.parse(
                "\n table  t ( a.B )\n\n    id   integer   not   null \n primary key(id)"))
        .isEqualTo(Notation.parse("table t (a.B)\n  id  integer not null\n  primary key (id)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tabel t                      | line 1, column 1: expected 'table', 'sequence'",
        "table t\\n  id                | line 2, column 5: expected a word",
        "table t\\n  id bigit          | line 2, column 11: unknown type 'bigit'",
        "table t\\n  id bigint nut     | line 2, column 13: unexpected 'nut'",
        "table t\\n  a date\\n  a date  | line 1, column 8: table t has two columns named a",
        "table t\\n  a varchar(x)      | line 2, column 13: expected a whole number",
        "table t\\n  a varchar(0)      | line 2, column 15: length must be at least 1: 0",
        "table t\\n  primary key id    | line 2, column 17: expected '('",
        "table t\\n  check c (a        | line 2, column 12: the parenthesis does not close",
        "table t\\n  comment 'a        | line 2, column 13: the string does not end",
        "drop column x                | line 1, column 6: expected 'table', 'sequence'",
        "schema a\\nschema b           | line 1, column 1: expected one object, found 2",
      })
  void aMistakeIsReportedWithItsPlace(String text, String message) {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> Notation.parse(text.replace("\\n", "\n")))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "primary key (y)",
        "unique u (x, y)",
        "foreign key f (y) references t (x)",
        "index i (lower, y desc)\n  lower integer",
        "ordinals of y: 'A'"
      })
  void whatStandsOnAColumnThatIsNotThereIsReported(String line) {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> Notation.parse("table t\n  " + line + "\n  x integer"))
        .withMessageStartingWith("line 2, column ")
        .withMessageEndingWith(": table t has no column y");
  }

  @Test
  void aSchemaIsTheFoldOfItsFragments() {
    Schema schema =
        Notation.schema(
            """
            table a
              id  integer
            sequence a_seq start 1 increment 50
            table b
              id  integer
            drop table a
            """);

    assertThat(Notation.format(schema))
        .isEqualTo(
            """
            sequence a_seq start 1 increment 50
            table b
              id  integer
            """);
  }
}
