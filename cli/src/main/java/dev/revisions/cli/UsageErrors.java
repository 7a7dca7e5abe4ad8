package dev.revisions.cli;

import dev.revisions.commands.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was typed wrongly in one or two lines, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    command.getErr().println(Terminal.error(error.getMessage()));
    UnmatchedArgumentException.printSuggestions(error, command.getErr());
    command
        .getErr()
        .println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
    command.getErr().flush();
    return ExitCode.USAGE.code();
  }
}
