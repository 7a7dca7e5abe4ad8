package dev.revisions.commands;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a database is. Its text form never shows the password.
 *
 * @param text as it was given
 */
public record DatabaseUrl(String text) {

  private static final Pattern KNOWN =
      Pattern.compile("(postgres|postgresql|mysql|mariadb)://.+|jdbc:h2:.+");

  /** A password may have any sign in it, even the one behind which the host begins. */
  private static final Pattern USER_INFO = Pattern.compile("(?<=//)([^:/@\\s]*):(\\S*)(?=@)");

  private static final Pattern PARAMETER = Pattern.compile("(?i)(?<=[?&;]password=)[^&;\\s]+");
  private static final String HIDDEN = "***";

  /** To star out every word as short as this would leave little of a message. */
  private static final int SHORTEST = 3;

  /**
   * Checks the scheme.
   *
   * @throws CommandException if it is none of those that the commands know
   */
  public DatabaseUrl {
    if (!KNOWN.matcher(text).matches()) {
      throw CommandException.usage(
          "'%s' is not the URL of a database%s; write postgresql://user@host/name, mysql://..., mariadb://... or jdbc:h2:..."
              .formatted(hidden(text), text.startsWith("jdbc:") ? " (JDBC is for H2 alone)" : ""));
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

  /** Somebody's words without the password, should they quote the URL or only the password. */
  String redacted(String message) {
    String redacted = hidden(message.replace(text, toString()));
    for (String password : passwords()) {
      redacted = redacted.replace(password, HIDDEN);
    }
    return redacted;
  }

  /** As written in the URL, and as the database is told it; not what other parts of it tell. */
  private List<String> passwords() {
    return Stream.of(USER_INFO, PARAMETER)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(matcher.groupCount()))
        .flatMap(password -> Stream.of(password, decoded(password)))
        .filter(password -> password.length() >= SHORTEST && !toString().contains(password))
        .distinct()
        .toList();
  }

  private static String decoded(String password) {
    try {
      return URLDecoder.decode(password, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return password;
    }
  }

  /** Text in which every URL has stars for its password. */
  public static String hidden(String text) {
    return PARAMETER.matcher(USER_INFO.matcher(text).replaceAll("$1:***")).replaceAll(HIDDEN);
  }

  /** The URL with stars for the password. */
  @Override
  public String toString() {
    return hidden(text);
  }
}
