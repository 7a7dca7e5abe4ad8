package dev.revisions.commands;

/** What a process tells the one that started it. */
public enum ExitCode {
  /** It is done, or there was nothing to do. */
  OK(0),
  /** {@code check} has found that the database is not where the application expects it. */
  CHECK_FAILED(1),
  /** What was typed cannot be carried out: an unknown option, target, range or class path. */
  USAGE(2),
  /** There is no connection to the database. */
  UNREACHABLE(3),
  /** A step of a revision failed; the message says what was kept. */
  STEP_FAILED(4),
  /** The database has revisions that the application does not know. */
  UNKNOWN_REVISION(5),
  /** The history itself is wrong: a missing parent, a cycle, two revisions with one id. */
  HISTORY(6),
  /** An error of this program; it comes with a stack trace, to be reported. */
  INTERNAL(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }
}
