package dev.revisions.processor.lint;

import dev.revisions.processor.diff.Finding;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.lang.model.element.Element;

/**
 * One rule that one {@code @Accept} names.
 *
 * @param rule the name of the rule
 * @param element what the annotation stands on, where to report it
 * @param tables the tables it covers with their columns
 * @param columns the columns it covers
 */
public record Accepted(
    String rule,
    Optional<Element> element,
    SortedSet<TableName> tables,
    SortedSet<ColumnName> columns) {

  /** A differ's question that the acceptance of a loss answers, by the rule that is accepted. */
  private static final Map<String, Set<String>> ANSWERS =
      Map.of(
          "drop-column",
          Set.of("ambiguous-rename", "ambiguous-move"),
          "drop-table",
          Set.of("ambiguous-rename"));

  /** One of the tables it is about. */
  TableName table() {
    return tables.isEmpty() ? columns.first().table() : tables.first();
  }

  /**
   * Whether it covers a finding.
   *
   * @param kin the tables of the new schema that share an entity with the table of the finding
   */
  boolean covers(Finding finding, Set<TableName> kin) {
    return (rule.equals(finding.rule())
            || ANSWERS.getOrDefault(rule, Set.of()).contains(finding.rule()))
        && isAt(finding, kin);
  }

  private boolean isAt(Finding finding, Set<TableName> kin) {
    return tables.contains(finding.table())
        || tables.stream().anyMatch(kin::contains)
        || finding
            .column()
            .filter(column -> columns.contains(new ColumnName(finding.table(), column)))
            .isPresent();
  }
}
