package dev.revisions.conformance;

import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {
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
      long t0 = System.nanoTime();
      var unknowable = Hibernate.export(set, b);
      long t1 = System.nanoTime();
      if (Boolean.getBoolean("both")) Hibernate.export(set, a);
      Hibernate.validate(set, b);
      long t2 = System.nanoTime();
      if (!Boolean.getBoolean("both")) return;
      var c = dev.revisions.conformance.catalog.Comparison.of(b, a, unknowable);
      long t3 = System.nanoTime();
      System.out.println(set + " " + kind + " " + c.tables() + " " + c.columns() + " " + unknowable + " ms " + (t1 - t0) / 1000000 + " " + (t2 - t1) / 1000000 + " " + (t3 - t2) / 1000000);
      if (Boolean.getBoolean("both") && !c.differences().isEmpty()) throw new AssertionError(c.toString());
    }
  }
}
