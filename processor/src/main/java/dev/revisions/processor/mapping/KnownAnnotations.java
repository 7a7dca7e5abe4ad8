package dev.revisions.processor.mapping;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations of JPA and Hibernate that the mapping reads, and those that cannot change a
 * schema. Any other of their packages is refused, because leaving it out could make the schema
 * wrong without a word.
 */
final class KnownAnnotations {

  private static final Set<String> READ_ON_CLASSES =
      Set.of(
          "jakarta.persistence.Access",
          "jakarta.persistence.AssociationOverride",
          "jakarta.persistence.AssociationOverrides",
          "jakarta.persistence.AttributeOverride",
          "jakarta.persistence.AttributeOverrides",
          "jakarta.persistence.Convert",
          "jakarta.persistence.Converter",
          "jakarta.persistence.Converts",
          "jakarta.persistence.DiscriminatorColumn",
          "jakarta.persistence.DiscriminatorValue",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.Entity",
          "jakarta.persistence.IdClass",
          "jakarta.persistence.Inheritance",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.PrimaryKeyJoinColumn",
          "jakarta.persistence.PrimaryKeyJoinColumns",
          "jakarta.persistence.SecondaryTable",
          "jakarta.persistence.SecondaryTables",
          "jakarta.persistence.SequenceGenerator",
          "jakarta.persistence.SequenceGenerators",
          "jakarta.persistence.Table",
          "jakarta.persistence.TableGenerator",
          "jakarta.persistence.TableGenerators",
          "org.hibernate.annotations.Check",
          "org.hibernate.annotations.Checks",
          "org.hibernate.annotations.Comment",
          "org.hibernate.annotations.Comments",
          "org.hibernate.annotations.ConverterRegistration",
          "org.hibernate.annotations.ConverterRegistrations",
          "org.hibernate.annotations.DiscriminatorFormula",
          "org.hibernate.annotations.DiscriminatorOptions",
          "org.hibernate.annotations.GenericGenerator",
          "org.hibernate.annotations.GenericGenerators",
          "org.hibernate.annotations.OnDelete",
          "org.hibernate.annotations.SoftDelete",
          "org.hibernate.annotations.Struct",
          "org.hibernate.annotations.Subselect",
          "org.hibernate.annotations.View");

  private static final Set<String> HARMLESS_ON_CLASSES =
      Set.of(
          "jakarta.persistence.Cacheable",
          "jakarta.persistence.EntityListeners",
          "jakarta.persistence.ExcludeDefaultListeners",
          "jakarta.persistence.ExcludeSuperclassListeners",
          "jakarta.persistence.NamedEntityGraph",
          "jakarta.persistence.NamedEntityGraphs",
          "jakarta.persistence.NamedNativeQueries",
          "jakarta.persistence.NamedNativeQuery",
          "jakarta.persistence.NamedQueries",
          "jakarta.persistence.NamedQuery",
          "jakarta.persistence.NamedStoredProcedureQueries",
          "jakarta.persistence.NamedStoredProcedureQuery",
          "jakarta.persistence.PersistenceContext",
          "jakarta.persistence.PersistenceContexts",
          "jakarta.persistence.PersistenceUnit",
          "jakarta.persistence.PersistenceUnits",
          "jakarta.persistence.SqlResultSetMapping",
          "jakarta.persistence.SqlResultSetMappings",
          "org.hibernate.annotations.BatchSize",
          "org.hibernate.annotations.Cache",
          "org.hibernate.annotations.CollectionTypeRegistration",
          "org.hibernate.annotations.CollectionTypeRegistrations",
          "org.hibernate.annotations.ConcreteProxy",
          "org.hibernate.annotations.DynamicInsert",
          "org.hibernate.annotations.DynamicUpdate",
          "org.hibernate.annotations.EmbeddableInstantiator",
          "org.hibernate.annotations.EmbeddableInstantiatorRegistration",
          "org.hibernate.annotations.EmbeddableInstantiatorRegistrations",
          "org.hibernate.annotations.FetchProfile",
          "org.hibernate.annotations.FetchProfiles",
          "org.hibernate.annotations.Filter",
          "org.hibernate.annotations.FilterDef",
          "org.hibernate.annotations.FilterDefs",
          "org.hibernate.annotations.Filters",
          "org.hibernate.annotations.HQLSelect",
          "org.hibernate.annotations.Immutable",
          "org.hibernate.annotations.Imported",
          "org.hibernate.annotations.NamedEntityGraph",
          "org.hibernate.annotations.NamedEntityGraphs",
          "org.hibernate.annotations.NamedNativeQueries",
          "org.hibernate.annotations.NamedNativeQuery",
          "org.hibernate.annotations.NamedQueries",
          "org.hibernate.annotations.NamedQuery",
          "org.hibernate.annotations.NaturalIdCache",
          "org.hibernate.annotations.NaturalIdClass",
          "org.hibernate.annotations.OptimisticLocking",
          "org.hibernate.annotations.QueryCacheLayout",
          "org.hibernate.annotations.RowId",
          "org.hibernate.annotations.SQLDelete",
          "org.hibernate.annotations.SQLDeletes",
          "org.hibernate.annotations.SQLInsert",
          "org.hibernate.annotations.SQLInserts",
          "org.hibernate.annotations.SQLRestriction",
          "org.hibernate.annotations.SQLSelect",
          "org.hibernate.annotations.SQLUpdate",
          "org.hibernate.annotations.SQLUpdates",
          "org.hibernate.annotations.SecondaryRow",
          "org.hibernate.annotations.SecondaryRows",
          "org.hibernate.annotations.SqlFragmentAlias",
          "org.hibernate.annotations.Synchronize");

