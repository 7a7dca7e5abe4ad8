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
  private static final int FLOAT_DIGITS = 24;
  private static final int MAX_VARCHAR = 10_485_760;
  private static final int MAX_VARBINARY = Integer.MAX_VALUE;

  private static final Comparator<ColumnDraft> ORDER =
      Comparator.comparing((ColumnDraft draft) -> Math.max(size(draft.underlying()), 4))
          .thenComparing(draft -> Identifier.of(draft.name()).name());

  private ColumnOrder() {}

  static List<ColumnDraft> sorted(Collection<ColumnDraft> columns) {
    return columns.stream().sorted(ORDER).toList();
  }

  private static int size(Type type) {
    if (type instanceof Type.Simple simple) {
      return size(simple);
    }
    if (type instanceof Type.Numeric numeric) {
      return binary(numeric.precision());
    }
    if (type instanceof Type.Floating floating) {
      return floating.precision() > FLOAT_DIGITS ? 8 : 4;
    }
    if (type instanceof Type.Text text) {
      return size(text);
    }
    if (type instanceof Type.Enumeration enumeration) {
      return characters(enumeration.length());
    }
    if (type instanceof Type.Timed timed) {
      return timed.kind() == Type.Temporal.TIME || timed.kind() == Type.Temporal.TIMETZ ? 4 : 8;
    }
    return Integer.MAX_VALUE;
  }

  private static int size(Type.Simple type) {
    return switch (type) {
      case BOOLEAN, TINYINT -> 1;
      case SMALLINT -> 2;
      case INTEGER, REAL, DATE -> 4;
      case BIGINT, DOUBLE -> 8;
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
