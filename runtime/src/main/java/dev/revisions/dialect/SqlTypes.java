package dev.revisions.dialect;

import dev.revisions.schema.Type;
import java.util.List;
import java.util.stream.Collectors;

/** What the logical types become in a database. */
abstract class SqlTypes {

  /** The declaration of a column of that type. */
  final String of(Type type) {
    if (type instanceof Type.Simple simple) {
      return simple(simple);
    } else if (type instanceof Type.Floating floating) {
      return "float(" + floating.precision() + ")";
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
    } else if (type instanceof Type.Array array) {
      return array(array);
    } else if (type instanceof Type.Custom custom) {
      return custom.sql();
    }
    throw new IllegalStateException("a new kind of type: " + type.getClass());
  }

  abstract String simple(Type.Simple type);

  String numeric(Type.Numeric type) {
    return "numeric(" + type.precision() + "," + type.scale() + ")";
  }

  abstract String text(Type.Text type);

  abstract String lob(Type.Lob type);

  String timed(Type.Timed type) {
    int precision = type.precision();
    return switch (type.kind()) {
      case TIME -> "time(" + precision + ")";
      case TIMETZ -> "time(" + precision + ") with time zone";
      case TIMESTAMP -> "timestamp(" + precision + ")";
      case TIMESTAMPTZ, INSTANT -> "timestamp(" + precision + ") with time zone";
    };
  }

  abstract String enumeration(Type.Enumeration type);

  abstract String namedEnum(Type.NamedEnum type);

  String array(Type.Array type) {
    String bound = type.length().isPresent() ? "[" + type.length().getAsInt() + "]" : "";
    return of(type.element()) + " array" + bound;
  }

  static String enumeration(List<String> values, Literals literals) {
    return values.stream().map(literals::of).collect(Collectors.joining(",", "enum (", ")"));
  }
}
