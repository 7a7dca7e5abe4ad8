package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Code that is written in another way and means the same, so that there is nothing to record. A and
 * EF number the cases of the reference.
 */
class SameMeaningTest {

  private static Schema schema(String code) {
    Mapping mapping = TestCompiler.JAVAC.map(code);
    Expectation.of(mapping).hasNoProblems();
    return mapping.schema();
  }

  private static void same(String before, String after) {
    assertThat(schema(after).fragmentsSince(schema(before))).isEmpty();
  }

  private static void same(String form, String before, String after) {
    same(form.formatted(before), form.formatted(after));
  }

  @Test
  @DisplayName("A23 the default of a field in Java")
  void aDefaultInJava() {
    same("@Entity class A { @Id Long id; String name%s; }", "", " = \"nobody\"");
  }

  @Test
  @DisplayName("a column moves to a @MappedSuperclass")
  void aColumnOfASuperclass() {
    same(
        "@Entity class A { @Id Long id; @Column(nullable = false, unique = true) String name; }",
        """
        @MappedSuperclass class Base {
          @Id Long id;
          @Column(nullable = false, unique = true) String name;
        }
        @Entity class A extends Base { }
        """);
  }

  @Test
  @DisplayName("A52 ascending is the order that an index has")
  void theOrderOfAnIndex() {
    same(
        "@Entity @Table(indexes = @Index(columnList = \"%s\")) class A { @Id Long id; int x; }",
        "x", "x ASC");
  }

  @Test
  @DisplayName("A53 names that are shortened")
  void aNameThatIsTooLong() {
    String code =
        """
        @Entity class AnEntityWithANameThatIsRatherLong {
          @Id Long id;
          @Column(unique = true) String aPropertyWithANameThatIsEvenLonger;
          @Column(unique = true) String aPropertyWithANameThatIsEvenLongerYet;
        }
        """;
    same(code, code);
    assertThat(
            schema(code).tables().get(TableName.of("AnEntityWithANameThatIsRatherLong")).uniques())
        .hasSize(2)
        .allMatch(unique -> unique.name().length() <= 63);
  }

  @Test
  @DisplayName("A58 the case of the words of a foreign key")
  void theWordsOfAForeignKey() {
    same(
        """
        @Entity class A {
          @Id Long id;
          @ManyToOne
          @JoinColumn(
              foreignKey =
                  @ForeignKey(
                      foreignKeyDefinition =
                          "foreign key (up_id) references A (id) on delete %s"))
          A up;
        }
        """,
        "caSCAde", "CasCade");
  }

  @Test
  @DisplayName("EF4 what comes from a view or a query has no table")
  void aView() {
    same(
        "@Entity class A { @Id Long id; } %s",
        "",
        "@Entity @Subselect(\"select id from A\") class Q { @Id Long id; }"
            + " @Entity @View(query = \"select id from A\") class V { @Id Long id; }");
  }

  @Test
  @DisplayName("EF3 what came from a query gets a table")
  void aViewThatBecomesATable() {
    String form = "@Entity %s class A { @Id Long id; }";

    assertThat(schema(form.formatted("@Subselect(\"select 1 as id\")")).isEmpty()).isTrue();
    assertThat(schema(form.formatted("")).tables()).containsOnlyKeys(TableName.of("A"));
  }

  @Test
  @DisplayName("EF27 an enum that a converter makes a number of that may be missing")
  void anEnumAsANumber() {
    Expectation.of(
            TestCompiler.JAVAC.map(
                """
                enum State { NEW, PAID }
                class Numbers implements AttributeConverter<State, Integer> {
                  public Integer convertToDatabaseColumn(State state) { return null; }
                  public State convertToEntityAttribute(Integer number) { return null; }
                }
                @Entity class A { @Id Long id; @Convert(converter = Numbers.class) State state; }
                """))
        .isSchema("table A (shop.A)\n  id bigint not null\n  state integer\n  primary key (id)");
  }

  @Test
  @DisplayName("A13 two classes that do not agree on one table")
  void twoClassesOfOneTable() {
    Expectation.of(
            TestCompiler.JAVAC.map(
                """
                @Entity @Table(name = "t") class A { @Id Long id; String x; }
                @Entity @Table(name = "t") class B { @Id Long id; Integer x; }
                """))
        .hasProblem("table-conflict", "the column x of table t is integer here, but varchar(255)");
  }

  @Test
  @DisplayName("A50 A67 what has no name gets one")
  void whatHasNoName() {
    Expectation.of(
            TestCompiler.JAVAC.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Column(unique = true) @Check(constraints = "x > 0") Integer x;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id bigint not null
              x integer
              primary key (id)
              unique A_x_key (x)
              check A_x_check (x > 0)
            """);
  }
}
