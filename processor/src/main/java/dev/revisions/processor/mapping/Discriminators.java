package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the column that tells the classes of a hierarchy apart, and what depends on it. */
final class Discriminators {

  private final Entities entities;
  private final Columns columns;
  private final Names names;
  private final Placement placement;
  private final SecondaryTables secondary;

  Discriminators(
      Entities entities,
      Columns columns,
      Names names,
      Placement placement,
      SecondaryTables secondary) {
    this.entities = entities;
    this.columns = columns;
    this.names = names;
    this.placement = placement;
    this.secondary = secondary;
  }

  /** Adds the column to the table of a root, if its hierarchy has one. */
  void add(TableDraft table, EntityModel root) {
    Optional<Annotation> annotation = root.annotations().jpa("DiscriminatorColumn");
    boolean implied =
        formula(root).isEmpty()
            && entities.inheritance(root) == EntityModel.Inheritance.SINGLE_TABLE
            && !entities.children(root).isEmpty();
    if (annotation.isEmpty() && !implied) {
      return;
    }
    requireDistinctValues(root);
    List<String> values = values(root);
    Member place = place(root);
    Column column =
        Column.of(column(root), type(annotation))
            .withNullable(values.contains("null"))
            .withOptions(annotation.flatMap(a -> a.text("options")));
    placement.add(
        table,
        List.of(root.name()),
        new ColumnDraft(
            column, column.type(), column.name(), place, true, true, false, false, checks(root)));
    placement.hintOf(place, table, column.name());
    boolean hasRows = !root.isAbstract() && !column.nullable();
    placement.discriminatorOf(
        table, column.name(), hasRows ? Optional.of(rowsOf(root)) : Optional.empty());
  }

  /** A class in the table of another has no name in the database but its discriminator. */
  void refuseFormerName(EntityModel entity) {
    FormerNames.plain(entity.annotations(), entity.label(), entity.element())
        .ifPresent(
            a -> {
              EntityModel root = entities.root(entity);
              String name = a.text("value").orElse("");
              throw entity.refuse(
                  "misplaced-hint",
                  a,
                  "its rows are in the table of %s and are told by '%s'. Where they have been told by"
                          .formatted(root.label(), value(root, entity))
                      + " '%1$s', put @DiscriminatorValue(\"%1$s\") in the place of @RenamedFrom,"
                          .formatted(kind(root).equals("INTEGER") ? name.hashCode() : name)
                      + " which keeps them");
            });
  }

