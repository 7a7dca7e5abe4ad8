package dev.revisions.processor.mapping;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.SortedSet;
import javax.lang.model.element.Element;

/**
 * One rule that one {@code @Accept} names.
 *
 * @param rule the name of the rule
 * @param element what the annotation stands on
 * @param tables the tables that it covers with their columns
 * @param columns the columns that it covers
 */
public record Acceptance(
    String rule, Element element, SortedSet<TableName> tables, SortedSet<ColumnName> columns) {}
