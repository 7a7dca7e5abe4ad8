package dev.revisions.testing;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The Maven that runs the tests ({@code maven.home}), for customers who get what this build has
 * produced. It runs once more in this very JVM: most of what a process of its own takes is starting
 * it and warming it up.
 */
public final class Maven {

  /** What every JVM has; the rest belongs to the tests. */
  private static final String OF_THE_JVM =
      "(java|jdk|sun|os|user|file|path|line|native)\\..*|maven\\.home";

  private static final Path HOME = Path.of(System.getProperty("maven.home"));
  private static final ClassLoader LOADER = loader();

  private final List<String> options;

  /**
   * What Maven has said.
   *
   * @param exitCode 0 for success
   * @param output all of it
   */
  public record Run(int exitCode, String output) {}

  /**
   * A Maven with a local repository of its own.
   *
   * @param folder where it is
   */
  public Maven(Path folder) throws IOException {
    this.options = new BuiltArtifacts(folder).options();
  }

  private static ClassLoader loader() {
    Stream<File> jars =
        Stream.of("boot", "lib")
            .flatMap(folder -> Stream.of(HOME.resolve(folder).toFile().listFiles()))
            .filter(file -> file.getName().endsWith(".jar"));
    File logging = HOME.resolve("conf/logging").toFile();
    URL[] urls = Stream.concat(Stream.of(logging), jars).map(Maven::url).toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs Maven in a folder. One at a time, since it owns the system properties meanwhile. */
  public Run run(Path project, String... arguments) {
    synchronized (Maven.class) {
      return inThisJvm(project, all(List.of(), arguments));
    }
  }

  /** Runs Maven in a folder as a process, with more in its environment. */
  public Run start(Path project, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = all(List.of(HOME.resolve("bin/mvn").toString()), arguments);
    var builder = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
    builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private List<String> all(List<String> program, String... arguments) {
    var all = new ArrayList<>(program);
    all.addAll(options);
    all.addAll(List.of(arguments));
    return all;
  }

  private static Run inThisJvm(Path project, List<String> arguments) {
    var said = new ByteArrayOutputStream();
    Properties before = System.getProperties();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setProperties(properties(before, project));
      Thread.currentThread().setContextClassLoader(LOADER);
      int exitCode = call(arguments, project.toRealPath().toString(), out);
      return new Run(exitCode, said.toString(StandardCharsets.UTF_8));
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException("Maven does not start", e);
    } finally {
      Thread.currentThread().setContextClassLoader(context);
      System.setProperties(before);
    }
  }

  private static Properties properties(Properties all, Path project) {
    var properties = new Properties();
    all.stringPropertyNames().stream()
        .filter(name -> name.matches(OF_THE_JVM))
        .forEach(name -> properties.setProperty(name, all.getProperty(name)));
    properties.setProperty("maven.multiModuleProjectDirectory", project.toString());
    return properties;
  }

  private static int call(List<String> arguments, String project, PrintStream out)
      throws ReflectiveOperationException {
    Class<?> type = LOADER.loadClass("org.apache.maven.cli.MavenCli");
    Object maven = type.getConstructor().newInstance();
    return (int)
        type.getMethod("doMain", String[].class, String.class, PrintStream.class, PrintStream.class)
            .invoke(maven, arguments.toArray(String[]::new), project, out, out);
  }
}