  private FirstSubclass rowsOf(EntityModel root) {
    return new FirstSubclass(
        Optional.of(literal(root, value(root, root))),
        entities.descendants(root).stream()
            .map(EntityModel::name)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Member place(EntityModel root) {
    return new Member(
        root.element().getSimpleName().toString(),
        root.element(),
        root.element().asType(),
        Annotations.NONE,
        root.element());
  }

  private String column(EntityModel root) {
    String name =
        root.annotations().jpa("DiscriminatorColumn").flatMap(a -> a.text("name")).orElse("DTYPE");
    return names.column(root.element(), name);
  }

  private static Optional<Annotation> formula(EntityModel root) {
    return root.annotations().hibernate("DiscriminatorFormula");
  }

  private static String kind(EntityModel root) {
    return kind(root.annotations().jpa("DiscriminatorColumn").or(() -> formula(root)));
  }

  /** The kind of values that an annotation says. */
  static String kind(Optional<Annotation> annotation) {
    return annotation.flatMap(a -> a.constant("discriminatorType")).orElse("STRING");
  }

  /** The type of the column, as {@code @DiscriminatorColumn} says. */
  static Type type(Optional<Annotation> annotation) {
    Optional<Type> definition = annotation.flatMap(a -> a.text("columnDefinition")).map(Types::sql);
    int length = annotation.map(a -> a.number("length", 31)).orElse(31);
    return definition.orElseGet(
        () ->
            switch (kind(annotation)) {
              case "INTEGER" -> Types.integer();
              case "CHAR" -> Types.character(1);
              default -> Types.varchar(length);
            });
  }

  /** What the column holds for each class that has rows; their order means nothing. */
  private List<String> values(EntityModel root) {
    return concrete(root).map(entity -> value(root, entity)).sorted().toList();
  }

  private Stream<EntityModel> concrete(EntityModel root) {
    return Stream.concat(Stream.of(root), entities.descendants(root).stream())
        .filter(entity -> !entity.isAbstract());
  }

  /** A value as Hibernate reads it, unless it is none of that kind. */
  static Optional<String> parsed(String value, String kind) {
    if (isOpen(value)) {
      return Optional.of(value);
    }
    return switch (kind) {
      case "INTEGER" -> number(value);
      case "CHAR" -> Optional.of(value).filter(one -> one.length() == 1);
      default -> Optional.of(value);
    };
  }

  private static Optional<String> number(String value) {
    try {
      return Optional.of(Integer.valueOf(value).toString());
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Hibernate tells the classes of one table apart by it; those of joined tables by their rows. */
  private void requireDistinctValues(EntityModel root) {
    if (entities.inheritance(root) != EntityModel.Inheritance.SINGLE_TABLE) {
      return;
    }
    var known = new HashMap<String, EntityModel>();
    for (EntityModel entity : concrete(root).toList()) {
      String value = value(root, entity);
      EntityModel other = known.putIfAbsent(value, entity);
      if (other != null) {
        throw entity.refuse(
            "name-conflict",
            "its discriminator value '"
                + value
                + "' is that of "
                + other.label()
                + " too; give it another by @DiscriminatorValue");
      }
    }
  }

  private static String value(EntityModel root, EntityModel entity) {
    Optional<Annotation> annotation = entity.annotations().jpa("DiscriminatorValue");
    return annotation
        .flatMap(a -> a.text("value"))
        .map(value -> given(entity, annotation.orElseThrow(), value, kind(root)))
        .orElseGet(() -> implied(entity, kind(root)));
  }

  private static String given(EntityModel entity, Annotation at, String value, String kind) {
    return parsed(value, kind)
        .orElseThrow(
            () ->
                entity.refuse(
                    "unsupported-mapping",
                    at,
                    "'"
                        + value
                        + "' is no discriminator of type "
                        + kind
                        + "; give it "
                        + (kind.equals("CHAR") ? "one character" : "a whole number of 32 bits")
                        + ", or the @DiscriminatorColumn another discriminatorType"));
  }

  private static String implied(EntityModel entity, String kind) {
    return switch (kind) {
      case "INTEGER" -> String.valueOf(entity.entityName().hashCode());
      case "CHAR" ->
          throw entity.refuse(
              "unsupported-mapping",
              "a discriminator of type CHAR needs a @DiscriminatorValue on each class");
      default -> entity.entityName();
    };
  }

  private List<CheckSpec> checks(EntityModel root) {
    List<String> values = values(root);
    if (values.isEmpty() || values.stream().anyMatch(Discriminators::isOpen) || isForced(root)) {
      return List.of();
    }
    return List.of(
        CheckSpec.of(
            values.stream()
                .map(value -> literal(root, value))
                .collect(Collectors.joining(",", "{" + column(root) + "} in (", ")"))));
  }

  /** Where Hibernate always asks for the value, it expects rows of other values. */
  private static boolean isForced(EntityModel root) {
    return root.annotations()
        .hibernate("DiscriminatorOptions")
        .filter(a -> a.flag("force", false))
        .isPresent();
  }

  private static boolean isOpen(String value) {
    return value.equals("null") || value.equals("not null");
  }

  private static String literal(EntityModel root, String value) {
    return literal(kind(root), value);
  }

  /** The SQL of a value of that kind. */
  static String literal(String kind, String value) {
    return kind.equals("INTEGER") ? value : "'" + value.replace("'", "''") + "'";
  }

  /**
   * Adds the check that rows of a subclass have what the subclass and its parent require, though
   * the columns of the shared table cannot. Hibernate forgets what is required above the parent.
   */
  void require(TableDraft table, EntityModel entity) {
    EntityModel root = entities.root(entity);
    if (entity.isAbstract() || value(root, entity).equals("not null")) {
      return;
    }
    List<String> required =
        Stream.of(entities.lineage(entity).get(1), entity)
            .flatMap(this::open)
            .filter(Discriminators::isRequired)
            .map(column -> "{" + column.name() + "} is not null")
            .toList();
    if (!required.isEmpty()) {
      String check =
          other(root, value(root, entity)) + " or (" + String.join(" and ", required) + ")";
      String subject = Identifier.canonical(entity.entityName());
      table.conditions.add(new TableDraft.Condition(CheckSpec.of(check), List.of(subject)));
    }
  }

  /** A primitive is, even if its own {@code @Column} lets the column be null. */
  private static boolean isRequired(ColumnDraft column) {
    return column.required() || column.member().type().getKind().isPrimitive();
  }

  /** The condition that a row is of another class; Hibernate's for NULL is kept as it is. */
  private String other(EntityModel root, String value) {
    String column =
        formula(root)
            .flatMap(a -> a.text("value"))
            .map(CheckSpec::literal)
            .orElseGet(() -> "{" + column(root) + "}");
    return value.equals("null") ? column + " is null" : column + " <> " + literal(root, value);
  }

  /** The columns of an entity that the table lets be null: of the root its own optional ones. */
  private Stream<ColumnDraft> open(EntityModel entity) {
    boolean root = entities.isRoot(entity);
    return simple(entity).filter(column -> root ? column.column().nullable() : !column.explicit());
  }

  private Stream<ColumnDraft> simple(EntityModel entity) {
    return entity.attributes().stream()
        .filter(attribute -> attribute instanceof Basic || attribute instanceof ToOne)
        .filter(attribute -> !attribute.isId())
        .filter(attribute -> secondary.of(entity, entities.table(entity), attribute).isEmpty())
        .sorted(Comparator.comparing(Attribute::name))
        .flatMap(attribute -> columns.of(attribute).stream());
  }
}
