package dev.revisions.cli;

import dev.revisions.commands.Answer;
import dev.revisions.commands.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was typed wrongly in one or two lines, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    String rest =
        suggestions(error) + "Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName());
    if (List.of(arguments).contains(Subcommand.JSON)) {
      String message = error.getMessage() + "\n" + rest;
      command.getOut().println(Answer.failed(ExitCode.USAGE, message).json().encodePrettily());
      command.getOut().flush();
    } else {
      command.getErr().println(Terminal.error(error.getMessage()));
      command.getErr().println(rest);
      command.getErr().flush();
    }
    return ExitCode.USAGE.code();
  }

  private static String suggestions(ParameterException error) {
    return error instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream()
            .filter(argument -> argument.matches("-\\d+:.*"))
            .findFirst()
            .map(range -> "Say from where to count: head%1$s or current%1$s\n".formatted(range))
            .orElseGet(() -> possibleSolutions(error))
        : possibleSolutions(error);
  }

  private static String possibleSolutions(ParameterException error) {
    var text = new StringWriter();
    UnmatchedArgumentException.printSuggestions(error, new PrintWriter(text, true));
    return text.toString();
  }
}
