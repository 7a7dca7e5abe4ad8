package dev.revisions.schema;

import java.util.List;
import java.util.Locale;

/**
 * One string of {@code @RevisionInfo(model)}: the full new state of one object, or that it is gone.
 */
public sealed interface Fragment {

  /** The kinds of object. */
  enum Kind {
    TABLE,
    SEQUENCE,
    ENUM_TYPE,
    SCHEMA;

    /** The keyword of the notation: {@code enum type}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** A table as it is from now on. */
  record OfTable(Table table) implements Fragment {}

  /** A sequence as it is from now on. */
  record OfSequence(Sequence sequence) implements Fragment {}

  /** An enum type as it is from now on. */
  record OfEnumType(EnumType type) implements Fragment {}

  /** A schema that exists from now on. */
  record OfNamespace(String name) implements Fragment {
    /** Brings the name to its canonical text. */
    public OfNamespace {
      name = Identifier.canonical(name);
    }
  }

  /** The classes that convert attributes without being named there, all of them, from now on. */
  record OfConverters(List<String> classNames) implements Fragment {
    /** Sorts the names. */
    public OfConverters {
      classNames = classNames.stream().sorted().distinct().toList();
    }
  }

  /** An object that exists no longer. */
  record Dropped(Kind kind, TableName name) implements Fragment {}
}
