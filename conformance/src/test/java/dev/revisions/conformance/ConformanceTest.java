package dev.revisions.conformance;

import dev.revisions.conformance.catalog.Comparison;
import dev.revisions.dialect.Dialect;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {
  final java.util.Map<String, Derivation> derivations = new java.util.HashMap<>();

  @TestFactory
  Stream<DynamicTest> t() {
    String only = System.getProperty("sets", "");
    return ModelSets.ALL.stream()
        .filter(s -> only.isEmpty() || java.util.List.of(only.split(",")).contains(s.name()))
        .flatMap(
            s ->
                s.databases().stream()
                    .sorted()
                    .map(d -> DynamicTest.dynamicTest(s + " on " + d, () -> run(s, d))));
  }

  void run(ModelSet set, Database kind) {
    try (TestDatabase b = kind.create();
        TestDatabase a = kind.create()) {
      var unknowable = Hibernate.export(set, b);
      Hibernate.validate(set, b);
      if (!Boolean.getBoolean("ours")) return;
      long t0 = System.nanoTime();
      Derivation d = derivations.computeIfAbsent(set.name(), n -> Derivation.of(set));
      long t1 = System.nanoTime();
      if (!d.problems().isEmpty())
        throw new AssertionError("PROBLEMS " + String.join("\n    ", d.problems()));
      a.execute(d.sql(Dialect.named(kind.toString())).toArray(String[]::new));
      long t2 = System.nanoTime();
      var c = Comparison.of(b, a, unknowable);
      System.out.println(
          set
              + " "
              + kind
              + " "
              + c.tables()
              + " "
              + c.columns()
              + " "
              + unknowable
              + " ms "
              + (t1 - t0) / 1000000
              + " "
              + (t2 - t1) / 1000000);
      if (!c.differences().isEmpty()) throw new AssertionError("DIFFERENT\n" + c);
      Hibernate.validate(set, a);
    }
  }
}
