package dev.revisions.processor.lint;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a database.
 *
 * @param major the number before the first point
 * @param minor the number behind it, 0 if there is none
 * @param patch the number behind the second point, 0 if there is none
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

  /** Older than every other. */
  static final Version FIRST = new Version(0, 0, 0);

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?");

  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::major)
          .thenComparing(Version::minor)
          .thenComparing(Version::patch);

  /** Reads {@code 15}, {@code 11.4} or {@code 8.0.36}; empty if it is none of these. */
  public static Optional<Version> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Version(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  /** Without the zeros at the end: {@code 8.0.36}, {@code 11.4}, {@code 15}. */
  @Override
  public String toString() {
    if (patch > 0) {
      return major + "." + minor + "." + patch;
    }
    return minor > 0 ? major + "." + minor : String.valueOf(major);
  }
}
