package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.schema.ForeignKey.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @ManyToOne} and {@code @OneToOne}, and what all references have in common. */
final class ToOneReader {

  private final JavaTypes types;
  private final ConstraintReader constraints;

  ToOneReader(JavaTypes types, ConstraintReader constraints) {
    this.types = types;
    this.constraints = constraints;
  }

  Attribute.ToOne read(Member member, Scope scope) {
    Annotations annotations = member.annotations();
    Annotation association =
        annotations.jpa(annotations.hasJpa("OneToOne") ? "OneToOne" : "ManyToOne").orElseThrow();
    if (annotations.hasJpa("Column")) {
      throw member.refuse(
          "unsupported-annotation",
          annotations.jpa("Column").orElseThrow(),
          "Hibernate refuses @Column on an association; use @JoinColumn instead");
    }
    Optional<Annotation> override = scope.overrides().association(member.name());
    Storage storage = storage(member, association, override);
    if (storage instanceof Storage.ForeignKeyColumns columns && columns.columns().size() > 1) {
      requireAgreement(member, columns.columns());
    }
    Optional<String> mapsId = annotations.jpa("MapsId").map(a -> a.text("value").orElse(""));
    return new Attribute.ToOne(
        member,
        target(member, association, member.type()),
        storage instanceof Storage.ForeignKeyColumns columns ? columns.columns() : List.of(),
        !association.flag("optional", true),
        annotations.hasJpa("OneToOne"),
        foreignKey(member, override),
        storage,
        mapsId,
        false,
        Attribute.Validity.of(constraints.of(member, scope), scope));
  }

  /** Hibernate writes all columns of a reference or none, and all are required or none. */
  private static void requireAgreement(Member member, List<JoinColumnSpec> columns) {
    for (String flag : List.of("nullable", "insertable", "updatable")) {
      if (columns.stream().map(c -> c.annotation().flag(flag, true)).distinct().count() > 1) {
        throw member.refuse(
            "join-columns",
            columns.get(0).annotation(),
            "its join columns must all have the same " + flag);
      }
    }
  }

  private static Storage storage(
      Member member, Annotation association, Optional<Annotation> override) {
    Annotations annotations = member.annotations();
    Optional<String> mappedBy = association.text("mappedBy");
    Optional<Annotation> joinTable = joinTable(annotations, override);
    if (mappedBy.isPresent()) {
      return new Storage.Inverse(mappedBy.get(), association);
    }
    if (joinTable.isPresent()) {
      return new Storage.OwnTable(new TableSpec(joinTable));
    }
    boolean shared =
        annotations.hasJpa("PrimaryKeyJoinColumn") || annotations.hasJpa("PrimaryKeyJoinColumns");
    List<JoinColumnSpec> columns = joinColumns(annotations, override);
    return shared && annotations.hasJpa("OneToOne") || columns.isEmpty() && hasFormula(annotations)
        ? new Storage.Nowhere()
        : new Storage.ForeignKeyColumns(columns);
  }

  /** The {@code @JoinTable} of an association, its own or the one that an override puts there. */
  static Optional<Annotation> joinTable(Annotations annotations, Optional<Annotation> override) {
    return override
        .flatMap(a -> a.annotation("joinTable"))
        .filter(table -> table.text("name").isPresent())
        .or(() -> annotations.jpa("JoinTable"));
  }

  /** The join columns of an association, its own or those that an override puts there. */
  static List<JoinColumnSpec> joinColumns(Annotations annotations, Optional<Annotation> override) {
    List<Annotation> replaced = override.map(a -> a.nested("joinColumns")).orElse(List.of());
    if (!replaced.isEmpty()) {
      return JoinColumnSpec.all(replaced);
    }
    List<Annotation> own = annotations.allJpa("JoinColumn", "JoinColumns");
    if (!own.isEmpty()) {
      return JoinColumnSpec.all(own);
    }
    var columns = new ArrayList<Annotation>();
    for (Annotation columnOrFormula : columnsOrFormulas(annotations)) {
      if (!isFormula(columnOrFormula)) {
        columnOrFormula.annotation("column").ifPresent(columns::add);
      }
    }
    return JoinColumnSpec.all(columns);
  }

  private static List<Annotation> columnsOrFormulas(Annotations annotations) {
    return annotations.allHibernate("JoinColumnOrFormula", "JoinColumnsOrFormulas");
  }

  private static boolean isFormula(Annotation columnOrFormula) {
    return columnOrFormula.annotation("formula").flatMap(f -> f.text("value")).isPresent();
  }

  /** Whether a reference is worked out from other columns, so that no foreign key can bear it. */
  private static boolean hasFormula(Annotations annotations) {
    return annotations.hasHibernate("JoinFormula")
        || columnsOrFormulas(annotations).stream().anyMatch(ToOneReader::isFormula);
  }

  private static ForeignKeySpec foreignKey(Member member, Optional<Annotation> override) {
    var candidates = new ArrayList<ForeignKeySpec>();
    candidates.addAll(of(override));
    candidates.addAll(of(member.annotations().jpa("JoinColumns")));
    for (JoinColumnSpec column : joinColumns(member.annotations(), override)) {
      candidates.add(column.foreignKey());
    }
    return checked(member, ForeignKeySpec.first(candidates))
        .withOnDelete(onDelete(member.annotations()));
  }

  private static List<ForeignKeySpec> of(Optional<Annotation> holder) {
    return holder.isPresent()
        ? holder.get().annotation("foreignKey").map(ForeignKeySpec::of).stream().toList()
        : List.of();
  }

  /** The same, unless its SQL cannot be read; none where targets may miss. */
  static ForeignKeySpec checked(Member member, ForeignKeySpec spec) {
    if (spec.sql().isPresent() && ForeignKeyDefinition.parse(spec.sql().get()).isEmpty()) {
      throw member.refuse(
          "unsupported-mapping",
          spec.definition().orElseThrow(),
          "foreignKeyDefinition",
          "'"
              + spec.sql().get()
              + "' cannot be read; write 'foreign key (column) references table (column)', and"
              + " behind it 'on delete ...' and what else the database takes");
    }
    boolean mayMiss =
        member
            .annotations()
            .hibernate("NotFound")
            .flatMap(a -> a.constant("action"))
            .filter("IGNORE"::equals)
            .isPresent();
    return mayMiss || hasFormula(member.annotations()) ? spec.unwanted() : spec;
  }

  /** The {@code @OnDelete} that stands on an attribute or class. */
  static Action onDelete(Annotations annotations) {
    return annotations
        .hibernate("OnDelete")
        .flatMap(a -> a.constant("action"))
        .map(Action::valueOf)
        .orElse(Action.NO_ACTION);
  }

  /** The qualified name of the entity that an association refers to. */
  String target(Member member, Annotation association, TypeMirror declared) {
    TypeMirror type = association.type("targetEntity").orElse(declared);
    if (types.isUnresolved(type)) {
      throw member.refuse(
          "unresolved-type",
          association,
          "its target cannot be found; if another processor generates it, see its errors");
    }
    TypeElement element =
        types.element(type).orElseThrow(() -> notAnEntity(member, association, type));
    if (!types.annotations(element).hasJpa("Entity")) {
      throw notAnEntity(member, association, type);
    }
    return element.getQualifiedName().toString();
  }

  private Refused notAnEntity(Member member, Annotation association, TypeMirror type) {
    return member.refuse(
        "unknown-target",
        association,
        association.written()
            + " refers to "
            + types.name(type)
            + ", which is not an entity; annotate that with @Entity, or name the entity as"
            + " targetEntity");
  }
}
