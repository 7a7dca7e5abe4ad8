package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.TableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackfillTest {

  private static final String CHANGE = "then it changes";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '%',
      value = {
        "upper(title)                    ; upper(name)",
        "TITLE                           ; name",
        "title || ' title'           ; name || ' title'",
        "case when title is null then 0 else 1 end ; case when name is null then 0 else 1 end",
        "coalesce(a, title)              ; coalesce(a, name)",
        "cast(title as text)             ; cast(name as text)",
        "(select max(id) from other)     ; (select max(id) from other)",
        "subtitle                        ; subtitle"
      })
  void theNameOfAColumnFollows(String sql, String renamed) {
    assertThat(new Backfill(sql).afterRename("title", "name", CHANGE))
        .isEqualTo(new Backfill(renamed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title(a)",
        "\"title\"",
        "\"TITLE\" || title",
        "cast(a as title)",
        "a::title",
        "title '5'",
        "extract(title from a)",
        "interval '1' title",
        "t.title",
        "title || name",
        "(select title from other)"
      })
  void whatMayBeNoColumnStopsIt(String sql) {
    assertThat(new Backfill(sql).afterRename("title", "name", CHANGE))
        .isEqualTo(new Backfill(sql).stoppedBy(CHANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "`name`", "upper"})
  void aNameThatMeansSomethingElseStopsIt(String name) {
    assertThat(new Backfill("upper(title)").afterRename("title", name, CHANGE).obstacle())
        .contains(CHANGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "'DOING'                    | 'BUSY'",
        "' DOING'                   | ' DOING'",
        "'OPEN'                     | 'OPEN'",
        "upper('doing')             |",
        "coalesce(former, 'DOING')  |"
      })
  void aLiteralFollowsItsValue(String sql, String renamed) {
    Backfill after = new Backfill(sql).afterValueRename("DOING", "BUSY", CHANGE);
    assertThat(after)
        .isEqualTo(renamed == null ? new Backfill(sql).stoppedBy(CHANGE) : new Backfill(renamed));
  }

  @Test
  void whatWentIsReadUntilAnotherComesInItsPlace() {
    Backfill after = new Backfill("price * 2").afterDrop("PRICE").afterDrop("other");
    assertThat(after.gone()).containsExactly("price");
    assertThat(after.afterAddition("other", CHANGE).obstacle()).isEmpty();
    assertThat(after.afterAddition("price", CHANGE).obstacle()).contains(CHANGE);
  }

  @Test
  void theRowsOfAnotherTableAreReadByAQueryThatNamesIt() {
    TableName other = TableName.of("other");
    assertThat(new Backfill("(SELECT max(id) FROM Other)").readsRowsOf(other)).isTrue();
    assertThat(new Backfill("other").readsRowsOf(other)).isFalse();
    assertThat(new Backfill("(select max(id) from others)").readsRowsOf(other)).isFalse();
  }
}
