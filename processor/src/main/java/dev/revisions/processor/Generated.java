package dev.revisions.processor;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * Hands sources to the compiler that is running.
 *
 * @param environment the compiler
 * @param output where their class files will be
 */
record Generated(ProcessingEnvironment environment, BuildOutput output) {

  private static final String IN_THE_WAY =
      "; the class file of an earlier build was in the way and is gone now, compile again";

  /**
   * Makes a source part of this compilation. The class file that an earlier one has left goes
   * first: the filer of ECJ takes no source of a class that it finds.
   */
  void add(String qualifiedName, String source, Collection<? extends Element> originating)
      throws IOException {
    boolean inTheWay = deleteClass(qualifiedName);
    try {
      file(qualifiedName, ascii(source), originating);
    } catch (FilerException e) {
      if (!inTheWay) {
        throw e;
      }
      if (!EclipseUnit.add(environment, qualifiedName, ascii(source))) {
        throw new FilerException(e.getMessage() + IN_THE_WAY);
      }
    }
  }

  private void file(String qualifiedName, String source, Collection<? extends Element> originating)
      throws IOException {
    var file =
        environment.getFiler().createSourceFile(qualifiedName, originating.toArray(Element[]::new));
    try (Writer writer = file.openWriter()) {
      writer.write(source);
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
