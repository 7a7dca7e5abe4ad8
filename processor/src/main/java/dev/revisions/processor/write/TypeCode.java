package dev.revisions.processor.write;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Types as calls of {@link Types}: {@code numeric(19, 2)}. */
final class TypeCode {

  /** The length that {@link Types#enumeration(String...)} implies. */
  private static final int ENUMERATION_LENGTH = 255;

  private TypeCode() {}

  static Invocation of(Type type) {
    if (type instanceof Type.Simple simple) {
      return call(simple(simple));
    }
    if (type instanceof Type.Floating floating) {
      return call("floating", literal(floating.precision()));
    }
    if (type instanceof Type.Numeric numeric) {
      return call("numeric", literal(numeric.precision()), literal(numeric.scale()));
    }
    if (type instanceof Type.Text text) {
      return call(sized(text.kind()), literal(text.length()));
    }
    if (type instanceof Type.Lob lob) {
      return call(lob.kind().toString(), optional(lob.length()));
    }
    if (type instanceof Type.Timed timed) {
      return call(timed.kind().toString(), literal(timed.precision()));
    }
    return composed(type);
  }

  private static Invocation composed(Type type) {
    if (type instanceof Type.Enumeration enumeration) {
      return call("enumeration", enumeration(enumeration));
    }
    if (type instanceof Type.NamedEnum named) {
      return call(
          "namedEnum",
          Stream.concat(Stream.of(string(named.type().toString())), strings(named.values())));
    }
    if (type instanceof Type.Composite composite) {
      return call("composite", arguments(composite).stream());
    }
    if (type instanceof Type.Array array) {
      return call("array", Stream.concat(Stream.of(of(array.element())), optional(array.length())));
    }
    return call("sql", string(((Type.Custom) type).sql()));
  }

  /** What defines a composite type: its name and its attributes. */
  static List<Expression> arguments(Type.Composite composite) {
    Stream<Expression> attributes =
        composite.attributes().stream().map(a -> call("attribute", string(a.name()), of(a.type())));
    return Stream.concat(Stream.of(string(composite.type().toString())), attributes).toList();
  }

  private static Stream<Code> enumeration(Type.Enumeration enumeration) {
    int length = enumeration.length();
    return Stream.concat(
        length == ENUMERATION_LENGTH ? Stream.empty() : Stream.of(literal(length)),
        strings(enumeration.values()));
  }

  /** The method of a simple type; a few names are keywords of Java. */
  private static String simple(Type.Simple type) {
    return switch (type) {
      case BOOLEAN -> "bool";
      case DOUBLE -> "doublePrecision";
      default -> type.toString();
    };
  }

  private static String sized(Type.Sized kind) {
    return kind == Type.Sized.CHAR ? "character" : kind.toString();
  }

  private static Stream<Code> optional(OptionalInt value) {
    return value.stream().mapToObj(TypeCode::literal);
  }

  private static Code literal(int value) {
    return Code.of("" + value);
  }

  private static Code string(String value) {
    return Code.string(value);
  }

  private static Stream<Code> strings(Collection<String> values) {
    return values.stream().map(TypeCode::string);
  }

  private static Invocation call(String method, Expression... arguments) {
    return call(method, Stream.of(arguments));
  }

  private static Invocation call(String method, Stream<? extends Expression> arguments) {
    return new Invocation(
        Code.member(Types.class, method), arguments.<Expression>map(argument -> argument).toList());
  }
}
