package dev.revisions.processor;

import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What findings are about, in the words of the code.
 *
 * @param recorded the former schema, which knows what is gone
 * @param mapping where tables and columns come from
 */
record Subjects(Schema recorded, Mapping mapping) {

  /** The field or class to report it on; empty if it is gone. */
  Optional<Element> element(Finding finding) {
    return field(finding)
        .or(() -> Optional.ofNullable(mapping.tableElements().get(finding.table())));
  }

  private Optional<Element> field(Finding finding) {
    return finding
        .column()
        .map(column -> mapping.columnElements().get(new ColumnName(finding.table(), column)));
  }

  /** {@code Customer.email}; of a field that is gone, the column stands for its name. */
  String name(Finding finding) {
    return field(finding)
        .map(Subjects::name)
        .orElseGet(() -> table(finding) + finding.column().map(c -> "." + c).orElse(""));
  }

  private static String name(Element element) {
    return element instanceof TypeElement
        ? element.getSimpleName().toString()
        : element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName();
  }

  private String table(Finding finding) {
    return Optional.ofNullable(mapping.tableElements().get(finding.table()))
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
