package dev.revisions.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A check.
 *
 * @param name its identifier
 * @param expression an SQL condition in which {@code {column}} stands for a column, so that a
 *     dialect can quote its name and a rename can follow it; a literal brace is doubled
 * @param withoutEnumType whether the check only stands in for an enum column type ({@link
 *     Type.Enumeration}): a database that has one leaves it out
 * @param options SQL appended to its definition
 */
public record Check(
    String name, String expression, boolean withoutEnumType, Optional<String> options)
    implements Constraint {

  /** Brings the name to its canonical text. */
  public Check {
    name = Identifier.canonical(name);
    Objects.requireNonNull(expression, "expression");
  }

  /** A check for every database. */
  public Check(String name, String expression) {
    this(name, expression, false, Optional.empty());
  }

  /** Compares all components, without what has to be linked; see {@link Column#equals}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Check check
        && name.equals(check.name)
        && expression.equals(check.expression)
        && withoutEnumType == check.withoutEnumType
        && options.equals(check.options);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + expression.hashCode();
  }

  @Override
  public Check withName(String other) {
    return new Check(other, expression, withoutEnumType, options);
  }

  /** The same check of another condition. */
  public Check withExpression(String other) {
    return new Check(name, other, withoutEnumType, options);
  }

  @Override
  public Kind kind() {
    return withoutEnumType ? Kind.ENUM_CHECK : Kind.CHECK;
  }
}
