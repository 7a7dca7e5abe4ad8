package dev.revisions.processor.write;

import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import java.nio.charset.StandardCharsets;

/** A fragment of the model as a text block. */
final class TextBlock {

  /** The longest constant of a class file, in bytes of UTF-8. */
  private static final int MAX_BYTES = 65_535;

  private static final String DELIMITER = "\"\"\"";

  private TextBlock() {}

  /**
   * @throws IllegalArgumentException if the fragment does not fit into a constant
   */
  static String of(Fragment fragment) {
    String text = content(fragment);
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "the notation of '%s' takes %d bytes; a Java constant has room for %d"
              .formatted(text.lines().findFirst().orElseThrow(), bytes, MAX_BYTES));
    }
    return DELIMITER + "\n" + escaped(text) + DELIMITER;
  }

  /** The string that compilers make of it. */
  static String content(Fragment fragment) {
    return Notation.format(fragment) + "\n";
  }

  /** Of three quotation marks in a row the last is escaped, so that a fourth may follow. */
  private static String escaped(String text) {
    return StringLiteral.withoutLineEnds(text.replace("\\", "\\\\").replace(DELIMITER, "\"\"\\\""));
  }
}
