package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import dev.revisions.testing.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases of the differ on real databases: what the laws found, and what they are unlikely to. */
@ParameterizedClass
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MYSQL")
class DatabaseCasesTest {

  @Parameter Database kind;

  private DatabaseLaws laws;

  @BeforeEach
  void createDatabase() {
    laws = new DatabaseLaws(kind);
  }

  @AfterEach
  void dropDatabase() throws SQLException {
    laws.close();
  }

  private void check(String before, String after, Map<String, String> renamed) throws SQLException {
    var tables = new TreeMap<TableName, TableName>();
    var columns = new TreeMap<ColumnName, String>();
    renamed.forEach(
        (name, former) -> {
          int colon = name.indexOf(':');
          if (colon < 0) {
            tables.put(TableName.parse(name), TableName.parse(former));
          } else {
            TableName table = TableName.parse(name.substring(0, colon));
            columns.put(new ColumnName(table, name.substring(colon + 1)), former);
          }
        });
    laws.check(
        new Evolution(
            Notation.schema(before), Notation.schema(after), hints(tables, columns, Map.of())));
  }

  private static Hints hints(
      Map<TableName, TableName> tables,
      Map<ColumnName, String> columns,
      Map<ColumnName, Map<String, String>> values) {
    return new Hints(tables, columns, values, Map.of(), Map.of(), Map.of());
  }

  private static Hints filled(Map<ColumnName, String> backfills) {
    return new Hints(Map.of(), Map.of(), Map.of(), backfills, Map.of(), Map.of());
  }

  private void check(String before, String after) throws SQLException {
    check(before, after, Map.of());
  }

  @Test
  void backfillsThatReadWhatIsAdded() throws SQLException {
    String table = "table t\n  id bigint not null\n  y integer%s\n  primary key (id)";
    TableName t = TableName.parse("t");
    laws.check(
        new Evolution(
            Notation.schema(table.formatted("")),
            Notation.schema(
                table.formatted(" not null\n  twice integer not null\n  total integer not null")),
            filled(
                Map.of(
                    new ColumnName(t, "twice"),
                    "total * 2",
                    new ColumnName(t, "total"),
                    "coalesce(y, 5)",
                    new ColumnName(t, "y"),
                    "twice"))));
  }

  @Test
  void valuesGoToTheTableOfTheSuperclassAndBack() throws SQLException {
    String animal = "table animal\n  id bigint not null%s\n  primary key (id)\n";
    String cat =
        "table cat\n  id bigint not null%s\n  primary key (id)\n"
            + "  foreign key f (id) references animal (id)\n";
    String name = "\n  name varchar(9)%s";
    Schema below = Notation.schema(animal.formatted("") + cat.formatted(name.formatted("")));
    Schema above =
        Notation.schema(animal.formatted(name.formatted(" not null")) + cat.formatted(""));
    Difference up =
        Differ.diff(
            below,
            above,
            filled(
                Map.of(
                    new ColumnName(TableName.of("animal"), "name"),
                    "coalesce((select cat.name from cat where cat.id = animal.id), '')")));
    Difference down =
        Differ.diff(
            above,
            below,
            filled(
                Map.of(
                    new ColumnName(TableName.of("cat"), "name"),
                    "(select animal.name from animal where animal.id = cat.id)")));
    try (var database = new LiveDatabase(kind)) {
      database.create(below);
      database.execute("insert into animal (id) values (1), (2)");
      database.execute("insert into cat (id, name) values (1, 'Tom')");
      database.apply(up.upgrade());
      assertThat(database.values(TableName.of("animal"), "name")).containsExactly("", "Tom");
      database.apply(up.downgrade());
      assertThat(database.values(TableName.of("cat"), "name")).containsExactly("Tom");

      database.apply(up.upgrade());
      database.apply(down.upgrade());
      assertThat(database.values(TableName.of("cat"), "name")).containsExactly("Tom");
      assertThat(database.violated(down.downgrade())).hasSize(1);
      database.execute("delete from animal where id = 2");
      assertThat(database.violated(down.downgrade())).isEmpty();
      database.apply(down.downgrade());
      assertThat(database.values(TableName.of("animal"), "name")).containsExactly("Tom");
    }
  }

  @Test
  void aBackfillReadsAGeneratedColumnThatIsAdded() throws SQLException {
    String table = "table t\n  id bigint not null\n  y integer\n%s  primary key (id)";
    TableName t = TableName.parse("t");
    laws.check(
        new Evolution(
            Notation.schema(table.formatted("")),
            Notation.schema(
                table.formatted(
                    """
                      more integer not null
                      total integer not null
                      twice integer generated (total * 2)
                    """)),
            filled(
                Map.of(new ColumnName(t, "more"), "twice + 1", new ColumnName(t, "total"), "5"))));
  }

  private static final String REFERENCES =
      """
      table ent
        id bigint not null
      %1$s  primary key (%2$s)
      table line
        id bigint not null
        ent_id bigint
      %3$s  primary key (id)
        foreign key line_ent_fkey (%4$s) references ent (%2$s)
      table node
        id bigint not null
        up bigint
      %5$s  primary key (%2$s)
        foreign key node_up_fkey (%6$s) references node (%2$s)
      table note
        ent_id bigint not null
        no integer not null
      %7$s  primary key (%8$s)
        foreign key note_ent_fkey (%9$s) references ent (%2$s)
      """;

