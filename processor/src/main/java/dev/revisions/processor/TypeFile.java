package dev.revisions.processor;

import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** Asks the compiler which source file a type comes from. */
final class TypeFile {

  private static final String JAVA = ".java";

  private TypeFile() {}

  /** The source file, or empty if the type comes from a class file or the compiler cannot tell. */
  static Optional<Path> of(ProcessingEnvironment environment, TypeElement type) {
    return fromElements(environment.getElementUtils(), type)
        .or(() -> fromTrees(environment, type))
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of)
        .or(() -> fromEclipse(type))
        .filter(path -> path.toString().endsWith(JAVA))
        .map(path -> path.toAbsolutePath().normalize());
  }

  /** A part of the API since Java 18. */
  private static Optional<URI> fromElements(Elements elements, TypeElement type) {
    try {
      var method = Elements.class.getMethod("getFileObjectOf", Element.class);
      return Optional.ofNullable((FileObject) method.invoke(elements, type)).map(FileObject::toUri);
    } catch (ReflectiveOperationException | RuntimeException olderOrUnwilling) {
      return Optional.empty();
    }
  }

  /** Works in javac as long as nobody has wrapped the environment. */
  private static Optional<URI> fromTrees(ProcessingEnvironment environment, TypeElement type) {
    try {
      return Optional.ofNullable(Trees.instance(environment).getPath(type))
          .map(path -> path.getCompilationUnit().getSourceFile().toUri());
    } catch (LinkageError | RuntimeException notJavac) {
      return Optional.empty();
    }
  }

  /** ECJ on Java 17 has it in its own class only. */
  private static Optional<Path> fromEclipse(TypeElement type) {
    try {
      return Optional.ofNullable((String) type.getClass().getMethod("getFileName").invoke(type))
          .map(Path::of);
    } catch (ReflectiveOperationException | RuntimeException notEclipse) {
      return Optional.empty();
    }
  }
}
