package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.Embedded;
import dev.revisions.processor.mapping.Attribute.Struct;
import dev.revisions.processor.mapping.Attribute.ToOne;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the tables that entities have beside their own: {@code @SecondaryTable}. The attributes
 * whose columns name one are there.
 */
final class SecondaryTables {

  /**
   * A secondary table.
   *
   * @param name its name
   * @param spec what the annotation says
   */
  record Declared(TableName name, TableSpec spec) {

    List<JoinColumnSpec> joinColumns() {
      return spec.primaryKeyJoinColumns();
    }

    /** What is said of its foreign key, which Hibernate looks up by the name as it is written. */
    ForeignKeySpec foreignKey() {
      boolean found = spec.name().filter(name.name()::equals).isPresent();
      return found ? spec.foreignKey("foreignKey") : ForeignKeySpec.NONE;
    }
  }

  private final Names names;

  SecondaryTables(Names names) {
    this.names = names;
  }

  /** Those that the class itself declares. */
  List<Declared> of(EntityModel entity) {
    var declared = new ArrayList<Declared>();
    for (Annotation annotation : entity.annotations().allJpa("SecondaryTable", "SecondaryTables")) {
      declared.add(declared(entity, new TableSpec(Optional.of(annotation))));
    }
    return declared;
  }

  private Declared declared(EntityModel entity, TableSpec spec) {
    return new Declared(names.table(entity.element(), spec.schema(), spec.name().orElse("")), spec);
  }

  /**
   * The secondary table in which an attribute is.
   *
   * @param entity the class that has the attribute
   * @param primary the entity's own table, which may be named as well
   * @return the table, or empty if the attribute is in the entity's own
   */
  Optional<Declared> of(EntityModel entity, TableName primary, Attribute attribute) {
    Optional<Said> said = said(attribute);
    return said.isPresent() ? find(entity, primary, said.get()) : Optional.empty();
  }

  private Optional<Declared> find(EntityModel entity, TableName primary, Said said) {
    String wanted = names.table(said.at().element(), Optional.empty(), said.table()).name();
    if (isNamed(primary, wanted)) {
      return Optional.empty();
    }
    List<Declared> declared = of(entity);
    return declared.stream()
        .filter(table -> isNamed(table.name(), wanted))
        .findFirst()
        .or(
            () -> {
              throw said.unknown(entity, declared);
            });
  }

  private static boolean isNamed(TableName table, String name) {
    return Identifier.folded(table.name()).equals(Identifier.folded(name));
  }

  /** What an attribute says about its table. */
  private record Said(Member at, Annotation annotation, String member, String table) {

    Refused unknown(EntityModel entity, List<Declared> declared) {
      return at.refuse(
          "unknown-table",
          annotation,
          member,
          "its column is said to be in table '"
              + table
              + "', but "
              + entity.label()
              + " declares no such @SecondaryTable"
              + Suggestion.nearest(table, declared.stream().map(d -> d.name().name()).toList()));
    }
  }

  /** What tells where an attribute is; all of an embedded object is in one table. */
  private static Optional<Said> said(Attribute attribute) {
    if (attribute instanceof Basic basic) {
      return said(basic.member(), basic.spec());
    }
    if (attribute instanceof Struct struct) {
      return said(struct.member(), struct.spec());
    }
    if (attribute instanceof ToOne reference) {
      return reference.joinColumns().stream()
          .findFirst()
          .flatMap(column -> said(reference.member(), column.column()));
    }
    if (attribute instanceof Embedded embedded) {
      return inSaidTable(embedded).or(() -> inOneTable(embedded));
    }
    return Optional.empty();
  }

  /** The table that is said for all of an embedded object, whatever its columns say. */
  private static Optional<Said> inSaidTable(Embedded embedded) {
    Optional<Said> said =
        embedded
            .member()
            .annotations()
            .hibernate("EmbeddedTable")
            .map(a -> new Said(embedded.member(), a, "value", a.text("value").orElse("")));
    said.ifPresent(table -> columns(embedded).forEach(inner -> requireIn(table, embedded, inner)));
    return said;
  }

  private static void requireIn(Said table, Embedded embedded, Attribute inner) {
    boolean elsewhere =
        inner instanceof ToOne
            && said(inner).filter(s -> s.table().equalsIgnoreCase(table.table())).isEmpty();
    if (elsewhere) {
      throw embedded
          .member()
          .refuse(
              "unsupported-mapping",
              table.annotation(),
              "Hibernate wants the join column of "
                  + inner.member().name()
                  + " in the same table; write its @JoinColumn(table = \""
                  + table.table()
                  + "\")");
    }
  }

  private static Optional<Said> said(Member member, ColumnSpec spec) {
    Optional<String> table = spec.table();
    return table.isPresent()
        ? Optional.of(new Said(member, spec.annotation().orElseThrow(), "table", table.get()))
        : Optional.empty();
  }

  private static Optional<Said> inOneTable(Embedded embedded) {
    List<Said> all =
        columns(embedded).map(SecondaryTables::said).flatMap(Optional::stream).toList();
    if (all.stream().map(Said::table).distinct().count() > 1) {
      throw embedded
          .member()
          .refuse(
              "unsupported-mapping",
              "Hibernate keeps an embedded object in one table, but its columns are said to be in"
                  + " several; name one table for all of them");
    }
    return all.stream().findFirst();
  }

  private static Stream<Attribute> columns(Embedded embedded) {
    return embedded.attributes().stream()
        .flatMap(
            inner ->
                inner instanceof Embedded nested
                    ? columns(nested)
                    : Stream.of(inner)
                        .filter(
                            a -> a instanceof Basic || a instanceof Struct || a instanceof ToOne));
  }
}
