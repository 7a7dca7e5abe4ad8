package dev.revisions.integration;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * The compiler of the JDK that runs the tests, in this very JVM, which need not start for it. Paths
 * of its arguments that are relative count from a folder.
 */
final class Javac {

  private static final Set<String> WITH_PATHS =
      Set.of("-d", "-s", "-cp", "-p", "-processorpath", "-sourcepath");

  private Javac() {}

  static Command run(Path folder, List<String> arguments) {
    var output = new ByteArrayOutputStream();
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, absolute(folder, arguments).toArray(String[]::new));
    return new Command(exitCode, output.toString(StandardCharsets.UTF_8));
  }

  private static List<String> absolute(Path folder, List<String> arguments) {
    var absolute = new ArrayList<String>();
    String before = "";
    for (String argument : arguments) {
      boolean isPath = WITH_PATHS.contains(before) || argument.endsWith(".java");
      absolute.add(isPath && !argument.isEmpty() ? paths(folder, argument) : argument);
      before = argument;
    }
    return absolute;
  }

  private static String paths(Path folder, String paths) {
    return Arrays.stream(paths.split(File.pathSeparator))
        .map(path -> folder.resolve(path).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
