package dev.revisions.processor.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an outer place says about attributes further in, by their path: {@code @AttributeOverride},
 * {@code @AssociationOverride} and {@code @Convert(attributeName)}. The outermost wins.
 */
final class Overrides {

  static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

  private final Map<String, Annotation> columns;
  private final Map<String, Annotation> associations;
  private final Map<String, Annotation> conversions;

  private Overrides(
      Map<String, Annotation> columns,
      Map<String, Annotation> associations,
      Map<String, Annotation> conversions) {
    this.columns = columns;
    this.associations = associations;
    this.conversions = conversions;
  }

  /** What the annotations of a class or attribute say. */
  static Overrides of(Annotations annotations) {
    return new Overrides(
        byPath(annotations.allJpa("AttributeOverride", "AttributeOverrides"), "name"),
        byPath(annotations.allJpa("AssociationOverride", "AssociationOverrides"), "name"),
        byPath(annotations.allJpa("Convert", "Converts"), "attributeName"));
  }

  private static Map<String, Annotation> byPath(List<Annotation> all, String member) {
    if (all.isEmpty()) {
      return Map.of();
    }
    var map = new HashMap<String, Annotation>();
    all.forEach(a -> a.text(member).ifPresent(path -> map.putIfAbsent(path, a)));
    return map;
  }

  /** These, and where they say nothing, the inner ones. */
  Overrides over(Overrides inner) {
    return new Overrides(
        merged(columns, inner.columns),
        merged(associations, inner.associations),
        merged(conversions, inner.conversions));
  }

  private static Map<String, Annotation> merged(
      Map<String, Annotation> outer, Map<String, Annotation> inner) {
    var map = new HashMap<>(inner);
    map.putAll(outer);
    return map;
  }

  /** What they say about the attributes inside the named one. */
  Overrides inside(String attribute) {
    String prefix = attribute + ".";
    return new Overrides(
        inside(columns, prefix), inside(associations, prefix), inside(conversions, prefix));
  }

  private static Map<String, Annotation> inside(Map<String, Annotation> map, String prefix) {
    var inside = new HashMap<String, Annotation>();
    map.forEach(
        (path, annotation) -> {
          if (path.startsWith(prefix)) {
            inside.put(path.substring(prefix.length()), annotation);
          }
        });
    return inside;
  }

  /** The {@code @Column} that replaces the one of an attribute. */
  Optional<Annotation> column(String attribute) {
    Annotation override = columns.get(attribute);
    return override == null ? Optional.empty() : override.annotation("column");
  }

  /** The {@code @AssociationOverride} of an attribute. */
  Optional<Annotation> association(String attribute) {
    return Optional.ofNullable(associations.get(attribute));
  }

  /** The {@code @Convert} for an attribute. */
  Optional<Annotation> conversion(String attribute) {
    return Optional.ofNullable(conversions.get(attribute));
  }
}
