package dev.revisions.processor.write;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simple names of revision classes: {@code Revision_20261123_create_orders}. */
public final class RevisionName {

  private static final Pattern FORM = Pattern.compile("Revision_\\d{8}_(\\w+)");

  private RevisionName() {}

  /** Whether a simple class name has the form of a revision's. */
  public static boolean matches(String simpleName) {
    return FORM.matcher(simpleName).matches();
  }

  /** What a simple class name says of the revision; all of it if it has not the form. */
  public static String slug(String simpleName) {
    Matcher form = FORM.matcher(simpleName);
    return form.matches() ? form.group(1) : simpleName;
  }

  /**
   * A name for a new revision.
   *
   * @param created the time of writing, of which the name has the UTC date
   * @param taken tells the names that others have; {@code _2}, {@code _3}, ... is appended then
   */
  public static String of(Instant created, String slug, Predicate<String> taken) {
    var date = DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);
    String name = "Revision_" + date.format(created) + "_" + slug;
    String free = name;
    for (int number = 2; taken.test(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }
}
