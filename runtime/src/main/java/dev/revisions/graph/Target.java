package dev.revisions.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a target says, before a graph is asked: {@code 3f9c2b1a7d04}, {@code 3f9c},
 * {@code base}, {@code head}, {@code heads}, {@code current}, {@code +2}, {@code -1}, {@code
 * 3f9c+2}, {@code head-1}, {@code 3f9c@head}.
 *
 * @param text the text itself, for messages
 * @param branch the revision in front of an {@code @}: only what it stands on, and what stands on
 *     it, is meant
 * @param anchor the word or id in front of the steps; empty where the text has only steps
 * @param steps how many revisions to walk from the anchor, negative for down
 */
record Target(String text, Optional<String> branch, Optional<String> anchor, int steps) {

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "((?<branch>[\\p{Alnum}_]+)@(?=.))?(?<anchor>[\\p{Alnum}_]*)(?<steps>[+-]\\d{1,9})?");

  /** Reads a target. */
  static Target parse(String text) {
    String target = text.strip();
    Matcher matcher = GRAMMAR.matcher(target);
    if (target.isEmpty() || !matcher.matches()) {
      throw new GraphException(
          "'%s' is not a target; write an id, a unique beginning of one, base, head, heads,"
                  .formatted(text)
              + " current, +N, -N, one of them with steps behind it, like head-1, or with a"
              + " revision of its branch in front, like 3f9c@head");
    }
    String anchor = matcher.group("anchor");
    String steps = matcher.group("steps");
    return new Target(
        target,
        Optional.ofNullable(matcher.group("branch")),
        anchor.isEmpty() ? Optional.empty() : Optional.of(anchor),
        steps == null ? 0 : Integer.parseInt(steps));
  }

  /** Whether only a database can tell what this means. */
  boolean countsFromDatabase() {
    return isRelative() || anchor.filter("current"::equals).isPresent();
  }

  /** Whether this says only how far to go, not from where. */
  boolean isRelative() {
    return anchor.isEmpty();
  }
}
