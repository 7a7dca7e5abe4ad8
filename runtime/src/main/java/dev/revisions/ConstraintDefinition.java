package dev.revisions;

import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.UniqueConstraint;
import java.util.Optional;
import java.util.function.Function;

/** A unique constraint or a check in the making. */
public final class ConstraintDefinition {

  private final Function<Optional<String>, Constraint> constraint;
  private Optional<String> options = Optional.empty();

  private ConstraintDefinition(Function<Optional<String>, Constraint> constraint) {
    this.constraint = constraint;
  }

  static ConstraintDefinition of(UniqueConstraint unique) {
    return new ConstraintDefinition(
        options -> new UniqueConstraint(unique.name(), unique.columns(), options));
  }

  static ConstraintDefinition of(Check check) {
    return new ConstraintDefinition(
        options -> new Check(check.name(), check.expression(), check.withoutEnumType(), options));
  }

  /** Appends SQL to the definition of the constraint. */
  public ConstraintDefinition options(String sql) {
    options = Optional.of(sql);
    return this;
  }

  Constraint constraint() {
    return constraint.apply(options);
  }
}