  private static final Set<String> READ_ON_ATTRIBUTES =
      Set.of(
          "jakarta.persistence.Access",
          "jakarta.persistence.AssociationOverride",
          "jakarta.persistence.AssociationOverrides",
          "jakarta.persistence.AttributeOverride",
          "jakarta.persistence.AttributeOverrides",
          "jakarta.persistence.Basic",
          "jakarta.persistence.CollectionTable",
          "jakarta.persistence.Column",
          "jakarta.persistence.Convert",
          "jakarta.persistence.Converts",
          "jakarta.persistence.ElementCollection",
          "jakarta.persistence.Embedded",
          "jakarta.persistence.EmbeddedId",
          "jakarta.persistence.Enumerated",
          "jakarta.persistence.GeneratedValue",
          "jakarta.persistence.Id",
          "jakarta.persistence.JoinColumn",
          "jakarta.persistence.JoinColumns",
          "jakarta.persistence.JoinTable",
          "jakarta.persistence.Lob",
          "jakarta.persistence.ManyToMany",
          "jakarta.persistence.ManyToOne",
          "jakarta.persistence.MapKey",
          "jakarta.persistence.MapKeyClass",
          "jakarta.persistence.MapKeyColumn",
          "jakarta.persistence.MapKeyEnumerated",
          "jakarta.persistence.MapKeyJoinColumn",
          "jakarta.persistence.MapKeyJoinColumns",
          "jakarta.persistence.MapKeyTemporal",
          "jakarta.persistence.MapsId",
          "jakarta.persistence.OneToMany",
          "jakarta.persistence.OneToOne",
          "jakarta.persistence.OrderColumn",
          "jakarta.persistence.PrimaryKeyJoinColumn",
          "jakarta.persistence.PrimaryKeyJoinColumns",
          "jakarta.persistence.SequenceGenerator",
          "jakarta.persistence.SequenceGenerators",
          "jakarta.persistence.TableGenerator",
          "jakarta.persistence.TableGenerators",
          "jakarta.persistence.Temporal",
          "jakarta.persistence.Version",
          "org.hibernate.annotations.Any",
          "org.hibernate.annotations.AnyDiscriminator",
          "org.hibernate.annotations.AnyKeyJavaClass",
          "org.hibernate.annotations.AnyKeyJavaType",
          "org.hibernate.annotations.AnyKeyJdbcType",
          "org.hibernate.annotations.AnyKeyJdbcTypeCode",
          "org.hibernate.annotations.AnyKeyType",
          "org.hibernate.annotations.Array",
          "org.hibernate.annotations.Check",
          "org.hibernate.annotations.Checks",
          "org.hibernate.annotations.Collate",
          "org.hibernate.annotations.CollectionId",
          "org.hibernate.annotations.CollectionIdJavaClass",
          "org.hibernate.annotations.CollectionIdJavaType",
          "org.hibernate.annotations.CollectionIdJdbcType",
          "org.hibernate.annotations.CollectionIdJdbcTypeCode",
          "org.hibernate.annotations.ColumnDefault",
          "org.hibernate.annotations.Comment",
          "org.hibernate.annotations.Comments",
          "org.hibernate.annotations.CreationTimestamp",
          "org.hibernate.annotations.CurrentTimestamp",
          "org.hibernate.annotations.EmbeddedColumnNaming",
          "org.hibernate.annotations.EmbeddedTable",
          "org.hibernate.annotations.Formula",
          "org.hibernate.annotations.FractionalSeconds",
          "org.hibernate.annotations.GeneratedColumn",
          "org.hibernate.annotations.GenericGenerator",
          "org.hibernate.annotations.GenericGenerators",
          "org.hibernate.annotations.JavaType",
          "org.hibernate.annotations.JdbcType",
          "org.hibernate.annotations.JdbcTypeCode",
          "org.hibernate.annotations.JoinColumnOrFormula",
          "org.hibernate.annotations.JoinColumnsOrFormulas",
          "org.hibernate.annotations.JoinFormula",
          "org.hibernate.annotations.ListIndexBase",
          "org.hibernate.annotations.ListIndexJavaType",
          "org.hibernate.annotations.ListIndexJdbcType",
          "org.hibernate.annotations.ListIndexJdbcTypeCode",
          "org.hibernate.annotations.ManyToAny",
          "org.hibernate.annotations.MapKeyJavaType",
          "org.hibernate.annotations.MapKeyJdbcType",
          "org.hibernate.annotations.MapKeyJdbcTypeCode",
          "org.hibernate.annotations.Nationalized",
          "org.hibernate.annotations.NaturalId",
          "org.hibernate.annotations.NotFound",
          "org.hibernate.annotations.OnDelete",
          "org.hibernate.annotations.Parent",
          "org.hibernate.annotations.PartitionKey",
          "org.hibernate.annotations.PropertyRef",
          "org.hibernate.annotations.SoftDelete",
          "org.hibernate.annotations.Struct",
          "org.hibernate.annotations.TargetEmbeddable",
          "org.hibernate.annotations.TenantId",
          "org.hibernate.annotations.TimeZoneColumn",
          "org.hibernate.annotations.TimeZoneStorage",
          "org.hibernate.annotations.UpdateTimestamp");

