package dev.revisions.processor.lint;

import dev.revisions.processor.diff.Finding;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * One rule that one {@code @Accept} names.
 *
 * @param rule the name of the rule
 * @param table where to report it
 * @param tables the tables it covers with their columns; empty if it stands on a field
 * @param columns the columns it covers if it stands on a field
 */
public record Accepted(
    String rule, TableName table, SortedSet<TableName> tables, SortedSet<ColumnName> columns) {

  /** A differ's question that the acceptance of a loss answers, by the rule that is accepted. */
  private static final Map<String, String> ANSWERS =
      Map.of("drop-column", "ambiguous-rename", "drop-table", "ambiguous-rename");

  /**
   * Whether it covers a finding.
   *
   * @param kin the tables of the new schema that share an entity with the table of the finding
   */
  boolean covers(Finding finding, Set<TableName> kin) {
    return (rule.equals(finding.rule()) || finding.rule().equals(ANSWERS.get(rule)))
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
