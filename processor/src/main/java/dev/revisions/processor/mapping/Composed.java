package dev.revisions.processor.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an annotation of the user's stands for: Hibernate looks for annotations that choose types on
 * the annotations of an attribute too.
 */
final class Composed {

  private static final Set<String> NAMES =
      Set.of(
          "AnyDiscriminator",
          "AnyKeyJavaClass",
          "AnyKeyJavaType",
          "AnyKeyJdbcType",
          "AnyKeyJdbcTypeCode",
          "AnyKeyType",
          "CollectionIdJavaClass",
          "CollectionIdJavaType",
          "CollectionIdJdbcType",
          "CollectionIdJdbcTypeCode",
          "CollectionIdType",
          "CompositeType",
          "JavaType",
          "JdbcType",
          "JdbcTypeCode",
          "ListIndexJavaType",
          "ListIndexJdbcType",
          "ListIndexJdbcTypeCode",
          "MapKeyJavaType",
          "MapKeyJdbcType",
          "MapKeyJdbcTypeCode",
          "MapKeyType",
          "Nationalized",
          "Type");

  /** Whose annotations are known to stand for nothing but themselves. */
  private static final List<String> OTHERS =
      List.of("jakarta.", "java.", "org.hibernate.", "dev.revisions.annotation.", "lombok.");

  private Composed() {}

  /** Whether an annotation of that type may stand for others. */
  static boolean isOfUser(String annotation) {
    for (String other : OTHERS) {
      if (annotation.startsWith(other)) {
        return false;
      }
    }
    return true;
  }

  /** The annotations by their types, with those that they stand for where there are none. */
  static Collection<Annotation> with(Map<String, Annotation> given, AnnotationTypes types) {
    var all = new LinkedHashMap<>(given);
    for (Annotation annotation : given.values()) {
      if (annotation.isOfUser()) {
        of(annotation, types).forEach(a -> all.putIfAbsent(a.type(), a));
      }
    }
    return all.values();
  }

  /** The annotations of Hibernate's that choose types, on an annotation that is not its own. */
  private static Stream<Annotation> of(Annotation annotation, AnnotationTypes types) {
    return annotation.typeElement().getAnnotationMirrors().stream()
        .map(mirror -> new Annotation(mirror, annotation.place(), types))
        .filter(a -> a.type().startsWith(Annotations.HIBERNATE))
        .filter(a -> NAMES.contains(a.type().substring(Annotations.HIBERNATE.length())));
  }
}
