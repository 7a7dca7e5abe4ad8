package dev.revisions.benchmarks;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * A way to compile.
 *
 * @param name what tables call it
 * @param options what javac is told
 */
record Contender(String name, List<String> options) {

  static final Contender NO_PROCESSOR = new Contender("no processor", List.of("-proc:none"));

  static final Contender DOES_NOTHING = own("a processor that does nothing", DoNothing.class);

  static final Contender MAKES_CLASS = own("a processor that makes one class", MakesClass.class);

  /** With its dependencies, as Maven lists them. */
  static final Contender HIBERNATE =
      new Contender(
          "Hibernate's metamodel processor",
          List.of(
              "-processorpath",
              jars(
                  "hibernate-",
                  "jakarta.",
                  "jandex-",
                  "jaxb-",
                  "angus-",
                  "txw2-",
                  "istack-",
                  "antlr4-",
                  "byte-buddy-",
                  "jboss-logging-")));

  private static Contender own(String name, Class<? extends Processor> type) {
    return new Contender(name, List.of("-processorpath", home(type), "-processor", type.getName()));
  }

  /** With its dependencies, as Maven lists them. */
  static Contender revisions(String what) {
    return new Contender(
        "Revisions, " + what,
        List.of(
            "-processorpath",
            jars(
                "revisions-processor-",
                "revisions-runtime-",
                "revisions-annotations-",
                "google-java-format-",
                "guava-",
                "failureaccess-")));
  }

  private static String home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  /** The entries of the class path whose file names begin so. */
  private static String jars(String... beginnings) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Stream.of(beginnings).anyMatch(fileName(entry)::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String fileName(String entry) {
    return entry.substring(entry.lastIndexOf(File.separatorChar) + 1);
  }
}