  private static final Set<String> HARMLESS_ON_ATTRIBUTES =
      Set.of(
          "jakarta.persistence.OrderBy",
          "jakarta.persistence.PostLoad",
          "jakarta.persistence.PostPersist",
          "jakarta.persistence.PostRemove",
          "jakarta.persistence.PostUpdate",
          "jakarta.persistence.PrePersist",
          "jakarta.persistence.PreRemove",
          "jakarta.persistence.PreUpdate",
          "org.hibernate.annotations.AnyDiscriminatorImplicitValues",
          "org.hibernate.annotations.AnyDiscriminatorValue",
          "org.hibernate.annotations.AnyDiscriminatorValues",
          "org.hibernate.annotations.AttributeAccessor",
          "org.hibernate.annotations.Bag",
          "org.hibernate.annotations.BatchSize",
          "org.hibernate.annotations.Cache",
          "org.hibernate.annotations.Cascade",
          "org.hibernate.annotations.CollectionIdMutability",
          "org.hibernate.annotations.ColumnTransformer",
          "org.hibernate.annotations.ColumnTransformers",
          "org.hibernate.annotations.EmbeddableInstantiator",
          "org.hibernate.annotations.Fetch",
          "org.hibernate.annotations.FetchProfileOverride",
          "org.hibernate.annotations.FetchProfileOverrides",
          "org.hibernate.annotations.Filter",
          "org.hibernate.annotations.FilterJoinTable",
          "org.hibernate.annotations.FilterJoinTables",
          "org.hibernate.annotations.Filters",
          "org.hibernate.annotations.Generated",
          "org.hibernate.annotations.Immutable",
          "org.hibernate.annotations.LazyGroup",
          "org.hibernate.annotations.MapKeyMutability",
          "org.hibernate.annotations.Mutability",
          "org.hibernate.annotations.OptimisticLock",
          "org.hibernate.annotations.QueryCacheLayout",
          "org.hibernate.annotations.SQLDelete",
          "org.hibernate.annotations.SQLDeleteAll",
          "org.hibernate.annotations.SQLInsert",
          "org.hibernate.annotations.SQLJoinTableRestriction",
          "org.hibernate.annotations.SQLOrder",
          "org.hibernate.annotations.SQLRestriction",
          "org.hibernate.annotations.SQLUpdate",
          "org.hibernate.annotations.SortComparator",
          "org.hibernate.annotations.SortNatural",
          "org.hibernate.annotations.Source",
          "org.hibernate.annotations.UuidGenerator");

