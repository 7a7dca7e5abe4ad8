package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @CollectionId}: a column that identifies the rows of a bag. */
final class RowIdReader {

  private final JavaTypes types;
  private final BasicReader basics;

  RowIdReader(JavaTypes types, BasicReader basics) {
    this.types = types;
    this.basics = basics;
  }

  /** The column, if the collection has one. */
  Optional<Basic> read(Member member, Scope scope) {
    return member
        .annotations()
        .hibernate("CollectionId")
        .map(id -> column(member, id).withGeneration(generation(member, scope, id)));
  }

  private Generation generation(Member member, Scope scope, Annotation id) {
    return basics.generations().ofRows(member, scope, id, id.text("generator").orElse(""));
  }

  private Basic column(Member member, Annotation id) {
    ColumnSpec spec = new ColumnSpec(id.annotation("column"));
    Optional<JdbcType> jdbcType = ChosenTypes.jdbcType(member, "CollectionId");
    Annotations annotations = member.annotations();
    TypeMirror type =
        annotations
            .hibernate("CollectionIdJavaClass")
            .flatMap(a -> a.type("idType"))
            .or(
                () ->
                    annotations
                        .hibernate("CollectionIdJavaType")
                        .map(a -> ChosenTypes.javaType(types, member, a)))
            .or(() -> jdbcType.map(this::typeOf))
            .orElseThrow(
                () ->
                    member.refuse(
                        "unsupported-type",
                        id,
                        "the type of the identifier is not given; write"
                            + " @CollectionIdJavaClass(idType = Long.class), or what it is"));
    return basics.implied(
        member.withType(type), spec.name().orElse("id"), spec, jdbcType, Optional.empty(), true);
  }

  private TypeMirror typeOf(JdbcType jdbcType) {
    return types.named(JdbcColumnTypes.javaType(jdbcType.code()));
  }
}
