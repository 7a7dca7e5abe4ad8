package dev.revisions.processor.diff;

import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Type;
import java.util.List;

/**
 * What the operators of an expression do with a column. PostgreSQL chooses them, and casts around
 * them, by the types that the columns have when the expression is declared, and keeps them when a
 * type changes: a check of characters goes on to pass over blanks at the end, for example, where
 * the column is a {@code varchar} by now. H2 keeps casts of constants.
 */
final class Operators {

  /** Types for which databases choose the same ones, or such as do the same. */
  private enum Kind {
    WHOLE,
    EXACT,
    BINARY,
    TEXT,
    PADDED_TEXT,
    BYTES,
    CONSTANT,
    /** A constant in a column of one letter, which is padded text on PostgreSQL. */
    LETTER
  }

  private Operators() {}

  /** Whether an expression does with a column of the one type what it does with the other. */
  static boolean areSame(Type from, Type to) {
    if (from.equals(to)) {
      return true;
    }
    if (from instanceof Type.Array former && to instanceof Type.Array array) {
      return areSame(former.element(), array.element());
    }
    if (from instanceof Type.Composite former && to instanceof Type.Composite composite) {
      return areSameOfCommon(former.attributes(), composite);
    }
    return kind(NativeDefinition.named(from)).equals(kind(NativeDefinition.named(to)));
  }

  private static boolean areSameOfCommon(List<Type.Attribute> former, Type.Composite composite) {
    return former.stream()
        .allMatch(
            attribute ->
                composite
                    .attribute(attribute.name())
                    .filter(now -> !areSame(attribute.type(), now.type()))
                    .isEmpty());
  }

  /** What is equal for types with the same operators. */
  private static Object kind(Type type) {
    if (type instanceof Type.Simple simple) {
      return kind(simple);
    }
    if (type instanceof Type.Text text) {
      return kind(text.kind());
    }
    if (type instanceof Type.Lob lob) {
      return kind(lob.kind());
    }
    if (type instanceof Type.Timed timed) {
      return timed.kind();
    }
    if (type instanceof Type.Enumeration names) {
      return names.length() == 1 ? Kind.LETTER : Kind.CONSTANT;
    }
    if (type instanceof Type.NamedEnum names) {
      return names.type();
    }
    if (type instanceof Type.Numeric) {
      return Kind.EXACT;
    }
    return type instanceof Type.Floating ? Kind.BINARY : type;
  }

  private static Object kind(Type.Simple type) {
    return switch (type) {
      case TINYINT, SMALLINT, INTEGER, BIGINT -> Kind.WHOLE;
      case REAL, DOUBLE -> Kind.BINARY;
      case BOOLEAN, DATE, UUID, JSON, XML, INET, INTERVAL -> type;
    };
  }

  private static Kind kind(Type.Sized kind) {
    return switch (kind) {
      case CHAR, NCHAR -> Kind.PADDED_TEXT;
      case VARCHAR, NVARCHAR -> Kind.TEXT;
      case BINARY, VARBINARY -> Kind.BYTES;
    };
  }

  private static Object kind(Type.Large kind) {
    return switch (kind) {
      case LONGTEXT -> Kind.TEXT;
      case LONGBINARY -> Kind.BYTES;
      case CLOB, NCLOB, BLOB -> kind;
    };
  }
}