  /** What stands on annotations of the user's that change the mapping by code of the user's. */
  private static final Set<String> BINDERS =
      Set.of(
          "org.hibernate.annotations.AttributeBinderType",
          "org.hibernate.annotations.TypeBinderType");

  /** The annotations that the mapping reads. */
  static Set<String> read() {
    return union(READ_ON_CLASSES, READ_ON_ATTRIBUTES);
  }

  /** The annotations that cannot change a schema. */
  static Set<String> harmless() {
    return union(HARMLESS_ON_CLASSES, HARMLESS_ON_ATTRIBUTES);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  private final Problems problems;

  KnownAnnotations(Problems problems) {
    this.problems = problems;
  }

  /** Reports the unknown annotations of an entity, mapped superclass or embeddable. */
  void checkClass(Element element, String label, Annotations annotations) {
    check(element, label, annotations, READ_ON_CLASSES, HARMLESS_ON_CLASSES);
  }

  /**
   * Reports the unknown annotations of an attribute.
   *
   * @return whether there are none, so that the attribute can be read
   */
  boolean checkAttribute(Member member) {
    return member.annotations().isEmpty()
        || check(
            member.element(),
            member.label(),
            member.annotations(),
            READ_ON_ATTRIBUTES,
            HARMLESS_ON_ATTRIBUTES);
  }

  private boolean check(
      Element element,
      String label,
      Annotations annotations,
      Set<String> read,
      Set<String> harmless) {
    boolean known = true;
    for (Annotation a : annotations.all()) {
      boolean counts = isOfMapping(a.type()) || bindsByCode(a);
      if (counts && !read.contains(a.type()) && !harmless.contains(a.type())) {
        problems.add(new Refused("unsupported-annotation", element, a, message(label, a)));
        known = false;
      }
    }
    return known;
  }

  private static boolean isOfMapping(String type) {
    return type.startsWith(Annotations.JPA) || type.startsWith("org.hibernate.annotations.");
  }

  /** Whether a class of the user's decides what the annotation means. */
  private static boolean bindsByCode(Annotation annotation) {
    return annotation.typeElement().getAnnotationMirrors().stream()
        .map(meta -> ((TypeElement) meta.getAnnotationType().asElement()).getQualifiedName())
        .anyMatch(name -> BINDERS.contains(name.toString()));
  }

  private static String message(String label, Annotation annotation) {
    return label
        + ": "
        + annotation.written()
        + " is not supported"
        + (bindsByCode(annotation)
            ? ", because code of yours decides what it means"
            : reason(annotation))
        + ", and without it the schema would not be what Hibernate expects; "
        + remedy(annotation);
  }

  private static String reason(Annotation annotation) {
    return switch (simpleName(annotation)) {
      case "NativeGenerator" ->
          ", because it means a sequence on PostgreSQL and Oracle and an identity column elsewhere,"
              + " while a revision is for all databases";
      case "Temporal" ->
          ", because a setting and the database decide whether the history is in a table of its own"
              + " or in the entity's";
      case "Audited", "Changelog" ->
          ", because settings decide what the tables of the log look like";
      default -> "";
    };
  }

  private static String remedy(Annotation annotation) {
    return simpleName(annotation).equals("NativeGenerator")
        ? "write @GeneratedValue with GenerationType.SEQUENCE or IDENTITY"
        : "remove it, or make the attribute @Transient and write its columns in a revision";
  }

  /** The name of the annotation, or of the one in which it is declared. */
  private static String simpleName(Annotation annotation) {
    return annotation
        .type()
        .replaceFirst("^(jakarta\\.persistence|org\\.hibernate\\.annotations)\\.", "")
        .replaceFirst("\\..*", "");
  }
}
