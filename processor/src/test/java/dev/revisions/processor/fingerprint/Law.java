package dev.revisions.processor.fingerprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fingerprint, one mapping: remembers of each fingerprint the model that it came with first,
 * and notes where it comes with another mapping. The mappings of other models are not made.
 */
final class Law {

  private static final int LONGEST = 1500;
  private static final int CONTEXT = 60;

  /** What came first with a fingerprint. */
  private static final class First {
    private final Model model;
    private final String what;
    private Optional<String> mapping = Optional.empty();
    private boolean mapped;

    First(Model model, String what) {
      this.model = model;
      this.what = what;
    }
  }

  private final LawCompiler compiler;
  private final Set<String> binary;
  private final Map<String, First> byFingerprint = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private int read;
  private int same;

  /**
   * For the models that come of one.
   *
   * @param binary the files that are there as classes only
   */
  Law(LawCompiler compiler, Set<String> binary) {
    this.compiler = compiler;
    this.binary = binary;
  }

  /** Reads a model. */
  void check(Model model, String what) {
    Optional<Read> found = compiler.read(model, binary, byFingerprint::containsKey);
    if (found.isEmpty()) {
      return;
    }
    read++;
    First first = byFingerprint.putIfAbsent(found.get().fingerprint(), new First(model, what));
    if (first != null) {
      same++;
      compare(first, model, what, found.get());
    }
  }

  private void compare(First first, Model model, String what, Read found) {
    if (!first.mapped) {
      first.mapped = true;
      first.mapping = compiler.read(first.model, binary, code -> true).map(Read::mapping);
    }
    String mapping = first.mapping.orElseThrow();
    boolean isOfHints = compiler.isWithoutHints() && isRefused(mapping, found.mapping());
    if (!mapping.equals(found.mapping())
        && !isOfHints
        && compiler.whole(first.model, binary).isPresent()
        && compiler.whole(model, binary).isPresent()) {
      violations.add(
          "One fingerprint, two mappings:\n1. %s\n2. %s\n%s"
              .formatted(first.what, what, difference(mapping, found.mapping())));
    }
  }

  /** A hint in the wrong place is refused, and not one that is not there. */
  private static boolean isRefused(String... mappings) {
    return List.of(mappings).stream().anyMatch(mapping -> mapping.contains("\nproblem"));
  }

  private static String difference(String one, String other) {
    List<String> ones = one.lines().toList();
    List<String> others = other.lines().toList();
    var text = new StringBuilder();
    for (int i = 0; i < Math.max(ones.size(), others.size()) && text.length() < LONGEST; i++) {
      String before = i < ones.size() ? ones.get(i) : "";
      String after = i < others.size() ? others.get(i) : "";
      if (!before.equals(after)) {
        int same = Math.max(0, commonLength(before, after) - CONTEXT);
        text.append("- ").append(part(before, same)).append('\n');
        text.append("+ ").append(part(after, same)).append('\n');
      }
    }
    return text.toString();
  }

  private static int commonLength(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String part(String line, int from) {
    return line.substring(Math.min(line.length(), from), Math.min(line.length(), from + 200));
  }

  List<String> violations() {
    return violations;
  }

  @Override
  public String toString() {
    return "%d read, %d of them with a fingerprint that is known".formatted(read, same);
  }
}
