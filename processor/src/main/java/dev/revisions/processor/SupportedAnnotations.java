package dev.revisions.processor;

import dev.revisions.annotation.RevisionInfo;
import java.util.Set;
import java.util.TreeSet;

/** The annotations that call the processor. */
final class SupportedAnnotations {

  /** What makes a class a revision. */
  static final String REVISION = RevisionInfo.class.getName();

  /** What makes a class a part of the model. */
  static final Set<String> MAPPED =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.Converter");

  private SupportedAnnotations() {}

  static Set<String> all() {
    var all = new TreeSet<>(MAPPED);
    all.add(REVISION);
    return all;
  }
}
