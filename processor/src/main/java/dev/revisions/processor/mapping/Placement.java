package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Position;
import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Plural;
import dev.revisions.processor.mapping.Attribute.Storage;
import dev.revisions.processor.mapping.Attribute.Struct;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Puts the columns of attributes into tables, with the constraints that belong to them. */
final class Placement {

  private final Entities entities;
  private final Columns columns;
  private final Names names;
  private final Hints hints;

  Placement(Entities entities, Columns columns, Names names, Hints hints) {
    this.entities = entities;
    this.columns = columns;
    this.names = names;
    this.hints = hints;
  }

  /**
   * Puts an attribute into a table.
   *
   * @param owners the class or attribute that owns the columns, and the classes above it
   * @param change what the table makes of each column: that it shares it, that it is a key
   */
  void place(
      TableDraft table,
      List<String> owners,
      Attribute attribute,
      UnaryOperator<ColumnDraft> change) {
    var placed = new ArrayList<ColumnDraft>();
    Iterator<Optional<Embedding>> embeddings = embeddings(attribute).iterator();
    for (ColumnDraft column : columns.of(attribute)) {
      ColumnDraft changed = change.apply(column);
      placed.add(changed);
      add(table, owners, changed, embeddings.next());
    }
    constrain(table, attribute);
    remember(table, attribute);
    hint(table, attribute, placed);
  }

  /** Where each column of an attribute is embedded. */
  private Stream<Optional<Embedding>> embeddings(Attribute attribute) {
    return attribute instanceof Embedded
        ? paths(attribute)
            .map(path -> Optional.of(new Embedding(attribute.member(), path.substring(1))))
        : Stream.generate(Optional::empty);
  }

  /** The names of the attributes inside that lead to each column. */
  private Stream<String> paths(Attribute attribute) {
    return attribute instanceof Embedded embedded
        ? embedded.attributes().stream()
            .flatMap(inner -> paths(inner).map(path -> "." + inner.name() + path))
        : columns.of(attribute).stream().map(column -> "");
  }

  /**
   * Notes what is said of the classes of what is embedded, and their subclasses: those are nowhere
   * else to be found in a build of a part.
   */
  private void remember(TableDraft table, Attribute attribute) {
    if (attribute instanceof Struct struct) {
      remember(table, struct.parts());
    }
    if (attribute instanceof Embedded embedded) {
      hints.ofPersistentClasses(embedded.classes(), table.name);
      embedded.below().ifPresent(below -> remember(table, embedded, below));
      embedded.attributes().forEach(inner -> remember(table, inner));
    }
  }

  private void remember(TableDraft table, Embedded embedded, FirstSubclass below) {
    table.entities.addAll(below.subclasses());
    columns
        .of(embedded.discriminator())
        .forEach(column -> discriminatorOf(table, column.name(), Optional.of(below)));
  }

  /**
   * Puts what a collection holds, or the key of its map, into a table. What is said of the
   * collection as a whole is not said of these columns. The column for an entity as a key is named
   * like that of a basic key.
   */
  void placeKey(
      TableDraft table,
      List<String> owners,
      Attribute attribute,
      UnaryOperator<ColumnDraft> change) {
    for (ColumnDraft column : columns.of(attribute)) {
      ColumnDraft changed = change.apply(column);
      add(table, owners, changed);
      hintOf(column.member(), table, changed.name());
    }
    remember(table, attribute);
    hintInside(table, attribute);
    if (!refersPastTheKey(attribute)) {
      constrain(table, attribute);
    }
  }

  /** Hibernate makes no foreign key of a join table to columns that are not the target's key. */
  private boolean refersPastTheKey(Attribute attribute) {
    return attribute instanceof ToOne reference && !columns.joins().of(reference).toKey();
  }

  /** Puts columns into a table that are not those of one attribute. */
  void add(TableDraft table, List<String> owners, ColumnDraft column) {
    add(table, owners, column, Optional.empty());
  }

