/**
 * What a database holds, as values: tables, columns of logical types, keys, checks, indexes,
 * sequences, enum types; and the text notation that records them. Nothing here knows SQL dialects,
 * connections or the compiler.
 */
package dev.revisions.schema;
