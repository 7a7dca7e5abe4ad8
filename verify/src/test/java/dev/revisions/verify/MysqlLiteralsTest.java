package dev.revisions.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MysqlLiteralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a = 'it\\'s' | a = 'it''s'",
        "a = 'it''s' or b = '' | a = 'it''s' or b = ''",
        "a = 'C:\\\\home' | a = 'C:\\home'",
        "a = '\\q' | a = 'q'",
        "a like '50\\%\\_' | a like '50\\%\\_'",
        "a = 'x\\\\' and b = 'y' | a = 'x\\' and b = 'y'",
        // MySQL's form of a condition.
        "(`a` <> _utf8mb4\\'it\\\\\\'s\\') | (`a` <> _utf8mb4'it''s')",
        "(`a` <> _utf8mb4\\'C:\\\\\\\\x\\') | (`a` <> _utf8mb4'C:\\x')"
      })
  void standard(String sql, String standard) {
    assertThat(MysqlLiterals.standard(sql)).isEqualTo(standard);
  }

  @Test
  void literalsAreOfAnyLength() {
    String content = "it''s " + "x".repeat(20_000);

    assertThat(MysqlLiterals.standard("a = '" + content + "'")).isEqualTo("a = '" + content + "'");
    assertThat(Expression.of("u&'" + content + "\\00e9'").text())
        .isEqualTo(Expression.of("'" + content + "é'").text());
  }
}
