package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.TableDraft.Condition;
import dev.revisions.processor.mapping.TableDraft.IndexDraft;
import dev.revisions.processor.mapping.TableDraft.Origin;
import dev.revisions.processor.mapping.TableDraft.Unique;
import dev.revisions.schema.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Adds what is said of tables as a whole: constraints, indexes, checks, comments and options. */
final class TableLevel {

  private static final Pattern DIRECTION = Pattern.compile("(?i)\\s+(asc|desc)$");

  private final Columns columns;
  private final Names names;
  private final Entities entities;

  TableLevel(Columns columns, Names names, Entities entities) {
    this.columns = columns;
    this.names = names;
    this.entities = entities;
  }

  /** Adds what is said on an entity class; to be called when all columns are there. */
  void add(TableDraft table, EntityModel entity) {
    naturalId(table, entity);
    addChecks(table, entity);
    table.comment = entity.table().comment();
  }

  /**
   * Puts the comments on an entity class where they belong.
   *
   * @param tables the table of the class, and those that it declares beside it
   */
  static void remark(EntityModel entity, List<TableDraft> tables) {
    for (Annotation comment : Remarks.all(entity.annotations())) {
      if (tables.stream().noneMatch(table -> Remarks.put(comment, table))) {
        throw new Refused(
            "unknown-table",
            entity.element(),
            comment,
            "on",
            entity.label()
                + ": @Comment is for table '"
                + comment.text("on").orElse("")
                + "', but the tables of the class are "
                + String.join(
                    ", ", tables.stream().map(table -> Names.bare(table.name.name())).toList())
                + "; correct the name or leave on out, and write what is said of a column on its"
                + " attribute");
      }
    }
  }

  /** Adds what is declared for an entity's table, when all columns of it are there. */
  void addDeclared(TableDraft table, EntityModel entity) {
    addDeclared(table, entity, entity.table());
  }

  /** Adds what is declared for a table of an entity, be it beside its own. */
  void addDeclared(TableDraft table, EntityModel entity, TableSpec spec) {
    add(table, entity.element(), entity.label(), spec);
  }

  /** Adds the checks that stand on an entity class. */
  void addChecks(TableDraft table, EntityModel entity) {
    for (Annotation check : entity.annotations().allHibernate("Check", "Checks")) {
      table.conditions.add(new Condition(CheckSpec.ofHibernate(check), List.of()));
    }
  }

  private void naturalId(TableDraft table, EntityModel entity) {
    var attributes = new ArrayList<Attribute>();
    for (EntityModel above : entities.lineage(entity)) {
      if (entities.table(above).equals(table.name)) {
        for (Attribute attribute : above.attributes()) {
          if (attribute.member().annotations().hasHibernate("NaturalId")) {
            attributes.add(attribute);
          }
        }
      }
    }
    attributes.sort(Comparator.comparing(Attribute::name));
    var of = new ArrayList<String>();
    for (Attribute attribute : attributes) {
      columns.inKeyOrder(attribute).forEach(column -> of.add(column.name()));
    }
    if (!of.isEmpty()) {
      table.addImplicitUnique(of, Origin.NATURAL_ID);
    }
  }

  /**
   * Adds what an annotation of a table says.
   *
   * @param element the class or attribute that has the annotation
   * @param label how messages name it
   */
  void add(TableDraft table, Element element, String label, TableSpec spec) {
    for (CheckSpec check : spec.checks()) {
      table.conditions.add(new Condition(check, List.of()));
    }
    table.comment = table.comment.isPresent() ? table.comment : spec.comment();
    table.options = table.options.isPresent() ? table.options : spec.options();
    Place place = new Place(table, element, label);
    for (Annotation unique : spec.uniqueConstraints()) {
      unique(place, unique);
    }
    for (Annotation index : spec.indexes()) {
      index(place, index);
    }
  }

  private record Place(TableDraft table, Element element, String label) {
    Refused refuse(Annotation at, String member, String message) {
      return new Refused("unknown-column", element, at, member, label + ": " + message);
    }
  }

  private void unique(Place place, Annotation unique) {
    var of = new ArrayList<String>();
    for (String name : unique.texts("columnNames")) {
      of.add(column(place, unique, "columnNames", name));
    }
    if (of.isEmpty()) {
      throw place.refuse(unique, "columnNames", "a unique constraint needs columns");
    }
    add(place, unique, of, Origin.STATED);
  }

  private static void add(Place place, Annotation said, List<String> of, Origin origin) {
    place.table().uniques.add(new Unique(said.text("name"), of, said.text("options"), origin));
  }

  private String column(Place place, Annotation at, String member, String name) {
    String column = names.column(place.element(), name);
    Optional<ColumnDraft> found = place.table().column(column);
    if (found.isEmpty()) {
      throw place.refuse(at, member, unknown(place.table(), column));
    }
    return found.get().name();
  }

  private static String unknown(TableDraft table, String column) {
    String nearest =
        Suggestion.nearest(column, table.columns().stream().map(ColumnDraft::name).toList());
    return "table " + table.name + " has no column '" + column + "'" + nearest;
  }

  private void index(Place place, Annotation index) {
    var parts = new ArrayList<Index.Part>();
    for (String part : index.text("columnList").orElse("").split(",")) {
      if (!part.isBlank()) {
        parts.add(part(place, index, part.strip()));
      }
    }
    if (parts.isEmpty()) {
      throw place.refuse(index, "columnList", "an index needs columns");
    }
    boolean unique = index.flag("unique", false);
    if (unique && parts.stream().noneMatch(p -> p.descending() || p.isExpression())) {
      List<String> of = parts.stream().map(Index.Part::text).toList();
      add(place, index, of, Origin.INDEX);
    } else {
      place
          .table()
          .indexes
          .add(new IndexDraft(index.text("name"), parts, unique, index.text("options")));
    }
  }

  private Index.Part part(Place place, Annotation index, String text) {
    if (text.startsWith("(")) {
      requireBalance(place, index, text);
      return Index.Part.parse(text);
    }
    String name = DIRECTION.matcher(text).replaceFirst("");
    boolean descending =
        text.length() != name.length() && text.toLowerCase(Locale.ROOT).endsWith("desc");
    return new Index.Part(column(place, index, "columnList", name), descending);
  }

  private static void requireBalance(Place place, Annotation index, String text) {
    long open = text.chars().filter(c -> c == '(').count();
    long closed = text.chars().filter(c -> c == ')').count();
    if (open != closed) {
      throw place.refuse(
          index,
          "columnList",
          "the expression '"
              + text
              + "' ends at a comma, because commas separate the parts of an index; write an"
              + " expression without one, or create the index in a revision");
    }
  }
}
