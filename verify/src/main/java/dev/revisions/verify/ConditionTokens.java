package dev.revisions.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an SQL condition: literals as they are, all else in lower case and unquoted. */
final class ConditionTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<literal>'[^']*+(?:''[^']*+)*+')"
              + "|\"(?<quoted>[^\"]+)\"|`(?<backticks>[^`]+)`"
              + "|(?<other>\\d+(?:\\.\\d+)?|[\\p{L}_$][\\p{L}\\p{Nd}_$]*"
              + "|::|->>|->|\\|\\||<=|>=|<>|!=|!?~~|\\S)");

  private static final Map<String, String> SYNONYMS =
      Map.of(
          "!=",
          "<>",
          "~~",
          "like",
          "now",
          "current_timestamp",
          // What H2 makes of now().
          "localtimestamp",
          "current_timestamp");

  private ConditionTokens() {}

  static List<String> of(String sql) {
    var tokens = new ArrayList<String>();
    Matcher matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      tokens.add(token(matcher));
    }
    return tokens;
  }

  private static String token(Matcher matcher) {
    for (String group : List.of("quoted", "backticks", "other")) {
      if (matcher.group(group) != null) {
        String token = matcher.group(group).toLowerCase(Locale.ROOT);
        return Character.isDigit(token.charAt(0))
            ? new BigDecimal(token).stripTrailingZeros().toPlainString()
            : SYNONYMS.getOrDefault(token, token);
      }
    }
    return matcher.group("literal");
  }
}
