package dev.revisions.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a definition in the words of the database says beside a type. */
class NativeDefinitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "integer | integer | - | - | []",
        "integer default 3 | integer | 3 | - | []",
        "INTEGER DEFAULT 3 NOT  NULL | INTEGER | 3 | not null | []",
        "varchar(64) not null default 'none' | varchar(64) | 'none' | not null | []",
        "varchar(64) null default null | varchar(64) | null | - | []",
        "text default 'it''s not null, check' | text | 'it''s not null, check' | - | []",
        "numeric(10, 2) default (1 + coalesce(null, 2)) | numeric(10, 2) | (1 + coalesce(null, 2))"
            + " | - | []",
        "timestamp with time zone default now() | timestamp with time zone | now() | - | []",
        "integer not null with default 3 | integer | 3 | not null | []",
        "varchar(9) collate \"default\" default 'a' | varchar(9) collate \"default\" | 'a' | - |"
            + " []",
        "varchar(9) default 'a' collate \"C\" | varchar(9) | 'a' | - | [collate \"C\"]",
        "my_default default my_default() | my_default | my_default() | - | []",
        "integer default 3 check (n > 0) | integer | 3 | - | [check (n > 0)]",
        "integer generated always as (a + b) stored | integer | - | - | [generated always, as (a +"
            + " b) stored]",
        "integer references t on delete set null | integer | - | - | [references t, on delete set]",
        "integer with default | integer | - | - | [with default]",
        "bigserial not null | ~~ | - | not null | [bigserial]",
      })
  void isTakenApart(String sql, String type, String value, String required, String others) {
    var definition = NativeDefinition.of(new Type.Custom(sql));

    assertThat(definition.type()).isEqualTo(type);
    assertThat(definition.defaultValue().orElse("-")).isEqualTo(value);
    assertThat(definition.required()).isEqualTo(required.equals("not null"));
    assertThat(definition.others()).hasToString(others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "integer | integer",
        "integer not null | integer",
        "integer NOT  NULL default 3 check (n is not null) | integer default 3 check (n is not"
            + " null)",
        "bigserial not null | bigserial",
      })
  void takesNullWhateverItSays(String sql, String rest) {
    Column column = Column.of("n", new Type.Custom(sql)).withNullable(false);

    assertThat(NativeDefinition.takingNull(column))
        .isEqualTo(Column.of("n", new Type.Custom(rest)));
  }
}
