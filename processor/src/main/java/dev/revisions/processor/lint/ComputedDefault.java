package dev.revisions.processor.lint;

import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Table;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Defaults that a database computes for each row, so that a new column with one is written into all
 * of them. PostgreSQL: what {@code pg_proc} marks volatile, measured on 15, and {@code uuidv4},
 * {@code uuidv7} of 18. MariaDB: measured on 10.11. MySQL: the manual of 8.0, Data Type Default
 * Values.
 */
final class ComputedDefault {

  private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

  /** What may be a column, and is no function. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_$]*+(?!\\s*\\()");

  private static final Pattern VOLATILE =
      Pattern.compile(
          "(?i)\\b(clock_timestamp|timeofday|random|random_normal|gen_random_uuid|uuidv[47]"
              + "|uuid_generate_v\\w+|nextval|currval|lastval|setval)\\s*\\(");

  private static final Pattern OF_EACH_ROW =
      Pattern.compile(
          "(?i)\\b((uuid|uuid_short|sys_guid|random_bytes|sysdate|nextval|lastval|setval)"
              + "\\s*\\(|utc_timestamp\\b|next\\s+value\\s+for\\b)");

  /** A literal or the time of the statement. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?i)\\s*((?:[xbn]|(?:date|time|timestamp)\\s*)?'[^']*+(?:''[^']*+)*+'"
              + "|[-+]?[\\d.]+(?:e[-+]?\\d+)?|0x[\\da-f]+|null|true|false"
              + "|(?:current_timestamp|localtime|localtimestamp)(?:\\(\\d*\\))?|now\\(\\d*\\))\\s*");

  private ComputedDefault() {}

  /** Whether the default of a column is such a one. */
  static boolean isIn(Table table, String expression, Database database) {
    String code = LITERAL.matcher(expression).replaceAll("''");
    return switch (database.product()) {
      case POSTGRESQL -> VOLATILE.matcher(code).find();
      case MARIADB -> OF_EACH_ROW.matcher(code).find() || mentionsColumn(table, code);
      case MYSQL -> !CONSTANT.matcher(expression).matches();
      case ANY, H2 -> false;
    };
  }

  private static boolean mentionsColumn(Table table, String code) {
    Set<String> names =
        table.columns().stream()
            .map(Column::name)
            .map(Identifier::folded)
            .collect(Collectors.toSet());
    return WORD.matcher(code)
        .results()
        .map(MatchResult::group)
        .map(Identifier::folded)
        .anyMatch(names::contains);
  }
}
