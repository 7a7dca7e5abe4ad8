package dev.revisions.processor.diff;

import static dev.revisions.schema.Types.array;
import static dev.revisions.schema.Types.attribute;
import static dev.revisions.schema.Types.bigint;
import static dev.revisions.schema.Types.bool;
import static dev.revisions.schema.Types.character;
import static dev.revisions.schema.Types.clob;
import static dev.revisions.schema.Types.composite;
import static dev.revisions.schema.Types.doublePrecision;
import static dev.revisions.schema.Types.enumeration;
import static dev.revisions.schema.Types.integer;
import static dev.revisions.schema.Types.namedEnum;
import static dev.revisions.schema.Types.numeric;
import static dev.revisions.schema.Types.uuid;
import static dev.revisions.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.EnumType;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Attribute;
import dev.revisions.schema.Type.Composite;
import dev.revisions.testing.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of composite types. */
class CompositeTypesTest {

  private static final TableName PART = TableName.of("part");

  private static Composite part(Attribute... attributes) {
    return composite("part", attributes);
  }

  private static Table table(Type type, Check... checks) {
    return Table.of(TableName.of("t"))
        .withColumns(List.of(Column.of("id", bigint()), Column.of("c", type)))
        .withConstraints(List.of(checks));
  }

  private static Schema schema(Table... tables) {
    return Schema.of(List.of(tables), List.of(), List.of(), List.of());
  }

