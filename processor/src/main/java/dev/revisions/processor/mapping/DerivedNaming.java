package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.TableDraft.Unique;
import dev.revisions.schema.DerivedNames;
import dev.revisions.schema.TableName;
import java.util.List;

/** Derives the names of constraints and indexes; here as PostgreSQL does. */
interface DerivedNaming {

  /** PostgreSQL's own convention, on every database. */
  DerivedNaming POSTGRESQL = new DerivedNaming() {};

  /** The name of a unique constraint. */
  default String unique(TableName table, Unique unique) {
    return DerivedNames.unique(table, unique.columns());
  }

  /** The name of a foreign key to the target. */
  default String foreignKey(TableName table, List<String> columns, TableName target) {
    return DerivedNames.foreignKey(table, columns);
  }

  /** The name of an index over columns, or over {@code expr} for an expression. */
  default String index(TableName table, List<String> columns) {
    return DerivedNames.index(table, columns);
  }
}
