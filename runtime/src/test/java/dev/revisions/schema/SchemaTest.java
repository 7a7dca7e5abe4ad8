package dev.revisions.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {

  private static final Schema BEFORE =
      Notation.schema(
          """
          schema old
          enum type color: 'RED'
          sequence a_seq start 1 increment 50
          table a
            id    integer not null
            name  date
          table gone
            id  integer
          """);

  private static final Schema AFTER =
      Notation.schema(
          """
          enum type color: 'RED', 'BLUE'
          sequence b_seq start 1 increment 50
          table a
            name  date
            id    integer not null
          table b
            id  integer
          """);

  @Test
  void theFragmentsBetweenTwoSchemasAreWhatIsNewDifferentOrGone() {
    assertThat(AFTER.fragmentsSince(BEFORE).stream().map(Notation::format))
        .containsExactly(
            "enum type color: 'RED', 'BLUE'",
            "sequence b_seq start 1 increment 50",
            "table b\n  id  integer",
            "drop table gone",
            "drop sequence a_seq",
            "drop schema old");
  }

  @Test
  void theFragmentsFoldedOverTheFormerSchemaGiveTheNewOne() {
    Schema folded = BEFORE;
    for (Fragment fragment : AFTER.fragmentsSince(BEFORE)) {
      folded = folded.with(fragment);
    }

    assertThat(AFTER.fragmentsSince(folded)).isEmpty();
    assertThat(folded.fragmentsSince(AFTER)).isEmpty();
  }

  @Test
  void compositeTypesAreThoseOfColumnsWithTheirParts() {
    Schema schema =
        Notation.schema(
            """
            table a
              x  array(composite(outer_type: i composite(inner_type: n integer)))
            table b
              y  composite(inner_type: n integer)
            """);
    var inner = Types.composite("inner_type", Types.attribute("n", Types.bigint()));

    Schema changed = schema.withCompositeTypes(Map.of(inner.type(), inner));

    assertThat(schema.compositeTypes().keySet())
        .extracting(TableName::name)
        .containsExactly("inner_type", "outer_type");
    assertThat(changed)
        .isEqualTo(
            Notation.schema(
                """
                table a
                  x  array(composite(outer_type: i composite(inner_type: n bigint)))
                table b
                  y  composite(inner_type: n bigint)
                """));
  }

  @Test
  void theOrderOfColumnsIsNoDifference() {
    Table before = BEFORE.table(TableName.of("a")).orElseThrow();
    Table after = AFTER.table(TableName.of("a")).orElseThrow();

    assertThat(before).isNotEqualTo(after);
    assertThat(before.sameAs(after)).isTrue();
  }

  @Test
  void anOrderOfConstantsThatOnlyOneKnowsIsNoDifference() {
    Table known = table("table t\n  x tinyint\n  ordinals of x: 'A', 'B'");
    Table unknown = table("table t\n  x tinyint");
    Table other = table("table t\n  x tinyint\n  ordinals of x: 'B', 'A'");

    assertThat(known.sameAs(unknown)).isTrue();
    assertThat(unknown.sameAs(known)).isTrue();
    assertThat(known.sameAs(other)).isFalse();
  }

  private static Table table(String text) {
    return ((Fragment.OfTable) Notation.parse(text)).table();
  }

  @Test
  void namesThatDifferOnlyInCaseAreTheSameColumn() {
    Table table = Table.of(TableName.of("t"));
    List<Column> columns = List.of(Column.of("a", Types.date()), Column.of("A", Types.date()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.withColumns(columns))
        .withMessage("table t has two columns named A");
  }

  @Test
  void aKeyWithoutColumnsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PrimaryKey("p", List.of()));
  }

  @Test
  void aForeignKeyHasAsManyColumnsAsItsTarget() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForeignKey.of("fk", List.of("a", "b"), TableName.of("t"), List.of("id")))
        .withMessage("foreign key fk has [a, b] refer to [id]");
  }
}
