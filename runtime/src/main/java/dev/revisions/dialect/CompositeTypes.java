package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.schema.TableName;

/** What a database without composite types says to them. */
final class CompositeTypes {

  private CompositeTypes() {}

  /** The error that there can be no such type. */
  static RevisionException missing(TableName type) {
    return new RevisionException(
        "there can be no composite type "
            + type
            + ": of the databases, only PostgreSQL has such types; embed the attributes without"
            + " @Struct");
  }
}
