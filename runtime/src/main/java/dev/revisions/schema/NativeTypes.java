package dev.revisions.schema;

import dev.revisions.schema.Type.Sized;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for types that mean the same in all databases that revisions run on. */
final class NativeTypes {

  private static final String NUMBER = "([1-9]\\d{0,8})";

  private static final Pattern DECLARATION =
      Pattern.compile(
          "([a-z ]+?)(?: ?\\( ?%s(?: ?, ?(0|%1$s))? ?\\))?(?: collate \\S+)?".formatted(NUMBER));

  private static final Map<String, Type> PLAIN =
      Map.of(
          "smallint", Type.Simple.SMALLINT,
          "int", Type.Simple.INTEGER,
          "integer", Type.Simple.INTEGER,
          "bigint", Type.Simple.BIGINT,
          "double precision", Type.Simple.DOUBLE,
          "date", Type.Simple.DATE,
          "text", new Type.Lob(Type.Large.LONGTEXT, OptionalInt.empty()));

  private static final Map<String, Sized> SIZED =
      Map.of(
          "varchar", Sized.VARCHAR,
          "character varying", Sized.VARCHAR,
          "char varying", Sized.VARCHAR,
          "char", Sized.CHAR,
          "character", Sized.CHAR);

  private NativeTypes() {}

  /** The type that the words name, if they are among those. */
  static Optional<Type> of(String words) {
    Matcher declaration =
        DECLARATION.matcher(words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    if (!declaration.matches()) {
      return Optional.empty();
    }
    String word = declaration.group(1);
    if (declaration.group(2) == null) {
      return Optional.ofNullable(PLAIN.get(word));
    }
    return of(
        word,
        Integer.parseInt(declaration.group(2)),
        Optional.ofNullable(declaration.group(3)).map(Integer::valueOf));
  }

  private static Optional<Type> of(String word, int size, Optional<Integer> scale) {
    if (word.equals("numeric") || word.equals("decimal")) {
      return Optional.of(new Type.Numeric(size, scale.orElse(0)));
    }
    return scale.isPresent()
        ? Optional.empty()
        : Optional.ofNullable(SIZED.get(word)).map(kind -> new Type.Text(kind, size));
  }
}
