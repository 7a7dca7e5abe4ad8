package dev.revisions.processor.mapping;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;

/** Turns names of the code into names of the database. */
record Names(NamingStrategy strategy) {

  /** The identifier of a column. */
  String column(Element source, String name) {
    return physical(source, name, strategy::column);
  }

  /** The name of a table. */
  TableName table(Element source, Optional<String> schema, String name) {
    return new TableName(schema(source, schema), physical(source, name, strategy::table));
  }

  /** The name of a sequence. */
  TableName sequence(Element source, Optional<String> schema, String name) {
    return new TableName(schema(source, schema), physical(source, name, strategy::sequence));
  }

  private String schema(Element source, Optional<String> name) {
    return name.map(n -> physical(source, n, strategy::schema)).orElse("");
  }

  private static String physical(Element source, String name, UnaryOperator<String> strategy) {
    Identifier written = identifier(source, name);
    return written.quoted() && isDelimited(name)
        ? written.toString()
        : identifier(source, strategy.apply(written.name())).toString();
  }

  private static boolean isDelimited(String name) {
    char first = name.strip().charAt(0);
    return first == '`' || first == '"' || first == '[';
  }

  /** The canonical text of a name, whatever it names. */
  static Identifier identifier(Element source, String name) {
    String text = name.strip();
    if (text.startsWith("[") && text.endsWith("]") && text.length() > 2) {
      text = "`" + text.substring(1, text.length() - 1) + "`";
    }
    try {
      return Identifier.of(text);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "bad-identifier",
          source,
          "'"
              + name
              + "' cannot be the name of a database object; give it a name without"
              + " backticks inside");
    }
  }

  /** Two names joined, quoted if one of them is: {@code customer_id}. */
  static String joined(String first, String second) {
    boolean quoted = isQuoted(first) || isQuoted(second);
    String name = bare(first) + "_" + bare(second);
    return quoted ? "`" + name + "`" : name;
  }

  /** A name in quotes if the other has some. */
  static String quotedLike(String other, String name) {
    return isQuoted(other) && !isQuoted(name) ? "`" + name + "`" : name;
  }

  /** A name with an end put to it, inside its quotes if it has any. */
  static String suffixed(String name, String suffix) {
    return isQuoted(name) ? "`" + bare(name) + suffix + "`" : name + suffix;
  }

  /** The name without quotes. */
  static String bare(String name) {
    return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
  }

  private static boolean isQuoted(String name) {
    return name.length() > 2 && name.charAt(0) == '`' && name.endsWith("`");
  }
}
