package dev.revisions.processor.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} or {@code @CollectionTable}
 * says.
 *
 * @param annotation the annotation, or empty if there is none and all is default
 */
record TableSpec(Optional<Annotation> annotation) {

  static final TableSpec DEFAULT = new TableSpec(Optional.empty());

  Optional<String> name() {
    return text("name");
  }

  Optional<String> schema() {
    return text("schema");
  }

  Optional<String> catalog() {
    return text("catalog");
  }

  Optional<String> comment() {
    return text("comment");
  }

  Optional<String> options() {
    return text("options");
  }

  private Optional<String> text(String member) {
    return annotation.isPresent() ? annotation.get().text(member) : Optional.empty();
  }

  List<CheckSpec> checks() {
    return CheckSpec.allOfJpa(nested("check"));
  }

  List<Annotation> uniqueConstraints() {
    return nested("uniqueConstraints");
  }

  List<Annotation> indexes() {
    return nested("indexes");
  }

  List<JoinColumnSpec> joinColumns() {
    return JoinColumnSpec.all(nested("joinColumns"));
  }

  /** The columns of a secondary table that refer to the entity's own. */
  List<JoinColumnSpec> primaryKeyJoinColumns() {
    return JoinColumnSpec.all(nested("pkJoinColumns"));
  }

  List<JoinColumnSpec> inverseJoinColumns() {
    return JoinColumnSpec.all(nested("inverseJoinColumns"));
  }

  ForeignKeySpec foreignKey(String member) {
    return nested(member).stream().findFirst().map(ForeignKeySpec::of).orElse(ForeignKeySpec.NONE);
  }

  private List<Annotation> nested(String member) {
    return annotation.isPresent() ? annotation.get().nested(member) : List.of();
  }
}
