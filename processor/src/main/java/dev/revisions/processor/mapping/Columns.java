package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.Column;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns that attributes have in the table of their owner. */
final class Columns {

  private final Names names;
  private final Joins joins;

  /** Those of one column that have been asked for. */
  private final Map<Basic, ColumnDraft> known = new IdentityHashMap<>();

  Columns(Names names, Entities entities) {
    this.names = names;
    this.joins = new Joins(names, entities, this);
  }

  Joins joins() {
    return joins;
  }

  /** The columns of an attribute, in the order of declaration. */
  List<ColumnDraft> of(Attribute attribute) {
    return of(attribute, false);
  }

  /** The columns of an attribute, in the order in which a key over all of them has them. */
  List<ColumnDraft> inKeyOrder(Attribute attribute) {
    return of(attribute, true);
  }

  private List<ColumnDraft> of(Attribute attribute, boolean keyOrder) {
    if (attribute instanceof Basic basic) {
      return List.of(basic(basic));
    }
    if (attribute instanceof Embedded embedded) {
      return commented(embedded, keyOrder);
    }
    if (attribute instanceof ToOne reference
        && reference.storage() instanceof Storage.ForeignKeyColumns
        && !joins.isBeingFound(reference)) {
      Join join = joins.of(reference);
      List<ColumnDraft> found = keyOrder ? join.inAttributeOrder() : join.columns();
      return found.stream().map(column -> column.valid(reference.validity())).toList();
    }
    return List.of();
  }

  /** A comment on an embedded object is for the first of its columns alone, as Hibernate has it. */
  private List<ColumnDraft> commented(Embedded embedded, boolean keyOrder) {
    List<ColumnDraft> columns =
        inside(keyOrder ? embedded.inKeyOrder() : embedded.attributes(), keyOrder);
    Optional<String> comment = comment(ColumnSpec.DEFAULT, embedded.member().annotations());
    if (comment.isEmpty() || columns.isEmpty()) {
      return columns;
    }
    String first = inside(embedded.inKeyOrder(), true).get(0).name();
    return columns.stream()
        .map(column -> column.name().equals(first) ? column.commented(comment) : column)
        .toList();
  }

  private List<ColumnDraft> inside(List<Attribute> attributes, boolean keyOrder) {
    return attributes.stream().flatMap(inner -> of(inner, keyOrder).stream()).toList();
  }

  private ColumnDraft basic(Basic basic) {
    ColumnDraft draft = known.get(basic);
    if (draft == null) {
      draft = draft(basic);
      known.put(basic, draft);
    }
    return draft;
  }

  private ColumnDraft draft(Basic basic) {
    ColumnSpec spec = basic.spec();
    Annotations annotations = basic.member().annotations();
    boolean identity = basic.generation() instanceof Generation.Identity;
    boolean explicit = !spec.nullable() || basic.always();
    Optional<String> generated =
        annotations.hibernate("GeneratedColumn").flatMap(a -> a.text("value"));
    Column column =
        new Column(
            names.column(basic.member().element(), basic.column()),
            basic.typed().type(),
            !(explicit || basic.required() || identity),
            identity,
            basic.defaultValue(),
            generated,
            annotations.hibernate("Collate").flatMap(a -> a.text("value")),
            spec.options(),
            comment(spec, annotations));
    return new ColumnDraft(
            column,
            basic.typed().underlying(),
            logical(basic),
            basic.member(),
            explicit,
            basic.required(),
            spec.unique(),
            spec.readOnly(),
            basic.checks(),
            basic.referred())
        .valid(basic.validity());
  }

  private static String logical(Basic basic) {
    return Names.identifier(basic.member().element(), basic.column()).toString();
  }

  static Optional<String> comment(ColumnSpec spec, Annotations annotations) {
    return annotations.hibernate("Comment").flatMap(a -> a.text("value")).or(spec::comment);
  }
}
