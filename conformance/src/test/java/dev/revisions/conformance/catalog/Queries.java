package dev.revisions.conformance.catalog;

import java.util.List;

/**
 * The questions to a database about itself. The first column of each answer is a name, that of the
 * table for what belongs to one.
 *
 * @param tables table, properties
 * @param columns table, column, then the components of {@link ColumnFacts}
 * @param constraints table, name, definition
 * @param checks table, name, condition
 * @param sequences sequence, start, increment
 * @param types type, definition
 */
record Queries(
    String tables,
    String columns,
    List<String> constraints,
    String checks,
    String sequences,
    String types) {}
