package dev.revisions.processor.mapping;

import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.TableName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A persistent attribute as the code means it, before tables and columns are made of it. */
sealed interface Attribute {

  /** Where it stands. */
  Member member();

  default String name() {
    return member().name();
  }

  /** The annotations that make the attribute a part of the identifier. */
  default boolean isId() {
    return member().annotations().markId();
  }

  /**
   * An attribute of one column.
   *
   * @param column the column's name, before the naming strategy
   * @param spec what {@code @Column} says
   * @param typed the type of the column
   * @param required whether the attribute itself cannot be null: a primitive, {@code
   *     optional=false}
   * @param always whether the column is not null whatever table it lands in: a timestamp of
   *     creation
   * @param checks the checks on it
   * @param defaultValue the SQL of its default
   * @param generation how an identifier gets its value
   * @param validity how a constraint of validation makes the column not null
   * @param referred the type of columns that refer to it, which validation does not narrow
   */
  record Basic(
      Member member,
      String column,
      ColumnSpec spec,
      TypedColumn typed,
      boolean required,
      boolean always,
      List<CheckSpec> checks,
      Optional<String> defaultValue,
      Generation generation,
      Validity validity,
      TypedColumn referred)
      implements Attribute {

    /** The same with another type. */
    Basic withType(TypedColumn other) {
      return new Basic(
          member,
          column,
          spec,
          other,
          required,
          always,
          checks,
          defaultValue,
          generation,
          validity,
          other);
    }

    /** The same with values from elsewhere. */
    Basic withGeneration(Generation other) {
      return new Basic(
          member,
          column,
          spec,
          typed,
          required,
          always,
          checks,
          defaultValue,
          other,
          validity,
          referred);
    }
  }

  /**
   * An embedded object, whose columns stand in the table of its owner.
   *
   * @param ordered whether its attributes have an order of their own, as those of a record
   * @param attributes its attributes in the order of declaration, then those of its subclasses
   * @param classes those that give it the attributes
   * @param below the embeddable classes below its class, of which the last attribute tells
   */
  record Embedded(
      Member member,
      boolean ordered,
      List<Attribute> attributes,
      List<PersistentClass> classes,
      Optional<FirstSubclass> below)
      implements Attribute {

    /** An object of a class that is not the user's. */
    Embedded(Member member, boolean ordered, List<Attribute> attributes) {
      this(member, ordered, attributes, List.of(), Optional.empty());
    }

    /** The attribute that tells of which class the object is. */
    Attribute discriminator() {
      return attributes.get(attributes.size() - 1);
    }

    /** Its attributes in the order in which keys have them. */
    List<Attribute> inKeyOrder() {
      return ordered
          ? attributes
          : attributes.stream().sorted(Comparator.comparing(Attribute::name)).toList();
    }
  }

  /**
   * An embedded object in one column of a composite type, or an array of such.
   *
   * @param column the column's name, before the naming strategy
   * @param spec what {@code @Column} says
   * @param embeddable the class of the object
   * @param type the name of the composite type
   * @param parts the object, whose columns are the attributes of the type
   * @param order the names of the attributes in their order; empty for Hibernate's own order
   * @param required whether the attribute itself cannot be null
   * @param repeated whether the column holds an array
   */
  record Struct(
      Member member,
      String column,
      ColumnSpec spec,
      TypeElement embeddable,
      TableName type,
      Embedded parts,
      List<String> order,
      boolean required,
      boolean repeated)
      implements Attribute {}

  /**
   * A reference to an entity.
   *
   * @param target the qualified name of the entity class
   * @param joinColumns what is said about the columns, or nothing
   * @param required whether the reference cannot be null
   * @param unique whether no two rows refer to the same target
   * @param foreignKey what is said about the foreign key
   * @param storage where the reference is kept
   * @param mapsId the part of the identifier that the reference is, empty text for all of it
   * @param isMapKey whether it is the key of a map, whose column is named like that of a basic key
   * @param validity how a constraint of validation makes its columns not null
   */
  record ToOne(
      Member member,
      String target,
      List<JoinColumnSpec> joinColumns,
      boolean required,
      boolean unique,
      ForeignKeySpec foreignKey,
      Storage storage,
      Optional<String> mapsId,
      boolean isMapKey,
      Validity validity)
      implements Attribute {

    /** The name of a column that is not named, from that of the column it refers to. */
    String implicitName(String referenced) {
      return isMapKey ? name() + "_KEY" : Names.joined(name(), referenced);
    }
  }

  /**
   * A collection, map or array with rows of its own.
   *
   * @param kind how it orders its elements
   * @param element what it holds: a basic value, an embedded object or an entity
   * @param key the key of a map that has columns of its own
   * @param order the column that numbers the elements of a list
   * @param rowId the column that identifies the rows of a bag
   * @param softDelete the column that says whether a row counts as deleted
   * @param oneToMany whether an element belongs to one collection only
   * @param storage where it is kept
   * @param onDelete what happens to its rows when its owner goes
   */
  record Plural(
      Member member,
      Kind kind,
      Attribute element,
      Optional<Attribute> key,
      Optional<Basic> order,
      Optional<Basic> rowId,
      Optional<Basic> softDelete,
      boolean oneToMany,
      Storage storage,
      Action onDelete)
      implements Attribute {}

  /** Whether a constraint of validation makes columns not null. */
  enum Validity {
    /** It does not. */
    OPTIONAL,
    /** Unless they share a table with rows of other classes. */
    REQUIRED,
    /** In any table: Hibernate overlooks the other rows where the attribute is embedded. */
    EVERYWHERE;

    static Validity of(Constraints constraints, Scope scope) {
      if (!constraints.required()) {
        return OPTIONAL;
      }
      return scope.embedded() ? EVERYWHERE : REQUIRED;
    }
  }

  /** An attribute without columns: a formula. */
  record Virtual(Member member) implements Attribute {}

  /** What is known about order and repetition of elements. */
  enum Kind {
    BAG,
    LIST,
    SET,
    MAP
  }

  /** Where the columns of an association are. */
  sealed interface Storage {

    /** In the table of the owner of a reference, or of the child of a collection. */
    record ForeignKeyColumns(List<JoinColumnSpec> columns) implements Storage {}

    /** In a table of its own. */
    record OwnTable(TableSpec table) implements Storage {}

    /** On the other side. */
    record Inverse(String mappedBy, Annotation annotation) implements Storage {}

    /** Nowhere: both sides share their primary key, or a formula finds the target. */
    record Nowhere() implements Storage {}
  }
}
