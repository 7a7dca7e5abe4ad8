package dev.revisions.conformance;

import dev.revisions.conformance.catalog.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was compared. */
final class Totals {

  /** The sums of a database. */
  private record Sums(int tables, int columns, int differences) {
    Sums plus(Comparison comparison) {
      return new Sums(
          tables + comparison.tables(),
          columns + comparison.columns(),
          differences + comparison.differences().size());
    }

    @Override
    public String toString() {
      return tables + " tables, " + columns + " columns, " + differences + " differences";
    }
  }

  private final Map<String, Sums> databases = new LinkedHashMap<>();
  private final List<String> refused = new ArrayList<>();
  private int sets;
  private int entities;
  private ModelSet current;

  void count(ModelSet set) {
    current = set;
    if (set.refusal().isPresent()) {
      refused.add(set + ": refused: " + set.refusal().get());
    } else {
      sets++;
      entities += set.entities().size();
    }
  }

  void count(String kind, Comparison comparison) {
    databases.merge(
        kind, new Sums(0, 0, 0).plus(comparison), (sums, same) -> sums.plus(comparison));
    System.out.println(
        current
            + " on "
            + kind
            + ": "
            + current.entities().size()
            + " entities, "
            + new Sums(0, 0, 0).plus(comparison));
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    refused.forEach(line -> text.append(line).append('\n'));
    text.append(entities + " entities in " + sets + " sets compared with Hibernate's export");
    databases.forEach((kind, sums) -> text.append("\n  " + kind + ": " + sums));
    return text.toString();
  }
}