  private static Hints renamed(String column, String former) {
    return new Hints(
        Map.of(),
        Map.of(new ColumnName(PART, column), former),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Difference diff(Type before, Type after) {
    return diff(before, after, Hints.NONE);
  }

  private static Difference diff(Type before, Type after, Hints hints) {
    return Differ.diff(schema(table(before)), schema(table(after)), hints);
  }

  private static List<String> upgrade(Difference difference) {
    return OperationText.of(difference.upgrade());
  }

  private static List<String> findings(Difference difference) {
    return difference.findings().stream().map(f -> f.rule() + ": " + f.message()).toList();
  }

  @Test
  void comeBeforeTheTablesThatUseThemWithTheirPartsFirst() {
    Type inner = composite("z_inner", attribute("n", integer()));
    Schema schema =
        schema(table(array(part(attribute("a", integer()), attribute("z", array(inner))))));

    Difference difference = Differ.diff(Schema.EMPTY, schema, Hints.NONE);

    assertThat(upgrade(difference))
        .startsWith(
            "create type composite(z_inner: n integer)",
            "create type composite(part: a integer, z array(composite(z_inner: n integer)))");
    assertThat(OperationText.of(difference.downgrade()))
        .endsWith("drop type part", "drop type z_inner");
  }

  @Test
  void getWhatComesLastInPlace() {
    Difference difference =
        diff(
            part(attribute("a", integer())),
            part(attribute("a", integer()), attribute("b", integer())));

    assertThat(upgrade(difference)).containsExactly("add attribute part b integer");
    assertThat(OperationText.of(difference.downgrade()))
        .containsExactly("drop attribute b of type part");
    assertThat(difference.findings()).isEmpty();
  }

  @Test
  void loseAndRenameAttributesInPlace() {
    Difference difference =
        diff(
            part(attribute("a", integer()), attribute("b", uuid()), attribute("c", integer())),
            part(attribute("n", integer()), attribute("c", integer())),
            renamed("n", "a"));

    assertThat(upgrade(difference))
        .containsExactly("drop attribute b of type part", "rename attribute a of type part to n");
    assertThat(findings(difference))
        .containsExactly("drop-column: attribute part.b is dropped, and its values are lost");
  }

  @Test
  void goAsideForWhatPostgresqlCannotDoInPlace() {
    Difference difference =
        diff(
            part(attribute("a", integer())),
            part(attribute("A1", integer()), attribute("a", bigint())));

    assertThat(upgrade(difference))
        .containsExactly(
            "rename type part to former_part",
            "create type composite(part: A1 integer, a bigint)",
            "alter column t.c composite(part: A1 integer, a bigint)",
            "drop type former_part");
  }

  @Test
  void askWhetherAnAttributeWasRenamed() {
    Difference difference =
        diff(
            part(attribute("a", uuid()), attribute("k", integer())),
            part(attribute("b", uuid()), attribute("k", integer())));

    assertThat(findings(difference))
        .singleElement()
        .asString()
        .startsWith("ambiguous-rename: attribute part.b is new, and part.a of the same type");
  }

  @Test
  void callTheirPartsAttributes() {
    Attribute k = attribute("k", integer());

    assertThat(findings(diff(part(id("a"), k), part(attribute("a", bool()), k))))
        .containsExactly(
            "recreate-column: attribute part.a is dropped and added again, because uuid cannot"
                + " become boolean; its values are lost. To keep them, add an attribute of the new"
                + " type beside it, fill it, and drop this one in a later revision");
    assertThat(findings(diff(part(id("a"), k), part(k, id("b")), renamed("b", "c"))))
        .contains(
            "unknown-rename: part.b is said to be renamed from c, but the history knows no"
                + " attribute of that name; gone are a. Correct or remove @RenamedFrom");
  }

  private static Attribute id(String name) {
    return attribute(name, uuid());
  }

  @Test
  void keepTheNamesOfConstants() {
    var hints =
        new Hints(
            Map.of(),
            Map.of(),
            Map.of(new ColumnName(PART, "m"), Map.of("B", "A")),
            Map.of(),
            Map.of(),
            Map.of());

    Difference difference =
        diff(
            part(attribute("m", enumeration("A", "C"))),
            part(attribute("m", enumeration("B", "C"))),
            hints);

    String said = "rename-in-arrays: attribute part.m holds constants, of which A is B now";
    assertThat(findings(difference)).containsExactly(said);
    assertThat(
            findings(
                diff(
                    part(attribute("m", namedEnum("mood", "A", "C"))),
                    part(attribute("m", namedEnum("mood", "B", "C"))),
                    hints)))
        .containsExactly(said);
  }

  @Test
  void keepTheirNameByTheColumn() {
    Difference difference =
        diff(part(attribute("a", integer())), composite("piece", attribute("a", integer())));

    assertThat(upgrade(difference)).containsExactly("rename type part to piece");
  }

  @Test
  void tellWhatIsLostFromOneTypeToAnother() {
    Composite piece = composite("piece", attribute("b", integer()), attribute("c", integer()));
    Table other = Table.of(TableName.of("u")).withColumns(List.of(Column.of("c", piece)));
    Composite part = part(attribute("a", integer()), attribute("b", integer()));

    Difference difference =
        Differ.diff(schema(table(part), other), schema(table(piece), other), Hints.NONE);

    assertThat(findings(difference))
        .containsExactly(
            "drop-column: attribute a of column t.c is dropped, and its values are lost");
  }

  @Test
  void carryTheChecksOfRenamedAttributes() {
    Check before = new Check("t_check", "{c.a} is not null");
    Check after = new Check("t_check", "{c.n} is not null");

    Difference difference =
        Differ.diff(
            schema(table(part(attribute("a", integer())), before)),
            schema(table(part(attribute("n", integer())), after)),
            renamed("n", "a"));

    assertThat(upgrade(difference)).containsExactly("rename attribute a of type part to n");
  }

  @Test
  void areMadeAnewForAnEnumThatLosesAValue() throws SQLException {
    TableName mood = TableName.of("mood");
    Evolution evolution =
        new Evolution(
            Schema.of(
                List.of(table(part(attribute("m", namedEnum("mood", "A", "B"))))),
                List.of(),
                List.of(new EnumType(mood, List.of("A", "B"), List.of())),
                List.of()),
            Schema.of(
                List.of(table(part(attribute("m", namedEnum("mood", "A"))))),
                List.of(),
                List.of(new EnumType(mood, List.of("A"), List.of())),
                List.of()),
            Hints.NONE);

    try (var database = new LiveDatabase(Database.POSTGRESQL)) {
      database.create(evolution.before());
      database.execute("insert into t values (1, row('A'))");
      database.apply(evolution.difference().upgrade());

      assertThat(database.values(TableName.of("t"), "c")).containsExactly("(A)");
    }
  }

  @Test
  void keepTheirValues() throws SQLException {
    Composite former =
        part(
            attribute("b", varchar(20)),
            attribute("a", integer()),
            attribute("i", composite("i", attribute("x", integer()), attribute("y", uuid()))));
    Composite now =
        part(
            attribute("a", bigint()),
            attribute("i", composite("i", attribute("y", uuid()), attribute("x", varchar(9)))),
            attribute("n", integer()),
            attribute("b", varchar(30)));
    Difference difference = diff(former, now);
    try (var database = new LiveDatabase(Database.POSTGRESQL)) {
      database.create(schema(table(former)));
      database.execute(
          "insert into t values (1, row('b, \"c', 1, row(2, null))), (2, null), (3, row(null,"
              + " null, null))");
      database.apply(difference.upgrade());

      assertThat(database.values(TableName.of("t"), "c"))
          .containsExactly("(,,,)", "(1,\"(,2)\",,\"b, \"\"c\")", "null");

      database.apply(difference.downgrade());

      assertThat(database.values(TableName.of("t"), "c"))
          .containsExactly("(\"b, \"\"c\",1,\"(2,)\")", "(,,)", "null");
    }
  }

  @Test
  void convertTheirPartsAsColumnsAreConverted() throws SQLException {
    Composite former =
        part(
            attribute("n", numeric(10, 2)),
            attribute("d", doublePrecision()),
            attribute("b", bool()),
            attribute("c", character(5)),
            attribute("v", array(varchar(9))));
    Composite now =
        part(
            attribute("n", integer()),
            attribute("d", bigint()),
            attribute("b", varchar(9)),
            attribute("c", varchar(9)),
            attribute("v", array(varchar(3))));
    Difference difference = diff(former, now);
    try (var database = new LiveDatabase(Database.POSTGRESQL)) {
      database.create(schema(table(former)));
      database.execute("insert into t values (1, row(5, 7.75, true, 'ab', array['abc']))");
      database.apply(difference.upgrade());

      assertThat(database.values(TableName.of("t"), "c")).containsExactly("(5,8,true,ab,{abc})");

      database.apply(difference.downgrade());

      assertThat(database.values(TableName.of("t"), "c"))
          .containsExactly("(5.00,8,t,\"ab   \",{abc})");

      database.execute("update t set c.v = array['abcd']");

      assertThatThrownBy(() -> database.apply(difference.upgrade()))
          .hasMessageContaining("value too long");
    }
  }

  @Test
  void keepWhatBecomesALargeObject() throws SQLException {
    Difference difference =
        diff(
            part(attribute("name", varchar(9)), attribute("note", varchar(9))),
            part(attribute("name", varchar(9)), attribute("note", clob())));
    try (var database = new LiveDatabase(Database.POSTGRESQL)) {
      database.create(
          schema(table(part(attribute("name", varchar(9)), attribute("note", varchar(9))))));
      database.execute("insert into t values (1, row('n', 'abc')), (2, row('m', null)), (3, null)");
      database.apply(difference.upgrade());
      database.execute(
          "update t set c.name = convert_from(lo_get((c).note), 'UTF8') where (c).note is not"
              + " null");
      database.apply(difference.downgrade());

      assertThat(findings(difference)).isEmpty();
      assertThat(database.values(TableName.of("t"), "c"))
          .containsExactly("(abc,abc)", "(m,)", "null");
    }
  }

  private static Evolution required(Type before, String beforeCheck, Type after, String check) {
    return new Evolution(
        schema(table(before, new Check("c_check", beforeCheck))),
        schema(table(after, new Check("c_check", check))),
        Hints.NONE);
  }

  private static List<String> requirements(Difference difference) {
    return OperationText.of(
        difference.upgrade().stream().filter(Operation.RequireNone.class::isInstance).toList());
  }

  @Test
  void areAskedForWhatDoesNotFit() {
    Composite inner =
        composite("inner", attribute("x", varchar(9)), attribute("m", namedEnum("mood", "A", "B")));
    Composite narrow =
        composite("inner", attribute("x", varchar(5)), attribute("m", namedEnum("mood", "A")));

    assertThat(
            requirements(
                diff(
                    part(attribute("i", inner), attribute("a", integer())),
                    part(attribute("i", narrow), attribute("b", integer())),
                    renamed("b", "a"))))
        .containsExactly(
            "no rows of t whose c.i.x does not fit varchar(5): select {c} from {t} where"
                + " char_length((({c}).{i}).{x}) > 5",
            "no rows of t whose c.i.m does not fit named_enum(mood: 'A'): select {c} from {t} where"
                + " (({c}).{i}).{m} in ('B')");
    assertThat(
            requirements(
                diff(
                    array(
                        part(
                            attribute(
                                "i",
                                array(composite("i", attribute("m", enumeration("A", "B"))))))),
                    array(
                        part(
                            attribute(
                                "i", array(composite("i", attribute("m", enumeration("B"))))))))))
        .containsExactly(
            "no rows of t whose c[].i[].m does not fit enum('B'): select {c} from {t} where exists"
                + " (select 1 from unnest({c}) e1 where exists (select 1 from unnest((e1).{i}) e2"
                + " where (e2).{m} in ('A')))");
    assertThat(
            requirements(
                diff(
                    part(attribute("v", array(bigint()))), part(attribute("v", array(integer()))))))
        .containsExactly(
            "no rows of t whose c.v[] does not fit integer: select {c} from {t} where exists"
                + " (select 1 from unnest(({c}).{v}) e1 where e1 < -2147483648 or e1 >"
                + " 2147483647)");
    assertThat(
            requirements(
                diff(
                    part(attribute("a", varchar(9)), attribute("t", clob())),
                    part(attribute("n", varchar(5)), attribute("t", varchar(5))),
                    renamed("n", "a"))))
        .containsExactly(
            "no rows of t whose c.a does not fit varchar(5): select {c} from {t} where"
                + " char_length(({c}).{a}) > 5");
  }

  @Test
  void areAskedForWhatBreaksACheck() {
    Attribute a = attribute("a", integer());
    Attribute b = attribute("b", integer());
    String check = "{c} is null or ({c.a} is not null and {c.b} > 3)";

    assertThat(requirements(required(part(a, b), "{id} > 3", part(a, b), check).difference()))
        .containsExactly(
            "no rows of t that break check c_check: select {c} from {t} where not ({c} is null or"
                + " (({c}).{a} is not null and ({c}).{b} > 3))");
    assertThat(requirements(required(part(a), "{id} > 3", part(a, b), check).difference()))
        .isEmpty();
  }

  @Test
  void loseConstants() {
    assertThat(
            findings(
                diff(
                    part(attribute("m", enumeration("A", "B", "C"))),
                    part(attribute("m", enumeration("A"))))))
        .containsExactly("enum-constant-removed: attribute part.m no longer holds 'B', 'C'");
    assertThat(
            findings(
                diff(
                    part(attribute("m", namedEnum("mood", "A", "B"))),
                    part(attribute("m", namedEnum("mood", "A"))))))
        .containsExactly("enum-constant-removed: attribute part.m no longer holds 'B'");
  }

  @Test
  void areAskedInTheDatabaseBeforeTheyAreChanged() throws SQLException {
    Composite former =
        part(
            attribute("s", varchar(9)),
            attribute("m", enumeration("A", "B")),
            attribute("e", array(composite("e", attribute("n", enumeration("A", "B"))))),
            attribute("v", array(bigint())),
            attribute("r", integer()));
    Composite now =
        part(
            attribute("s", varchar(3)),
            attribute("m", enumeration("A")),
            attribute("e", array(composite("e", attribute("n", enumeration("A"))))),
            attribute("v", array(integer())),
            attribute("r", integer()));
    Evolution evolution =
        required(former, "{id} is not null", now, "{c} is null or ({c.r} is not null)");
    Difference difference = evolution.difference();
    try (var database = new LiveDatabase(Database.POSTGRESQL)) {
      database.create(evolution.before());
      for (String row :
          List.of(
              "row('abcd', 'A', null, null, 1)",
              "row('abc', 'B', null, null, 1)",
              "row('abc', 'A', array[row('A')::e, row('B')::e], null, 1)",
              "row('abc', 'A', null, array[1, 3000000000], 1)",
              "row('abc', 'A', null, null, null)")) {
        database.execute("insert into t values (1, " + row + ")");
        assertThat(database.violated(difference.upgrade())).as(row).hasSize(1);
        database.execute("delete from t");
      }
      database.execute(
          "insert into t values (1, row('abc', 'A', array[row('A')::e], array[1], 1)), (2, null)");
      assertThat(database.violated(difference.upgrade())).isEmpty();
      database.apply(difference.upgrade());
      assertThat(database.values(TableName.of("t"), "c"))
          .containsExactly("(abc,A,\"{(A)}\",{1},1)", "null");
    }
  }

  /** In the database only the check itself can ask for what is new. */
  @Test
  void areCheckedByTheCheckAlone() throws SQLException {
    Type one = part(attribute("a", integer()));
    Type two = part(attribute("a", integer()), attribute("b", integer()));
    String a = "{c} is null or ({c.a} is not null)";
    String b = "{c} is null or ({c.a} is not null and {c.b} is not null)";
    List<Evolution> evolutions =
        List.of(
            required(one, "{id} is not null", one, a),
            required(one, a, two, b),
            required(two, b, one, a));

    try (var database = new LiveDatabase(Database.POSTGRESQL)) {
      for (String row : List.of("select 1, null where false", "select 1, null::part")) {
        for (Evolution evolution : evolutions) {
          Difference difference = evolution.difference();
          database.create(evolution.before());
          database.execute("insert into t " + row);

          assertThat(database.violated(difference.upgrade())).isEmpty();
          database.apply(difference.upgrade());
          assertThat(database.violated(difference.downgrade())).isEmpty();
          database.apply(difference.downgrade());
          database.drop(evolution.before());
        }
      }
    }
  }

  @Test
  void haveNoValueForWhatIsNewAndRequired() {
    Attribute a = attribute("a", integer());
    Attribute b = attribute("b", integer());
    String check = "{c} is null or ({c.a} is not null and {c.b} is not null)";

    assertThat(findings(required(part(a), "{c.a} is not null", part(a, b), check).difference()))
        .containsExactly(
            "required-column: attribute part.b is new and required, and what exists in t.c has no"
                + " value for it. An attribute of a composite type is no column to fill: make it"
                + " nullable, or accept this to have the revision written, and write an UPDATE of"
                + " the column by op.execute into that, between the attribute and the check");
    assertThat(findings(required(part(a, b), "{c.a} is not null", part(a, b), check).difference()))
        .containsExactly(
            "set-not-null: attribute part.b becomes required, which fails while what is in t.c has"
                + " no value for it. Give it one by an UPDATE of the column in a revision of its"
                + " own before");
    assertThat(findings(required(part(a, b), "{c.b} is not null", part(a, b), check).difference()))
        .singleElement()
        .asString()
        .startsWith("set-not-null: attribute part.a becomes required");
  }

  @Test
  void mayHaveNoValueForAPartThatMayBeNull() {
    Attribute a = attribute("a", integer());
    Attribute inner = attribute("i", composite("inner", attribute("x", integer())));
    String a1 = "{c.a} is not null";

    assertThat(
            findings(
                required(part(a), a1, part(a, inner), "({c.i} is null or ({c.i.x} is not null))")
                    .difference()))
        .isEmpty();
    assertThat(findings(required(part(a), a1, part(a, inner), "{c.i.x} is not null").difference()))
        .singleElement()
        .asString()
        .startsWith("required-column: attribute part.i is new and required");
  }

  private static Schema with(EnumType type, Table... tables) {
    return Schema.of(List.of(tables), List.of(), List.of(type), List.of());
  }

  private static Table named(String name, Column... columns) {
    return Table.of(TableName.of(name)).withColumns(List.of(columns));
  }

  private static Hints renamed(Map<String, String> tables, Map<ColumnName, String> columns) {
    var names = new TreeMap<TableName, TableName>();
    tables.forEach((name, former) -> names.put(TableName.of(name), TableName.of(former)));
    return new Hints(names, columns, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** PostgreSQL has the names of tables and types in one scope. */
  @Test
  void changeNamesWithTablesAndEnums() throws SQLException {
    Attribute a = attribute("a", integer());
    Table address = named("address", Column.of("x", integer()));
    Table addresses = named("addresses", Column.of("x", integer()));
    Schema struct = schema(table(composite("address", a)));
    Schema both = schema(table(composite("address", a)), addresses);
    Hints plural = renamed(Map.of("addresses", "address"), Map.of());
    EnumType mood = new EnumType(TableName.of("mood"), List.of("A"), List.of());
    Schema constants = with(mood, table(namedEnum("mood", "A")));
    List<Evolution> evolutions =
        List.of(
            new Evolution(struct, schema(table(integer()), address), Hints.NONE),
            new Evolution(struct, schema(table(part(a)), address), Hints.NONE),
            new Evolution(schema(table(integer()), address), both, plural),
            new Evolution(schema(table(part(a)), address), both, plural),
            new Evolution(constants, schema(table(composite("mood", a))), Hints.NONE),
            new Evolution(
                constants,
                schema(table(integer()), named("mood", Column.of("x", bigint()))),
                Hints.NONE),
            new Evolution(
                schema(table(integer()), named("mood", Column.of("x", bigint()))),
                with(mood, table(namedEnum("mood", "A")), named("moods", Column.of("x", bigint()))),
                renamed(Map.of("moods", "mood"), Map.of())),
            new Evolution(
                schema(table(part(a)), named("u", Column.of("v", integer()))),
                schema(
                    table(composite("piece", attribute("b", integer()))),
                    named("part", Column.of("w", integer()))),
                renamed(
                    Map.of("part", "u"),
                    Map.of(
                        new ColumnName(PART, "w"),
                        "v",
                        new ColumnName(TableName.of("piece"), "b"),
                        "a"))));

    try (var laws = new DatabaseLaws(Database.POSTGRESQL)) {
      for (Evolution evolution : evolutions) {
        check(evolution, laws);
      }
    }
    assertThat(upgrade(evolutions.get(7).difference()))
        .containsExactly(
            "rename type part to piece",
            "rename table u to part",
            "rename column part.v to w",
            "rename attribute a of type piece to b");
    assertThat(OperationText.of(evolutions.get(7).difference().downgrade()))
        .containsExactly(
            "rename table part to u",
            "rename type piece to part",
            "rename column u.w to v",
            "rename attribute b of type part to a");
  }

  /** Whatever becomes of two types, one of which may be a part of the other. */
  @Test
  void theUpgradeLeadsToTheSecondAndTheDowngradeBack() throws SQLException {
    var random = new Random(20261126);
    try (var laws = new DatabaseLaws(Database.POSTGRESQL)) {
      for (int i = 0; i < 300; i++) {
        check(evolution(random), laws);
      }
    }
  }

  private static void check(Evolution evolution, DatabaseLaws laws) throws SQLException {
    Difference difference = evolution.difference();
    Schema upgraded = SchemaApplier.apply(evolution.before(), difference.upgrade());
    assertThat(Canonical.of(upgraded)).isEqualTo(Canonical.of(evolution.after()));
    Schema downgraded = SchemaApplier.apply(upgraded, difference.downgrade());
    assertThat(Canonical.of(downgraded)).isEqualTo(Canonical.of(evolution.before()));
    laws.checkSchema(evolution);
  }

  private static Evolution evolution(Random random) {
    Schema before = random(random);
    Schema after = random(random);
    var accepted = new TreeMap<ColumnName, Set<String>>();
    var renamed = new TreeMap<ColumnName, String>();
    after
        .compositeTypes()
        .values()
        .forEach(
            type ->
                type.attributes()
                    .forEach(
                        a -> {
                          var name = new ColumnName(type.type(), a.name());
                          accepted.put(name, Set.of("drop-column"));
                          if (random.nextInt(4) == 0) {
                            renamed.put(name, NAMES.get(random.nextInt(NAMES.size())));
                          }
                        }));
    return new Evolution(
        before, after, new Hints(Map.of(), renamed, Map.of(), Map.of(), Map.of(), accepted));
  }

  private static final List<String> NAMES = List.of("a", "b", "c", "D", "`e f`", "g");

  private static Schema random(Random random) {
    Composite inner = composite("inner", attributes(random, List.of(integer(), bigint(), uuid())));
    Composite outer =
        composite("part", attributes(random, List.of(integer(), varchar(9), inner, array(inner))));
    List<Type> types = List.of(integer(), inner, outer, outer, array(inner), array(outer));
    return schema(
        Stream.of("t", "u")
            .map(
                name ->
                    Table.of(TableName.of(name))
                        .withColumns(
                            List.of(
                                Column.of("id", bigint()),
                                Column.of("c", types.get(random.nextInt(types.size()))),
                                Column.of("d", types.get(random.nextInt(types.size()))))))
            .toArray(Table[]::new));
  }

  private static Attribute[] attributes(Random random, List<Type> types) {
    var names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(4)).stream()
        .map(name -> attribute(name, types.get(random.nextInt(types.size()))))
        .toArray(Attribute[]::new);
  }
}
