package dev.revisions.commands;

import dev.revisions.RevisionException;

/** A command that cannot be carried out, in one message for whoever typed it. */
public final class CommandException extends RevisionException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  /** An error with the code that the process is to end with. */
  public CommandException(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** An error in what was typed. */
  public static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  /** What the process is to end with. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
