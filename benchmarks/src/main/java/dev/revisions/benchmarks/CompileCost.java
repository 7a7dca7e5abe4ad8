package dev.revisions.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What annotation processing adds to a cold javac, in one run: a processor that does nothing, one
 * that makes a class, ours without and with a change, Hibernate's. The order changes with every
 * round.
 *
 * <p>Arguments: the number of rounds (10), the number of entities (200), and {@code again} for
 * builds over what the contender's last one has left, instead of builds from scratch. What begins
 * with a hyphen is for the JVM of javac.
 */
public final class CompileCost {

  private static final Contender UNCHANGED = Contender.revisions("nothing changed");
  private static final Contender BIRTH = Contender.revisions("a column added");
  private static final List<Contender> CONTENDERS =
      List.of(
          Contender.NO_PROCESSOR,
          Contender.DOES_NOTHING,
          Contender.MAKES_CLASS,
          UNCHANGED,
          BIRTH,
          Contender.HIBERNATE);
  private static final int CHANGED = 7;

  private final ColdJavac javac;
  private final Workspace workspace;
  private final Map<Contender, Samples> samples = new LinkedHashMap<>();

  /** What each build begins with; none of builds from scratch. */
  private final Map<Contender, Output> last = new HashMap<>();

  private CompileCost(ColdJavac javac, Workspace workspace) {
    this.javac = javac;
    this.workspace = workspace;
    CONTENDERS.forEach(contender -> samples.put(contender, new Samples()));
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> options = words(arguments, true);
    List<String> sizes = words(arguments, false);
    int rounds = sizes.size() > 0 ? Integer.parseInt(sizes.get(0)) : 10;
    int entities = sizes.size() > 1 ? Integer.parseInt(sizes.get(1)) : 200;
    boolean again = sizes.size() > 2 && sizes.get(2).equals("again");
    var javac = new ColdJavac(options);
    Workspace workspace = Workspace.of(entities);
    javac.compile(workspace, UNCHANGED, workspace.output("first").empty());
    var cost = new CompileCost(javac, workspace);
    if (again) {
      cost.build();
    }
    for (int round = 0; round <= rounds; round++) {
      cost.round(round);
    }
    System.out.printf(
        "javac %s, %d entities, %d rounds, %s, %s%n%n",
        String.join(" ", System.getProperty("java.version"), String.join(" ", options)).strip(),
        entities,
        rounds,
        again ? "each build over the last one" : "each build from scratch",
        Machine.describe());
    cost.print();
    workspace.delete();
  }

  private static List<String> words(String[] arguments, boolean options) {
    return Stream.of(arguments).filter(word -> word.startsWith("-") == options).toList();
  }

  private void build() throws IOException, InterruptedException {
    for (Contender contender : CONTENDERS) {
      Output output = workspace.output("last" + CONTENDERS.indexOf(contender)).empty();
      javac.compile(workspace, contender, output);
      last.put(contender, output);
    }
  }

  private Sample compile(Contender contender) throws IOException, InterruptedException {
    Output output = workspace.output("next");
    return javac.compile(
        workspace,
        contender,
        last.containsKey(contender) ? output.after(last.get(contender)) : output.empty());
  }

  /** The first warms the disk cache and does not count. */
  private void round(int round) throws IOException, InterruptedException {
    var order = new ArrayList<>(CONTENDERS);
    Collections.shuffle(order, new Random(round));
    for (Contender contender : order) {
      Sample sample = contender == BIRTH ? birth() : run(contender);
      if (round > 0) {
        samples.get(contender).add(sample);
      }
    }
  }

  private Sample run(Contender contender) throws IOException, InterruptedException {
    int before = workspace.revisions().size();
    Sample sample = compile(contender);
    require(workspace.revisions().size() == before, contender + " wrote a revision");
    return sample;
  }

  private Sample birth() throws IOException, InterruptedException {
    List<Path> before = workspace.revisions();
    workspace.writeEntity(CHANGED, "added");
    Sample sample = compile(BIRTH);
    require(workspace.revisions().size() == before.size() + 1, BIRTH + " wrote no revision");
    workspace.keepRevisions(before);
    workspace.writeEntity(CHANGED);
    return sample;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  private void print() {
    Samples base = samples.get(Contender.DOES_NOTHING);
    System.out.println("| processor | wall s | added | cpu s | added |\n|---|---|---|---|---|");
    samples.forEach(
        (contender, taken) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %s | %+.2f | %.2f | %+.2f |%n",
                contender.name(),
                taken.wall(),
                taken.added(base, Sample::wall),
                taken.medianCpu(),
                taken.added(base, Sample::cpu)));
  }
}
