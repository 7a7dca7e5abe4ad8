package dev.revisions.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Cases.Case;
import dev.revisions.operation.Operation;
import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case on a real database: the operation does what the golden file says, and its reverse
 * gives back the catalog that was there before.
 */
abstract class OperationsTest {

  private final Database database;
  private final Dialect dialect;
  private final Golden golden;

  OperationsTest(Database database, Dialect dialect, String golden) {
    this.database = database;
    this.dialect = dialect;
    this.golden = new Golden(golden);
  }

  static Stream<Case> cases() {
    return Cases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void doesAndUndoes(Case test) {
    try (TestDatabase own = database.create()) {
      golden.assertEquals(test.name(), story(own, test));
    }
  }

  private String story(TestDatabase own, Case test) {
    try {
      test.given().forEach(operation -> apply(own, operation));
      String before = Catalog.of(own).text();
      List<String> there = apply(own, test.operation());
      String after = Catalog.of(own).text();
      String story = lines("", there) + lines("", changes(before, after));
      Optional<Operation> reverse = test.operation().reverse();
      if (reverse.isPresent()) {
        List<String> back = apply(own, reverse.get());
        assertThat(Catalog.of(own)).hasToString(before);
        story += lines("back: ", back);
      }
      return story;
    } catch (RevisionException e) {
      return "refused: " + e.getMessage() + "\n";
    }
  }

  private List<String> apply(TestDatabase own, Operation operation) {
    List<String> statements = dialect.render(operation);
    own.execute(statements.stream().filter(sql -> !sql.startsWith("--")).toArray(String[]::new));
    return statements;
  }

  private static String lines(String prefix, List<String> texts) {
    var lines = new StringBuilder();
    texts.forEach(text -> lines.append(prefix).append(text.replace("\n", "\n  ")).append('\n'));
    return lines.toString();
  }

  /** The lines that only one of the two catalogs has, each after the object that it belongs to. */
  private static List<String> changes(String before, String after) {
    var gone = new TreeSet<>(facts(before));
    var come = new TreeSet<>(facts(after));
    gone.removeAll(facts(after));
    come.removeAll(facts(before));
    var changes = new ArrayList<String>();
    gone.forEach(fact -> changes.add("- " + fact));
    come.forEach(fact -> changes.add("+ " + fact));
    return changes;
  }

  private static List<String> facts(String catalog) {
    var facts = new ArrayList<String>();
    String object = "";
    for (String line : catalog.lines().toList()) {
      if (line.startsWith("  ")) {
        facts.add(object + ":" + line.substring(1));
      } else {
        object = line;
        facts.add(object);
      }
    }
    return facts;
  }
}
