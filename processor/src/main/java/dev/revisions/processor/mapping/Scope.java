package dev.revisions.processor.mapping;

import java.util.List;

/**
 * What surrounds an attribute that is being read.
 *
 * @param overrides what outer places say about the attributes of this class
 * @param access the access type of classes that do not say theirs
 * @param embedded whether the class is an embeddable
 * @param generators the annotations of the classes in which generators are looked up
 * @param path the embeddable classes that enclose this one, to notice a class inside itself
 */
record Scope(
    Overrides overrides,
    Access access,
    boolean embedded,
    List<Annotations> generators,
    List<String> path) {

  static Scope ofEntity(Overrides overrides, Access access, List<Annotations> generators) {
    return new Scope(overrides, access, false, generators, List.of());
  }

  Scope inside(Overrides inner, String embeddable) {
    var longer = new java.util.ArrayList<>(path);
    longer.add(embeddable);
    return new Scope(inner, access, true, generators, List.copyOf(longer));
  }
}
