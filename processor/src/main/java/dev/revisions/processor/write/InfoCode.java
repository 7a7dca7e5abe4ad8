package dev.revisions.processor.write;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The annotation {@code @RevisionInfo}: a line for each member, the model in text blocks. */
final class InfoCode {

  /** What is before a member. */
  private static final String MEMBER = Layout.newLine(Layout.CONTINUATION);

  /** What is before an element of an array. */
  private static final String ELEMENT = Layout.newLine(Layout.CONTINUATION + Layout.INDENT);

  private InfoCode() {}

  static String of(NewRevision revision) {
    var members = new ArrayList<String>();
    members.add("id = " + StringLiteral.of(revision.id()));
    if (!revision.parents().isEmpty()) {
      members.add(array("parents", revision.parents().stream().sorted().toList()));
    }
    if (!revision.replaces().isEmpty()) {
      members.add(array("replaces", revision.replaces()));
    }
    members.add(
        "created = "
            + StringLiteral.of(revision.created().truncatedTo(ChronoUnit.SECONDS).toString()));
    if (!revision.message().isEmpty()) {
      members.add(message(StringLiteral.of(revision.message())));
    }
    if (!revision.entities().isEmpty()) {
      members.add("entities = " + StringLiteral.of(revision.entities()));
    }
    members.add("model = {" + model(revision) + "}");
    return "@RevisionInfo(" + MEMBER + String.join("," + MEMBER, members) + ")";
  }

  private static String message(String literal) {
    String line = "message = " + literal;
    return Layout.fits(Layout.CONTINUATION, line, 1)
        ? line
        : "message =" + Layout.newLine(2 * Layout.CONTINUATION) + literal;
  }

  private static String array(String name, List<String> ids) {
    List<String> literals = ids.stream().map(StringLiteral::of).toList();
    String list = String.join(", ", literals);
    String line = name + " = " + (ids.size() == 1 ? list : "{" + list + "}");
    return Layout.fits(Layout.CONTINUATION, line, 1)
        ? line
        : name + " = {" + ELEMENT + String.join("," + ELEMENT, literals) + MEMBER + "}";
  }

  private static String model(NewRevision revision) {
    if (revision.model().isEmpty()) {
      return "";
    }
    return revision.model().stream()
        .map(TextBlock::of)
        .map(block -> block.lines().map(line -> ELEMENT + line).collect(Collectors.joining()))
        .collect(Collectors.joining(",", "", MEMBER));
  }
}
