package dev.revisions.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.revisions.RevisionException;
import dev.revisions.conformance.catalog.Comparison;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * For the same classes and the same database, our schema and Hibernate's own export have the same
 * catalog, and Hibernate starts on ours.
 *
 * <p>{@code -Dconformance.sets=shop,bank} runs these sets alone, and {@code
 * -Dconformance.databases=h2} on this database alone.
 */
class ConformanceTest {

  private static final Totals TOTALS = new Totals();

  @AfterAll
  static void printTotals() {
    System.out.println(TOTALS);
  }

  @TestFactory
  Stream<DynamicContainer> entitiesMeanWhatHibernateMeans() {
    return ModelSets.chosen().map(this::container);
  }

  private DynamicContainer container(ModelSet set) {
    var derivation = new Lazy<>(() -> Derivation.of(set));
    if (set.refusal().isPresent()) {
      return DynamicContainer.dynamicContainer(set.name(), Stream.of(recognized(set, derivation)));
    }
    Stream<DynamicTest> onDatabases =
        set.databases().stream()
            .filter(ModelSets::isChosen)
            .map(kind -> onDatabase(set, kind, derivation));
    Stream<DynamicTest> inScripts =
        Stream.of(Exporter.values())
            .filter(exporter -> exporter.takes(set))
            .map(exporter -> inScript(set, exporter, derivation));
    return DynamicContainer.dynamicContainer(
        set.name(),
        Stream.of(Stream.of(recognized(set, derivation)), onDatabases, inScripts)
            .flatMap(tests -> tests));
  }

  /** What is not supported is refused by the processor, and what is supported is not. */
  private static DynamicTest recognized(ModelSet set, Lazy<Derivation> derivation) {
    String name = set.refusal().map(message -> "is refused").orElse("is accepted");
    return DynamicTest.dynamicTest(
        name,
        () -> {
          TOTALS.count(set);
          List<String> problems = derivation.get().problems();
          if (set.refusal().isPresent()) {
            assertThat(String.join("\n", problems)).contains(set.refusal().get());
          } else {
            assertThat(problems).isEmpty();
          }
        });
  }

  private static DynamicTest onDatabase(ModelSet set, Database kind, Lazy<Derivation> derivation) {
    return DynamicTest.dynamicTest(
        kind.toString(),
        () -> {
          try (TestDatabase theirs = kind.create()) {
            Set<String> unknowable = Hibernate.export(set, theirs);
            compare(set, theirs, derivation.get(), unknowable);
          }
        });
  }

  private static void compare(
      ModelSet set, TestDatabase theirs, Derivation derivation, Set<String> unknowable) {
    try (TestDatabase ours = theirs.kind().create()) {
      derivation.create(ours);
      ours.execute(set.views().toArray(String[]::new));
      Comparison comparison = Comparison.of(theirs, ours, unknowable, set.hasHibernateNames());
      TOTALS.count(theirs.kind().toString(), comparison);
      if (!comparison.differences().isEmpty()) {
        fail("%s on %s differs:%n%s", set, theirs.kind(), comparison);
      }
      Hibernate.validate(set, ours);
      Verified.verify(set, ours, derivation.schema());
    }
  }

  /** What Hibernate refuses on a database is nothing to compare with. */
  private static DynamicTest inScript(
      ModelSet set, Exporter exporter, Lazy<Derivation> derivation) {
    return DynamicTest.dynamicTest(
        exporter.toString(), () -> compare(set, exporter, derivation.get()));
  }

  private static Hibernate.Script whatHibernateTakes(ModelSet set, Exporter exporter) {
    try {
      return Hibernate.script(set, exporter);
    } catch (RuntimeException e) {
      return abort("Hibernate refuses it: " + e.getMessage());
    }
  }

  private static void compare(ModelSet set, Exporter exporter, Derivation derivation) {
    if (exporter.refuses(set)) {
      assertThatThrownBy(() -> derivation.sql(exporter.ours()))
          .isInstanceOf(RevisionException.class);
      return;
    }
    Hibernate.Script theirs = whatHibernateTakes(set, exporter);
    Comparison comparison =
        Comparison.ofScripts(
            theirs.statements(),
            Stream.concat(derivation.sql(exporter.ours()).stream(), set.views().stream()).toList(),
            exporter.folding(),
            theirs.converted(),
            set.hasHibernateNames());
    TOTALS.count(exporter.toString(), comparison);
    if (!comparison.differences().isEmpty()) {
      fail("%s, %s, differs:%n%s", set, exporter, comparison);
    }
  }

  @Test
  void thereAreAtLeastThreeHundredEntities() {
    assertThat(
            ModelSets.ALL.stream()
                .filter(set -> set.refusal().isEmpty())
                .flatMap(set -> set.entities().stream())
                .distinct()
                .count())
        .isGreaterThanOrEqualTo(300);
  }
}
