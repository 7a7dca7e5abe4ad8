package dev.revisions.cli;

import dev.revisions.commands.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Mistakes of this program keep their stack trace, so that they can be reported. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult arguments) {
    command
        .getErr()
        .println("This should not happen; please report it with the command and what follows:");
    error.printStackTrace(command.getErr());
    command.getErr().flush();
    return ExitCode.INTERNAL.code();
  }
}
