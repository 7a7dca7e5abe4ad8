package dev.revisions.processor.mapping;

import java.util.Objects;

/**
 * What a project settles outside its entities, as it settles it for Hibernate.
 *
 * @param naming how the names of the code become names of the database
 * @param constraintNames what constraints and indexes are called that the user has not named
 * @param validated whether the constraints of Jakarta Validation shape the schema, as they do where
 *     Hibernate finds a validator
 * @param quoted whether every name is quoted, so that the database keeps its case: Hibernate's
 *     {@code hibernate.globally_quoted_identifiers}
 */
public record Conventions(
    NamingStrategy naming, ConstraintNaming constraintNames, boolean validated, boolean quoted) {

  /** Hibernate's defaults, without a validator. */
  public static final Conventions DEFAULT = of(NamingStrategy.AS_WRITTEN);

  /** None is missing. */
  public Conventions {
    Objects.requireNonNull(naming, "naming");
    Objects.requireNonNull(constraintNames, "constraintNames");
  }

  /** The defaults with another naming strategy. */
  public static Conventions of(NamingStrategy naming) {
    return new Conventions(naming, ConstraintNaming.POSTGRESQL, false, false);
  }

  /** The same with other names of constraints. */
  public Conventions withConstraintNames(ConstraintNaming other) {
    return new Conventions(naming, other, validated, quoted);
  }

  /** The same, with or without the constraints of Jakarta Validation. */
  public Conventions withValidation(boolean other) {
    return new Conventions(naming, constraintNames, other, quoted);
  }

  /** The same, with every name quoted or not. */
  public Conventions withQuotes(boolean other) {
    return new Conventions(naming, constraintNames, validated, other);
  }
}
