package dev.revisions.processor.diff;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something of a database that an operation is about. Names are compared without their case.
 *
 * @param kind what it is
 * @param owner the table or type that it belongs to, or the name of what belongs to none; empty for
 *     an attribute of a type that is not known
 * @param part its name within the table, empty for the table itself and what belongs to none
 */
record Place(Kind kind, String owner, String part) {

  /** The kinds of things. */
  enum Kind {
    TABLE,
    NAME,
    COLUMN,
    /** That a column is there, whatever it holds. */
    COLUMN_NAME,
    CONSTRAINT,
    INDEX,
    KEY,
    COMMENT,
    SEQUENCE,
    ENUM_TYPE,
    COMPOSITE_TYPE,
    ATTRIBUTE,
    TYPE_NAME,
    RULE_NAME,
    SCHEMA;

    private boolean isInTable() {
      return ordinal() <= COMMENT.ordinal();
    }
  }

  static Place of(Kind kind, TableName name) {
    return new Place(kind, name.folded(), "");
  }

  /** That a table is there and called so, whatever is in it. */
  static Place name(TableName table) {
    return new Place(Kind.NAME, table.folded(), "");
  }

  static Place in(TableName table, Kind kind, String name) {
    return new Place(kind, table.folded(), Identifier.folded(name));
  }

  /** The name of a constraint or an index, of which most databases have one in a schema. */
  static Place rule(TableName table, String name) {
    return new Place(Kind.RULE_NAME, table.withName(name).folded(), "");
  }

  static Place comment(TableName table) {
    return new Place(Kind.COMMENT, table.folded(), "");
  }

  /** What makes these columns of a table unique, so that foreign keys can refer to them. */
  static Place key(TableName table, List<String> columns) {
    return new Place(
        Kind.KEY,
        table.folded(),
        columns.stream().map(Identifier::folded).sorted().collect(Collectors.joining(", ")));
  }

  /** An attribute that an expression reads, which does not tell of which type it is. */
  static Place attribute(String name) {
    return new Place(Kind.ATTRIBUTE, "", Identifier.folded(name));
  }

  /** Whether both are the same, or one is a part of the other. */
  boolean meets(Place other) {
    if (kind == Kind.ATTRIBUTE && other.kind == Kind.ATTRIBUTE) {
      return part.equals(other.part)
          && (owner.isEmpty() || other.owner.isEmpty() || owner.equals(other.owner));
    }
    if (!owner.equals(other.owner) || kind.isInTable() != other.kind.isInTable()) {
      return false;
    }
    return kind == Kind.TABLE
        || other.kind == Kind.TABLE
        || kind == other.kind && part.equals(other.part);
  }
}
