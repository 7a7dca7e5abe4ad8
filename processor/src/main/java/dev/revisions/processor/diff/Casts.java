package dev.revisions.processor.diff;

import dev.revisions.schema.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which types a database can turn into which while it keeps the values. Where it cannot (PostgreSQL
 * 15 manual, CREATE CAST and the casts of {@code pg_cast}; a large object there is but a number),
 * the column is dropped and added again.
 */
final class Casts {

  /** Types between which every database has a cast. */
  private enum Family {
    NUMBER,
    TRUTH,
    TEXT,
    BYTES,
    LARGE_TEXT,
    LARGE_BYTES,
    INSTANT,
    TIME,
    UUID,
    JSON,
    XML,
    INET,
    INTERVAL,
    ARRAY,
    COMPOSITE,
    ANY
  }

  /** What has a text form that every database reads and writes. */
  private static final Set<Family> TEXTUAL =
      EnumSet.of(
          Family.NUMBER,
          Family.TRUTH,
          Family.TEXT,
          Family.INSTANT,
          Family.TIME,
          Family.UUID,
          Family.JSON,
          Family.XML,
          Family.INET,
          Family.INTERVAL);

  private Casts() {}

  /** Whether a column can be altered from one type to the other. */
  static boolean exists(Type from, Type to) {
    return isTakenOver(from, to) || isCast(from, to);
  }

  private static boolean isCast(Type from, Type to) {
    Family source = family(from);
    Family target = family(to);
    if (from instanceof Type.Array former && to instanceof Type.Array array) {
      return isCast(former, array);
    }
    if (from instanceof Type.Composite former && to instanceof Type.Composite composite) {
      return isCast(former, composite);
    }
    return source == target
        || source == Family.ANY
        || target == Family.ANY
        || Set.of(source, target).equals(Set.of(Family.NUMBER, Family.TRUTH))
        || source == Family.TEXT && TEXTUAL.contains(target)
        || target == Family.TEXT && TEXTUAL.contains(source);
  }

  /** An expression that converts a column cannot take an array apart. */
  private static boolean isCast(Type.Array from, Type.Array to) {
    return from.equals(to)
        || to.composites().findAny().isEmpty() && isCast(from.element(), to.element());
  }

  /** Something has to be left of the value, attribute by attribute. */
  private static boolean isCast(Type.Composite from, Type.Composite to) {
    List<Type.Attribute> common =
        to.attributes().stream().filter(a -> from.attribute(a.name()).isPresent()).toList();
    return !common.isEmpty()
        && common.stream()
            .allMatch(a -> exists(from.attribute(a.name()).orElseThrow().type(), a.type()));
  }

  /** Whether one holds an object apart from the row, and the other such a thing in it. */
  private static boolean isTakenOver(Type from, Type to) {
    Set<Family> families = EnumSet.of(family(from), family(to));
    return holdsAll(from)
        && holdsAll(to)
        && (families.equals(EnumSet.of(Family.TEXT, Family.LARGE_TEXT))
            || families.equals(EnumSet.of(Family.BYTES, Family.LARGE_BYTES)));
  }

  private static boolean holdsAll(Type type) {
    return type instanceof Type.Text || type instanceof Type.Lob;
  }

  /** Whether the type is one of numbers, or may be. */
  static boolean isNumeric(Type type) {
    return Set.of(Family.NUMBER, Family.ANY).contains(family(type));
  }

  /** Whether the type is one of characters. */
  static boolean isTextual(Type type) {
    return Set.of(Family.TEXT, Family.LARGE_TEXT).contains(family(type));
  }

  /** Whether the type is one of bytes. */
  static boolean isBinary(Type type) {
    return Set.of(Family.BYTES, Family.LARGE_BYTES).contains(family(type));
  }

  private static Family family(Type type) {
    if (type instanceof Type.Simple simple) {
      return family(simple);
    }
    if (type instanceof Type.Text text) {
      return EnumSet.of(Type.Sized.BINARY, Type.Sized.VARBINARY).contains(text.kind())
          ? Family.BYTES
          : Family.TEXT;
    }
    if (type instanceof Type.Lob lob) {
      return family(lob.kind());
    }
    if (type instanceof Type.Timed timed) {
      return switch (timed.kind()) {
        case TIME, TIMETZ, ZONEDTIME -> Family.TIME;
        case TIMESTAMP, TIMESTAMPTZ, INSTANT -> Family.INSTANT;
      };
    }
    if (type instanceof Type.Enumeration || type instanceof Type.NamedEnum) {
      return Family.TEXT;
    }
    if (type instanceof Type.Array) {
      return Family.ARRAY;
    }
    if (type instanceof Type.Composite) {
      return Family.COMPOSITE;
    }
    return type instanceof Type.Custom ? Family.ANY : Family.NUMBER;
  }

  private static Family family(Type.Simple type) {
    return switch (type) {
      case BOOLEAN -> Family.TRUTH;
      case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> Family.NUMBER;
      case DATE -> Family.INSTANT;
      case UUID -> Family.UUID;
      case JSON -> Family.JSON;
      case XML -> Family.XML;
      case INET -> Family.INET;
      case INTERVAL -> Family.INTERVAL;
    };
  }

  private static Family family(Type.Large kind) {
    return switch (Objects.requireNonNull(kind)) {
      case CLOB, NCLOB -> Family.LARGE_TEXT;
      case BLOB -> Family.LARGE_BYTES;
      case LONGTEXT -> Family.TEXT;
      case LONGBINARY -> Family.BYTES;
    };
  }
}
