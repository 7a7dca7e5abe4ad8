package dev.revisions.execution;

import dev.revisions.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.tools.RunScript;

/**
 * Runs scripts as the client that comes with a database does, and that very client if it is here.
 */
interface Client {

  /**
   * Runs a script.
   *
   * @throws IllegalStateException with what the client says if it fails
   */
  void execute(String script);

  static Client of(TestDatabase database) {
    return switch (database.kind()) {
      case POSTGRESQL ->
          isInstalled("psql")
              ? new Program("psql", "-qX", "-v", "ON_ERROR_STOP=1", libpqUri(database))
              : database::execute;
      case MARIADB, MYSQL ->
          isInstalled("mariadb")
              ? new Program(
                  "mariadb",
                  "--host=127.0.0.1",
                  "--port=" + database.port(),
                  "--user=" + database.user(),
                  "--skip-ssl",
                  database.name())
              : script -> database.execute(delimited(script));
      case H2 -> script -> runScript(database, script);
    };
  }

  static boolean isInstalled(String program) {
    return Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String libpqUri(TestDatabase database) {
    return database.uri();
  }

  /** The statements of a script that sets delimiters. */
  private static String[] delimited(String script) {
    var statements = new ArrayList<String>();
    String delimiter = ";";
    var open = new StringBuilder();
    for (String line : script.lines().toList()) {
      if (line.startsWith("delimiter ")) {
        delimiter = line.substring("delimiter ".length());
      } else if (line.endsWith(delimiter)) {
        open.append(line, 0, line.length() - delimiter.length());
        statements.add(open.toString());
        open.setLength(0);
      } else {
        open.append(line).append('\n');
      }
    }
    return statements.toArray(String[]::new);
  }

  private static void runScript(TestDatabase database, String script) {
    try (Connection connection = database.connect()) {
      RunScript.execute(connection, new StringReader(script));
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** A program that reads a script from its standard input. */
  record Program(List<String> command) implements Client {
    Program(String... command) {
      this(List.of(command));
    }

    @Override
    public void execute(String script) {
      try {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.outputWriter()) {
          in.write(script);
        }
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
          throw new IllegalStateException(said);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
