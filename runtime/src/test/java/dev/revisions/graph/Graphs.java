package dev.revisions.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Graphs in a notation for tests: {@code a, b(a), c(b), m(c d)} names each with its parents; {@code
 * r(a)=b c} replaces others.
 */
final class Graphs {

  private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?(?:=(.*))?");

  static final RevisionGraph<String> LINE =
      graph("e623, 548b(e623), b7ea(548b), 1bbe(b7ea), 3975(1bbe)");
  static final RevisionGraph<String> PREFIXES =
      graph("abcd1111, abcd2222(abcd1111), abce3333(abcd2222)");
  static final RevisionGraph<String> BRANCHES = graph("a, b(a), c1(b), d1(c1), c2(b), d2(c2)");
  static final RevisionGraph<String> MERGE =
      graph("a, b(a), c1(b), d1(c1), c2(b), d2(c2), e(d1 d2), f(e)");
  static final RevisionGraph<String> DIAMOND = graph("a, b1(a), b2(a), c(b1 b2), d(c)");

  private Graphs() {}

  static RevisionGraph<String> graph(String text) {
    List<String> revisions =
        Arrays.stream(text.split(",")).map(String::strip).filter(r -> !r.isEmpty()).toList();
    return RevisionGraph.of(revisions, Graphs::node);
  }

  private static RevisionGraph.Node node(String revision) {
    Matcher parts = FORM.matcher(revision);
    if (!parts.matches()) {
      throw new IllegalArgumentException(revision);
    }
    return new RevisionGraph.Node(
        parts.group(1), words(parts.group(2)), words(parts.group(3)), "Revision_" + revision);
  }

  /** A database at these heads: they and all that they stand on are applied. */
  static Position at(RevisionGraph<?> graph, String heads) {
    return new Position(graph, graph.withAncestors(words(heads)));
  }

  /** What is applied after these steps, as heads. */
  static String after(RevisionGraph<?> graph, String heads, List<String> undone) {
    Set<String> applied = new TreeSet<>(graph.withAncestors(words(heads)));
    applied.removeAll(undone);
    return String.join(" ", graph.headsOf(applied));
  }

  private static List<String> words(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.strip().split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
