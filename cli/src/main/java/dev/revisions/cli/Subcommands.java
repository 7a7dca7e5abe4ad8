package dev.revisions.cli;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands as they are typed. */
final class Subcommands {

  private Subcommands() {}

  /** Many schemas instead of the one of the URL. */
  static final class Tenants {
    @Option(
        names = "--schemas",
        paramLabel = "NAME",
        split = ",",
        required = true,
        description = "Do it in each of these schemas, with a history in each.")
    private List<String> schemas;

    @Option(
        names = "--parallel",
        paramLabel = "N",
        defaultValue = "4",
        description = "How many schemas at a time. Default: 4.")
    private int parallelism;

    private List<String> schemas(boolean dryRun) {
      return Commands.manySchemas(schemas, dryRun);
    }
  }

  @Command(name = "upgrade", description = "Apply what is missing to reach a target.")
  static final class Upgrade extends Subcommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "TARGET",
        defaultValue = "head",
        description = "Default: head.")
    private String target;

    @Option(names = "--dry-run", description = "Only tell what would be done, with locks and SQL.")
    private boolean dryRun;

    @ArgGroup(exclusive = false)
    private Tenants tenants;

    @Override
    Answer answer(Commands commands) {
      if (tenants != null) {
        return commands.upgradeAll(tenants.schemas(dryRun), target, tenants.parallelism);
      }
      return dryRun ? commands.planUpgrade(target) : commands.upgrade(target);
    }
  }

  @Command(name = "downgrade", description = "Undo what stands on a target.")
  static final class Downgrade extends Subcommand {
    @Parameters(paramLabel = "TARGET", description = "For example -1, an id, or base.")
    private String target;

    @Option(names = "--dry-run", description = "Only tell what would be done, with locks and SQL.")
    private boolean dryRun;

    @ArgGroup(exclusive = false)
    private Tenants tenants;

    @Override
    Answer answer(Commands commands) {
      if (tenants != null) {
        return commands.downgradeAll(tenants.schemas(dryRun), target, tenants.parallelism);
      }
      return dryRun ? commands.planDowngrade(target) : commands.downgrade(target);
    }
  }

  @Command(name = "current", description = "Tell where the database stands.")
  static final class Current extends Subcommand {
    @Override
    Answer answer(Commands commands) {
      return commands.current();
    }
  }

  @Command(name = "history", description = "List revisions, newest first.")
  static final class History extends Subcommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "RANGE",
        defaultValue = ":",
        description = "Default: all.")
    private String range;

    @Option(
        names = {"-v", "--verbose"},
        description = "Tell all about each.")
    private boolean verbose;

    @Option(
        names = {"-i", "--indicate-current"},
        description = "Mark where the database stands.")
    private boolean current;

    @Override
    Answer answer(Commands commands) {
      return commands.history(range, verbose, current);
    }
  }

  @Command(name = "heads", description = "List the revisions that no other stands on.")
  static final class Heads extends Subcommand {
    @Override
    Answer answer(Commands commands) {
      return commands.heads();
    }
  }

  @Command(name = "show", description = "Tell all about a revision.")
  static final class Show extends Subcommand {
    @Parameters(paramLabel = "REV", description = "An id, the beginning of one, or head.")
    private String revision;

    @Override
    Answer answer(Commands commands) {
      return commands.show(revision);
    }
  }

  @Command(name = "pending", description = "List what the database lacks.")
  static final class Pending extends Subcommand {
    @Override
    Answer answer(Commands commands) {
      return commands.pending();
    }
  }

  @Command(name = "stamp", description = "Declare a target reached, without running anything.")
  static final class Stamp extends Subcommand {
    @Parameters(paramLabel = "REV", description = "The target.")
    private String target;

    @Override
    Answer answer(Commands commands) {
      return commands.stamp(target);
    }
  }

  @Command(
      name = "check",
      description =
          "Check that the history is whole and the database has all of it; for pipelines.")
  static final class Check extends Subcommand {
    @Override
    Answer answer(Commands commands) {
      return commands.check();
    }
  }

  @Command(
      name = "verify",
      description = "Compare the database with the model, and tell the SQL that would mend it.")
  static final class Verify extends Subcommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "REV",
        description = "The revision to compare at. Default: where the database stands.")
    private String target;

    @Override
    Answer answer(Commands commands) {
      return commands.verify(Optional.ofNullable(target));
    }
  }

  @Command(
      name = "baseline",
      description = "Adopt a database that exists already: verify it, then mark it.")
  static final class Baseline extends Subcommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "REV",
        defaultValue = "head",
        description = "The revision that the database corresponds to. Default: head.")
    private String target;

    @Option(
        names = "--force",
        paramLabel = "REASON",
        description = "Mark it although it differs, for this reason.")
    private String reason;

    @Override
    Answer answer(Commands commands) {
      return commands.baseline(target, Optional.ofNullable(reason));
    }
  }

  @Command(name = "sql", description = "Write the SQL script of a range.")
  static final class Sql extends WritingCommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "RANGE",
        defaultValue = "base:heads",
        description =
            "From where to where, up or down; a target alone starts at base. Default: all.")
    private String range;

    @Option(
        names = "--dialect",
        paramLabel = "NAME",
        description =
            "postgresql, mariadb, mysql, h2, sqlserver, oracle or db2;"
                + " default: that of the database.")
    private String dialect;

    @Option(
        names = "--idempotent",
        description = "For a database in any state: what is there already is left out.")
    private boolean idempotent;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Write to a file.")
    private Path output;

    @Override
    Path output() {
      return output;
    }

    @Override
    Answer content(Commands commands) {
      return commands.sql(range, Optional.ofNullable(dialect), idempotent);
    }
  }

  @Command(name = "diagram", description = "Draw the schema as an entity-relationship diagram.")
  static final class Diagram extends WritingCommand {
    /** The languages of a diagram. */
    enum Format {
      MERMAID,
      SVG
    }

    @Parameters(
        arity = "0..1",
        paramLabel = "REV",
        defaultValue = "head",
        description = "The schema at this revision. Default: head.")
    private String revision;

    @Option(names = "--change", description = "Only what the revision changes, and its neighbours.")
    private boolean change;

    @Option(
        names = "--table",
        paramLabel = "TABLE",
        description = "Only this table and its neighbours.")
    private String table;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "${COMPLETION-CANDIDATES}; default: by the name of the file, else mermaid.")
    private Format format;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Write to a file.")
    private Path output;

    @Override
    Path output() {
      return output;
    }

    @Override
    Answer content(Commands commands) {
      boolean svg =
          format == null
              ? output != null && output.toString().endsWith(".svg")
              : format == Format.SVG;
      return commands.diagram(revision, change, Optional.ofNullable(table), svg);
    }
  }

  @Command(
      name = "report",
      description = "Write a page to browse: revisions, SQL, locks, diagrams.")
  static final class Report extends WritingCommand {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        defaultValue = "revisions.html",
        description = "Default: revisions.html.")
    private Path output;

    @Override
    Path output() {
      return output;
    }

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the page.")
    private String title;

    @Override
    Answer content(Commands commands) {
      return commands.report(Optional.ofNullable(title).orElse("Revisions"));
    }
  }
}
