package dev.revisions.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs javac in a process of its own, as a build without a daemon does.
 *
 * @param options what its JVM is told
 */
record ColdJavac(List<String> options) {

  private static final double TICKS_PER_SECOND = 100;
  private static final Path SELF = Path.of("/proc/self/stat");

  /**
   * Compiles a project.
   *
   * @param contender the way to compile
   * @throws IllegalStateException if javac fails
   */
  Sample compile(Workspace workspace, Contender contender, Output output)
      throws IOException, InterruptedException {
    Path arguments = arguments(workspace, contender, output);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    options.forEach(option -> command.add("-J" + option));
    command.add("@" + arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    double cpu = cpuOfChildren();
    long start = System.nanoTime();
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException(contender.name() + " failed:\n" + told);
    }
    return new Sample(wall, cpuOfChildren() - cpu);
  }

  private static Path arguments(Workspace workspace, Contender contender, Output output)
      throws IOException {
    var arguments = new ArrayList<String>();
    String classPath = System.getProperty("java.class.path");
    arguments.addAll(List.of("-cp", output.classes() + File.pathSeparator + classPath));
    arguments.addAll(output.options());
    arguments.addAll(contender.options());
    workspace.files().forEach(file -> arguments.add(file.toString()));
    return Files.write(workspace.sources().resolveSibling("arguments"), arguments);
  }

  /** The 16th and 17th value of the kernel's line, which count processes that have ended. */
  private static double cpuOfChildren() throws IOException {
    if (!Files.exists(SELF)) {
      return Double.NaN;
    }
    String line = Files.readString(SELF);
    String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(values[13]) + Long.parseLong(values[14])) / TICKS_PER_SECOND;
  }
}
