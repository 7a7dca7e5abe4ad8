package dev.revisions.processor.diff;

/**
 * The order of operations. What precedes the renames speaks in former names, what follows in new
 * ones.
 */
enum Phase {
  REQUIREMENTS,
  DROP_FOREIGN_KEYS,
  DROP_COUNTERS,
  DROP_TABLES,
  DROP_INDEXES,
  DROP_CHECKS,
  DROP_KEYS,
  /** Those in whose way others are; the rest goes when the new ones have been filled. */
  DROP_COLUMNS_IN_THE_WAY,
  /** Those that name a sequence that is to be renamed, which not every database follows. */
  DROP_DEFAULTS,
  CREATE_NAMESPACES,
  RENAME_ENUM_TYPES,
  RENAME_SEQUENCES,
  /** Where a table moves to a schema in which another has the name. */
  SET_RULES_ASIDE,
  /** And composite types, which have their names from one scope with tables. */
  RENAME_TABLES,
  RENAME_COLUMNS,
  /** Constraints and indexes, which have their names from one scope on PostgreSQL. */
  RENAME_RULES,
  /** A type may have the name that a table had. */
  CREATE_ENUM_TYPES,
  ADD_ENUM_VALUES,
  CREATE_COMPOSITE_TYPES,
  /** Their attributes may be of the types that were created before. */
  ALTER_COMPOSITE_TYPES,
  CREATE_SEQUENCES,
  ALTER_SEQUENCES,
  COMMENT_TABLES,
  ALTER_COLUMNS,
  ADD_COLUMNS,
  ADD_KEYS,
  /** Filled from other rows, which are found by their keys. */
  ADD_REFERENCES,
  CREATE_TABLES,
  /** The rows from which identifiers are taken. */
  SET_COUNTERS,
  /** Those of rows that there may be, when nothing else numbers these any more. */
  CONTINUE_SEQUENCES,
  /** When what their values may be copied to is there. */
  DROP_COLUMNS,
  ADD_CHECKS,
  CREATE_INDEXES,
  /** After indexes: a foreign key may stand on a unique one, and MySQL takes any that is there. */
  ADD_FOREIGN_KEYS,
  DROP_SEQUENCES,
  DROP_COMPOSITE_TYPES,
  DROP_ENUM_TYPES,
  DROP_NAMESPACES
}
