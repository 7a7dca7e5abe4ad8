package dev.revisions.processor.mapping;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of Hibernate's tables of types that Hibernate refuses on every database. */
class RefusedRowsTest {

  private static final String TYPES =
      """
      enum Coded { A("a"); @EnumeratedValue final String code; Coded(String c) { code = c; } }
      enum CodedInt { A(1); @EnumeratedValue final int code; CodedInt(int c) { code = c; } }
      class H { }
      @Embeddable class Emb { int a; }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Column(precision = 5, scale = 2) Double",
        "Byte[]",
        "Character[]",
        "H",
        "Object",
        "Optional<String>",
        "java.nio.file.Path",
        "Coded",
        "@Enumerated(EnumType.STRING) CodedInt",
        "String[][]",
        "Map<String, String>",
        "Map<String, Object>",
        "List<Emb>",
      })
  void whatHibernateRefusesIsAProblemOnTheAttribute(String row) {
    Expectation.of(
            TestCompiler.JAVAC.map(TYPES + "@Entity class A { @Id Long id; " + row + " x; }"))
        .hasProblem(rule(row), "A.x: ");
  }

  private static String rule(String row) {
    return row.contains("Coded") ? "unsupported-mapping" : "unsupported-type";
  }
}
