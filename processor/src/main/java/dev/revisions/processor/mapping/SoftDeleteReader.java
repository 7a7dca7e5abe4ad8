package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Optional;

/**
 * Reads {@code @SoftDelete}: a column that says whether a row counts as deleted, in the table of a
 * hierarchy's root or of a collection. The annotation may stand on the package.
 */
final class SoftDeleteReader {

  private static final String NO_CONVERTER =
      "org.hibernate.annotations.SoftDelete.UnspecifiedConversion";

  private final JavaTypes types;
  private final BasicReader basics;

  SoftDeleteReader(JavaTypes types, BasicReader basics) {
    this.types = types;
    this.basics = basics;
  }

  /**
   * The column, if there is one.
   *
   * @param place the class or collection that it is for
   */
  Optional<Basic> read(Member place) {
    return place
        .annotations()
        .hibernate("SoftDelete")
        .or(() -> types.ofPackage(place.owner()).hibernate("SoftDelete"))
        .map(annotation -> column(place, annotation));
  }

  private Basic column(Member place, Annotation annotation) {
    String strategy = annotation.constant("strategy").orElse("DELETED");
    boolean stamped = strategy.equals("TIMESTAMP");
    Optional<Annotation> convert =
        annotation
            .type("converter")
            .filter(type -> !types.name(type).equals(NO_CONVERTER))
            .map(type -> annotation);
    if (stamped && convert.isPresent()) {
      throw place.refuse(
          "unsupported-mapping",
          annotation,
          "converter",
          "Hibernate refuses a converter for the time of deletion; remove it");
    }
    String name =
        annotation.text("columnName").orElse(strategy.equals("ACTIVE") ? "active" : "deleted");
    Basic column =
        basics.implied(
            place.withType(types.named(stamped ? "java.time.Instant" : "java.lang.Boolean")),
            name,
            new ColumnSpec(Optional.of(annotation)),
            Optional.empty(),
            convert,
            !stamped);
    return column.withType(ofOneCharacter(column.typed()));
  }

  /** Hibernate takes one character for what a converter makes text of. */
  private static TypedColumn ofOneCharacter(TypedColumn typed) {
    boolean text = typed.type() instanceof Type.Text t && t.kind() == Type.Sized.VARCHAR;
    return text ? new TypedColumn(Types.varchar(1), typed.checks()) : typed;
  }
}
