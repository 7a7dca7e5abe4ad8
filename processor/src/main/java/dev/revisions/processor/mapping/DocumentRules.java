package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.schema.Type;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * Refuses {@code @JdbcTypeCode(SqlTypes.JSON)} on a list or an array where another attribute of its
 * type is to be an array of the database: Hibernate keeps those that it reads later as JSON, too,
 * and which these are depends on the names of attributes and on the order of classes.
 */
final class DocumentRules {

  private final List<Basic> all;

  DocumentRules(Collection<EntityModel> entities) {
    this.all = entities.stream().flatMap(entity -> basics(entity.attributes().stream())).toList();
  }

  private static Stream<Basic> basics(Stream<Attribute> attributes) {
    return attributes.flatMap(
        attribute ->
            attribute instanceof Embedded embedded
                ? basics(embedded.attributes().stream())
                : Stream.of(attribute).filter(Basic.class::isInstance).map(Basic.class::cast));
  }

  /** Checks the attributes of one entity against those of all. */
  void check(EntityModel entity) {
    basics(entity.attributes().stream())
        .filter(basic -> isJson(basic.member().annotations()))
        .forEach(this::requireAlone);
  }

  private static boolean isJson(Annotations annotations) {
    return annotations
        .hibernate("JdbcTypeCode")
        .filter(a -> a.number("value", 0) == JdbcColumnTypes.JSON)
        .isPresent();
  }

  private void requireAlone(Basic document) {
    TypeMirror type = document.member().type();
    all.stream()
        .filter(basic -> basic.typed().type() instanceof Type.Array)
        .filter(basic -> basic.member().type().toString().equals(type.toString()))
        .findFirst()
        .ifPresent(
            array -> {
              throw document
                  .member()
                  .refuse(
                      "unsupported-mapping",
                      document.member().annotations().hibernate("JdbcTypeCode").orElseThrow(),
                      "Hibernate keeps "
                          + array.member().label()
                          + ", which is of the same type, as JSON too, unless it reads it first;"
                          + " put @JdbcTypeCode(SqlTypes.JSON_ARRAY) here, which gives the same"
                          + " column and leaves others alone");
            });
  }
}
