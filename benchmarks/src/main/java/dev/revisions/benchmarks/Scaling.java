package dev.revisions.benchmarks;

import dev.revisions.processor.RevisionsProcessor;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How what a compilation takes grows with the number of entities and of revisions: the time that
 * the processor's thread is at work at n, 2n and 4n, and the exponent of the growth, which is 1
 * where it is linear. Everything runs in one warm JVM; of several runs the quickest counts.
 *
 * <p>Arguments: the number of runs (3), the most entities (2000), the most revisions (500).
 */
public final class Scaling {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final int DOUBLINGS = 2;

  private static final int ENTITIES_OF_HISTORY = 20;

  private final Workspace growing = Workspace.of(ENTITIES_OF_HISTORY);
  private final int runs;

  private Scaling(int runs) {
    this.runs = runs;
  }

  /** A measurement of a given size, in seconds. */
  @FunctionalInterface
  private interface Step {
    double seconds(int size) throws IOException;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    var scaling = new Scaling(argument(arguments, 0, 3));
    int entities = argument(arguments, 1, 2000);
    int revisions = argument(arguments, 2, 500);
    System.out.printf("Java %s, %s%n", System.getProperty("java.version"), Machine.describe());
    System.out.println("\n| step | n | 2n | 4n | exponents |\n|---|---|---|---|---|");
    scaling.print("first revision of n = " + entities / 4 + " entities", scaling::first, entities);
    scaling.print("nothing changed in them", scaling::unchanged, entities);
    scaling.print("a column in each of them", scaling::everywhere, entities);
    scaling.print(
        "nothing changed after n = " + revisions / 4 + " revisions", scaling::history, revisions);
    scaling.growing.delete();
  }

  private static int argument(String[] arguments, int position, int otherwise) {
    return arguments.length > position ? Integer.parseInt(arguments[position]) : otherwise;
  }

  private void print(String name, Step step, int most) throws IOException {
    var seconds = new double[DOUBLINGS + 1];
    step.seconds(most >> DOUBLINGS);
    for (int i = 0; i <= DOUBLINGS; i++) {
      seconds[i] = step.seconds(most >> (DOUBLINGS - i));
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.2f, %.2f |%n",
        name,
        seconds[0],
        seconds[1],
        seconds[2],
        exponent(seconds[0], seconds[1]),
        exponent(seconds[1], seconds[2]));
  }

  private static double exponent(double once, double twice) {
    return Math.log(twice / once) / Math.log(2);
  }

  private double first(int entities) throws IOException {
    return last(Workspace.of(entities));
  }

  private double unchanged(int entities) throws IOException {
    Workspace workspace = Workspace.of(entities);
    compile(workspace);
    return last(workspace);
  }

  private double everywhere(int entities) throws IOException {
    Workspace workspace = Workspace.of(entities);
    compile(workspace);
    for (int number = 0; number < entities; number++) {
      workspace.writeEntity(number, "added");
    }
    return last(workspace);
  }

  /** One of the entities has one more column in each revision. */
  private double history(int revisions) throws IOException {
    for (int revision = growing.revisions().size(); revision < revisions; revision++) {
      growing.writeEntity(
          revision % ENTITIES_OF_HISTORY,
          IntStream.rangeClosed(0, revision / ENTITIES_OF_HISTORY)
              .mapToObj(number -> "added" + number)
              .toArray(String[]::new));
      compile(growing);
    }
    return quickest(growing);
  }

  private double last(Workspace workspace) throws IOException {
    double best = quickest(workspace);
    workspace.delete();
    return best;
  }

  /** Of several runs from the same state. */
  private double quickest(Workspace workspace) throws IOException {
    List<Path> before = workspace.revisions();
    double best = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      best = Math.min(best, compile(workspace));
      workspace.keepRevisions(before);
    }
    return best;
  }

  /** The time of the processor's thread in one compilation, in seconds. */
  private static double compile(Workspace workspace) throws IOException {
    var processor = new TimedProcessor(new RevisionsProcessor());
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var options =
          List.of(
              "-d",
              workspace.output("classes").empty().classes().toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-proc:only");
      var task =
          JAVAC.getTask(
              Writer.nullWriter(),
              files,
              null,
              options,
              null,
              files.getJavaFileObjectsFromPaths(workspace.files()));
      task.setProcessors(List.of(processor));
      if (!task.call()) {
        throw new IllegalStateException("javac failed on " + workspace.sources());
      }
    }
    return processor.seconds();
  }
}
