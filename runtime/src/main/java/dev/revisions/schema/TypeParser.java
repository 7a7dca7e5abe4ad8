package dev.revisions.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads types in the model notation. */
final class TypeParser {

  private static final Map<String, Function<NotationLine, Type>> PARSERS = parsers();

  private TypeParser() {}

  static Type parse(NotationLine line) {
    String name = line.word();
    Function<NotationLine, Type> parser = PARSERS.get(name);
    if (parser == null) {
      throw line.error("unknown type '" + name + "'");
    }
    try {
      return parser.apply(line);
    } catch (NotationException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw line.error(e.getMessage());
    }
  }

  private static Map<String, Function<NotationLine, Type>> parsers() {
    var parsers = new HashMap<String, Function<NotationLine, Type>>();
    for (Type.Simple type : Type.Simple.values()) {
      parsers.put(type.toString(), line -> type);
    }
    for (Type.Sized kind : Type.Sized.values()) {
      parsers.put(kind.toString(), line -> new Type.Text(kind, argument(line)));
    }
    for (Type.Temporal kind : Type.Temporal.values()) {
      parsers.put(kind.toString(), line -> new Type.Timed(kind, argument(line)));
    }
    for (Type.Large kind : Type.Large.values()) {
      parsers.put(kind.toString(), line -> new Type.Lob(kind, optionalLength(line)));
    }
    parsers.put("float", line -> new Type.Floating(argument(line)));
    parsers.put("numeric", TypeParser::numeric);
    parsers.put("enum", TypeParser::enumeration);
    parsers.put("named_enum", TypeParser::namedEnum);
    parsers.put("composite", TypeParser::composite);
    parsers.put("array", TypeParser::array);
    parsers.put("sql", TypeParser::custom);
    return parsers;
  }

  private static int argument(NotationLine line) {
    line.expect('(');
    int argument = line.positiveInt();
    line.expect(')');
    return argument;
  }

  private static OptionalInt optionalLength(NotationLine line) {
    if (!line.accept('(')) {
      return OptionalInt.empty();
    }
    int length = line.positiveInt();
    line.expect(')');
    return OptionalInt.of(length);
  }

  private static Type numeric(NotationLine line) {
    line.expect('(');
    int precision = line.positiveInt();
    line.expect(',');
    long scale = line.number();
    line.expect(')');
    return new Type.Numeric(precision, Math.toIntExact(scale));
  }

  private static Type enumeration(NotationLine line) {
    line.expect('(');
    int length = Type.Enumeration.DEFAULT_LENGTH;
    if (!line.isNext('\'')) {
      length = line.positiveInt();
      line.expect(':');
    }
    List<String> values = line.commaSeparated(line::string);
    line.expect(')');
    return new Type.Enumeration(length, values);
  }

  private static Type namedEnum(NotationLine line) {
    line.expect('(');
    TableName name = line.tableName();
    line.expect(':');
    List<String> values = line.commaSeparated(line::string);
    line.expect(')');
    return new Type.NamedEnum(name, values);
  }

  private static Type composite(NotationLine line) {
    line.expect('(');
    TableName name = line.tableName();
    line.expect(':');
    List<Type.Attribute> attributes =
        line.commaSeparated(() -> new Type.Attribute(line.identifier(), parse(line)));
    line.expect(')');
    return new Type.Composite(name, attributes);
  }

  private static Type array(NotationLine line) {
    line.expect('(');
    Type element = parse(line);
    OptionalInt length =
        line.accept(',') ? OptionalInt.of(line.positiveInt()) : OptionalInt.empty();
    line.expect(')');
    return new Type.Array(element, length);
  }

  private static Type custom(NotationLine line) {
    line.expect('(');
    String sql = line.string();
    line.expect(')');
    return new Type.Custom(sql);
  }
}
