package dev.revisions.cli;

import dev.revisions.commands.ExitCode;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The program {@code revisions}. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    // What drivers and pools log is not what was asked for; what matters comes as an error.
    Logger.getLogger("").setLevel(Level.SEVERE);
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Revisions())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(32)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new Failures());
  }
}
