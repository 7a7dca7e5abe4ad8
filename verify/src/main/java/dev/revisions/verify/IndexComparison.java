package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Index;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the indexes of a table. */
final class IndexComparison {

  private static final String INVALID = "invalid";
  private static final String WHERE = "where ";
  private static final Pattern NULLS = Pattern.compile("(?i)\\bnulls\\s+not\\s+distinct\\b");

  private final CatalogNames names;
  private final Findings findings;
  private final TableName table;
  private final NullableColumns nulls;
  private final List<Index> expected;
  private final Map<String, Index> found = new TreeMap<>();

  IndexComparison(CatalogNames names, Findings findings, Table expected, Table actual) {
    this.names = names;
    this.findings = findings;
    this.table = expected.name();
    this.nulls = new NullableColumns(names, actual);
    this.expected = withUniqueConstraints(expected);
    actual.indexes().forEach(index -> found.put(names.key(index.name()), index));
    if (names.isMysql()) {
      forgetThoseOfForeignKeys(expected, actual);
    }
  }

  /** A unique constraint is an index on MySQL. */
  private List<Index> withUniqueConstraints(Table model) {
    Stream<Index> ofConstraints =
        names.isMysql()
            ? model.uniques().stream()
                .map(unique -> Index.of(unique.name(), unique.columns(), true))
            : Stream.of();
    return Stream.concat(model.indexes().stream(), ofConstraints).toList();
  }

  /** InnoDB makes an index for a foreign key that has none, and names it like the key. */
  private void forgetThoseOfForeignKeys(Table model, Table actual) {
    List<String> wanted = expected.stream().map(index -> names.key(index.name())).toList();
    Stream.concat(model.foreignKeys().stream(), actual.foreignKeys().stream())
        .map(key -> names.key(key.name()))
        .filter(key -> !wanted.contains(key))
        .forEach(found::remove);
  }

  void run() {
    var missing = new ArrayList<Index>();
    for (Index index : expected) {
      Index other = found.remove(names.key(index.name()));
      if (other == null) {
        missing.add(index);
      } else if (isInvalid(other) || !same(index, other)) {
        findings.add(changed(index, other));
      }
    }
    missing.forEach(index -> findings.add(renamed(index).orElseGet(() -> add(index))));
    found.values().forEach(index -> findings.add(surplus(index)));
  }

  private Drift changed(Index wanted, Index other) {
    return Drift.of(
        "index %s on %s is %s, the model says %s"
            .formatted(wanted.name(), table, describe(other), describe(wanted)),
        new Operation.DropIndex(table, other.name(), Optional.empty()),
        new Operation.CreateIndex(table, wanted));
  }

  /** One under another name says the same. */
  private Optional<Drift> renamed(Index wanted) {
    Optional<Index> other =
        found.values().stream()
            .filter(index -> !isInvalid(index) && isPlain(wanted) && same(wanted, index))
            .findFirst();
    other.ifPresent(index -> found.remove(names.key(index.name())));
    return other.map(
        index ->
            Drift.of(
                "index %s on %s is called %s".formatted(wanted.name(), table, index.name()),
                new Operation.RenameIndex(table, index.name(), wanted.name())));
  }

  private Drift add(Index wanted) {
    return Drift.of(
        "index %s on %s (%s) is missing".formatted(wanted.name(), table, describe(wanted)),
        new Operation.CreateIndex(table, wanted));
  }

  private Drift surplus(Index index) {
    return Drift.of(
        "index %s on %s (%s) is not in the model".formatted(index.name(), table, describe(index)),
        new Operation.DropIndex(table, index.name(), Optional.empty()));
  }

  private static String describe(Index index) {
    return Stream.of(
            Optional.of("unique").filter(word -> index.unique()),
            Optional.of(
                index.parts().stream()
                    .map(Index.Part::toString)
                    .collect(Collectors.joining(", ", "(", ")"))),
            index.options())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** Of a concurrent build that failed. */
  private static boolean isInvalid(Index index) {
    return index.options().filter(text -> text.startsWith(INVALID)).isPresent();
  }

  private static boolean isPlain(Index index) {
    return index.options().isEmpty() && index.parts().stream().noneMatch(Index.Part::isExpression);
  }

  private boolean same(Index wanted, Index other) {
    return wanted.unique() == other.unique()
        && wanted.parts().size() == other.parts().size()
        && sameParts(wanted, other)
        && sameOptions(wanted, other);
  }

  private boolean sameParts(Index wanted, Index other) {
    for (int i = 0; i < wanted.parts().size(); i++) {
      Index.Part one = wanted.parts().get(i);
      Index.Part two = other.parts().get(i);
      if (one.descending() != two.descending() || !samePart(wanted.name(), one, two)) {
        return false;
      }
    }
    return true;
  }

  private boolean samePart(String index, Index.Part one, Index.Part two) {
    if (one.isExpression() && two.isExpression()) {
      return findings.same("index " + index + " on " + table, one.text(), two.text());
    }
    return one.isExpression() == two.isExpression()
        && names.key(one.text()).equals(names.key(two.text()));
  }

  /** The catalog tells of conditions, and of nulls that are one value. */
  private boolean sameOptions(Index wanted, Index other) {
    return (hasOneNull(wanted) == hasOneNull(other) || !nulls.areIn(columns(other)))
        && sameConditions(wanted, other);
  }

  private static boolean hasOneNull(Index index) {
    return NULLS.matcher(index.options().orElse("")).find();
  }

  private static List<String> columns(Index index) {
    return index.parts().stream().map(Index.Part::text).toList();
  }

  private static String withoutNulls(Index index) {
    return NULLS.matcher(index.options().orElse("")).replaceFirst("").strip();
  }

  private boolean sameConditions(Index wanted, Index other) {
    String one = withoutNulls(wanted);
    String two = withoutNulls(other);
    if (one.regionMatches(true, 0, WHERE, 0, WHERE.length()) && two.startsWith(WHERE)) {
      return findings.same(
          "index " + wanted.name() + " on " + table,
          one.substring(WHERE.length()),
          two.substring(WHERE.length()));
    }
    if (!one.isEmpty()) {
      findings.addNotCompared(
          "the options of index %s on %s: %s".formatted(wanted.name(), table, one));
    }
    return !one.isEmpty() || two.isEmpty();
  }
}
