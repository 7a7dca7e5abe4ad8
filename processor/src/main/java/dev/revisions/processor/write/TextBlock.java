package dev.revisions.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A fragment of the model as a text block. */
final class TextBlock {

  /** The longest constant of a class file, in bytes of UTF-8. */
  private static final int MAX_BYTES = 65_535;

  private static final String DELIMITER = "\"\"\"";

  /** What JavaPoet takes for the end of a line, and neither Java nor the notation does. */
  private static final Pattern LINE_END = Pattern.compile("[\\x0B\\f\\x85]");

  /** The same, where JavaPoet breaks the literals of operations too. */
  private static final Pattern SEPARATOR = Pattern.compile("[\\u2028\\u2029]");

  private TextBlock() {}

  /**
   * @throws IllegalArgumentException if the fragment does not fit into a constant, or cannot be one
   */
  static CodeBlock of(Fragment fragment) {
    String text = Notation.format(fragment) + "\n";
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "the notation of '%s' takes %d bytes; a Java constant has room for %d"
              .formatted(text.lines().findFirst().orElseThrow(), bytes, MAX_BYTES));
    }
    if (SEPARATOR.matcher(text).find()) {
      throw new IllegalArgumentException(
          "'%s' holds the character U+2028 or U+2029, a separator of lines; leave it out"
              .formatted(text.lines().findFirst().orElseThrow()));
    }
    return CodeBlock.of("$L", DELIMITER + "\n" + escaped(text) + DELIMITER);
  }

  private static String escaped(String text) {
    String block = text.replace("\\", "\\\\").replace(DELIMITER, "\\" + DELIMITER);
    return LINE_END
        .matcher(block)
        .replaceAll(c -> "\\\\u%04x".formatted((int) c.group().charAt(0)));
  }
}
