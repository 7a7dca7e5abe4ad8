package dev.revisions.processor.mapping;

import dev.revisions.schema.Identifier;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * All that decides the type of one column: an attribute's, an element's or a map key's.
 *
 * @param member where it stands
 * @param type the Java type
 * @param spec what {@code @Column} or the like says
 * @param column the column's identifier, for checks
 * @param enumerated how an enum is stored, if it is said
 * @param temporal what of a {@code Date} is stored, if it is said
 * @param convert the converter, if one is named
 * @param javaType what describes the Java type, if it is said
 * @param jdbcType the JDBC type, if one is chosen
 * @param lob whether it is a large object
 * @param nationalized whether it takes characters of any script
 * @param isKey whether automatic converters leave it alone: identifiers and versions
 */
record BasicSource(
    Member member,
    TypeMirror type,
    ColumnSpec spec,
    String column,
    Optional<Annotation> enumerated,
    Optional<Annotation> temporal,
    Optional<Annotation> convert,
    Optional<Annotation> javaType,
    Optional<JdbcType> jdbcType,
    boolean lob,
    boolean nationalized,
    boolean isKey) {

  /** An attribute, or the element of a collection. */
  static BasicSource of(
      Member member, ColumnSpec spec, String column, Optional<Annotation> convert) {
    Annotations annotations = member.annotations();
    return new BasicSource(
        member,
        member.type(),
        spec,
        column,
        annotations.jpa("Enumerated"),
        annotations.jpa("Temporal"),
        convert,
        annotations.hibernate("JavaType"),
        ChosenTypes.jdbcType(member, ""),
        annotations.hasJpa("Lob"),
        annotations.hasHibernate("Nationalized"),
        annotations.hasJpa("Id") || annotations.hasJpa("Version"));
  }

  /** The key of a map. */
  static BasicSource ofMapKey(
      Member member, ColumnSpec spec, String column, Optional<Annotation> convert) {
    Annotations annotations = member.annotations();
    return new BasicSource(
        member,
        member.type(),
        spec,
        column,
        annotations.jpa("MapKeyEnumerated"),
        annotations.jpa("MapKeyTemporal"),
        convert,
        annotations.hibernate("MapKeyJavaType"),
        ChosenTypes.jdbcType(member, "MapKey"),
        false,
        false,
        false);
  }

  /** The same column for another Java type: what a converter gives, what an array holds. */
  BasicSource withType(TypeMirror other) {
    return new BasicSource(
        member,
        other,
        spec,
        column,
        enumerated,
        temporal,
        Optional.empty(),
        Optional.empty(),
        jdbcType,
        lob,
        nationalized,
        true);
  }

  /** The same column with its type left to the Java type. */
  BasicSource withoutJdbcType() {
    return withJdbcType(Optional.empty());
  }

  /** The same column with a chosen JDBC type, or none. */
  BasicSource withJdbcType(Optional<JdbcType> chosen) {
    return with(javaType, chosen);
  }

  /** The same column with what describes its types. */
  BasicSource with(Optional<Annotation> described, Optional<JdbcType> chosen) {
    return new BasicSource(
        member,
        type,
        spec,
        column,
        enumerated,
        temporal,
        convert,
        described,
        chosen,
        lob,
        nationalized,
        isKey);
  }

  /** How an expression of a check refers to the column. */
  String placeholder() {
    return Identifier.placeholder(List.of(column));
  }

  Refused refuse(String message) {
    return member.refuse("unsupported-type", message + UnreadSide.hint(member));
  }
}
