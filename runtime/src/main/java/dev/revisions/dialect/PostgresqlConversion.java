package dev.revisions.dialect;

import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Type;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The expressions that {@code alter column type} needs on PostgreSQL where no cast applies by
 * itself. Everywhere else an expression would only do harm: a cast to a shorter {@code varchar}
 * would cut what is too long, without it the statement fails.
 */
final class PostgresqlConversion {

  /** What PostgreSQL treats alike when it converts. */
  private enum Kind {
    TEXT,
    BYTES,
    CHARACTER_OBJECT,
    BINARY_OBJECT,
    NUMBER,
    BOOLEAN,
    ENUM,
    ARRAY,
    JSON,
    OTHER,
    /** In the user's words, so that only the user knows. */
    UNKNOWN;

    static Kind of(Type declared) {
      Type type = NativeDefinition.named(declared);
      if (type instanceof Type.Simple simple) {
        return of(simple);
      } else if (type instanceof Type.Text text) {
        return switch (text.kind()) {
          case CHAR, VARCHAR, NCHAR, NVARCHAR -> TEXT;
          case BINARY, VARBINARY -> BYTES;
        };
      } else if (type instanceof Type.Lob lob) {
        return of(lob.kind());
      } else if (type instanceof Type.Enumeration) {
        return TEXT;
      } else if (type instanceof Type.Numeric || type instanceof Type.Floating) {
        return NUMBER;
      } else if (type instanceof Type.NamedEnum) {
        return ENUM;
      } else if (type instanceof Type.Array) {
        return ARRAY;
      }
      return type instanceof Type.Custom ? UNKNOWN : OTHER;
    }

    private static Kind of(Type.Simple type) {
      return switch (type) {
        case BOOLEAN -> BOOLEAN;
        case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> NUMBER;
        case JSON -> JSON;
        case DATE, UUID, XML, INET, INTERVAL -> OTHER;
      };
    }

    private static Kind of(Type.Large kind) {
      return switch (kind) {
        case CLOB, NCLOB -> CHARACTER_OBJECT;
        case BLOB -> BINARY_OBJECT;
        case LONGTEXT -> TEXT;
        case LONGBINARY -> BYTES;
      };
    }

    private boolean isObject() {
      return this == CHARACTER_OBJECT || this == BINARY_OBJECT;
    }
  }

  private final SqlTypes types;
  private final Names names;

  PostgresqlConversion(SqlTypes types, Names names) {
    this.types = types;
    this.names = names;
  }

  /**
   * The expression that converts a column, or empty if PostgreSQL does so by itself or not at all.
   *
   * @param column the column as it stands in SQL
   */
  Optional<String> of(Type before, Type after, String column) {
    if (before instanceof Type.Composite former && after instanceof Type.Composite composite) {
      return Optional.of(composite(former, composite, column));
    }
    return of(before, after, column, types.of(after));
  }

  /**
   * The value of another composite type, by way of its text: a cast would cut an attribute that is
   * too long. A value of nothing but nulls is not null.
   */
  private String composite(Type.Composite before, Type.Composite after, String column) {
    String parts =
        after.attributes().stream()
            .map(attribute -> part(before, attribute, column))
            .collect(Collectors.joining(", "));
    return "case when %1$s is distinct from null then cast(cast(row(%2$s) as text) as %3$s) end"
        .formatted(column, parts, types.of(after));
  }

  private String part(Type.Composite before, Type.Attribute attribute, String column) {
    String part = "(" + column + ")." + names.sql(attribute.name());
    return before
        .attribute(attribute.name())
        .map(former -> converted(former.type(), attribute.type(), part))
        .orElse("null");
  }

  /** What a column would become by itself has to be asked for within a row. */
  private String converted(Type before, Type after, String part) {
    return before.equals(after)
        ? part
        : of(before, after, part).orElseGet(() -> assigned(after, part));
  }

  /** As text whatever has a length, which a cast would cut to it. */
  private String assigned(Type after, String part) {
    if (after instanceof Type.Array array && Kind.of(array.element()) == Kind.TEXT) {
      return "cast(" + part + " as text[])";
    }
    return switch (Kind.of(after)) {
      case UNKNOWN -> part;
      case TEXT -> "cast(" + part + " as text)";
      default -> "cast(" + part + " as " + types.of(after) + ")";
    };
  }

  private static Optional<String> of(Type before, Type after, String column, String sqlType) {
    Kind from = Kind.of(before);
    Kind to = Kind.of(after);
    if (from == Kind.UNKNOWN || to == Kind.UNKNOWN) {
      return Optional.empty();
    } else if (from.isObject() || to.isObject()) {
      return object(from, to, column);
    }
    if (from == Kind.ENUM ? to != Kind.TEXT : to == Kind.ENUM && from != Kind.TEXT) {
      return cast("cast(" + column + " as text)", sqlType);
    }
    return switch (from) {
      case TEXT -> to == Kind.TEXT ? Optional.empty() : cast(column, sqlType);
      case NUMBER -> to == Kind.BOOLEAN ? Optional.of(column + " <> 0") : Optional.empty();
      case BOOLEAN -> to == Kind.NUMBER ? cast(column, "integer") : Optional.empty();
      case ARRAY -> array(before, after, column, sqlType);
      default -> Optional.empty();
    };
  }

  private static Optional<String> array(Type before, Type after, String column, String sqlType) {
    if (Kind.of(after) == Kind.JSON) {
      return Optional.of("to_jsonb(" + column + ")");
    }
    return before instanceof Type.Array former
            && after instanceof Type.Array array
            && of(former.element(), array.element(), column, sqlType).isPresent()
        ? cast("cast(" + column + " as text[])", sqlType)
        : Optional.empty();
  }

  /** Large objects are numbers here; what is meant is what they hold. */
  private static Optional<String> object(Kind from, Kind to, String column) {
    if (from.isObject()) {
      return switch (to) {
        case TEXT -> Optional.of(text(column));
        case BYTES -> Optional.of("lo_get(" + column + ")");
        default -> Optional.empty();
      };
    }
    return switch (from) {
      case TEXT -> Optional.of("lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))");
      case BYTES -> Optional.of("lo_from_bytea(0, " + column + ")");
      default -> Optional.empty();
    };
  }

  /** The text of a large object. */
  static String text(String column) {
    return "convert_from(lo_get(" + column + "), 'UTF8')";
  }

  private static Optional<String> cast(String value, String type) {
    return Optional.of("cast(" + value + " as " + type + ")");
  }
}
