package dev.revisions.processor.mapping;

import dev.revisions.processor.diff.Said;
import dev.revisions.schema.TableName;

/**
 * What the code says that a table was called.
 *
 * @param name the name, in the schema of the table where none is said
 * @param said the annotation
 */
public record FormerTable(TableName name, Said said) {}