  @Test
  void referencesLeadWhereTheyLedWhenTheKeyGrows() throws SQLException {
    Schema before =
        Notation.schema(
            REFERENCES.formatted("", "id", "", "ent_id", "", "up", "", "ent_id, no", "ent_id"));
    Schema after =
        Notation.schema(
            REFERENCES.formatted(
                "  group bigint not null\n",
                "id, group",
                "  ent_group bigint\n",
                "ent_id, ent_group",
                "  up_group bigint\n  group bigint not null\n",
                "up, up_group",
                "  ent_group bigint not null\n",
                "ent_id, ent_group, no",
                "ent_id, ent_group"));
    Difference difference =
        Differ.diff(
            before,
            after,
            filled(
                Map.of(
                    new ColumnName(TableName.of("ent"), "group"),
                    "10 * id",
                    new ColumnName(TableName.of("node"), "group"),
                    "10 * {id}")));
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      String catalog = database.catalog();
      database.execute("insert into ent (id) values (1), (2)");
      database.execute("insert into line (id, ent_id) values (1, 2), (2, 1), (3, null)");
      database.execute("insert into node (id, up) values (1, null), (2, 1), (3, 2)");
      database.execute("insert into note (ent_id, no) values (1, 1), (2, 2)");
      database.apply(difference.upgrade());
      assertThat(database.values(TableName.of("line"), "ent_group"))
          .containsExactly("10", "20", "null");
      assertThat(database.values(TableName.of("node"), "up_group"))
          .containsExactly("10", "20", "null");
      assertThat(database.values(TableName.of("note"), "ent_group")).containsExactly("10", "20");
      assertThat(database.violated(difference.downgrade())).isEmpty();
      database.apply(difference.downgrade());
      assertThat(database.catalog()).isEqualTo(catalog);
      assertThat(database.values(TableName.of("node"), "up")).containsExactly("1", "2", "null");
    }
  }

  @Test
  void theRowsOfAListGetPlacesByTheirKey() throws SQLException {
    String table = "table t\n  id bigint not null\n  order bigint\n%s  primary key (id)\n";
    Schema before = Notation.schema(table.formatted(""));
    Schema after = Notation.schema(table.formatted("  place integer\n"));
    String numbering =
        new Position(List.of("order"), 0)
            .numbering(after.tables().get(TableName.of("t")))
            .orElseThrow();
    Difference difference =
        Differ.diff(
            before, after, filled(Map.of(new ColumnName(TableName.of("t"), "place"), numbering)));
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.execute("insert into t values (7, 1), (5, 2), (6, 1), (9, 1), (8, null)");
      database.apply(difference.upgrade());
      assertThat(database.values(new ColumnName(TableName.of("t"), "place"), "id in (6, 5)"))
          .containsExactly("0", "0");
      assertThat(database.values(TableName.of("t"), "place"))
          .containsExactly("0", "0", "1", "2", "null");
    }
  }

  @Test
  void aSequenceNumbersRowsThatAreThere() throws SQLException {
    String table = "table t (com.acme.T)\n  id bigint not null%s\n  primary key (id)";
    check(
        table.formatted(" identity"),
        "sequence t_seq (com.acme.T) start 1 increment 50\n\n" + table.formatted(""));
  }

  /** The order of a key is that of its index, which MariaDB wants foreign keys to go along with. */
  @Test
  void theColumnsOfAKeyGetAnotherOrder() throws SQLException {
    String model =
        """
        table p
          id  bigint not null
          x   bigint not null
          y   bigint not null
          primary key (%1$s, id)
          unique u (%1$s)
          index p_idx (%2$s)
          foreign key p_x_fkey (x) references q (id)
        table q
          id  bigint not null
          primary key (id)
        table t
          id  bigint not null
          a   bigint
          b   bigint
          primary key (id)
          foreign key f (%3$s) references p (%1$s)
        """;
    check(model.formatted("x, y", "y", "a, b"), model.formatted("y, x", "x", "b, a"));
  }

  /** Which is none to H2 and MariaDB; PostgreSQL folds the letters of ASCII alone. */
  @Test
  void aNameGetsAnotherCase() throws SQLException {
    String model =
        """
        table %1$s
          id    bigint not null
          %2$s  bigint
          primary key (id)
          unique u_%2$s (%2$s)
        """;
    check(model.formatted("BÄR", "Öl"), model.formatted("bär", "öl"));
  }

  private static final String MOOD =
      """
      enum type mood: %1$s
      table t
        id  bigint not null
        m   named_enum(mood: %1$s)
        primary key (id)
        index t_m_idx (m)
      """;

  @Test
  void anEnumTypeGetsValuesInTheirPlaces() throws SQLException {
    check(MOOD.formatted("'B', 'E'"), MOOD.formatted("'A', 'B', 'C', 'D', 'E', 'F'"));
  }

  @Test
  void anEnumTypeLosesAValue() throws SQLException {
    check(MOOD.formatted("'A', 'B', 'C'"), MOOD.formatted("'A', 'B', 'D'"));
  }

  @Test
  void anEnumTypeSortsOtherwise() throws SQLException {
    check(MOOD.formatted("'A', 'B'"), MOOD.formatted("'B', 'A'"));
  }

  @Test
  void anEnumTypeIsRenamedWithItsColumn() throws SQLException {
    String model = MOOD.formatted("'A', 'B'");
    check(
        model,
        model.replace("mood", "feeling").replace("  m ", "  n ").replace("(m)", "(n)"),
        Map.of("t:n", "m"));
  }

  /** Each row is in the table before, after the upgrade and after the downgrade. */
  private void checkRenamedConstant(String model, String... tables) throws SQLException {
    Schema before = Notation.schema(model.formatted("'A', 'OLD', 'Z'"));
    Schema after = Notation.schema(model.formatted("'A', 'Y', 'Z'"));
    List<ColumnName> columns =
        Stream.of(tables).map(table -> new ColumnName(TableName.of(table), "m")).toList();
    var renamed = new TreeMap<ColumnName, Map<String, String>>();
    columns.forEach(column -> renamed.put(column, Map.of("Y", "OLD")));
    Difference difference = Differ.diff(before, after, hints(Map.of(), Map.of(), renamed));
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      String catalog = database.catalog();
      for (ColumnName column : columns) {
        database.insert(column, "OLD", "A", "Z");
      }
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.apply(difference.upgrade());
      for (ColumnName column : columns) {
        assertThat(database.values(column.table(), "m")).containsExactly("A", "Y", "Z");
      }
      assertThat(database.violated(difference.downgrade())).isEmpty();
      database.apply(difference.downgrade());
      for (ColumnName column : columns) {
        assertThat(database.values(column.table(), "m")).containsExactly("A", "OLD", "Z");
      }
      assertThat(database.catalog()).isEqualTo(catalog);
    }
  }

  @Test
  void rowsThatReferToAConstantThatIsRenamedFollowIt() throws SQLException {
    String model =
        """
        table p
          m  %1$s not null
          primary key (m)
          check %2$sp_m_check ({m} in (%3$s))
        table t
          m  %1$s
          foreign key t_m_fkey (m) references p (m)
        """;
    checkRenamedConstant(model.formatted("varchar(20)", "", "%1$s"), "p", "t");
    checkRenamedConstant(model.formatted("enum(%1$s)", "without enum type ", "%1$s"), "p", "t");
  }

  @Test
  void rowsKeepTheMeaningOfAConstantThatIsRenamed() throws SQLException {
    String table = "table t\n  m %s\n";
    String check = "t_m_check ({m} in (%1$s))\n";
    checkRenamedConstant(table.formatted("varchar(20)") + "  check " + check, "t");
    checkRenamedConstant(table.formatted("enum(%1$s)") + "  check without enum type " + check, "t");
    checkRenamedConstant("enum type mood: %1$s\n" + table.formatted("named_enum(mood: %1$s)"), "t");
  }

  /** What a column declares, and the true and the false that it holds then. */
  private record Truth(String column, String yes, String no) {

    Schema schema() {
      return Notation.schema("table t\n  id bigint not null\n  x " + column);
    }
  }

  private static final List<Truth> TRUTH =
      List.of(
          new Truth("boolean default (false) comment 'c'", "true", "false"),
          new Truth("integer not null\n  check t_x_check ({x} in (0,1))", "1", "0"),
          new Truth("char(1)\n  check t_x_check ({x} in ('N','Y'))", "'Y'", "'N'"),
          new Truth("char(1) default ('F')\n  check t_x_check ({x} in ('F','T'))", "'T'", "'F'"));

  @Test
  void truthValuesStayTrueWhateverTheyAreWrittenAs() throws SQLException {
    for (Truth former : TRUTH) {
      for (Truth now : TRUTH) {
        if (former != now) {
          checkTruth(former, now);
        }
      }
    }
  }

  private void checkTruth(Truth former, Truth now) throws SQLException {
    Difference difference = Differ.diff(former.schema(), now.schema(), Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(former.schema());
      String catalog = database.catalog();
      insert(database, former);
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.apply(difference.upgrade());
      assertHolds(database, now);
      assertThat(database.violated(difference.downgrade())).isEmpty();
      database.apply(difference.downgrade());
      assertHolds(database, former);
      assertThat(database.catalog()).isEqualTo(catalog);
    }
  }

  private static void insert(LiveDatabase database, Truth truth) throws SQLException {
    database.execute(
        "insert into t (id, x) values (1, %s), (2, %s)".formatted(truth.yes(), truth.no()));
  }

  private static void assertHolds(LiveDatabase database, Truth truth) throws SQLException {
    ColumnName id = new ColumnName(TableName.of("t"), "id");
    assertThat(database.values(id, "x = " + truth.yes())).containsExactly("1");
    assertThat(database.values(id, "x = " + truth.no())).containsExactly("2");
  }

  @Test
  void theTextOfAnObjectIsMeasuredBeforeItGetsALength() throws SQLException {
    Schema objects = Notation.schema("table t\n  `X y` clob");
    Schema text = Notation.schema("table t\n  `X y` varchar(5)\n  check c ({`X y`} in ('short'))");
    ColumnName column = new ColumnName(TableName.of("t"), "`X y`");
    Difference into = Differ.diff(objects, text, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(text);
      database.insert(column, "short");
      database.apply(into.downgrade());
      assertThat(database.violated(into.upgrade())).isEmpty();
      database.apply(into.upgrade());
      assertThat(database.values(column.table(), column.column())).containsExactly("short");

      Schema longer = Notation.schema("table t\n  `X y` varchar(9)");
      database.apply(Differ.diff(text, longer, Hints.NONE).upgrade());
      database.insert(column, "too long");
      database.apply(Differ.diff(longer, objects, Hints.NONE).upgrade());
      assertThat(database.violated(into.upgrade())).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"varbinary(9)", "longbinary", "blob"})
  void bytesAreMeasuredWhereTheyAreLimited(String former) throws SQLException {
    Schema wide = Notation.schema("table t\n  id bigint not null\n  `X y` %s".formatted(former));
    Schema narrow = Notation.schema("table t\n  id bigint not null\n  `X y` varbinary(3)");
    Difference into = Differ.diff(wide, narrow, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(wide);
      insertBytes(database, wide, new byte[] {1, 2, -3}, new byte[0]);
      assertThat(database.violated(into.upgrade())).isEmpty();
      database.apply(into.upgrade());
      assertThat(database.violated(into.downgrade())).isEmpty();
      database.apply(into.downgrade());

      insertBytes(database, wide, new byte[] {1, 2, -3, 0});
      if (kind == Database.POSTGRESQL) {
        assertThat(database.violated(into.upgrade())).isEmpty();
        database.apply(into.upgrade());
      } else {
        assertThat(database.violated(into.upgrade())).hasSize(1);
        assertThatThrownBy(() -> database.apply(into.upgrade())).isInstanceOf(SQLException.class);
      }
    }
  }

  private void insertBytes(LiveDatabase database, Schema schema, byte[]... values)
      throws SQLException {
    Dialect dialect = Dialect.named(kind.toString());
    var column = schema.tables().get(TableName.of("t")).column("`X y`").orElseThrow();
    for (byte[] value : values) {
      String literal = dialect.quoteLiteral(value);
      boolean isObject = dialect.typeName(column.type()).equals("oid");
      database.execute(
          "insert into t values (1, %s)"
              .formatted(isObject ? "lo_from_bytea(0, " + literal + ")" : literal));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true", "TRUE", "tru", "t", "T", "yes", "ye", "y", "on", "o", "1", " 1 ", "1 ", "11", "2",
        "false", "False", "fals", "f", "no", "n", "off", "of", "0", "", " ", "ja", "not", "null"
      })
  void textIsAskedWhetherItIsReadAsATruthValue(String text) throws SQLException {
    Schema texts = Notation.schema("table t\n  id bigint\n  x varchar(9)");
    Schema truth = Notation.schema("table t\n  id bigint\n  x boolean");
    Difference difference = Differ.diff(texts, truth, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(texts);
      database.execute("insert into t values (1, null), (2, '%s')".formatted(text));
      if (database.violated(difference.upgrade()).isEmpty()) {
        database.apply(difference.upgrade());
      } else if (!(kind == Database.H2 && isOtherNumber(text))) {
        assertThatThrownBy(() -> database.apply(difference.upgrade()))
            .isInstanceOf(SQLException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"integer", "bigint", "numeric(5,2)", "double", "real"})
  void textIsAskedWhetherItIsReadAsANumber(String type) throws SQLException {
    Schema texts = Notation.schema("table t\n  id bigint\n  x varchar(40)\n  unique u (x)");
    Schema numbers =
        Notation.schema("table t\n  id bigint\n  x %s\n  unique u (x)".formatted(type));
    Difference difference = Differ.diff(texts, numbers, Hints.NONE);
    String spellings =
        "1,-1,+7,007, 3,3 ,abc,,1.5,-1.5,.5,5.,1e1,1e,99999999999,99999999999999999999,999.994"
            + ",999.995,1e60,12abc,1 2,-";
    try (var database = new LiveDatabase(kind)) {
      for (String text : spellings.split(",", -1)) {
        database.create(texts);
        database.execute("insert into t values (1, null), (2, '%s')".formatted(text));
        List<Operation> violated = database.violated(difference.upgrade());
        if (violated.isEmpty()) {
          database.apply(difference.upgrade());
        } else {
          assertThat(violated).as(text).hasSize(1);
          if (!(kind == Database.H2 && isTakenForAnotherNumber(text, type))) {
            assertThatThrownBy(() -> database.apply(difference.upgrade()))
                .as(text)
                .isInstanceOf(SQLException.class);
          }
        }
        database.execute("drop table t");
      }
    }
  }

  /** For 0 or for infinity, without a word. */
  private static boolean isTakenForAnotherNumber(String text, String type) {
    return type.equals("real") && Set.of("", "1e60").contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"integer", "numeric(5,2)", "double"})
  void aNumberIsAskedWhetherItIsTakenForATruthValue(String type) throws SQLException {
    Schema numbers = Notation.schema("table t\n  id bigint\n  x " + type);
    Schema truth = Notation.schema("table t\n  id bigint\n  x boolean");
    Difference difference = Differ.diff(numbers, truth, Hints.NONE);
    ColumnName id = new ColumnName(TableName.of("t"), "id");
    try (var database = new LiveDatabase(kind)) {
      database.create(numbers);
      database.execute("insert into t values (0, 0), (1, 1), (2, null)");
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.execute("insert into t values (3, 2), (4, -1)");
      if (kind == Database.MARIADB) {
        assertThat(database.violated(difference.upgrade())).hasSize(1);
        assertThatThrownBy(() -> database.apply(difference.upgrade()))
            .isInstanceOf(SQLException.class);
      } else {
        assertThat(database.violated(difference.upgrade())).isEmpty();
        database.apply(difference.upgrade());
        assertThat(database.values(id, "x = true")).containsExactly("1", "3", "4");
      }
    }
  }

  /** H2 takes it for true, which it is for no other database. */
  private static boolean isOtherNumber(String text) {
    return text.equals("11") || text.equals("2");
  }

  /** What fits is taken by every database; of the rest, some take what is close to the bound. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          double        | integer       | 2147483647.4 -2147483648.4 0.5   | 3e9 -3e9 2147483647.5
          double        | bigint        | 9223372036854774784 1e15         | 9223372036854775808 1e300
          real          | smallint      | 32767.4 -32768.4                 | 32767.5 -1e9
          double        | numeric(5,2)  | 999.99 999.9949 -999.9949 1e-300 | 999.995 -999.995 1e300
          real          | numeric(8,2)  | 999999 -999999                   | 999999.9 1e6 -1e6
          sql('real')   | numeric(5,1)  | 9999.9 -9999.9                   | 9999.99 1e6 -1e6
          sql('float')  | integer       | 2147483000 0.5                   | 3e9 -3e9
          double        | numeric(19,2) | 99999999999999900                | 99999999999999984 1e17
          double        | real          | 3.4028234663852886e38 -1e38 0 1e-40 | 3.4028235e38 -1e39 1e300 1e-46
          float(53)     | real          | 1e38 -7.1e-46                    | -1e300 1e-300
          numeric(5,3)  | numeric(4,2)  | 99.994 -99.994                   | 99.995 99.999 -99.999
          numeric(12,4) | numeric(4,2)  | 99.9949 -99.9949                 | 99.995 -99.995 99999.5
          numeric(9,4)  | smallint      | 32767.4999 -32768.4999           | 32767.5 -32768.5 32768
          integer       | numeric(4,1)  | 999 -999                         | 1000 -1000
          """)
  void aNumberIsMeasuredAsItIsRounded(String from, String to, String fit, String tooLarge)
      throws SQLException {
    Schema wide = Notation.schema("table t\n  id bigint\n  x " + from);
    Schema narrow = Notation.schema("table t\n  id bigint\n  x " + to);
    Difference difference = Differ.diff(wide, narrow, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(wide);
      for (String value : tooLarge.split(" ")) {
        database.execute("insert into t values (1, %s)".formatted(value));
        assertThat(database.violated(difference.upgrade())).as(value).hasSize(1);
        database.execute("delete from t");
      }
      for (String value : fit.split(" ")) {
        database.execute("insert into t values (1, %s)".formatted(value));
      }
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.apply(difference.upgrade());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          numeric(10,4) | numeric(10,2) | 1.2301 1.2302           | 1.23 1.24
          double        | integer       | 1.1 1.2                 | 1.1 2.2
          bigint        | double        | 9007199254740993 9007199254740992 | 1 2
          double        | real          | 1.00000001 1.00000002   | 1.5 1.25
          double        | varchar(99)   |                         | 1.5 1.25
          timestamp(6)  | timestamp(0)  | '2026-01-01 10:00:00.1' '2026-01-01 10:00:00.2' | '2026-01-01 10:00:01.1' '2026-01-01 10:00:00.2'
          timestamp(6)  | date          | '2026-01-01 10:00:00' '2026-01-01 11:00:00'     | '2026-01-01 10:00:00' '2026-01-02 10:00:00'
          varchar(40)   | integer       | '1' '01'                | '1' '2'
          varchar(40)   | numeric(5,2)  | '1.0' '1'               | '1' '1.5'
          varchar(40)   | date          | '2026-01-01' '2026-1-1' | '2026-01-01' '2026-01-02'
          varchar(40)   | char(40)      |                         | 'a' 'b'
          """)
  void whatAKeyTellsApartIsMeasuredAsItWillBe(String from, String to, String equal, String other)
      throws SQLException {
    for (String key : List.of("\n  unique u (x)", "")) {
      Schema before = Notation.schema("table t\n  id bigint\n  x " + from + key);
      Schema after =
          Notation.schema(
              "table t\n  id bigint\n  x " + to + (key.isEmpty() ? "\n  unique u (x)" : key));
      Difference difference = Differ.diff(before, after, Hints.NONE);
      if (equal != null) {
        try (var database = new LiveDatabase(kind)) {
          database.create(before);
          insertAll(database, equal);
          assertThat(database.violated(difference.upgrade())).as(key).hasSize(1);
          assertThatThrownBy(() -> database.apply(difference.upgrade()))
              .isInstanceOf(SQLException.class);
        }
      }
      try (var database = new LiveDatabase(kind)) {
        database.create(before);
        insertAll(database, other);
        assertThat(database.violated(difference.upgrade())).as(key).isEmpty();
        database.apply(difference.upgrade());
      }
    }
  }

  @Test
  void whatAllRowsGetAlikeIsAskedForUnderAKey() throws SQLException {
    Schema before = Notation.schema("table t\n  id bigint\n  x integer");
    for (String key : List.of("y", "y, x")) {
      Schema after =
          Notation.schema(
              "table t\n  id bigint\n  x integer\n  y varchar(9) not null\n  unique u (%s)"
                  .formatted(key));
      Difference difference =
          Differ.diff(before, after, filled(Map.of(new ColumnName(TableName.of("t"), "y"), "'a'")));
      try (var database = new LiveDatabase(kind)) {
        database.create(before);
        database.execute("insert into t values (1, 7)");
        assertThat(database.violated(difference.upgrade())).as(key).isEmpty();
        database.execute("insert into t values (2, 7)");
        assertThat(database.violated(difference.upgrade())).as(key).hasSize(1);
        assertThatThrownBy(() -> database.apply(difference.upgrade()))
            .isInstanceOf(SQLException.class);
      }
    }
  }

  /** Literals with blanks between them; there is one before a time of day too. */
  private static void insertAll(LiveDatabase database, String literals) throws SQLException {
    for (String literal : literals.split(" (?=['\\d])(?!\\d\\d:)")) {
      database.execute("insert into t values (1, %s)".formatted(literal));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"integer", "numeric(5,2)"})
  void whatIsNoNumberIsNoneOfAnotherType(String type) throws SQLException {
    if (kind == Database.MARIADB) { // has none
      return;
    }
    Schema binary = Notation.schema("table t\n  id bigint\n  x double");
    Schema exact = Notation.schema("table t\n  id bigint\n  x " + type);
    Difference difference = Differ.diff(binary, exact, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(binary);
      for (String value : List.of("NaN", "Infinity", "-Infinity")) {
        database.execute(
            "insert into t values (1, cast('%s' as double precision))".formatted(value));
        assertThat(database.violated(difference.upgrade())).as(value).hasSize(1);
        database.execute("delete from t");
      }
    }
  }

  @Test
  void whatIsNoNumberStaysThatInFewerDigits() throws SQLException {
    if (kind == Database.MARIADB) { // has none
      return;
    }
    Schema wide = Notation.schema("table t\n  id bigint\n  x double");
    Schema narrow = Notation.schema("table t\n  id bigint\n  x real");
    Difference difference = Differ.diff(wide, narrow, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(wide);
      for (String value : List.of("NaN", "Infinity", "-Infinity")) {
        database.execute(
            "insert into t values (1, cast('%s' as double precision))".formatted(value));
      }
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.apply(difference.upgrade());
    }
  }

  @Test
  void aTruthValueThatWasTextIsReadOnTheWayBack() throws SQLException {
    Schema truth = Notation.schema("table t\n  id bigint\n  x boolean");
    Schema texts = Notation.schema("table t\n  id bigint\n  x varchar(9)");
    Difference difference = Differ.diff(truth, texts, Hints.NONE);
    try (var database = new LiveDatabase(kind)) {
      database.create(truth);
      String yes = kind == Database.MARIADB ? "1" : "true";
      database.execute("insert into t values (1, %s), (2, null)".formatted(yes));
      database.apply(difference.upgrade());
      assertThat(database.violated(difference.downgrade())).isEmpty();
      database.apply(difference.downgrade());
      assertThat(database.values(new ColumnName(TableName.of("t"), "id"), "x = " + yes))
          .containsExactly("1");
    }
  }

  @Test
  void aRowThatGivesARequiredColumnNoValueIsFound() throws SQLException {
    Schema before =
        Notation.schema("table t\n  id bigint not null\n  y bigint\n  primary key (id)");
    Schema after =
        Notation.schema(
            "table t\n  id bigint not null\n  `Y y` bigint\n  x bigint not null generated (id + %s)\n  primary key (id)"
                .formatted(Dialect.named(kind.toString()).identifier("`Y y`")));
    var renamed = new TreeMap<>(Map.of(new ColumnName(TableName.of("t"), "`Y y`"), "y"));
    Difference difference = Differ.diff(before, after, hints(Map.of(), renamed, Map.of()));
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.execute("insert into t values (1, 2), (2, null)");
      assertThat(database.violated(difference.upgrade())).hasSize(1);
      if (kind == Database.H2) {
        assertThatThrownBy(() -> database.apply(difference.upgrade()))
            .isInstanceOf(SQLException.class);
      }
    }
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.execute("insert into t values (1, 2)");
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.apply(difference.upgrade());
      assertThat(database.values(TableName.of("t"), "x")).containsExactly("3");
      assertThat(database.violated(difference.downgrade())).isEmpty();
      database.apply(difference.downgrade());
    }
  }

  @Test
  void anEnumTypeChangesTheCaseOfItsName() throws SQLException {
    check(MOOD.formatted("'A'"), MOOD.formatted("'A'").replace("mood", "Mood"));
  }

  @Test
  void anArrayIsOfAnEnumTypeThatLosesAValue() throws SQLException {
    if (kind == Database.POSTGRESQL) {
      String model = "enum type mood: %1$s\ntable t\n  m  array(named_enum(mood: %1$s))\n";
      check(model.formatted("'A', 'B'"), model.formatted("'B'"));
    }
  }

  @Test
  void aKeyAndAUniqueConstraintAreOverOneColumn() throws SQLException {
    String model = "table t\n  id bigint not null\n  x integer\n  primary key (id)\n";
    String both = model + "  unique u (id)\n  unique v (x)\n  unique w (x)\n";
    check(both, model);
    check(model, both);
  }

  @Test
  void tablesChangeTheirSchemasAndNames() throws SQLException {
    String table = "table %s\n  id bigint not null\n  primary key %s (id)\n";
    check(
        "schema s\n" + table.formatted("a", "a_pkey") + table.formatted("s.b", "a_key"),
        "schema s\n" + table.formatted("b", "a_pkey") + table.formatted("s.a", "b_key"),
        Map.of("b", "s.b", "s.a", "a"));
    check(
        "schema s\n" + table.formatted("a", "a_pkey") + table.formatted("s.b", "b_pkey"),
        "schema s\n" + table.formatted("a", "a_pkey") + table.formatted("c", "c_pkey"),
        Map.of("c", "s.b"));
  }

  @Test
  void theKeyOfANumberedTableChanges() throws SQLException {
    String model = "table t\n  id bigint not null identity\n  k integer not null\n";
    check(model + "  primary key (id)", model + "  primary key (id, k)");
    check("table t\n  k integer not null\n  primary key (k)", model + "  primary key (id)");
  }

  @Test
  void aKeyChangesItsTypeOnBothSidesOfAForeignKey() throws SQLException {
    String model =
        """
        table p
          id  %1$s not null
          primary key (id)
        table t
          id    bigint not null
          p_id  %1$s
          primary key (id)
          foreign key t_p_id_fkey (p_id) references p (id) on delete cascade
          index t_p_id_idx (p_id)
        """;
    check(model.formatted("integer"), model.formatted("bigint"));
    check(model.formatted("varchar(20)"), model.formatted("varchar(40)"));
  }

  @Test
  void namesGoRound() throws SQLException {
    check(
        """
        table t
          a  integer not null
          b  varchar(20)
          c  uuid
          primary key (a)
          unique t_b_key (b)
          check t_c_check ({c} is not null or {b} is not null)
        """,
        """
        table t
          b  integer not null
          c  varchar(20)
          a  uuid
          primary key (b)
          unique t_c_key (c)
          check t_a_check ({a} is not null or {c} is not null)
        """,
        Map.of("t:b", "a", "t:c", "b", "t:a", "c"));
  }

  @Test
  void whatAGeneratedColumnReadsChangesItsType() throws SQLException {
    String model = "table t\n  a %s\n  b bigint generated (a + %d)\n  index t_b_idx (b)\n";
    check(model.formatted("integer", 1), model.formatted("bigint", 1));
    check(model.formatted("integer", 1), model.formatted("integer", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          char(3)             | varchar(9)   | not in ('a','b')
          char(3)             | longtext     | not in ('a','b')
          enum('A', 'B', 'Z') | varchar(9)   | <> 'Z'
          double              | numeric(9,2) | > 0.1
          numeric(9,2)        | integer      | * 2 > 0.1
          """)
  void aConditionReadsWhatChangesItsType(String former, String now, String condition)
      throws SQLException {
    String model = "table t\n  x %s\n  y varchar(9)\n  check c ({x} %s or {y} is null)\n";
    check(model.formatted(former, condition), model.formatted(now, condition));
    if (kind == Database.POSTGRESQL) {
      String indexes =
          "table t\n  x %%s\n  y integer\n  index i ((x %s))\n  index j (y) options 'where x %s'"
              .formatted(condition, condition.replace("'", "''"));
      check(indexes.formatted(former), indexes.formatted(now));
    }
  }

  @Test
  void aConditionReadsAnEnumTypeThatLosesAValue() throws SQLException {
    String model = MOOD + "  check c ({m} <> 'D')\n";
    check(model.formatted("'A', 'B', 'C', 'D'"), model.formatted("'A', 'B', 'D'"));
    check(
        model.formatted("'A', 'B', 'D'"),
        "table t\n  id bigint not null\n  m varchar(9)\n  primary key (id)\n"
            + "  index t_m_idx (m)\n  check c ({m} <> 'D')\n");
  }

  @Test
  void aDefaultStandsInTheWayOfAType() throws SQLException {
    check("table t\n  a integer default (1)", "table t\n  a bigint not null default (2)");
  }

  @Test
  void aColumnOfManyAttributesLosesOne() throws SQLException {
    check(
        "table t\n  a integer not null default (1) comment 'what a is'",
        "table t\n  a integer default (1) comment 'what a is'");
    check(
        "table t\n  a integer not null default (1) comment 'what a is'",
        "table t\n  a integer not null comment 'what it is'");
  }

  @Test
  void namesAreAsLongAsTheyMayBe() throws SQLException {
    String model =
        "table t%1$s\n  id bigint not null\n  primary key k%1$s (id)\n  index i%1$s (id desc)\n";
    String name = "n".repeat(62);
    String other = "o".repeat(62);
    check(model.formatted(name), model.formatted(other), Map.of("t" + other, "t" + name));
  }

  @Test
  void aForeignKeyIsDeferredFromNowOn() throws SQLException {
    if (kind == Database.POSTGRESQL) {
      String model =
          "table t\n  id bigint not null\n  t_id bigint\n  primary key (id)\n"
              + "  foreign key f (t_id) references t (id)";
      check(model, model + " options 'deferrable initially deferred'");
    }
  }

  @Test
  void aSequenceChangesItsNumbers() throws SQLException {
    check("sequence q start 1 increment 50", "sequence q start 1 increment 10");
  }

  @Test
  void aSequenceIsRenamedWhileAColumnGoesThatTookNumbersFromIt() throws SQLException {
    String next =
        switch (kind) {
          case POSTGRESQL -> "nextval('q')";
          case MARIADB, MYSQL -> "nextval(q)";
          case H2 -> "next value for q";
        };
    check(
        "sequence q start 1 increment 1\ntable t\n  id bigint\n  x bigint default (%s)"
            .formatted(next),
        "sequence Q start 1 increment 1\ntable t\n  id bigint\n  y integer");
  }

  @Test
  void columnsAreReferredToInAnotherOrder() throws SQLException {
    String model =
        """
        table p
          x  bigint not null
          y  bigint not null
          unique u (%s)
        table t
          a  bigint not null
          b  bigint not null
        """;
    check(
        model.formatted("x, y"),
        model.formatted("y, x") + "  foreign key f (a, b) references p (y, x)");
  }

  @Test
  void aForeignKeyLosesTheIndexOfItsOrder() throws SQLException {
    String model =
        """
        table p
          a  bigint not null
          b  bigint not null
          primary key (a, b)
        table t
          x  bigint not null
          y  bigint not null
          foreign key f (x, y) references p (a, b)
          index j (y, x)
        """;
    check(model + "  index i (x, y)", model);
    check(model, model.replace("  index j (y, x)\n", ""));
  }

  @Test
  void requirementsShowTheKeyThatAnotherBranchAlters() throws SQLException {
    String before =
        """
        table p
          z  bigint not null
          primary key (z)
        table t
          id  integer not null
          x   varchar(60)
          y   bigint
          primary key (id)
        """;
    Evolution key = evolution(before, before.replace("integer", "bigint"));
    for (String after :
        List.of(
            before.replace("(60)", "(50)"),
            before.replace("y   bigint", "y   bigint not null"),
            before + "  unique u (y)",
            before + "  check c ({y} > 0)",
            before + "  foreign key f (y) references p (z)")) {
      Evolution change = evolution(before, after);
      assertThat(change.difference().upgrade())
          .hasAtLeastOneElementOfType(Operation.RequireNone.class);
      assertThat(new Branches(key, change).meet()).isFalse();
      laws.checkBranches(key, change);
    }
  }

  private static Evolution evolution(String before, String after) {
    return new Evolution(Notation.schema(before), Notation.schema(after), Hints.NONE);
  }

  private static final String NUMBERED =
      """
      table ids (com.acme.Lab, com.acme.Ward)
        kind  varchar(255) not null
        last  bigint
        primary key (kind)
        counter kind 'lab' last start 0 increment 1 (com.acme.Lab)
      %s
      table lab (com.acme.Lab)
        id bigint not null
        primary key (id)
      table ward (com.acme.Ward)
        id integer not null
        primary key (id)
      """;

  @Test
  void countersKeepTheirCountOrContinueAfterRows() throws SQLException {
    Schema before = Notation.schema(NUMBERED.formatted(""));
    Schema after =
        Notation.schema(
            NUMBERED
                .formatted("  counter kind 'ward' last start 0 (com.acme.Ward)")
                .replace("'lab' last start 0 increment 1 ", "'it''s' last start 0 increment 50 "));
    TableName ids = TableName.of("ids");
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.execute("update ids set last = 200");
      database.execute("insert into lab values (200)");
      database.execute("insert into ward values (3), (7)");
      Difference difference = Differ.diff(before, after, Hints.NONE);

      database.apply(difference.upgrade());
      assertThat(database.values(new ColumnName(ids, "last"), "kind = 'it''s'"))
          .containsExactly("249");
      assertThat(database.values(new ColumnName(ids, "last"), "kind = 'ward'"))
          .containsExactly("56");

      database.apply(difference.downgrade());
      assertThat(database.values(ids, "kind")).containsExactly("lab");
      assertThat(database.values(ids, "last")).containsExactly("249");
      database.drop(before);
    }
  }

  @Test
  void aCounterIsNeverMovedBack() throws SQLException {
    Schema before = Notation.schema(NUMBERED.formatted(""));
    Schema after =
        Notation.schema(
            NUMBERED
                .formatted("")
                .replace(
                    "increment 1 (com.acme.Lab)", "increment 1 (com.acme.Lab, com.acme.Ward)"));
    Difference difference = Differ.diff(before, after, Hints.NONE);
    ColumnName last = new ColumnName(TableName.of("ids"), "last");
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.execute("update ids set last = 5");
      database.execute("insert into ward values (70)");
      database.apply(difference.upgrade());
      assertThat(database.values(last, "kind = 'lab'")).containsExactly("70");

      database.execute("update ids set last = 200");
      database.apply(difference.upgrade());
      assertThat(database.values(last, "kind = 'lab'")).containsExactly("200");
      database.drop(after);
    }
  }

  @Test
  void aCounterContinuesAfterRowsOfATableWithAReservedName() throws SQLException {
    String user = NUMBERED.replace("table ward", "table User");
    Schema before = Notation.schema(user.formatted(""));
    Schema after =
        Notation.schema(
            user.formatted("  counter kind '50%' last start 0 (com.acme.Ward)")
                .replace(
                    "increment 1 (com.acme.Lab)", "increment 1 (com.acme.Lab, com.acme.Ward)"));
    Difference difference = Differ.diff(before, after, Hints.NONE);
    ColumnName last = new ColumnName(TableName.of("ids"), "last");
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.apply(
          List.of(
              new Operation.Insert(
                  TableName.of("User"), List.of("id"), List.of(List.<Object>of(70)))));
      database.apply(difference.upgrade());
      assertThat(database.values(last, "kind = 'lab'")).containsExactly("70");
      assertThat(database.values(last, "kind = '50%'")).containsExactly("119");
      database.drop(after);
    }
  }

  @Test
  void aCounterContinuesAfterTheRowsOfSeveralTablesOrNone() throws SQLException {
    String both = "  counter kind 'both' last start 5 (com.acme.Lab, com.acme.Ward)";
    Schema after = Notation.schema(NUMBERED.formatted(both).replaceAll("(?m)^.*'lab'.*\n", ""));
    Schema before = Notation.schema(NUMBERED.substring(NUMBERED.indexOf("table lab")));
    Difference difference = Differ.diff(before, after, Hints.NONE);
    ColumnName last = new ColumnName(TableName.of("ids"), "last");
    try (var database = new LiveDatabase(kind)) {
      database.create(before);
      database.apply(difference.upgrade());
      assertThat(database.values(last, "kind = 'both'")).containsExactly("5");

      database.apply(difference.downgrade());
      database.execute("insert into lab values (200)");
      database.execute("insert into ward values (7)");
      database.apply(difference.upgrade());
      assertThat(database.values(last, "kind = 'both'")).containsExactly("249");
      database.drop(after);
    }
  }
}
