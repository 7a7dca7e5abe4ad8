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

  /** PostgreSQL and H2. */
  private static final String CANCELED = "57014";

  /** The same on MariaDB, then on MySQL. */
  private static final Set<Integer> TIMEOUT_CODES = Set.of(1969, 3024);

  /** Of the SQL standard. */
  private static final String CONNECTION_CLASS = "08";

  /** H2's: the connection is broken, the database is closed or was closed by somebody. */
  private static final Set<Integer> CLOSED_CODES = Set.of(90067, 90098, 90121);

  /** Of a table, sequence or index: PostgreSQL, then the others. */
  private static final Set<String> ALREADY_THERE = Set.of("42P07", "42S01");

  private static final int LONGEST_REMARK = 1_000;

  /** H2's, which fails within when it reads its catalog while another session changes it. */
  private static final int GENERAL_ERROR = 50000;

  /** H2's, of a schema. */
  private static final int NO_SUCH_SCHEMA = 90079;

  static DatabaseError of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseException error) {
        return of(error.getMessage(), error.getSqlState(), error.getErrorCode())
            .with(remark(error, "DETAIL", "getDetail"))
            .with(remark(error, "HINT", "getHint"));
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

  /** Only the client for PostgreSQL has remarks, and this library does not depend on it. */
  private static String remark(DatabaseException error, String label, String getter) {
    try {
      Object text = error.getClass().getMethod(getter).invoke(error);
      return text == null ? "" : " %s: %s".formatted(label, shortened(text.toString()));
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }

  private static String shortened(String text) {
    String line = clean(text.strip().replaceAll("\\s*\\R\\s*", "; "));
    return line.length() <= LONGEST_REMARK ? line : line.substring(0, LONGEST_REMARK) + " …";
  }

  private DatabaseError with(String remark) {
    return new DatabaseError(reason + remark, sqlState, code);
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

  /** Whether a statement took longer than it may, or somebody ended it. */
  boolean isTimeout() {
    return sqlState.filter(CANCELED::equals).isPresent() || TIMEOUT_CODES.contains(code);
  }

  /** Whether there is no answer of the database, or only that the connection is gone. */
  boolean isLostConnection() {
    return sqlState.isEmpty()
        || sqlState.filter(state -> state.startsWith(CONNECTION_CLASS)).isPresent()
        || CLOSED_CODES.contains(code);
  }

  boolean isAlreadyThere() {
    return sqlState.filter(ALREADY_THERE::contains).isPresent();
  }

  boolean isNoSuchColumn() {
    return sqlState.filter(NO_SUCH_COLUMN::contains).isPresent();
  }

  @Override
  public String toString() {
    return reason + sqlState.map(state -> " [SQLSTATE " + state + "]").orElse("");
  }
}