  private void add(
      TableDraft table, List<String> owners, ColumnDraft column, Optional<Embedding> embedding) {
    requireThisTable(table, column);
    var name = new ColumnName(table.name, column.name());
    Optional<Constants> constants = column.referred().constants();
    if (constants.isPresent()) {
      hints.ofConstants(name, constants.get());
    }
    if (table.add(column, owners, embedding)) {
      if (!column.checks().isEmpty()) {
        conditions(table, column);
      }
      if (column.unique()) {
        table.addImplicitUnique(List.of(column.name()));
      }
    }
  }

  private void requireThisTable(TableDraft table, ColumnDraft column) {
    Annotations annotations = column.member().annotations();
    String annotation = annotations.hasJpa("Column") ? "Column" : "JoinColumn";
    if (!annotations.hasJpa(annotation)) {
      return;
    }
    Annotation said = annotations.jpa(annotation).orElseThrow();
    Optional<String> other = said.text("table");
    if (other.isPresent() && !isNamed(table, column.member(), other.get())) {
      throw column
          .member()
          .refuse(
              "unsupported-mapping",
              said,
              "table",
              "its column is said to be in table '"
                  + other.get()
                  + "', not in "
                  + table.name
                  + ", where the columns of its collection are; leave table out");
    }
  }

  private boolean isNamed(TableDraft table, Member member, String name) {
    TableName physical = names.table(member.element(), Optional.empty(), name);
    return Identifier.folded(physical.name()).equals(Identifier.folded(table.name.name()));
  }

  /** The conditions on a column: those without a name make one, but for the one of an enum. */
  private static void conditions(TableDraft table, ColumnDraft column) {
    List<String> subject = List.of(column.name());
    List<CheckSpec> anonymous =
        column.checks().stream()
            .filter(c -> c.name().isEmpty() && !c.withoutEnumType() && c.options().isEmpty())
            .toList();
    column.checks().stream()
        .filter(check -> !anonymous.contains(check))
        .forEach(check -> table.conditions.add(new TableDraft.Condition(check, subject)));
    if (anonymous.size() == 1) {
      table.conditions.add(new TableDraft.Condition(anonymous.get(0), subject));
    } else if (!anonymous.isEmpty()) {
      String all =
          anonymous.stream()
              .map(check -> "(" + check.expression() + ")")
              .collect(java.util.stream.Collectors.joining(" and "));
      table.conditions.add(new TableDraft.Condition(CheckSpec.of(all), subject));
    }
  }

  private void constrain(TableDraft table, Attribute attribute) {
    if (attribute instanceof Embedded embedded) {
      embedded.attributes().forEach(inner -> constrain(table, inner));
    }
    if (attribute instanceof ToOne reference
        && reference.storage() instanceof Storage.ForeignKeyColumns) {
      Join join = columns.joins().of(reference);
      refer(table, reference.foreignKey(), join, entities.get(reference.target()));
      if (reference.unique() && !isPartOfKey(table, reference, join)) {
        unique(table, join);
      }
    }
  }

  /** A one-to-one of one column that is but a part of the identifier is not unique. */
  private static boolean isPartOfKey(TableDraft table, ToOne reference, Join join) {
    return (reference.member().annotations().hasJpa("Id") || reference.mapsId().isPresent())
        && join.columnNames().size() == 1
        && table.primaryKey.size() > 1;
  }

  private static void unique(TableDraft table, Join join) {
    table.addImplicitUnique(join.inAttributeOrder().stream().map(ColumnDraft::name).toList());
  }

  /** Adds the foreign key of a join, unless no table holds all rows of the target. */
  void refer(TableDraft table, ForeignKeySpec spec, Join join, EntityModel target) {
    if (!entities.isSpread(target)) {
      table.addReference(
          new TableDraft.Reference(spec, join.columnNames(), join.target(), join.targetNames()));
    }
  }

  /** Notes where a column comes from that is no attribute's. */
  void hintOf(Member place, TableDraft table, String column) {
    hints.ofColumn(place, new ColumnName(table.name, column));
  }

