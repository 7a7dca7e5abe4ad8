package dev.revisions.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgresql://joe:s3cret@db/shop        | postgresql://joe:***@db/shop",
        "postgresql://joe:s3@cr@et@db/shop      | postgresql://joe:***@db/shop",
        "postgresql://joe:s3/cr:et@db/shop      | postgresql://joe:***@db/shop",
        "postgresql://:s3cret@db/shop           | postgresql://:***@db/shop",
        "mysql://joe@db:3306/shop?password=s3   | mysql://joe@db:3306/shop?password=***",
        "mariadb://db/shop?password=s3&user=joe | mariadb://db/shop?password=***&user=joe",
        "jdbc:h2:./db;USER=joe;PASSWORD=s3;X=1  | jdbc:h2:./db;USER=joe;PASSWORD=***;X=1",
        "postgresql://joe@db/shop               | postgresql://joe@db/shop"
      })
  void thePasswordIsStars(String url, String shown) {
    assertThat(new DatabaseUrl(url)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FATAL: no entry for joe with s3cr%40t",
        "the password s3cr@t is wrong",
        "no host in postgresql://joe:s3cr%40t@db/shop?x",
        "cannot parse postgres://joe:s3cr@t@db"
      })
  void otherProgramsDoNotTellIt(String message) {
    var url = new DatabaseUrl("postgresql://joe:s3cr%40t@db/shop");
    assertThat(url.redacted(message)).contains("***").doesNotContain("s3cr", "@t");
  }

  @Test
  void aPasswordThatIsTheUsersNameSparesTheName() {
    var url = new DatabaseUrl("postgresql://shop:shop@db/shop");
    assertThat(url.redacted("password authentication failed for user \"shop\""))
        .isEqualTo("password authentication failed for user \"shop\"");
    assertThat(url.redacted("no postgresql://shop:shop@db/shop"))
        .isEqualTo("no postgresql://shop:***@db/shop");
  }

  @Test
  void anotherUrlIsRefusedWithoutThePassword() {
    assertThatThrownBy(() -> new DatabaseUrl("jdbc:postgresql://db/x?user=joe&password=s3cret"))
        .hasMessageStartingWith(
            "'jdbc:postgresql://db/x?user=joe&password=***' is not the URL of a database (JDBC is"
                + " for H2 alone); write postgresql://user@host/name");
    assertThatThrownBy(() -> new DatabaseUrl("oracle://joe:s3cret@db"))
        .hasMessageContaining("oracle://joe:***@db' is not the URL of a database; write");
  }

  @Test
  void whatIsTypedCountsBeforeTheEnvironment() {
    assertThat(DatabaseUrl.of("mysql://a/b", "mysql://c/d"))
        .contains(new DatabaseUrl("mysql://a/b"));
    assertThat(DatabaseUrl.of(null, "mysql://c/d")).contains(new DatabaseUrl("mysql://c/d"));
    assertThat(DatabaseUrl.of(null, " ")).isEmpty();
  }
}
