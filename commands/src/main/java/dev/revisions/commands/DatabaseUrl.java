package dev.revisions.commands;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is. Its text form never shows the password.
 *
 * @param text as it was given
 */
public record DatabaseUrl(String text) {

  private static final Pattern KNOWN =
      Pattern.compile("(postgres|postgresql|mysql|mariadb)://.+|jdbc:h2:.+");
  private static final Pattern USER_INFO = Pattern.compile("(?<=//)([^:/@]*):([^@]*)(?=@)");
  private static final Pattern PARAMETER = Pattern.compile("(?i)(?<=[?&;]password=)[^&;]+");
  private static final String HIDDEN = "***";

  /**
   * Checks the scheme.
   *
   * @throws CommandException if it is none of those that the commands know
   */
  public DatabaseUrl {
    if (!KNOWN.matcher(text).matches()) {
      throw CommandException.usage(
          "'%s' is not the URL of a database; write postgresql://user@host/name, mysql://..., mariadb://... or jdbc:h2:..."
              .formatted(hidden(text)));
    }
  }

  /** The URL that was typed, or else that of the environment. */
  public static Optional<DatabaseUrl> of(String typed, String environment) {
    return Optional.ofNullable(typed)
        .or(() -> Optional.ofNullable(environment))
        .filter(url -> !url.isBlank())
        .map(DatabaseUrl::new);
  }

  boolean isH2() {
    return text.startsWith("jdbc:");
  }

  /** The URL in the scheme that the Vert.x clients read. */
  String forClient() {
    return text.replaceFirst("^mariadb:", "mysql:").replaceFirst("^postgres:", "postgresql:");
  }

  /** Text of a driver without the password, should it quote the URL. */
  String redacted(String message) {
    String redacted = message.replace(text, toString());
    Matcher user = USER_INFO.matcher(text);
    if (user.find() && user.group(2).length() > 3) {
      redacted = redacted.replace(user.group(2), HIDDEN);
    }
    Matcher parameter = PARAMETER.matcher(text);
    return parameter.find() && parameter.group().length() > 3
        ? redacted.replace(parameter.group(), HIDDEN)
        : redacted;
  }

  private static String hidden(String text) {
    return PARAMETER.matcher(USER_INFO.matcher(text).replaceAll("$1:***")).replaceAll(HIDDEN);
  }

  /** The URL with stars for the password. */
  @Override
  public String toString() {
    return hidden(text);
  }
}
