package dev.revisions.processor.mapping;

import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;

/**
 * Turns names of the code into names of the database.
 *
 * @param strategy changes the names that are not quoted
 * @param quoting whether all are quoted, and so left alone by the strategy
 */
record Names(NamingStrategy strategy, boolean quoting) {

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

  /** A name that the strategy does not change: that of a column of a table of counters. */
  String asWritten(Element source, String name) {
    Identifier written = identifier(source, name);
    return new Identifier(written.name(), quoting || written.quoted()).toString();
  }

  private String schema(Element source, Optional<String> name) {
    return name.map(n -> physical(source, n, strategy::schema)).orElse("");
  }

  private String physical(Element source, String name, UnaryOperator<String> change) {
    Identifier written = identifier(source, name);
    if (quoting || written.quoted()) {
      return new Identifier(written.name(), true).toString();
    }
    String changed = changed(source, written.name(), change);
    return changed.equals(written.name()) ? changed : identifier(source, changed).toString();
  }

  /** A strategy of the user's may fail or say nothing. */
  private String changed(Element source, String name, UnaryOperator<String> change) {
    String cause;
    try {
      String changed = change.apply(name);
      if (changed != null && !changed.isBlank()) {
        return changed;
      }
      cause = "gives no name";
    } catch (RuntimeException e) {
      cause = "fails with " + e;
    }
    throw new Refused(
        "naming",
        source,
        "the naming strategy "
            + strategy.getClass().getName()
            + " "
            + cause
            + " for '"
            + name
            + "'");
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
              + " backticks and control characters inside");
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
