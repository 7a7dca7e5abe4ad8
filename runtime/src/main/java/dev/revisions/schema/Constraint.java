package dev.revisions.schema;

import java.util.ArrayList;
import java.util.List;

/** A named rule of a table. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, ForeignKey, Check {

  /** The identifier of the constraint, unique in its table; on MySQL of a primary key, ignored. */
  String name();

  /** The same rule under another name. */
  Constraint withName(String name);

  /** What kind of rule it is. */
  Kind kind();

  /** The kinds of constraint. */
  enum Kind {
    PRIMARY_KEY("primary key"),
    UNIQUE("unique constraint"),
    FOREIGN_KEY("foreign key"),
    CHECK("check"),
    /** A check that only databases without an enum column type have. */
    ENUM_CHECK("enum check");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The kind in words: {@code foreign key}. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** Canonical identifiers of a non-empty list of columns. */
  static List<String> columns(List<String> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a key needs at least one column");
    }
    var canonical = new ArrayList<String>(columns.size());
    for (String column : columns) {
      canonical.add(Identifier.canonical(column));
    }
    return List.copyOf(canonical);
  }
}
