package dev.revisions.processor;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/**
 * Hands sources to the compiler that is running.
 *
 * @param filer takes them
 * @param output where their class files will be
 */
record Generated(Filer filer, BuildOutput output) {

  private static final String IN_THE_WAY =
      "; the class file of an earlier build was in the way and is gone now, compile again";

  /**
   * Makes a source part of this compilation. The class file that an earlier one has left goes
   * first: ECJ takes no source of a class that it finds.
   */
  void add(String qualifiedName, String source, Collection<? extends Element> originating)
      throws IOException {
    boolean inTheWay = deleteClass(qualifiedName);
    try {
      var file = filer.createSourceFile(qualifiedName, originating.toArray(Element[]::new));
      try (Writer writer = file.openWriter()) {
        writer.write(ascii(source));
      }
    } catch (FilerException e) {
      throw inTheWay ? new FilerException(e.getMessage() + IN_THE_WAY) : e;
    }
  }

  private boolean deleteClass(String qualifiedName) throws IOException {
    Optional<Path> file = output.classFile(qualifiedName);
    return file.isPresent() && Files.deleteIfExists(file.get());
  }

  /** The compiler writes and reads in an encoding that may lack characters. */
  private static String ascii(String source) {
    if (StandardCharsets.US_ASCII.newEncoder().canEncode(source)) {
      return source;
    }
    var text = new StringBuilder();
    for (char c : source.toCharArray()) {
      if (c < 0x80) {
        text.append(c);
      } else {
        text.append("\\u%04x".formatted((int) c));
      }
    }
    return text.toString();
  }
}
