package dev.revisions.processor.mapping;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which Hibernate puts the columns of a primary key: by size in bytes, at least four,
 * then by name. Sizes are those of PostgreSQL, so that a key is the same on every database.
 */
final class ColumnOrder {

  private static final double DIGITS_PER_BYTE_PAIR = Math.log(10) / Math.log(2) * 8;
  private static final int MAX_VARCHAR = 10_485_760;
  private static final int MAX_VARBINARY = Integer.MAX_VALUE;

  private ColumnOrder() {}

  /** The order in the key of an entity, for which Hibernate counts a double as four bytes. */
  static List<ColumnDraft> sorted(Collection<ColumnDraft> columns) {
    return sorted(columns, 4);
  }

  /** The order in the key of a collection, for which Hibernate counts a double as eight bytes. */
  static List<ColumnDraft> sortedInCollection(Collection<ColumnDraft> columns) {
    return sorted(columns, 8);
  }

  private static List<ColumnDraft> sorted(Collection<ColumnDraft> columns, int bytesOfDouble) {
    if (columns.size() < 2) {
      return List.copyOf(columns);
    }
    return columns.stream()
        .sorted(
            Comparator.comparing((ColumnDraft c) -> size(c.underlying(), bytesOfDouble))
                .thenComparing(c -> Identifier.of(c.name()).name()))
        .toList();
  }

  private static int size(Type type, int bytesOfDouble) {
    return type == Type.Simple.DOUBLE ? bytesOfDouble : Math.max(size(type), 4);
  }

  private static int size(Type type) {
    if (type instanceof Type.Simple simple) {
      return size(simple);
    }
    if (type instanceof Type.Numeric numeric) {
      return binary(numeric.precision());
    }
    if (type instanceof Type.Floating floating) {
      return binary(floating.precision());
    }
    if (type instanceof Type.Text text) {
      return size(text);
    }
    if (type instanceof Type.Enumeration enumeration) {
      return characters(enumeration.length());
    }
    if (type instanceof Type.Timed timed) {
      return switch (timed.kind()) {
        case TIME, TIMETZ, ZONEDTIME -> 4;
        case TIMESTAMP, TIMESTAMPTZ, INSTANT -> 8;
      };
    }
    return Integer.MAX_VALUE;
  }

  private static int size(Type.Simple type) {
    return switch (type) {
      case BOOLEAN, TINYINT -> 1;
      case SMALLINT -> 2;
      case INTEGER, REAL, DOUBLE, DATE -> 4;
      case BIGINT, INTERVAL -> 8;
      case UUID -> 16;
      case INET -> 19;
      case JSON, XML -> Integer.MAX_VALUE;
    };
  }

  private static int binary(int precision) {
    return (int) Math.ceil(precision / DIGITS_PER_BYTE_PAIR);
  }

  private static int size(Type.Text text) {
    boolean binary = text.kind() == Type.Sized.BINARY || text.kind() == Type.Sized.VARBINARY;
    return binary
        ? text.length() == ColumnSpec.DEFAULT_LENGTH ? MAX_VARBINARY : text.length()
        : characters(text.length());
  }

  private static int characters(int length) {
    return length == ColumnSpec.DEFAULT_LENGTH ? MAX_VARCHAR : length;
  }
}
