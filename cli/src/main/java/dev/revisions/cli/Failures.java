package dev.revisions.cli;

import dev.revisions.commands.Answer;
import dev.revisions.commands.DatabaseUrl;
import dev.revisions.commands.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Mistakes of this program keep their stack trace, so that they can be reported. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult arguments) {
    String message = "This should not happen; please report it with the command and what follows:";
    var trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace, true));
    command.getErr().println(message);
    command.getErr().print(DatabaseUrl.hidden(trace.toString()));
    command.getErr().flush();
    if (arguments.originalArgs().contains(Subcommand.JSON)) {
      String what = DatabaseUrl.hidden(error.toString());
      command.getOut().println(Answer.failed(ExitCode.INTERNAL, what).json().encodePrettily());
      command.getOut().flush();
    }
    return ExitCode.INTERNAL.code();
  }
}
