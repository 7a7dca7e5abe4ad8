package dev.revisions.conformance.catalog;

import dev.revisions.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What differs between the catalog that Hibernate's export made and ours.
 *
 * @param differences a line or two for each
 * @param tables how many tables Hibernate made
 * @param columns how many columns Hibernate made
 */
public record Comparison(List<String> differences, int tables, int columns) {

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares two databases of one kind.
   *
   * @param hibernate what Hibernate exported
   * @param ours what we made
   * @param unknowable the columns, as {@code table.column} in lower case, of which Hibernate found
   *     a check by running a converter of the user
   * @param hashedNames whether the names that Hibernate derives count too
   */
  public static Comparison of(
      TestDatabase hibernate, TestDatabase ours, Set<String> unknowable, boolean hashedNames) {
    return of(
        new TableComparison.Rules(DerivedNames.of(hibernate.kind()), unknowable, hashedNames),
        CatalogReader.read(hibernate),
        CatalogReader.read(ours));
  }

  /**
   * Compares what two scripts make of an empty database.
   *
   * @param hibernate the statements that Hibernate wrote
   * @param ours the statements that we rendered
   * @param folding what the database makes of a name that is not quoted
   * @param unknowable as above
   * @param hashedNames as above
   */
  public static Comparison ofScripts(
      List<String> hibernate,
      List<String> ours,
      UnaryOperator<String> folding,
      Set<String> unknowable,
      boolean hashedNames) {
    Catalog theirs = ScriptReader.read(hibernate, folding);
    Catalog mine = ScriptReader.read(ours, folding);
    Deliberate.inScripts(theirs, mine);
    return of(
        new TableComparison.Rules(DerivedNames.OF_SCRIPT, unknowable, hashedNames), theirs, mine);
  }

  static Comparison of(
      DerivedNames names, Catalog hibernate, Catalog ours, Set<String> unknowable) {
    return of(new TableComparison.Rules(names, unknowable, false), hibernate, ours);
  }

  private static Comparison of(TableComparison.Rules rules, Catalog hibernate, Catalog ours) {
    var differences = new ArrayList<String>();
    addDifferent(differences, "type", types(hibernate), types(ours));
    addDifferent(differences, "sequence", hibernate.sequences(), ours.sequences());
    for (String table : allKeys(hibernate.tables(), ours.tables())) {
      TableFacts theirs = hibernate.tables().get(table);
      TableFacts mine = ours.tables().get(table);
      if (theirs == null || mine == null) {
        differences.add(line("table " + table, describe(theirs), describe(mine)));
      } else {
        differences.addAll(new TableComparison(rules, table, theirs, mine).run());
      }
    }
    int columns = hibernate.tables().values().stream().mapToInt(t -> t.columns().size()).sum();
    return new Comparison(differences, hibernate.tables().size(), columns);
  }

  private static Map<String, String> types(Catalog catalog) {
    var types = new TreeMap<>(catalog.types());
    types.replaceAll((name, definition) -> Deliberate.domain(definition));
    return types;
  }

  private static String describe(TableFacts table) {
    return table == null ? null : "(" + String.join(", ", table.columns().keySet()) + ")";
  }

  static void addDifferent(
      List<String> differences, String kind, Map<String, ?> hibernate, Map<String, ?> ours) {
    for (String name : allKeys(hibernate, ours)) {
      String theirs = text(hibernate.get(name));
      String mine = text(ours.get(name));
      if (theirs == null || !theirs.equals(mine)) {
        differences.add(line(kind + " " + name, theirs, mine));
      }
    }
  }

  private static String text(Object fact) {
    return fact == null ? null : fact.toString();
  }

  private static Set<String> allKeys(Map<String, ?> hibernate, Map<String, ?> ours) {
    var keys = new TreeSet<>(hibernate.keySet());
    keys.addAll(ours.keySet());
    return keys;
  }

  static String line(String object, String hibernate, String ours) {
    return object
        + "\n    Hibernate: "
        + (hibernate == null ? "none" : hibernate)
        + "\n    ours:      "
        + (ours == null ? "none" : ours);
  }

  @Override
  public String toString() {
    return differences.stream().collect(Collectors.joining("\n  ", "  ", ""));
  }
}
