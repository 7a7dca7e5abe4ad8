package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code @Column}, or an annotation like it, says.
 *
 * @param annotation the annotation, or empty if there is none and all is default
 * @param fraction the digits of a second's fraction that Hibernate's own annotation asks for
 * @param constraints what validation allows, which takes precedence
 */
record ColumnSpec(Optional<Annotation> annotation, OptionalInt fraction, Constraints constraints) {

  static final int DEFAULT_LENGTH = 255;

  static final ColumnSpec DEFAULT = new ColumnSpec(Optional.empty());

  ColumnSpec(Optional<Annotation> annotation) {
    this(annotation, OptionalInt.empty(), Constraints.NONE);
  }

  /** What an attribute says, unless an outer place overrides its {@code @Column}. */
  static ColumnSpec of(Annotations annotations, Optional<Annotation> override) {
    return new ColumnSpec(
        override.isPresent() ? override : annotations.jpa("Column"),
        annotations
            .hibernate("FractionalSeconds")
            .map(a -> OptionalInt.of(a.number("value", 6)))
            .orElse(OptionalInt.empty()),
        Constraints.NONE);
  }

  /** What of {@code @Column} counts where only the digits of a second's fraction do. */
  static ColumnSpec ofFraction(Optional<Annotation> column) {
    int given = column.map(a -> a.number("secondPrecision", -1)).orElse(-1);
    return new ColumnSpec(
        Optional.empty(),
        given >= 0 ? OptionalInt.of(given) : OptionalInt.empty(),
        Constraints.NONE);
  }

  /** The same within what validation allows. */
  ColumnSpec within(Constraints other) {
    return new ColumnSpec(annotation, fraction, other);
  }

  boolean isGiven() {
    return annotation.isPresent() || constraints.length().isPresent();
  }

  Optional<String> name() {
    return text("name");
  }

  Optional<String> definition() {
    return text("columnDefinition");
  }

  Optional<String> options() {
    return text("options");
  }

  Optional<String> comment() {
    Optional<String> comment = text("comment");
    return comment.isPresent() ? comment : impliedComment();
  }

  /** The one that Hibernate puts on a column for soft deletion. */
  private Optional<String> impliedComment() {
    return annotation.isPresent()
            && annotation.get().type().equals(Annotations.HIBERNATE + "SoftDelete")
        ? Optional.of("Soft-delete indicator")
        : Optional.empty();
  }

  Optional<String> table() {
    return text("table");
  }

  private Optional<String> text(String member) {
    return annotation.isPresent() ? annotation.get().text(member) : Optional.empty();
  }

  private boolean flag(String member, boolean otherwise) {
    return annotation.isPresent() ? annotation.get().flag(member, otherwise) : otherwise;
  }

  private int number(String member, int otherwise) {
    return annotation.isPresent() ? annotation.get().number(member, otherwise) : otherwise;
  }

  boolean nullable() {
    return flag("nullable", true);
  }

  boolean unique() {
    return flag("unique", false);
  }

  /** Whether the attribute neither inserts nor updates, so that another may own the column. */
  boolean readOnly() {
    return !flag("insertable", true) && !flag("updatable", true);
  }

  /** The length, or another default where it was left to 255. */
  int length(int otherwise) {
    return hasLength() ? length() : otherwise;
  }

  int length() {
    return constraints.length().orElseGet(this::givenLength);
  }

  private int givenLength() {
    return number("length", DEFAULT_LENGTH);
  }

  /** Whether the length is other than 255, which counts as not given. */
  boolean hasLength() {
    return length() != DEFAULT_LENGTH;
  }

  /** Digits in all, 0 if not given. */
  int precision() {
    return constraints
        .digits()
        .map(Constraints.Digits::precision)
        .orElseGet(() -> number("precision", 0));
  }

  int scale() {
    return constraints.digits().map(Constraints.Digits::scale).orElseGet(() -> number("scale", 0));
  }

  int secondPrecision(int otherwise) {
    int given = number("secondPrecision", -1);
    return fraction.orElse(given >= 0 ? given : otherwise);
  }

  List<CheckSpec> checks() {
    return annotation.isPresent()
        ? CheckSpec.allOfJpa(annotation.get().nested("check"))
        : List.of();
  }
}
