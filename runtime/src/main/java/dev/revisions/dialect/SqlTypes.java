package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What the logical types become in a database: the same that Hibernate's dialect for it chooses.
 */
public abstract class SqlTypes {

  /** A dialect makes its own. */
  protected SqlTypes() {}

  /** The declaration of a column of that type. */
  public final String of(Type type) {
    if (type instanceof Type.Simple simple) {
      return simple(simple);
    } else if (type instanceof Type.Floating floating) {
      return floating(floating);
    } else if (type instanceof Type.Numeric numeric) {
      return numeric(numeric);
    } else if (type instanceof Type.Text text) {
      return text(text);
    } else if (type instanceof Type.Lob lob) {
      return lob(lob);
    } else if (type instanceof Type.Timed timed) {
      return timed(timed);
    } else if (type instanceof Type.Enumeration enumeration) {
      return enumeration(enumeration);
    } else if (type instanceof Type.NamedEnum namedEnum) {
      return namedEnum(namedEnum);
    } else if (type instanceof Type.Composite composite) {
      return composite(composite);
    } else if (type instanceof Type.Array array) {
      return array(array);
    } else if (type instanceof Type.Custom custom) {
      return custom.sql();
    }
    throw new IllegalStateException("a new kind of type: " + type.getClass());
  }

  /** What a cast to that type names, where it is another word than that of a column. */
  protected String ofCast(Type type) {
    return of(type);
  }

  /** A type without parameters. */
  protected abstract String simple(Type.Simple type);

  /** A binary floating-point number. */
  protected String floating(Type.Floating type) {
    return "float(" + type.precision() + ")";
  }

  /** An exact number. */
  protected String numeric(Type.Numeric type) {
    return "numeric(" + type.precision() + "," + type.scale() + ")";
  }

  /** Characters or bytes up to a length. */
  protected abstract String text(Type.Text type);

  /** The most bytes that a column of that type takes, if the database knows a limit. */
  protected OptionalInt mostBytes(Type.Text type) {
    boolean says = of(type).endsWith("(" + type.length() + ")");
    return says ? OptionalInt.of(type.length()) : OptionalInt.empty();
  }

  static boolean isOfBytes(Type.Text type) {
    return type.kind() == Type.Sized.BINARY || type.kind() == Type.Sized.VARBINARY;
  }

  /** A large object. */
  protected abstract String lob(Type.Lob type);

  /** A time of day or a point in time. */
  protected String timed(Type.Timed type) {
    int precision = type.precision();
    return switch (type.kind()) {
      case TIME -> "time(" + precision + ")";
      case TIMETZ, ZONEDTIME -> "time(" + precision + ") with time zone";
      case TIMESTAMP -> "timestamp(" + precision + ")";
      case TIMESTAMPTZ, INSTANT -> "timestamp(" + precision + ") with time zone";
    };
  }

  /** One of several names. */
  protected abstract String enumeration(Type.Enumeration type);

  /** A value of a declared enum type. */
  protected abstract String namedEnum(Type.NamedEnum type);

  /** A value of several parts. */
  protected String composite(Type.Composite type) {
    throw noCompositeTypes(type.type());
  }

  /** The error that there can be no such type. */
  static RevisionException noCompositeTypes(TableName type) {
    return noCompositeTypes("composite type " + type);
  }

  /**
   * The error that there can be no such thing.
   *
   * @param what names a composite type, or what needs one
   */
  static RevisionException noCompositeTypes(String what) {
    return new RevisionException(
        "there can be no "
            + what
            + ": of the databases, only PostgreSQL has such types; embed the attributes without"
            + " @Struct");
  }

  /** An array. */
  protected String array(Type.Array type) {
    String bound = type.length().isPresent() ? "[" + type.length().getAsInt() + "]" : "";
    return of(type.element()) + " array" + bound;
  }

  static String enumeration(List<String> values, Literals literals) {
    return values.stream().map(literals::of).collect(Collectors.joining(",", "enum (", ")"));
  }
}
