package dev.revisions.processor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the source of a revision says, statement by statement.
 *
 * @param upgrade the statements of the upgrade, which may be told in parts
 * @param downgrade those of the downgrade
 * @param others those of the members that the user has added
 */
record WrittenMethods(List<String> upgrade, List<String> downgrade, List<String> others) {

  /** After annotations, the arguments of which are literals. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:@[\\w.]+(?:\\(\\{?[\"\\w,. -]*}?\\))? ?)*"
              + "(?:public|protected|private|static|void)\\b.*",
          Pattern.DOTALL);

  private static final Pattern UPGRADE = Pattern.compile("\\bvoid upgrade\\w*\\(");
  private static final Pattern DOWNGRADE = Pattern.compile("\\bvoid downgrade\\w*\\(");

  static WrittenMethods of(String source) {
    var methods = new WrittenMethods(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<String> member = new ArrayList<>();
    for (String statement : Statements.in(source)) {
      if (MEMBER.matcher(statement).matches()) {
        member = methods.memberOf(statement);
      }
      member.add(statement);
    }
    return methods;
  }

  private List<String> memberOf(String head) {
    if (UPGRADE.matcher(head).find()) {
      return upgrade;
    }
    return DOWNGRADE.matcher(head).find() ? downgrade : others;
  }
}
