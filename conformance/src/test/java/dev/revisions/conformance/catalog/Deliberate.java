package dev.revisions.conformance.catalog;

import static java.util.Map.entry;

import dev.revisions.verify.Condition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The differences that are meant. All of them are here. */
final class Deliberate {

  private static final Pattern KEY =
      Pattern.compile("(?<kind>[a-zA-Z ]+)\\((?<columns>[^)]*)\\)(?<rest>.*)");

  private static final Pattern TARGET = Pattern.compile("( references [^(]+)\\(([^)]*)\\)(.*)");

  private static final Pattern INSIDE_JSON =
      Pattern.compile("->|json_extract|json_value|json\\s*'null'", Pattern.CASE_INSENSITIVE);

  private Deliberate() {}

  /** What Hibernate says of a column in a script, as a pattern, and what we say instead. */
  private static final Map<String, String> IN_SCRIPTS =
      Map.ofEntries(
          // A UUID is sixteen bytes, whatever length its column is said to have.
          entry("(binary|raw)\\(36\\)(.*)", "$1(16)$2"),
          // DB2 has 31 digits and refuses more.
          entry("decimal\\(38,38\\)(.*)", "decimal(31,31)$1"),
          // SQL Server and Oracle 19 refuse these words.
          entry("(bit|number\\(1,0\\))(.*) default true", "$1$2 default 1"),
          entry("(bit|number\\(1,0\\))(.*) default false", "$1$2 default 0"),
          // @JdbcTypeCode(REAL) is one word in the model, which Oracle has too.
          entry("binary_float(.*)", "real$1"),
          // The model does not tell six digits of a second from nothing said.
          entry("datetime(2|offset)\\(6\\)(.*)", "datetime$1(7)$2"),
          // It has one type of decimal numbers under two names.
          entry("decimal(\\(.*)", "numeric$1"),
          // It has seven at most, and refuses more.
          entry("datetime(2|offset)\\([89]\\)(.*)", "datetime$1(7)$2"),
          entry("timestamp\\(6\\)(.*)", "timestamp(9)$1"));

  /** Gives the columns of Hibernate's that differ in a way that is meant the form of ours. */
  static void inScripts(Catalog hibernate, Catalog ours) {
    hibernate
        .tables()
        .forEach(
            (name, table) -> {
              if (ours.tables().containsKey(name)) {
                TableFacts mine = ours.tables().get(name);
                table
                    .columns()
                    .replaceAll((column, facts) -> meant(facts, mine.columns().get(column)));
                table.checks().addAll(truthValues(mine));
              }
            });
  }

  /** Oracle's truth values are checked, which Hibernate forgets for those of soft deletion. */
  private static List<Named> truthValues(TableFacts table) {
    return table.checks().stream()
        .filter(
            check ->
                table.columns().entrySet().stream()
                    .filter(column -> column.getValue().type().equals("number(1,0)"))
                    .anyMatch(
                        column ->
                            Condition.parse(check.definition())
                                .equals(Condition.parse(column.getKey() + " in (0,1)"))))
        .toList();
  }

  private static ColumnFacts meant(ColumnFacts theirs, ColumnFacts ours) {
    boolean meant =
        ours != null
            && IN_SCRIPTS.entrySet().stream()
                .filter(rule -> theirs.toString().matches(rule.getKey()))
                .map(rule -> theirs.toString().replaceFirst(rule.getKey(), rule.getValue()))
                .anyMatch(ours.toString()::equals);
    return meant ? ours : theirs;
  }

  /**
   * The order of a key with an enum column. Hibernate orders the columns of a key by their size,
   * and the size of an enum depends on whether the database has a type for it, so its keys are
   * ordered differently on different databases. A revision is for all of them.
   */
  static Named withoutOrderOfEnums(TableFacts table, Named named) {
    Matcher matcher = KEY.matcher(named.definition());
    if (!matcher.matches()) {
      return named;
    }
    List<String> columns = columns(matcher.group("columns"));
    if (columns.size() < 2 || columns.stream().noneMatch(column -> isEnum(table, column))) {
      return named;
    }
    return new Named(named.name(), sorted(matcher.group("kind"), columns, matcher.group("rest")));
  }

  /**
   * A domain of H2, without its length and under one form of its check: ours is longer, because H2
   * cannot lengthen it when the enum gets a longer constant, and does not use {@code in}, which H2
   * evaluates only as long as the connection that created it is open.
   */
  static String domain(String definition) {
    return definition
        .replaceFirst("CHARACTER VARYING\\(\\d+\\)", "CHARACTER VARYING")
        .replaceFirst("VALUE IN\\((.*)\\)", "VALUE = ANY(ARRAY [$1])");
  }

  /**
   * Whether a check of Hibernate's is on what is inside a JSON document. It words such checks
   * differently for each database, and for a list of documents so that no row passes; ours has
   * none.
   */
  static boolean isInsideJson(String condition) {
    return INSIDE_JSON.matcher(condition).find();
  }

  private static boolean isEnum(TableFacts table, String column) {
    ColumnFacts facts = table.columns().get(column);
    return facts != null && facts.type().regionMatches(true, 0, "enum", 0, 4);
  }

  private static String sorted(String kind, List<String> columns, String rest) {
    Matcher target = TARGET.matcher(rest);
    if (!target.matches()) {
      return kind + "(" + String.join(", ", columns.stream().sorted().toList()) + ")" + rest;
    }
    List<String> targets = columns(target.group(2));
    List<Integer> order =
        IntStream.range(0, columns.size())
            .boxed()
            .sorted(Comparator.comparing(columns::get))
            .toList();
    return kind + pick(columns, order) + target.group(1) + pick(targets, order) + target.group(3);
  }

  private static String pick(List<String> names, List<Integer> order) {
    return "(" + String.join(", ", order.stream().map(names::get).toList()) + ")";
  }

  private static List<String> columns(String list) {
    return Arrays.asList(list.split(", "));
  }
}