  /** Notes what is said of a collection, for its columns in the table of its children. */
  void hintOfChildren(Member collection, TableDraft table) {
    hints.ofChildren(collection, table.name);
  }

  /** Notes what the column that numbers the rows of a list holds. */
  void number(TableDraft table, Attribute order, Position position) {
    columns
        .of(order)
        .forEach(
            column -> hints.positions.put(new ColumnName(table.name, column.name()), position));
  }

  /**
   * Notes that a column tells classes apart.
   *
   * @param rows what it holds for the rows that were there before any subclass, if such may be
   */
  void discriminatorOf(TableDraft table, String column, Optional<FirstSubclass> rows) {
    var name = new ColumnName(table.name, column);
    hints.discriminators.add(name);
    rows.ifPresent(first -> hints.firstSubclasses.put(name, first));
  }

  /** Hibernate refuses a comment that finds no column. */
  private void requireRemarked(Attribute attribute, List<ColumnDraft> placed) {
    Member member = attribute.member();
    if (Remarks.none(member.annotations()) || isInOwnTable(attribute)) {
      return;
    }
    if (placed.isEmpty() || isComputed(attribute)) {
      throw member.refuse(
          "unsupported-mapping",
          Remarks.all(member.annotations()).get(0),
          "Hibernate looks for a column to put @Comment on, and finds none, or a formula; remove"
              + " it");
    }
    List<ColumnDraft> meant =
        attribute instanceof Struct struct ? columns.of(struct.parts()) : placed;
    List<String> names = meant.stream().map(ColumnDraft::name).toList();
    Remarks.astray(member.annotations(), names)
        .ifPresent(
            comment -> {
              throw member.refuse(
                  "unknown-column",
                  comment,
                  "on",
                  "@Comment is for column '"
                      + comment.text("on").orElse("")
                      + "', but the attribute has "
                      + String.join(", ", names)
                      + "; correct the name or leave on out");
            });
  }

  /** Its columns are looked at where they are placed. */
  private static boolean isInOwnTable(Attribute attribute) {
    return attribute instanceof Plural
        || attribute instanceof ToOne reference && reference.storage() instanceof Storage.OwnTable;
  }

  private static boolean isComputed(Attribute attribute) {
    Annotations annotations = attribute.member().annotations();
    return Stream.of("Formula", "JoinFormula", "JoinColumnOrFormula", "JoinColumnsOrFormulas")
            .anyMatch(annotations::hasHibernate)
        || attribute instanceof Embedded embedded
            && embedded.attributes().stream().anyMatch(Placement::isComputed);
  }

  /** A composite type is like a table, and its attributes are like columns. */
  private void hintParts(Struct struct) {
    hints.tableElements.putIfAbsent(struct.type(), struct.embeddable());
    hints.ofPersistentClasses(struct.parts().classes(), struct.type());
    hintParts(struct.type(), struct.parts());
  }

  private void hintParts(TableName type, Embedded parts) {
    for (Attribute part : parts.attributes()) {
      if (part instanceof Embedded inner) {
        hintParts(type, inner);
      } else {
        hints.ofPart(part.member(), type, columns.of(part));
      }
      if (part instanceof Struct struct) {
        hintParts(struct);
      }
    }
  }

  /** What is said of the attributes of an embeddable. */
  private void hintInside(TableDraft table, Attribute attribute) {
    if (attribute instanceof Struct struct) {
      hintParts(struct);
    }
    if (attribute instanceof Embedded embedded) {
      embedded.attributes().forEach(inner -> hint(table, inner, columns.of(inner)));
    }
  }

  private void hint(TableDraft table, Attribute attribute, List<ColumnDraft> placed) {
    requireRemarked(attribute, placed);
    hintInside(table, attribute);
    if (attribute instanceof Basic || attribute instanceof Embedded || !placed.isEmpty()) {
      hints.ofAttribute(attribute.member(), table.name, placed);
    }
  }
}
