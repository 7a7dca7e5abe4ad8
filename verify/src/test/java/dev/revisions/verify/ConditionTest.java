package dev.revisions.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // As PostgreSQL, MariaDB and H2 print them, and what they mean.
        "((state)::text = ANY ((ARRAY['B'::character varying, 'A'::varchar(9)])::text[]))"
            + "| state in ('A', 'B')",
        "`state` in ('A','B') | state in ('A', 'B')",
        "\"STATE\" IN('B', 'A') | state in ('A', 'B')",
        "((x >= 0) AND (x <= 2)) | x <= 2 and x >= 0",
        "x between 0 and 2 | x <= 2 and x >= 0",
        "not (x between 0 and 2) | not (x <= 2 and x >= 0)",
        "state in ('A') | state = 'A'",
        "state not in ('A') | state <> 'A'",
        "((x >= 0) AND (x <= 0)) | x = 0",
        "name ~~ 'a%' and x = 1.50 | name like 'a%' and x = 1.5",
        "((b <> 2) and (a > 1)) | a > 1 and b <> 2",
        "b != 2 or (a is null or c IS NOT NULL) | a is null or b <> 2 or c is not null",
        "(dtype)::text <> 'Dog'::text OR (a IS NOT NULL AND b IS NOT NULL)"
            + "| (a is not null and b is not null) or dtype <> 'Dog'",
        "cast(lower(x) as varchar(9)) = 'it''s' | lower(x) = 'it''s'",
        "x > -1 and y + 1 < 2.5 | x > -1 and y + 1 < 2.5",
        "t < LOCALTIMESTAMP | t < current_timestamp",
        "t < now() | t < current_timestamp",
        "t > '2020-01-01'::timestamp with time zone | t > '2020-01-01'"
      })
  void meaning(String sql, String expected) {
    assertThat(Condition.parse(sql)).hasToString(expected);
  }

  @Test
  void whatIsToHoldTogetherIsTakenApart() {
    assertThat(Condition.parse("(a > 1 and (b > 2)) and x between 3 and 4").conjuncts())
        .containsExactly("a > 1", "b > 2", "x <= 4", "x >= 3");
  }

  @Test
  void theUnknownIsComparedWordByWord() {
    assertThat(Condition.parse("case when A then  1 end = 1"))
        .hasToString("case when a then 1 end = 1");
  }
}
