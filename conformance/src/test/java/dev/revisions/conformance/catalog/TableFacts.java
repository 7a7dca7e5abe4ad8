package dev.revisions.conformance.catalog;

import java.util.List;
import java.util.SortedMap;

/**
 * A table.
 *
 * @param properties its comment and, where there is one, its engine
 * @param columns by name; their order does not count
 * @param constraints keys, unique constraints, foreign keys and indexes
 * @param checks its checks, one for each that the database has
 * @param rows its rows, which come from seeds
 */
record TableFacts(
    String properties,
    SortedMap<String, ColumnFacts> columns,
    List<Named> constraints,
    List<Named> checks,
    List<String> rows) {}
