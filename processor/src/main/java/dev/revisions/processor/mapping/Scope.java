package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What surrounds an attribute that is being read.
 *
 * @param overrides what outer places say about the attributes of this class
 * @param access the access type of classes that do not say theirs
 * @param embedded whether the class is an embeddable
 * @param validation what of the constraints of Jakarta Validation counts
 * @param patterns what makes of a column's name the one that it has here, innermost first
 * @param generators the annotations of the places beside the attribute in which generators are
 *     looked up, nearest first
 * @param path the embeddable classes that enclose this one, to notice a class inside itself
 */
record Scope(
    Overrides overrides,
    Access access,
    boolean embedded,
    Validation validation,
    List<String> patterns,
    List<Annotations> generators,
    List<String> path) {

  /** What of the constraints of Jakarta Validation counts. */
  enum Validation {
    NONE,
    /** All but that something is not null. */
    ALL_BUT_NULL,
    ALL
  }

  static Scope ofEntity(
      Overrides overrides, Access access, Validation validation, List<Annotations> generators) {
    return new Scope(overrides, access, false, validation, List.of(), generators, List.of());
  }

  /** What surrounds the attributes of an embeddable. */
  Scope inside(Overrides inner, String embeddable) {
    var longer = new ArrayList<>(path);
    longer.add(embeddable);
    return new Scope(inner, access, true, validation, patterns, generators, List.copyOf(longer));
  }

  /** The same for what an attribute embeds, where that changes what constraints count. */
  Scope with(Validation other) {
    return new Scope(overrides, access, embedded, other, patterns, generators, path);
  }

  /** The same with another pattern of names. */
  Scope naming(String pattern) {
    return withPatterns(Stream.concat(Stream.of(pattern), patterns.stream()).toList());
  }

  /** The same for what a collection holds, whose columns have names of their own. */
  Scope ofElements() {
    return withPatterns(List.of()).with(Validation.NONE);
  }

  private Scope withPatterns(List<String> other) {
    return new Scope(overrides, access, embedded, validation, other, generators, path);
  }

  /** The name that a column has here. */
  String named(String column) {
    String name = column;
    for (String pattern : patterns) {
      name = pattern.replace("%s", name);
    }
    return name;
  }
}
