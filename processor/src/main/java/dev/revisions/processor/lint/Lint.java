package dev.revisions.processor.lint;

import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.diff.Hints;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Judges a change by the rules: what the differ found and what the operations cost, each with the
 * level that the user wants, without what the code accepts.
 *
 * @param settings what the user wants
 * @param accepted what the code accepts
 * @param places on what each finding is reported
 */
public record Lint(
    Settings settings, List<Accepted> accepted, Function<Finding, Optional<Element>> places) {

  private static final String REQUIRED = "required-column";

  /** What a message proposes to write. */
  private static final Pattern ANSWER = Pattern.compile("@Accept\\(value = \"([a-z-]+)\"");

  private static final Set<String> AFTER_REQUIRED =
      Set.of("implicit-zero", "required-without-default");

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::table)
          .thenComparing(finding -> finding.column().orElse(""))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /**
   * Judges a change. While something has to be decided before there can be a revision at all, only
   * that is reported.
   *
   * @param before what the history recorded
   * @param after what the code says
   * @param hints what the code says about the change
   * @param difference what the differ made of it
   * @param unchanged whether there is nothing to record
   * @return what is to be reported, in the order of tables and columns
   */
  public List<Finding> findings(
      Schema before, Schema after, Hints hints, Difference difference, boolean unchanged) {
    if (difference.findings().stream().anyMatch(finding -> rule(finding).fixed())) {
      return answered(
          difference.findings().stream().flatMap(finding -> atLevel(finding).stream()).toList());
    }
    List<Rule> rules = asked(unchanged ? ModelRules.ALL : Rules.ALL, unchanged);
    if (unchanged && rules.isEmpty() && difference.findings().isEmpty()) {
      return List.of();
    }
    var evolution = new Evolution(before, after, difference.upgrade(), hints, settings.databases());
    List<Finding> found = rules.stream().flatMap(rule -> found(rule, evolution)).toList();
    List<Finding> open =
        Stream.concat(difference.findings().stream().map(Lint::explained), found.stream())
            .filter(finding -> accepted.stream().noneMatch(a -> covers(a, finding, evolution)))
            .flatMap(finding -> atLevel(finding).stream())
            .toList();
    List<Finding> kept =
        open.stream().filter(finding -> !isOfAnUnwantedAnswer(finding, open)).toList();
    Stream<Finding> stale =
        unchanged
            ? Stream.empty()
            : stale(evolution, Stream.concat(unaccepted(evolution, hints), found.stream()).toList())
                .flatMap(finding -> atLevel(finding).stream());
    return answered(Stream.concat(kept.stream(), stale).distinct().sorted(ORDER).toList());
  }

  /** What accepting a required column without a value comes to, where nobody accepts it. */
  private static boolean isOfAnUnwantedAnswer(Finding finding, List<Finding> all) {
    return AFTER_REQUIRED.contains(finding.rule())
        && all.stream()
            .filter(other -> other.rule().equals(REQUIRED))
            .anyMatch(
                other ->
                    other.table().equals(finding.table())
                        && other.column().equals(finding.column()));
  }

  private static Rule rule(Finding finding) {
    return Rules.named(finding.rule())
        .orElseThrow(() -> new IllegalStateException("no rule is named " + finding.rule()));
  }

  /** With what the rule knows of the cost, if it does. */
  private static Finding explained(Finding finding) {
    return rule(finding).facts().stream()
        .findFirst()
        .map(fact -> "%s; %s. %s".formatted(finding.message(), fact.cost(), fact.remedy()))
        .map(finding::saying)
        .orElse(finding);
  }

  private Optional<Finding> atLevel(Finding finding) {
    return switch (settings.level(rule(finding))) {
      case OFF -> Optional.empty();
      case WARNING -> Optional.of(at(Finding.Severity.WARNING, finding));
      case ERROR -> Optional.of(at(Finding.Severity.ERROR, finding));
    };
  }

  private List<Finding> answered(List<Finding> all) {
    return all.stream()
        .map(
            finding ->
                finding.severity() == Finding.Severity.ERROR
                    ? together(withAnswer(finding), all)
                    : finding)
        .toList();
  }

  /** With what is to be written where an error is meant. */
  private static Finding withAnswer(Finding error) {
    String answer = "@Accept(value = \"%s\", reason = \"...\")".formatted(error.rule());
    if (rule(error).fixed() || error.message().contains(answer)) {
      return error;
    }
    return error.saying(error.message() + " If it is meant, put " + answer + " on it.");
  }

  /** With how it is written beside what else is accepted there or may be: as one annotation. */
  private Finding together(Finding error, List<Finding> all) {
    Matcher answer = ANSWER.matcher(error.message());
    if (!answer.find()) {
      return error;
    }
    Set<String> rules = acceptable(error, all);
    rules.remove(answer.group(1));
    if (rules.isEmpty()) {
      return error;
    }
    String others = String.join(" and ", rules);
    rules.add(answer.group(1));
    return error.saying(
        "%s Together with %s that is value = {\"%s\"}."
            .formatted(
                error.message().replaceFirst("[^.]$", "$0."),
                others,
                String.join("\", \"", rules)));
  }

  /** The rules that are accepted where an error is reported, and those of the errors there. */
  private Set<String> acceptable(Finding error, List<Finding> all) {
    Optional<Element> place = places.apply(error);
    if (place.isEmpty()) {
      return new TreeSet<>();
    }
    return Stream.concat(
            accepted.stream().filter(a -> a.element().equals(place)).map(Accepted::rule),
            all.stream()
                .filter(other -> other.severity() == Finding.Severity.ERROR)
                .filter(other -> !rule(other).fixed() && places.apply(other).equals(place))
                .map(Finding::rule))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Finding at(Finding.Severity severity, Finding finding) {
    String message = finding.message().endsWith(".") ? finding.message() : finding.message() + ".";
    return finding.as(severity).saying(message);
  }

  /**
   * The rules that somebody wants to know of: what is off may be accepted all the same. Where no
   * database is named, an unchanged build is not searched for what some of them refuse.
   */
  private List<Rule> asked(List<Rule> rules, boolean unchanged) {
    var asked = new ArrayList<Rule>();
    for (Rule rule : rules) {
      boolean wanted = settings.level(rule) != Level.OFF || isAccepted(rule);
      boolean known = unchanged && settings.databases().isEmpty() && rule.tellsDatabasesApart();
      if (wanted && !known && !databases(rule).isEmpty()) {
        asked.add(rule);
      }
    }
    return asked;
  }

  private boolean isAccepted(Rule rule) {
    return accepted.stream().anyMatch(acceptance -> acceptance.rule().equals(rule.name()));
  }

  private Stream<Finding> found(Rule rule, Evolution evolution) {
    var costs = new LinkedHashMap<Spot, Map<String, List<Database>>>();
    var remedies = new LinkedHashMap<Spot, Set<String>>();
    for (Database database : databases(rule)) {
      for (Fact fact : rule.facts().stream().filter(f -> f.isOf(database)).toList()) {
        rule.detector()
            .find(evolution, database)
            .forEach(
                spot -> {
                  costs
                      .computeIfAbsent(spot, s -> new LinkedHashMap<>())
                      .computeIfAbsent(fact.cost(), cost -> new ArrayList<>())
                      .add(database);
                  remedies
                      .computeIfAbsent(spot, s -> new TreeSet<>())
                      .add(spot.remedy().orElse(fact.remedy()));
                });
      }
    }
    return costs.keySet().stream()
        .map(spot -> finding(rule, spot, costs.get(spot), remedies.get(spot)));
  }

  /** Those that are named; without any, a rule may have something to say of all. */
  private List<Database> databases(Rule rule) {
    boolean ofNamed = rule.tellsDatabasesApart() && !settings.databases().isEmpty();
    return ofNamed || rule.needsDatabase() ? settings.databases() : List.of(Database.ANY);
  }

  private static Finding finding(
      Rule rule, Spot spot, Map<String, List<Database>> costs, Set<String> remedies) {
    return new Finding(
        Finding.Severity.WARNING,
        rule.name(),
        spot.table(),
        spot.column(),
        "%s: %s. %s"
            .formatted(
                spot.what(),
                costs.entrySet().stream()
                    .map(cost -> costOn(cost.getValue(), cost.getKey()))
                    .collect(Collectors.joining("; ")),
                String.join(" ", remedies)));
  }

  /** {@code on PostgreSQL 15 writes wait}; without the databases where it is any. */
  private static String costOn(List<Database> databases, String cost) {
    return databases.contains(Database.ANY)
        ? cost
        : databases.stream()
            .map(Database::toString)
            .distinct()
            .collect(Collectors.joining(" and ", "on ", ", " + cost));
  }

  private static boolean covers(Accepted accepted, Finding finding, Evolution evolution) {
    return accepted.covers(finding, kin(finding.table(), evolution));
  }

  /** The tables that an entity with a part in a dropped table still has. */
  private static Set<TableName> kin(TableName name, Evolution evolution) {
    Optional<Table> dropped =
        evolution.before().table(name).filter(table -> evolution.after().table(name).isEmpty());
    return dropped.isEmpty()
        ? Set.of()
        : evolution.after().tables().values().stream()
            .filter(table -> !Collections.disjoint(table.entities(), dropped.get().entities()))
            .map(Table::name)
            .collect(Collectors.toSet());
  }

  /** What the differ finds if nothing is accepted. */
  private Stream<Finding> unaccepted(Evolution evolution, Hints hints) {
    if (accepted.isEmpty()) {
      return Stream.empty();
    }
    return Differ.diff(evolution.before(), evolution.after(), hints.withoutAcceptance())
        .findings()
        .stream();
  }

  private Stream<Finding> stale(Evolution evolution, List<Finding> all) {
    return accepted.stream()
        .filter(this::isJudged)
        .filter(a -> all.stream().noneMatch(finding -> covers(a, finding, evolution)))
        .map(Lint::stale);
  }

  /** Whether the rule says something with these settings. */
  private boolean isJudged(Accepted acceptance) {
    return Rules.named(acceptance.rule())
        .filter(rule -> rule.needsDatabase() && settings.databases().isEmpty())
        .isEmpty();
  }

  private static Finding stale(Accepted acceptance) {
    String reason =
        Rules.named(acceptance.rule()).isPresent()
            ? "nothing in this change is for %s to accept: once a revision is written, its"
                + " acceptance is done with. Remove it"
            : "no rule is named %s. Correct or remove it";
    return new Finding(
        Finding.Severity.WARNING,
        Rules.STALE_ACCEPT,
        acceptance.table(),
        acceptance.columns().stream().findFirst().map(column -> column.column()),
        "@Accept(\"%s\"): ".formatted(acceptance.rule()) + reason.formatted(acceptance.rule()),
        acceptance.element());
  }
}
