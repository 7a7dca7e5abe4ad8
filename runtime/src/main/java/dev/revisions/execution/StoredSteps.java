package dev.revisions.execution;

import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps as the history keeps them, so that an application which does not have the revision can undo
 * it. Behind each statement stands of which step it is and how many lines it has, so that the
 * statements need no separator and an operator can still read and run them.
 */
final class StoredSteps {

  private static final Pattern END_OF_STATEMENT =
      Pattern.compile(
          "(?s)(?<last>.*); /\\* step (?<step>\\d{1,9}), (?<lines>\\d{1,9}) lines? \\*/");
  private static final Pattern CODE = Pattern.compile("/\\* step \\d+ is code: (?<what>.*) \\*/");
  private static final Pattern NONE = Pattern.compile("/\\* no way back: (?<why>.*) \\*/\n");

  private StoredSteps() {}

  /** The text that says why there are no steps. */
  static String none(String reason) {
    return "/* no way back: %s */\n".formatted(commentable(reason));
  }

  private static String commentable(String text) {
    return text.replaceAll("\\s+", " ").replace("*/", "* /");
  }

  static String write(List<Step> steps) {
    var text = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      int number = i + 1;
      if (steps.get(i) instanceof Step.Code code) {
        text.append(
            "/* step %d is code: %s */\n".formatted(number, commentable(code.description())));
      } else if (steps.get(i) instanceof Requirement requirement) {
        text.append(line(requirement.text(), number));
      } else {
        steps.get(i).statements().forEach(statement -> text.append(line(statement, number)));
      }
    }
    return text.toString();
  }

  private static String line(String statement, int step) {
    int lines = statement.split("\n", -1).length;
    return "%s; /* step %d, %d %s */\n"
        .formatted(statement, step, lines, lines == 1 ? "line" : "lines");
  }

  /**
   * The steps of a text.
   *
   * @throws RevisionException if it has none that can be executed
   */
  static List<Step> read(RevisionName name, Optional<String> stored, Dialect dialect) {
    String text =
        stored.orElseThrow(() -> notKept(name, "an older version of this library ran it"));
    Matcher none = NONE.matcher(text);
    if (none.matches()) {
      throw new RevisionException(none.group("why"));
    }
    var groups = new TreeMap<Integer, LinkedList<String>>();
    var lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.remove(lines.size() - 1);
    while (!lines.isEmpty()) {
      Matcher end = lastStatement(name, lines);
      List<String> own = lines.subList(lines.size() - count(name, end, lines), lines.size());
      own.set(own.size() - 1, end.group("last"));
      groups
          .computeIfAbsent(Integer.valueOf(end.group("step")), step -> new LinkedList<>())
          .addFirst(String.join("\n", own));
      own.clear();
    }
    return groups.values().stream().<Step>map(group -> Step.ofStored(group, dialect)).toList();
  }

  private static Matcher lastStatement(RevisionName name, List<String> lines) {
    String last = lines.get(lines.size() - 1);
    Matcher code = CODE.matcher(last);
    if (code.matches()) {
      throw notKept(name, "it runs code: " + code.group("what"));
    }
    Matcher end = END_OF_STATEMENT.matcher(last);
    if (!end.matches()) {
      throw changed(name);
    }
    return end;
  }

  private static int count(RevisionName name, Matcher end, List<String> lines) {
    int count = Integer.parseInt(end.group("lines"));
    if (count < 1 || count > lines.size()) {
      throw changed(name);
    }
    return count;
  }

  private static RevisionException changed(RevisionName name) {
    return notKept(name, "somebody changed what it says");
  }

  private static RevisionException notKept(RevisionName name, String why) {
    return new RevisionException(
        """
        the history does not say how to undo %s (%s); undo it with a version of the application \
        that has it\
        """
            .formatted(name, why));
  }
}
