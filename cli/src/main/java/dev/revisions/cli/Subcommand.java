package dev.revisions.cli;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import dev.revisions.commands.Progress;
import dev.revisions.commands.application.Application;
import dev.revisions.commands.application.ClassPath;
import dev.revisions.commands.application.Loader;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have: an application, perhaps a database, and an answer to print. */
@Command(mixinStandardHelpOptions = true)
abstract class Subcommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-c", "--classpath"},
      paramLabel = "PATH",
      defaultValue = "${env:REVISIONS_CLASSPATH:-target/classes}",
      description =
          "Folders and jars with the application's classes, as for java"
              + " (REVISIONS_CLASSPATH, or target/classes).")
  private String classPath;

  @Option(
      names = "--revisions",
      paramLabel = "PACKAGE",
      description = "The package of the revisions, if there are several histories.")
  private String packageName;

  @Option(
      names = {"-u", "--url"},
      paramLabel = "URL",
      description =
          "The database: postgresql://user:password@host/name, mysql://, mariadb:// or jdbc:h2:"
              + " (DATABASE_URL, which keeps the password out of the list of processes).")
  private String url;

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "The schema of the tables and the history, if not that of the URL.")
  private String schema;

  static final String JSON = "--json";

  @Option(names = JSON, description = "Answer in JSON, errors too.")
  private boolean json;

  abstract Answer answer(Commands commands);

  /** What the application is called in a picture. */
  final Application application() {
    return new Loader(ClassPath.parse(classPath)).load(Optional.ofNullable(packageName));
  }

  @Override
  public final Integer call() {
    Answer answer = answer();
    print(answer);
    return answer.exitCode().code();
  }

  private Answer answer() {
    return Answer.on(
        url,
        database ->
            answer(new Commands(application(), database, Optional.ofNullable(schema), progress())));
  }

  private Progress progress() {
    return json ? Progress.NONE : Terminal.progress(spec.commandLine().getErr());
  }

  private void print(Answer answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(answer.json().encodePrettily());
    } else if (answer.json().containsKey("error")) {
      spec.commandLine().getErr().println(Terminal.error(answer.text()));
    } else if (!answer.text().isEmpty()) {
      out.println(Terminal.highlighted(answer.text()));
    }
    out.flush();
  }
}
