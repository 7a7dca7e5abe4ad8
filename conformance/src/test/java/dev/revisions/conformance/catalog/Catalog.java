package dev.revisions.conformance.catalog;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database says of itself.
 *
 * @param tables by name; one outside the default schema is named with its schema
 * @param sequences by name
 * @param types enum types, domains and composite types by name, with their definitions
 */
record Catalog(
    SortedMap<String, TableFacts> tables,
    SortedMap<String, SequenceFacts> sequences,
    SortedMap<String, String> types) {

  Catalog {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }
}
