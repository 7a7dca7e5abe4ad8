package dev.revisions.execution;

import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a database or its driver says of a failure, in one line.
 *
 * @param reason the message, without the statement that some drivers repeat, and without passwords
 * @param sqlState the SQLSTATE, where there is one
 * @param code the vendor's number of the error, 0 where there is none
 */
record DatabaseError(String reason, Optional<String> sqlState, int code) {

  private static final Pattern MYSQL_MESSAGE =
      Pattern.compile("errorMessage=('?)(.*?)\\1, errorCode=", Pattern.DOTALL);
  private static final Pattern REPEATED_SQL = Pattern.compile("; SQL statement:.*", Pattern.DOTALL);
  private static final Pattern REPEATED_STATE = Pattern.compile(" \\([0-9A-Z]{5}\\)$");
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)(password|passwd|pwd)(\\s*[=:]\\s*)[^;&,\\s]+");
  private static final Pattern USER_INFO = Pattern.compile("//[^/@\\s]*:[^/@\\s]*@");

  /** PostgreSQL, MySQL, and the three that H2 has. */
  private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

  private static final Set<String> NO_SUCH_COLUMN = Set.of("42703", "42S22");

  /** PostgreSQL: a lock that is not available, a deadlock, transactions that are not in a row. */
  private static final Set<String> CONTENTION_STATES = Set.of("55P03", "40P01", "40001");

  /** The same on MySQL, then on H2. */
  private static final Set<Integer> CONTENTION_CODES = Set.of(1205, 1213, 50200, 40001);

  /** H2's, which fails within when it reads its catalog while another session changes it. */
  private static final int GENERAL_ERROR = 50000;

  /** H2's, of a schema. */
  private static final int NO_SUCH_SCHEMA = 90079;

  static DatabaseError of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseException error) {
        return of(error.getMessage(), error.getSqlState(), error.getErrorCode());
      }
      if (cause instanceof SQLException error) {
        return of(error.getMessage(), error.getSQLState(), error.getErrorCode());
      }
    }
    return of(messageOf(failure), null, 0);
  }

  private static String messageOf(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
  }

  private static DatabaseError of(String message, String sqlState, int code) {
    return new DatabaseError(clean(message), Optional.ofNullable(sqlState), code);
  }

  private static String clean(String message) {
    String text = message == null ? "no reason given" : message;
    Matcher mysql = MYSQL_MESSAGE.matcher(text);
    text = mysql.find() ? mysql.group(2) : text;
    text = REPEATED_SQL.matcher(text).replaceFirst("");
    text = REPEATED_STATE.matcher(text).replaceFirst("");
    text = PASSWORD.matcher(text).replaceAll("$1$2***");
    text = USER_INFO.matcher(text).replaceAll("//***@");
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }

  boolean isNoSuchTable() {
    return sqlState.filter(NO_SUCH_TABLE::contains).isPresent() || code == NO_SUCH_SCHEMA;
  }

  /** Whether others were in the way, so that the same may succeed later. */
  boolean isContention() {
    return sqlState.filter(CONTENTION_STATES::contains).isPresent()
        || CONTENTION_CODES.contains(code)
        || code == GENERAL_ERROR && reason.contains("NullPointerException");
  }

  boolean isNoSuchColumn() {
    return sqlState.filter(NO_SUCH_COLUMN::contains).isPresent();
  }

  @Override
  public String toString() {
    return reason + sqlState.map(state -> " [SQLSTATE " + state + "]").orElse("");
  }
}
