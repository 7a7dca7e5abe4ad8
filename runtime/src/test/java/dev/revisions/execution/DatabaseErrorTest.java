package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ERROR: relation "x" does not exist (42P01)                        | ERROR: relation "x" does not exist
          {errorMessage='Table 'a.b' doesn't exist', errorCode=1146, sqlState='42S02'} | Table 'a.b' doesn't exist
          {errorMessage=No database selected, errorCode=1046, sqlState=3D000} | No database selected
          {errorMessage=Unknown collation: 'C', errorCode=1273, sqlState=HY000} | Unknown collation: 'C'
          Table "X" not found; SQL statement: select 1 [42102-240]          | Table "X" not found
          bad url jdbc:h2:x;PASSWORD=s3cret;MODE=y                          | bad url jdbc:h2:x;PASSWORD=***;MODE=y
          cannot reach mysql://ada:s3cret@localhost/shop                    | cannot reach mysql://***@localhost/shop
          """)
  void aReasonIsOneLineThatKeepsSecrets(String message, String reason) {
    assertThat(DatabaseError.of(new SQLException(message)).reason()).isEqualTo(reason);
  }

  @Test
  void linesAreJoined() {
    assertThat(DatabaseError.of(new IllegalStateException("one\n  two")).reason())
        .isEqualTo("one two");
    assertThat(
            DatabaseError.of(
                    new SQLException(
                        "{errorMessage=near 'x\n y' at, errorCode=1064, sqlState=42000}"))
                .reason())
        .isEqualTo("near 'x y' at");
  }

  @Test
  void theStateIsFoundBehindOtherFailures() {
    var failure = new RuntimeException("outside", new SQLException("inside", "42P01", 7));
    assertThat(DatabaseError.of(failure)).hasToString("inside [SQLSTATE 42P01]");
    assertThat(DatabaseError.of(failure).isNoSuchTable()).isTrue();
  }

  @Test
  void aFailureWithoutAMessageHasItsClass() {
    assertThat(DatabaseError.of(new IllegalStateException()).reason())
        .isEqualTo("java.lang.IllegalStateException");
  }

  /** A lock, a deadlock, a failure to serialize. */
  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40P01", "40001"})
  void whatOthersWereInTheWayOfIsTriedAgain(String state) {
    assertThat(DatabaseError.of(new SQLException("later", state)).isContention()).isTrue();
  }

  /** The client's own failure, what MariaDB says, what H2 says, and an error in a statement. */
  @Test
  void aConnectionThatIsGoneTellsNothingOfTheStatement() {
    assertThat(DatabaseError.of(new IllegalStateException("closed")).isLostConnection()).isTrue();
    assertThat(DatabaseError.of(new SQLException("gone", "08S01", 1053)).isLostConnection())
        .isTrue();
    assertThat(DatabaseError.of(new SQLException("gone", "90067", 90067)).isLostConnection())
        .isTrue();
    assertThat(DatabaseError.of(new SQLException("wrong", "42000", 1064)).isLostConnection())
        .isFalse();
  }

  @Test
  void aCatalogThatChangedMeanwhileIsReadAgain() {
    var failure =
        new SQLException("General error: \"java.lang.NullPointerException: Cannot", "HY000", 50000);
    assertThat(DatabaseError.of(failure).isContention()).isTrue();
    assertThat(
            DatabaseError.of(new SQLException("General error: \"x", "HY000", 50000)).isContention())
        .isFalse();
  }
}
