package dev.revisions;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.Optional;
import java.util.function.Function;

/** A unique constraint or a check in the making. */
public sealed class ConstraintDefinition {

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

  Operation added(TableName table) {
    return new Operation.AddConstraint(table, constraint());
  }

  /** A unique constraint that is added to a table. */
  public static final class AddedUnique extends ConstraintDefinition {
    private Optional<String> index = Optional.empty();

    AddedUnique(UniqueConstraint unique) {
      super(options -> new UniqueConstraint(unique.name(), unique.columns(), options));
    }

    @Override
    public AddedUnique options(String sql) {
      super.options(sql);
      return this;
    }

    /**
     * Makes a unique index over the same columns, that is there already, the index of the
     * constraint, which is then quick. The index is named like the constraint from then on.
     */
    public AddedUnique usingIndex(String name) {
      index = Optional.of(name);
      return this;
    }

    @Override
    Operation added(TableName table) {
      return index
          .<Operation>map(name -> new Operation.AddKeyUsingIndex(table, constraint(), name))
          .orElseGet(() -> super.added(table));
    }
  }

  /** A check that is added to a table. */
  public static final class AddedCheck extends ConstraintDefinition {
    private boolean notValid;

    AddedCheck(Check check) {
      super(
          options -> new Check(check.name(), check.expression(), check.withoutEnumType(), options));
    }

    @Override
    public AddedCheck options(String sql) {
      super.options(sql);
      return this;
    }

    /**
     * Leaves the rows that exist unlooked at on PostgreSQL, so that nobody waits while all are
     * read; {@link Operations#validateConstraint} looks at them. The others do so at once.
     */
    public AddedCheck notValid() {
      notValid = true;
      return this;
    }

    @Override
    Operation added(TableName table) {
      return new Operation.AddConstraint(table, constraint(), notValid);
    }
  }
}
