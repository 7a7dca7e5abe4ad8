package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @JoinColumn}, or an annotation like it, says.
 *
 * @param annotation the annotation
 */
record JoinColumnSpec(Annotation annotation) {

  static List<JoinColumnSpec> all(List<Annotation> annotations) {
    var specs = new ArrayList<JoinColumnSpec>(annotations.size());
    for (Annotation annotation : annotations) {
      specs.add(new JoinColumnSpec(annotation));
    }
    return specs;
  }

  /** What it has in common with {@code @Column}. */
  ColumnSpec column() {
    return new ColumnSpec(Optional.of(annotation));
  }

  Optional<String> referenced() {
    return annotation.text("referencedColumnName");
  }

  ForeignKeySpec foreignKey() {
    return annotation.annotation("foreignKey").map(ForeignKeySpec::of).orElse(ForeignKeySpec.NONE);
  }
}
