package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check before it has a name.
 *
 * @param name the name that the user gave
 * @param expression the condition as {@link dev.revisions.schema.Check} has it
 * @param withoutEnumType whether it only stands in for an enum column type
 * @param options SQL appended to it
 */
record CheckSpec(
    Optional<String> name, String expression, boolean withoutEnumType, Optional<String> options) {

  /** A check of the mapping itself, whose expression has placeholders. */
  static CheckSpec of(String expression) {
    return new CheckSpec(Optional.empty(), expression, false, Optional.empty());
  }

  /** A check that stands in for an enum column type. */
  static CheckSpec withoutEnumType(String expression) {
    return new CheckSpec(Optional.empty(), expression, true, Optional.empty());
  }

  /** Reads all of {@code @CheckConstraint}. */
  static List<CheckSpec> allOfJpa(List<Annotation> all) {
    var checks = new ArrayList<CheckSpec>(all.size());
    for (Annotation check : all) {
      checks.add(ofJpa(check));
    }
    return checks;
  }

  private static CheckSpec ofJpa(Annotation check) {
    return new CheckSpec(
        check.text("name"),
        literal(check.text("constraint").orElse("true")),
        false,
        check.text("options"));
  }

  /** Reads Hibernate's {@code @Check}. */
  static CheckSpec ofHibernate(Annotation check) {
    return new CheckSpec(
        check.text("name"),
        literal(check.text("constraints").orElse("true")),
        false,
        Optional.empty());
  }

  /** What is said of a column, and on the attribute that it is of. */
  static List<CheckSpec> ofColumn(ColumnSpec spec, Annotations annotations) {
    var checks = new ArrayList<>(spec.checks());
    for (Annotation check : annotations.allHibernate("Check", "Checks")) {
      checks.add(ofHibernate(check));
    }
    return checks;
  }

  /** SQL as an expression without placeholders. */
  static String literal(String sql) {
    return sql.replace("{", "{{").replace("}", "}}");
  }
}
