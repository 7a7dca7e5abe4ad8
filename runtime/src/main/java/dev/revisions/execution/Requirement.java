package dev.revisions.execution;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query that must give no row.
 *
 * @param what the rows that there must not be
 * @param sql the query
 * @param read the tables and columns that it names
 * @param met whether it has been asked
 */
record Requirement(String what, String sql, Scope read, boolean met) implements Step {

  /** So many rows at most are looked at of those that there must not be. */
  private static final int EXAMPLES = 3;

  private static final Pattern TEXT =
      Pattern.compile(
          "-- requires that there are no (.*): this must give no row\n-- (.*)", Pattern.DOTALL);

  /** What has that text. */
  static Optional<Step> of(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Requirement(
                matcher.group(1),
                matcher.group(2).replaceAll("\n-- ", "\n"),
                Scope.EVERYTHING,
                false))
        : Optional.empty();
  }

  /** A comment: in a script, the query is for whoever runs that. */
  @Override
  public String text() {
    return "-- requires that there are no %s: this must give no row\n-- %s"
        .formatted(what.replaceAll("\\s+", " "), sql.replaceAll("\\R", "\n-- "));
  }

  @Override
  public List<String> statements() {
    return List.of();
  }

  @Override
  public List<String> asked() {
    return List.of(sql);
  }

  Requirement asMet() {
    return new Requirement(what, sql, read, true);
  }

  @Override
  public boolean shared() {
    return true;
  }

  @Override
  public Optional<Scope> scope() {
    return Optional.empty();
  }

  @Override
  public Optional<String> probe(Dialect dialect, TableName history) {
    return Optional.empty();
  }

  @Override
  public boolean touches(Scope other) {
    return false;
  }

  /** Fails with some of the rows that there must not be. */
  Future<Void> ask(Session session) {
    return session
        .query("select * from (%s) found limit %d".formatted(sql, EXAMPLES))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture()
                    : Future.failedFuture(
                        new RevisionException("there are %s: %s".formatted(what, examples(rows)))));
  }

  private static String examples(RowSet<Row> rows) {
    var examples = new StringJoiner("; ");
    rows.forEach(row -> examples.add(example(row)));
    return rows.size() < EXAMPLES ? examples.toString() : examples + "; and perhaps more";
  }

  private static String example(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(
            i ->
                "%s = %s".formatted(row.getColumnName(i).toLowerCase(Locale.ROOT), row.getValue(i)))
        .collect(Collectors.joining(", "));
  }
}
