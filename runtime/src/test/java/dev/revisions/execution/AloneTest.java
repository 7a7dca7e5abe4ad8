package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AloneTest {

  private static Optional<Alone> of(String sql) {
    return Alone.of(sql, Scope.EVERYTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "create index concurrently a_idx on a (b)|a_idx",
        "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a_idx ON ONLY s.a USING btree (b)|s.a_idx",
        "create index concurrently \"A \"\"idx\" on \"S\".\"a\" (b)|\"S\".\"A \"\"idx\"",
        "create index concurrently grüße on größen (b)|grüße"
      })
  void anIndexThatIsBuilt(String sql, String index) {
    Alone alone = of(sql).orElseThrow();
    assertThat(alone.repair()).contains("drop index concurrently " + index);
    assertThat(alone.query()).contains("to_regclass('" + index + "')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop index concurrently a_idx|a_idx",
        "drop index concurrently if exists s.a_idx cascade|s.a_idx"
      })
  void anIndexThatGoes(String sql, String index) {
    Alone alone = of(sql).orElseThrow();
    assertThat(alone.repair()).isEmpty();
    assertThat(alone.query()).contains("to_regclass('" + index + "')");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "alter type kind add value 'X'|to_regtype('kind') and enumlabel = 'X'",
        "alter type s.\"Kind\" add value 'it''s' before 'A'|to_regtype('s.\"Kind\"') and enumlabel"
            + " = 'it''s'"
      })
  void aValueOfAnEnumType(String sql, String condition) {
    assertThat(of(sql).orElseThrow().query()).contains(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "alter table a validate constraint A_check|to_regclass('a') and conname = 'a_check'",
        "alter table a validate constraint Ä_Check|to_regclass('a') and conname = 'Ä_check'",
        "alter table a validate constraint \"A\"\"b\"|to_regclass('a') and conname = 'A\"b'",
        "ALTER TABLE only \"S\".a VALIDATE CONSTRAINT \"it's\"|to_regclass('\"S\".a') and conname"
            + " = 'it''s'"
      })
  void aConstraintThatIsValidated(String sql, String condition) {
    assertThat(of(sql).orElseThrow().query()).contains(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index a_idx on a (b)",
        "drop index a_idx",
        "alter table a add constraint a_check check (b > 0) not valid",
        "alter type kind rename value 'A' to 'B'",
        "insert into a values ('create index concurrently a_idx on a (b)')"
      })
  void everythingElseShares(String sql) {
    assertThat(of(sql)).isEmpty();
  }
}
