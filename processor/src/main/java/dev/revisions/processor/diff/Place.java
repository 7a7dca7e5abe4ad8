package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;

/**
 * Something of a database that an operation is about. Names are compared without their case.
 *
 * @param kind what it is
 * @param owner the table that it belongs to, or the name of what belongs to none
 * @param part its name within the table, empty for the table itself and what belongs to none
 */
record Place(Kind kind, String owner, String part) {

  /** The kinds of things. */
  enum Kind {
    TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX,
    COMMENT,
    SEQUENCE,
    ENUM_TYPE,
    COMPOSITE_TYPE,
    SCHEMA;

    private boolean isInTable() {
      return ordinal() <= COMMENT.ordinal();
    }
  }

  static Place of(Kind kind, TableName name) {
    return new Place(kind, name.folded(), "");
  }

  static Place in(TableName table, Kind kind, String name) {
    return new Place(kind, table.folded(), Identifier.folded(name));
  }

  /** Whether both are the same, or one is a part of the other. */
  boolean meets(Place other) {
    if (!owner.equals(other.owner) || kind.isInTable() != other.kind.isInTable()) {
      return false;
    }
    return kind == Kind.TABLE
        || other.kind == Kind.TABLE
        || kind == other.kind && part.equals(other.part);
  }
}
