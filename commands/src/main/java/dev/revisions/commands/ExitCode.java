package dev.revisions.commands;

import dev.revisions.DatabaseUnreachableException;
import dev.revisions.RevisionException;
import dev.revisions.UnknownRevisionException;
import dev.revisions.graph.GraphException;
import dev.revisions.verify.UnmergedException;
import java.util.Optional;

/** What a process tells the one that started it. */
public enum ExitCode {
  /** It is done, or there was nothing to do. */
  OK(0),
  /** The database is not where, or not what, the application expects. */
  CHECK_FAILED(1),
  /** What was typed cannot be carried out: an unknown option, target, range or class path. */
  USAGE(2),
  /** There is no connection to the database. */
  UNREACHABLE(3),
  /** The database refused a step, or did not let it begin; the message says what was kept. */
  RUN_FAILED(4),
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

  /** The code for an error, or empty if it is a mistake of this program. */
  static Optional<ExitCode> of(RuntimeException error) {
    if (error instanceof CommandException command) {
      return Optional.of(command.exitCode());
    }
    if (error instanceof DatabaseUnreachableException) {
      return Optional.of(UNREACHABLE);
    }
    if (error instanceof UnknownRevisionException) {
      return Optional.of(UNKNOWN_REVISION);
    }
    if (error instanceof UnmergedException unmerged) {
      return Optional.of(unmerged.merge().isPresent() ? CHECK_FAILED : HISTORY);
    }
    if (error instanceof GraphException) {
      return Optional.of(USAGE);
    }
    return error instanceof RevisionException ? Optional.of(RUN_FAILED) : Optional.empty();
  }
}
