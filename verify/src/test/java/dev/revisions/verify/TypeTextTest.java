package dev.revisions.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTextTest {

  /** What we declare, and what the database prints. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "postgresql | varchar(20) | character varying(20) | varchar(20)",
        "postgresql | float(53) | double precision | double",
        "postgresql | float4 | real | real",
        "postgresql | timestamp(6) with time zone | timestamp with time zone"
            + "| timestamp(6) with time zone",
        "postgresql | time(0) | time(0) without time zone | time(0)",
        "postgresql | timestamp(9) | timestamp(6) without time zone | timestamp(6)",
        "postgresql | varchar(9) array[3] | character varying(9)[] | varchar(9) array",
        "postgresql | decimal(9) | numeric(9,0) | numeric(9,0)",
        "mariadb | bigint | bigint(20) | bigint",
        "mariadb | boolean | tinyint(1) | tinyint",
        "mariadb | bit | bit(1) | bit(1)",
        "mariadb | float(23) | float | real",
        "mariadb | datetime(0) | datetime | datetime(0)",
        "mariadb | json | longtext | longtext",
        "mariadb | enum ('B','A') | enum('A','B') | enum('A','B')",
        "mariadb | int unsigned | int(10) unsigned | integer unsigned",
        "mysql | varchar(5) character set utf8mb4 | varchar(5) | varchar(5)",
        "h2 | numeric(19,2) | NUMERIC(19, 2) | numeric(19,2)",
        "h2 | clob | CHARACTER LARGE OBJECT | clob",
        "h2 | TEXT | CHARACTER VARYING | varchar",
        "h2 | enum ('a, b','c') | ENUM('a, b', 'c') | enum('a, b','c')",
        "h2 | integer array | INTEGER ARRAY | integer array"
      })
  void meaning(String database, String declared, String printed, String expected) {
    var kind = TypeText.Kind.of(database);
    assertThat(TypeText.of(declared, kind)).get().hasToString(expected);
    assertThat(TypeText.of(printed, kind)).get().hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"integer default 5", "varchar(9) not null", "text check (x)", "a-b", "int, int"})
  void whatSaysMoreThanATypeIsNotCompared(String declared) {
    assertThat(TypeText.of(declared, TypeText.Kind.POSTGRESQL)).isEmpty();
  }

  @Test
  void anEnumMayHaveManyValues() {
    String values =
        IntStream.range(0, 5_000).mapToObj("'%04d'"::formatted).collect(Collectors.joining(","));
    assertThat(TypeText.of("enum(" + values + ")", TypeText.Kind.MARIADB))
        .get()
        .hasToString("enum(" + values + ")");
  }
}
