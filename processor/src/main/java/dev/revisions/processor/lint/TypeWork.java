package dev.revisions.processor.lint;

import dev.revisions.processor.lint.Database.Product;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Simple;
import dev.revisions.schema.Type.Sized;
import dev.revisions.schema.Type.Temporal;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a database rewrites a table when the type of a column changes. PostgreSQL: measured on
 * 15. MariaDB: measured on 10.11 with utf8mb4. MySQL: the manual of 8.0, extending VARCHAR, which
 * goes for VARBINARY too: in the source (Field_varstring::is_equal) it is a VARCHAR of bytes.
 */
final class TypeWork {

  /** The bytes of a character in utf8mb4. */
  private static final int BYTES = 4;

  /** Up to this many bytes, the length of a varchar is kept in one byte. */
  private static final int ONE_BYTE = 255;

  /** MariaDB leaves room to grow in columns of at most this many bytes. */
  private static final int ROOMY = 127;

  /** The longest varchar of MySQL and MariaDB, in characters of four bytes. */
  private static final int MAX_VARCHAR = 16_383;

  private static final int MAX_VARBINARY = 65_535;

  private TypeWork() {}

  /** Whether all rows are written anew. What a custom type does is not known. */
  static boolean rewrites(Type from, Type to, Database database) {
    if (from.equals(to) || from instanceof Type.Custom || to instanceof Type.Custom) {
      return false;
    }
    if (from instanceof Type.NamedEnum former && to instanceof Type.NamedEnum named) {
      return database.is(Product.POSTGRESQL) && !former.type().equals(named.type());
    }
    if (database.is(Product.POSTGRESQL)) {
      return !isFreeOnPostgresql(onPostgresql(from), onPostgresql(to));
    }
    return database.isMysqlFamily()
        && !(from instanceof Type.Enumeration && to instanceof Type.Enumeration)
        && !isFreeOnMysql(onMysql(from), onMysql(to), database);
  }

  /** Whether the two are not one on PostgreSQL. What a custom type is one with is not known. */
  static boolean isDeclaredOtherwise(Type from, Type to) {
    return !onPostgresql(from).equals(onPostgresql(to));
  }

  /** The type that stands for all those that are one on PostgreSQL. */
  private static Type onPostgresql(Type type) {
    if (type == Simple.TINYINT) {
      return Simple.SMALLINT;
    }
    if (type instanceof Type.Enumeration names) {
      return new Type.Text(names.length() == 1 ? Sized.CHAR : Sized.VARCHAR, names.length());
    }
    if (type instanceof Type.Text text) {
      return switch (text.kind()) {
        case NCHAR, CHAR -> new Type.Text(Sized.CHAR, text.length());
        case NVARCHAR, VARCHAR -> new Type.Text(Sized.VARCHAR, text.length());
        case BINARY, VARBINARY -> lob(Type.Large.LONGBINARY);
      };
    }
    if (type instanceof Type.Lob lob) {
      boolean isNumber =
          Set.of(Type.Large.CLOB, Type.Large.NCLOB, Type.Large.BLOB).contains(lob.kind());
      return lob(isNumber ? Type.Large.BLOB : lob.kind());
    }
    return type instanceof Type.Timed timed ? onPostgresql(timed) : binary(type);
  }

  private static Type onPostgresql(Type.Timed type) {
    return switch (type.kind()) {
      case TIME, TIMETZ -> new Type.Timed(Temporal.TIME, type.precision());
      case ZONEDTIME, TIMESTAMP -> type;
      case TIMESTAMPTZ, INSTANT -> new Type.Timed(Temporal.TIMESTAMPTZ, type.precision());
    };
  }

  private static Type lob(Type.Large kind) {
    return new Type.Lob(kind, OptionalInt.empty());
  }

  private static Type binary(Type type) {
    if (type instanceof Type.Floating floating) {
      return floating.precision() <= 24 ? Simple.REAL : Simple.DOUBLE;
    }
    return type;
  }

  private static boolean isFreeOnPostgresql(Type from, Type to) {
    if (from.equals(to)) {
      return true;
    }
    if (from instanceof Type.Text text && text.kind() == Sized.VARCHAR) {
      return to.equals(lob(Type.Large.LONGTEXT))
          || to instanceof Type.Text longer
              && longer.kind() == Sized.VARCHAR
              && longer.length() >= text.length();
    }
    if (from instanceof Type.Numeric numeric && to instanceof Type.Numeric wider) {
      return numeric.scale() == wider.scale() && numeric.precision() <= wider.precision();
    }
    return from instanceof Type.Timed timed
        && to instanceof Type.Timed finer
        && timed.kind() == finer.kind()
        && timed.precision() <= finer.precision();
  }

  private static Type onMysql(Type type) {
    if (type instanceof Type.Text text) {
      return switch (text.kind()) {
        case CHAR, NCHAR, VARCHAR, NVARCHAR -> new Type.Text(Sized.VARCHAR, text.length());
        case BINARY, VARBINARY -> text;
      };
    }
    if (type instanceof Type.Timed timed) {
      int precision = Math.min(timed.precision(), 6);
      return switch (timed.kind()) {
        case TIME, TIMETZ, ZONEDTIME -> new Type.Timed(Temporal.TIME, precision);
        case TIMESTAMP, TIMESTAMPTZ -> new Type.Timed(Temporal.TIMESTAMP, precision);
        case INSTANT -> new Type.Timed(Temporal.INSTANT, precision);
      };
    }
    return type instanceof Type.Array ? Simple.JSON : binary(type);
  }

  private static boolean isFreeOnMysql(Type from, Type to, Database database) {
    if (from.equals(to)) {
      return true;
    }
    return from instanceof Type.Text text
        && to instanceof Type.Text longer
        && text.kind() == longer.kind()
        && longer.length() >= text.length()
        && switch (text.kind()) {
          case VARCHAR -> longer.length() <= MAX_VARCHAR && grows(text, longer, BYTES, database);
          case VARBINARY -> longer.length() <= MAX_VARBINARY && grows(text, longer, 1, database);
          default -> false;
        };
  }

  private static boolean grows(Type.Text from, Type.Text to, int bytes, Database database) {
    return keepsItsLengthByte(from.length() * bytes, to.length() * bytes, database);
  }

  private static boolean keepsItsLengthByte(int from, int to, Database database) {
    return from > ONE_BYTE || to <= ONE_BYTE || database.is(Product.MARIADB) && from <= ROOMY;
  }
}
