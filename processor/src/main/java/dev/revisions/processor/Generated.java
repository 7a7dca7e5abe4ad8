package dev.revisions.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Hands sources to the compiler that is running. */
final class Generated {

  private final Filer filer;

  Generated(Filer filer) {
    this.filer = filer;
  }

  /** Makes a source part of this compilation. */
  void add(String qualifiedName, String source, Collection<? extends Element> originating)
      throws IOException {
    var file = filer.createSourceFile(qualifiedName, originating.toArray(Element[]::new));
    try (Writer writer = file.openWriter()) {
      writer.write(ascii(source));
    }
  }

  /** The compiler writes and reads in an encoding that may lack characters. */
  private static String ascii(String source) {
    var text = new StringBuilder();
    source
        .chars()
        .forEach(
            c -> {
              if (c < 0x80) {
                text.append((char) c);
              } else {
                text.append("\\u%04x".formatted(c));
              }
            });
    return text.toString();
  }
}
