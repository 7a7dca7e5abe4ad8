package dev.revisions.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
    name = "revisions",
    description = "Database migrations for Java, made by the compiler.",
    mixinStandardHelpOptions = true,
    versionProvider = Revisions.Version.class,
    subcommands = {
      Subcommands.Upgrade.class,
      Subcommands.Downgrade.class,
      Subcommands.Current.class,
      Subcommands.History.class,
      Subcommands.Heads.class,
      Subcommands.Show.class,
      Subcommands.Pending.class,
      Subcommands.Stamp.class,
      Subcommands.Check.class,
      Subcommands.Verify.class,
      Subcommands.Baseline.class,
      Subcommands.Sql.class,
      Subcommands.Diagram.class,
      Subcommands.Report.class,
      GenerateCompletion.class
    },
    footerHeading = "%nTargets:%n",
    footer = {
      "  head, heads, base, current; an id or the beginning of one (four characters",
      "  at least); +2 or -1 steps from where the database stands; 3f9c+2, head-1;",
      "  3f9c@head, 3f9c@-1 on the branch of a revision.",
      "  A range is start:end, start: or :end.",
      "",
      "Exit codes:",
      "  0 done   1 check failed   2 wrong usage   3 no connection   4 run failed",
      "  5 the database has unknown revisions   6 the history is broken   70 a bug"
    })
final class Revisions implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command.");
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"revisions " + (version == null ? "(not packaged)" : version)};
    }
  }
}
