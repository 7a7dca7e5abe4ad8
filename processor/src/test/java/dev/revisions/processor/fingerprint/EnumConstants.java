package dev.revisions.processor.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The constants of the enums that annotations take. */
final class EnumConstants {

  private static final List<Class<?>> ENUMS =
      List.of(
          jakarta.persistence.AccessType.class,
          jakarta.persistence.CascadeType.class,
          jakarta.persistence.ConstraintMode.class,
          jakarta.persistence.DiscriminatorType.class,
          jakarta.persistence.EnumType.class,
          jakarta.persistence.FetchType.class,
          jakarta.persistence.GenerationType.class,
          jakarta.persistence.InheritanceType.class,
          org.hibernate.annotations.OnDeleteAction.class,
          org.hibernate.annotations.SoftDeleteType.class,
          org.hibernate.annotations.TimeZoneStorageType.class);

  private EnumConstants() {}

  /** The others of an enum by its name, qualified or not. */
  static List<String> of(String type, String constant) {
    return ENUMS.stream()
        .filter(e -> type.equals(e.getSimpleName()) || type.equals(e.getCanonicalName()))
        .flatMap(e -> others(e, constant))
        .toList();
  }

  /** The others of all enums that have such a constant. */
  static List<String> like(String constant) {
    var all = new ArrayList<String>();
    for (Class<?> each : ENUMS) {
      if (names(each).contains(constant)) {
        others(each, constant).forEach(all::add);
      }
    }
    return all;
  }

  private static Stream<String> others(Class<?> type, String constant) {
    return names(type).stream()
        .filter(name -> !name.equals(constant))
        .map(name -> type.getCanonicalName() + "." + name);
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }
}
