package dev.revisions.processor.mapping;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The types that an attribute chooses by classes or codes of Hibernate's, for its column or for a
 * column beside it: {@code @JdbcType}, {@code @MapKeyJdbcTypeCode}, {@code @CollectionIdJavaType}.
 */
final class ChosenTypes {

  private static final String DESCRIPTIONS = "org.hibernate.type.descriptor.java.";

  /** The descriptions that have another column than the type that they describe. */
  private static final Map<String, String> LIKE =
      Map.of(
          "JdbcDateJavaType", "java.sql.Date",
          "JdbcTimeJavaType", "java.sql.Time",
          "JdbcTimestampJavaType", "java.sql.Timestamp",
          "CalendarDateJavaType", "java.sql.Date",
          "CalendarTimeJavaType", "java.sql.Time",
          "ByteArrayJavaType", "byte[]",
          "CharacterArrayJavaType", "char[]",
          "ObjectJavaType", "java.io.Serializable");

  private ChosenTypes() {}

  /**
   * The JDBC type that an attribute chooses; of a class and a code, Hibernate takes the class.
   *
   * @param column what the names of the annotations begin with: {@code MapKey}, or nothing
   */
  static Optional<JdbcType> jdbcType(Member member, String column) {
    Optional<Annotation> described = member.annotations().hibernate(column + "JdbcType");
    if (described.isPresent()) {
      return Optional.of(new JdbcType(ofDescriptor(member, described.get()), true));
    }
    Optional<Annotation> coded = member.annotations().hibernate(column + "JdbcTypeCode");
    return coded.isPresent()
        ? Optional.of(new JdbcType(coded.get().number("value", 0), false))
        : Optional.empty();
  }

  private static int ofDescriptor(Member member, Annotation annotation) {
    return descriptor(annotation).stream()
        .mapToInt(name -> JdbcDescriptors.code(name).orElse(0))
        .filter(code -> code != 0)
        .findFirst()
        .orElseThrow(() -> unknown(member, annotation));
  }

  private static Optional<String> descriptor(Annotation annotation) {
    return annotation.type("value").flatMap(JavaTypes::qualifiedName);
  }

  /** The Java type whose column a value gets by the description of a type that is chosen. */
  static TypeMirror javaType(JavaTypes types, Member member, Annotation annotation) {
    String descriptor =
        descriptor(annotation)
            .filter(name -> name.startsWith(DESCRIPTIONS))
            .orElseThrow(() -> unknown(member, annotation));
    String like = LIKE.get(descriptor.substring(DESCRIPTIONS.length()));
    return like == null
        ? annotation
            .type("value")
            .flatMap(type -> types.argument(type, DESCRIPTIONS + "JavaType", 0))
            .orElseThrow(() -> unknown(member, annotation))
        : types.ofName(like);
  }

  private static Refused unknown(Member member, Annotation annotation) {
    return member.refuse(
        "unsupported-annotation",
        annotation,
        "value",
        annotation.written()
            + " is supported with the classes of Hibernate that say by themselves what column they"
            + " need; of others only running code could tell: use @"
            + annotation.typeElement().getSimpleName().toString().replaceAll("J(ava|dbc)Type$", "")
            + "JdbcTypeCode, or give the column a columnDefinition and map it as a type of Java's");
  }
}
