package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "bar * \t5|bar*5",
        "a  and   b|a and b",
        "{a}  >=  0|{a}>=0",
        "x = 'two  words'|x='two  words'",
        "x = 'it''s  so'|x='it''s  so'",
        "\"a  b\" is  null|\"a  b\" is null",
        "f( x , 1.5 )|f(x,1.5)",
        "x in ( 'A' , 'B' )|x in('A','B')"
      })
  void whiteSpaceOutsideLiteralsMeansNothing(String sql, String normal) {
    assertThat(Expressions.normal(sql)).isEqualTo(normal);
    assertThat(Expressions.normal(normal)).isEqualTo(normal);
  }

  @Test
  void columnsAreRenamedAllAtOnceAndNotInLiterals() {
    assertThat(
            Expressions.rename(
                "{a} > b and A < 'a' and \"a\" = aa", Map.of("a", "b", "b", "a", "`a`", "`c d`")))
        .isEqualTo("{b} > a and b < 'a' and `c d` = aa");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '%',
      value = {
        "{x} > 0, true",
        "X + 1, true",
        "abs(x), true",
        "'x', false",
        "xx, false",
        "{`x`}, false"
      })
  void aColumnIsFoundWhereItIsNamed(String sql, boolean found) {
    assertThat(Expressions.mentions(sql, "x")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "y + 1            | true",
        "Y                | true",
        "x + 1            | false",
        "'y'              | false",
        "coalesce(y, 0)   | false",
        "coalesce(y, null)| true",
        "coalesce(y, 0    | true",
        "coalesce         | false",
        "coalesce * y     | true",
        "f(coalesce(x, f(y, 1)), y) | true",
        "f(coalesce(f(y, 1), x), 1) | false"
      })
  void nullComesFromWhereNothingTakesItsPlace(String sql, boolean found) {
    assertThat(Expressions.mayBeNull(sql, Set.of("y"))).isEqualTo(found);
  }

  @Test
  void bracesAroundNothingNameNothing() {
    String sql = "x <> array[{ }, {}, { . }, {a..b}, {a.}]";
    assertThat(Expressions.names(sql)).containsExactlyInAnyOrder("x", "array");
    assertThat(Expressions.paths(sql)).isEmpty();
    assertThat(Expressions.mentions(sql, "y")).isFalse();
    assertThat(Expressions.rename(sql, Map.of("y", "z"))).isEqualTo(sql);
    assertThat(Expressions.replacePaths(sql, path -> path)).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "upper(title)                                             | %%",
        "(select max(p.x) from Pets p join {core.people} o on o.id = p.id) | Pets, core.people",
        "select {id} FROM {`Order Line`} c                       | `Order Line`",
        "(select 1 from \"a.b\".c)                                | %%",
      })
  void theTablesThatQueriesRead(String sql, String tables) {
    assertThat(String.join(", ", Expressions.tables(sql).stream().map(Object::toString).toList()))
        .isEqualTo(tables);
  }

  @Test
  void aLongLiteral() {
    String text = "it''s ".repeat(20_000);
    assertThat(Expressions.withoutLiterals("{x} = '" + text + "' or y")).isEqualTo("{x} = '' or y");
  }

  @Test
  void literals() {
    assertThat(Expressions.withoutLiterals("{x} = 'it''s {y}' or `it's` <> {{a}} or {z} = '{w}'"))
        .isEqualTo("{x} = '' or `it's` <>  a  or {z} = ''");
  }
}
