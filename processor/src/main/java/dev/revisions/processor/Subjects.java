package dev.revisions.processor;

import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.mapping.TypesByName;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What findings are about, in the words of the code.
 *
 * @param recorded the former schema, which knows what is gone
 * @param mapping where tables and columns come from
 * @param types finds the classes of tables that are gone
 * @param placed whether the compiler knows where a field stands
 */
record Subjects(Schema recorded, Mapping mapping, TypesByName types, Predicate<Element> placed) {

  /** The field or class to report it on; empty if it is gone. */
  Optional<Element> element(Finding finding) {
    return finding
        .element()
        .or(() -> field(finding))
        .filter(placed)
        .or(() -> origin(finding))
        .or(() -> owner(finding));
  }

  private Optional<Element> field(Finding finding) {
    return finding
        .column()
        .map(column -> mapping.columnElements().get(new ColumnName(finding.table(), column)));
  }

  private Optional<Element> origin(Finding finding) {
    return Optional.ofNullable(mapping.tableElements().get(finding.table()));
  }

  /** The class of a table that is gone, as that of a collection whose field is gone. */
  private Optional<Element> owner(Finding finding) {
    return recorded.table(finding.table()).stream()
        .flatMap(table -> types.stream(table.entities()))
        .<Element>map(type -> type)
        .findFirst();
  }

  /** {@code Customer.email}; of a field that is gone, the column stands for its name. */
  String name(Finding finding) {
    return finding
        .element()
        .or(() -> field(finding))
        .map(Subjects::name)
        .orElseGet(() -> table(finding) + finding.column().map(c -> "." + c).orElse(""));
  }

  private static String name(Element element) {
    return element instanceof TypeElement
        ? element.getSimpleName().toString()
        : element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName();
  }

  private String table(Finding finding) {
    return origin(finding)
        .or(() -> owner(finding))
        .map(Subjects::name)
        .or(() -> recorded.table(finding.table()).flatMap(Subjects::entity))
        .orElse(finding.table().toString());
  }

  private static Optional<String> entity(Table table) {
    return table.entities().stream()
        .findFirst()
        .map(name -> name.substring(name.lastIndexOf('.') + 1));
  }
}
