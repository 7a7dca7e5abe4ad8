package dev.revisions.conformance.catalog;

import dev.revisions.verify.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a table that both databases have. */
final class TableComparison {

  /**
   * What counts.
   *
   * @param names tells derived names
   * @param unknowable the columns with checks that nobody can derive
   * @param hashedNames whether the names that Hibernate derives count
   */
  record Rules(DerivedNames names, Set<String> unknowable, boolean hashedNames) {}

  private final Rules rules;
  private final String table;
  private final TableFacts hibernate;
  private final TableFacts ours;
  private final List<String> differences = new ArrayList<>();

  TableComparison(Rules rules, String table, TableFacts hibernate, TableFacts ours) {
    this.rules = rules;
    this.table = table;
    this.hibernate = hibernate;
    this.ours = ours;
  }

  List<String> run() {
    if (!hibernate.properties().equals(ours.properties())) {
      differences.add(Comparison.line("table " + table, hibernate.properties(), ours.properties()));
    }
    Comparison.addDifferent(
        differences, "table " + table + ", column", hibernate.columns(), ours.columns());
    compare(keys(hibernate), keys(ours));
    compare(checks(hibernate), checks(ours));
    if (!hibernate.rows().equals(ours.rows())) {
      differences.add(
          Comparison.line(
              "table " + table + ", rows", hibernate.rows().toString(), ours.rows().toString()));
    }
    return differences;
  }

  private static List<Named> keys(TableFacts facts) {
    return facts.constraints().stream()
        .map(named -> Deliberate.withoutOrderOfEnums(facts, named))
        .toList();
  }

  /** Names count where the user gave them, which shows in those that Hibernate made. */
  private void compare(List<Named> theirs, List<Named> mine) {
    List<Named> expected = theirs.stream().map(this::withGivenName).toList();
    Set<String> given =
        expected.stream().map(Named::name).filter(n -> !n.isEmpty()).collect(Collectors.toSet());
    List<Named> actual =
        mine.stream().map(n -> given.contains(n.name()) ? n : n.withoutName()).toList();
    List<Named> missing = without(expected, actual);
    List<Named> surplus = without(actual, expected);
    missing.forEach(n -> differences.add(Comparison.line("table " + table, n.toString(), null)));
    surplus.forEach(n -> differences.add(Comparison.line("table " + table, null, n.toString())));
  }

  private Named withGivenName(Named named) {
    return isDerived(named.name()) ? named.withoutName() : named;
  }

  private boolean isDerived(String name) {
    return rules.names().isDerived(table, hibernate, name)
        && !(rules.hashedNames() && DerivedNames.isHashed(name));
  }

  private static List<Named> without(List<Named> all, List<Named> removed) {
    var rest = new ArrayList<>(all);
    removed.forEach(rest::remove);
    rest.sort(Comparator.comparing(Named::toString));
    return rest;
  }

  /** Checks without a name of the user's are taken apart: several say the same as one of all. */
  private List<Named> checks(TableFacts facts) {
    return facts.checks().stream()
        .filter(check -> facts != hibernate || !Deliberate.isInsideJson(check.definition()))
        .flatMap(check -> conjuncts(facts, check))
        .filter(check -> facts != hibernate || !isUnknowable(check.definition()))
        .distinct()
        .map(check -> new Named(check.name(), "check (" + check.definition() + ")"))
        .toList();
  }

  private Stream<Named> conjuncts(TableFacts facts, Named check) {
    Condition condition = Condition.parse(check.definition());
    boolean given =
        hibernate.checks().stream().anyMatch(c -> c.name().equals(check.name()))
            && !isDerived(check.name());
    return given
        ? Stream.of(new Named(check.name(), condition.toString()))
        : condition.conjuncts().stream().map(part -> new Named("", part));
  }

  private boolean isUnknowable(String condition) {
    String prefix = table.toLowerCase(Locale.ROOT) + ".";
    return rules.unknowable().stream()
        .filter(column -> column.startsWith(prefix))
        .map(column -> column.substring(prefix.length()))
        .anyMatch(
            column ->
                condition.startsWith(column + " in (") || condition.contains(column + " is null"));
  }
}
