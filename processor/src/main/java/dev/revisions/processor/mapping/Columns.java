package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.Struct;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.Column;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that attributes have in the table of their owner. */
final class Columns {

  private final Names names;
  private final Joins joins;
  private final StructConditions conditions;

  /** Those of one column that have been asked for. */
  private final Map<Basic, ColumnDraft> known = new IdentityHashMap<>();

  Columns(Names names, Entities entities) {
    this.names = names;
    this.conditions = new StructConditions(names);
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
    if (attribute instanceof Struct struct) {
      return List.of(struct(struct));
    }
    if (attribute instanceof Embedded embedded) {
      return commented(embedded, keyOrder);
    }
    if (attribute instanceof ToOne reference
        && reference.storage() instanceof Storage.ForeignKeyColumns
        && !joins.isBeingFound(reference)) {
      Join join = joins.of(reference);
      var found = new ArrayList<>(commented(reference, join, keyOrder));
      found.replaceAll(column -> column.valid(reference.validity()));
      return List.copyOf(found);
    }
    return List.of();
  }

  private List<ColumnDraft> commented(Embedded embedded, boolean keyOrder) {
    List<ColumnDraft> columns =
        inside(keyOrder ? embedded.inKeyOrder() : embedded.attributes(), keyOrder);
    Annotations annotations = embedded.member().annotations();
    if (Remarks.none(annotations) || columns.isEmpty()) {
      return columns;
    }
    return Remarks.on(annotations, columns, inside(embedded.inKeyOrder(), true).get(0).name());
  }

  private static List<ColumnDraft> commented(ToOne reference, Join join, boolean keyOrder) {
    List<ColumnDraft> columns = keyOrder ? join.inAttributeOrder() : join.columns();
    Annotations annotations = reference.member().annotations();
    return Remarks.none(annotations)
        ? columns
        : Remarks.on(annotations, columns, join.inAttributeOrder().get(0).name());
  }

  private List<ColumnDraft> inside(List<Attribute> attributes, boolean keyOrder) {
    var columns = new ArrayList<ColumnDraft>();
    for (Attribute inner : attributes) {
      columns.addAll(of(inner, keyOrder));
    }
    return columns;
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
    String name = names.column(basic.member().element(), basic.column());
    Column column =
        new Column(
            name,
            basic.typed().type(),
            !(explicit || basic.required() || identity),
            identity,
            basic.defaultValue(),
            said("GeneratedColumn", annotations),
            said("Collate", annotations),
            spec.options(),
            comment(spec, annotations, name));
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

  private static Optional<String> said(String annotation, Annotations annotations) {
    return annotations.hasHibernate(annotation)
        ? annotations.hibernate(annotation).orElseThrow().text("value")
        : Optional.empty();
  }

  private static String logical(Basic basic) {
    return logical(basic.member(), basic.column());
  }

  private static String logical(Member member, String column) {
    return Names.identifier(member.element(), column).toString();
  }

  private ColumnDraft struct(Struct struct) {
    Type.Composite composite = composite(struct);
    Type type = struct.repeated() ? Types.array(composite) : composite;
    ColumnSpec spec = struct.spec();
    Member member = struct.member();
    Annotations annotations = member.annotations();
    boolean explicit = !spec.nullable();
    String name = names.column(member.element(), struct.column());
    Column column =
        new Column(
            name,
            type,
            !(explicit || struct.required()),
            false,
            said("ColumnDefault", annotations),
            said("GeneratedColumn", annotations),
            said("Collate", annotations),
            Optional.empty(),
            spec.comment());
    var checks = new ArrayList<>(CheckSpec.ofColumn(spec, annotations));
    conditions.of(struct).ifPresent(checks::add);
    return new ColumnDraft(
        column,
        type,
        logical(member, struct.column()),
        member,
        explicit,
        struct.required(),
        spec.unique(),
        spec.readOnly(),
        checks);
  }

  /** The type, with its attributes in the order in which Hibernate reads and writes them. */
  private Type.Composite composite(Struct struct) {
    List<ColumnDraft> parts = of(struct.parts());
    List<ColumnDraft> ordered =
        struct.order().isEmpty() ? ColumnOrder.sorted(parts) : ordered(struct, parts);
    try {
      return new Type.Composite(
          struct.type(),
          ordered.stream()
              .map(part -> new Type.Attribute(part.name(), part.referred().type()))
              .toList());
    } catch (IllegalArgumentException e) {
      throw struct.member().refuse("name-conflict", e.getMessage() + "; rename one of them");
    }
  }

  private static List<ColumnDraft> ordered(Struct struct, List<ColumnDraft> parts) {
    List<String> names = parts.stream().map(ColumnDraft::name).toList();
    if (names.size() != struct.order().size()
        || !Set.copyOf(names).equals(Set.copyOf(struct.order()))) {
      throw struct
          .member()
          .refuse(
              "unsupported-mapping",
              "the attributes of its @Struct are to be all of "
                  + String.join(", ", names)
                  + ", as the columns are called, each once, and nothing else");
    }
    return struct.order().stream().map(name -> parts.get(names.indexOf(name))).toList();
  }

  /** The comment on a column: what names it, else what stands on its attribute. */
  static Optional<String> comment(ColumnSpec spec, Annotations annotations, String column) {
    return Remarks.none(annotations)
        ? spec.comment()
        : Remarks.on(annotations, column).or(() -> Remarks.itself(annotations)).or(spec::comment);
  }
}
