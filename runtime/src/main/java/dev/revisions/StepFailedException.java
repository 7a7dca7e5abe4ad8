package dev.revisions;

import java.util.List;
import java.util.Optional;

/** A step of a revision that failed, what was kept and what to do next. */
public final class StepFailedException extends RevisionException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_SQL = 500;

  private final transient Failure failure;

  /** An error whose message tells all of it. */
  public StepFailedException(Failure failure, Throwable cause) {
    super(message(failure), cause);
    this.failure = failure;
  }

  /**
   * The circumstances of a failure.
   *
   * @param revision the revision
   * @param className the qualified name of its class
   * @param upgrade whether it was being applied, not undone
   * @param step the number of the step, from 1; {@code steps + 1} for its entry in the history
   * @param steps how many steps the revision has
   * @param sql the statement, or a comment that describes the code
   * @param sqlState the five characters of the SQL standard, where the database gave some
   * @param reason what the database said
   * @param kept what is committed of this revision and what was rolled back
   * @param next what to do
   */
  public record Failure(
      RevisionName revision,
      String className,
      boolean upgrade,
      int step,
      int steps,
      String sql,
      Optional<String> sqlState,
      String reason,
      String kept,
      String next) {

    /** The same with other words for what is committed. */
    public Failure withKept(String other) {
      return new Failure(
          revision, className, upgrade, step, steps, sql, sqlState, reason, other, next);
    }

    /** The same with other words for what to do. */
    public Failure withNext(String other) {
      return new Failure(
          revision, className, upgrade, step, steps, sql, sqlState, reason, kept, other);
    }
  }

  private static String message(Failure failure) {
    return "%s of %s (%s) failed at %s: %s%s\n  %s\n%s %s"
        .formatted(
            failure.upgrade ? "upgrade" : "downgrade",
            failure.revision,
            failure.className,
            failure.step > failure.steps
                ? "its entry in the history"
                : "step %d of %d".formatted(failure.step, failure.steps),
            failure.reason,
            failure.sqlState.map(state -> " [SQLSTATE " + state + "]").orElse(""),
            shortened(failure.sql),
            failure.kept,
            failure.next);
  }

  private static String shortened(String sql) {
    String line = sql.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.length() <= LONGEST_SQL ? line : line.substring(0, LONGEST_SQL) + " …";
  }

  /** The same failure, of a run that was successful with other revisions before it. */
  public StepFailedException after(List<RevisionName> before) {
    if (before.isEmpty()) {
      return this;
    }
    String kept =
        "%s What this run did before is kept: %s."
            .formatted(failure.kept, DatabaseState.list(before));
    return new StepFailedException(failure.withKept(kept), getCause());
  }

  /** All of it, for programs. */
  public Failure failure() {
    return failure;
  }

  /** The id of the revision. */
  public String revisionId() {
    return failure.revision.id();
  }

  /** The statement that failed, or a comment that describes the code. */
  public String sql() {
    return failure.sql;
  }

  /** The SQLSTATE, where the database gave one. */
  public Optional<String> sqlState() {
    return failure.sqlState;
  }
}
