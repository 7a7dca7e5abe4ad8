package dev.revisions.processor;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Hands ECJ the source of a class that it has read from a class file. Its filer refuses that,
 * though the compiler is made for it: it starts anew with the source. This is what the filer does
 * behind its check, and no API; where it is not as it was, nothing is done.
 */
final class EclipseUnit {

  private static final String UNIT = "org.eclipse.jdt.internal.compiler.batch.CompilationUnit";
  private static final String TYPE = "org.eclipse.jdt.internal.compiler.env.ICompilationUnit";

  private EclipseUnit() {}

  /** Returns whether the compiler takes it. */
  static boolean add(ProcessingEnvironment environment, String qualifiedName, String source)
      throws IOException {
    try {
      Class<?> eclipse = environment.getClass();
      ClassLoader loader = eclipse.getClassLoader();
      Method add = eclipse.getMethod("addNewUnit", loader.loadClass(TYPE));
      Constructor<?> unit =
          loader.loadClass(UNIT).getConstructor(char[].class, String.class, String.class);
      var files = (JavaFileManager) eclipse.getMethod("getFileManager").invoke(environment);
      String file = write(files, qualifiedName, source);
      add.invoke(environment, unit.newInstance(source.toCharArray(), file, null));
      return true;
    } catch (ReflectiveOperationException | ClassCastException | LinkageError notEclipse) {
      return false;
    }
  }

  private static String write(JavaFileManager files, String qualifiedName, String source)
      throws IOException {
    JavaFileObject file =
        files.getJavaFileForOutput(
            StandardLocation.SOURCE_OUTPUT, qualifiedName, JavaFileObject.Kind.SOURCE, null);
    try (Writer writer = file.openWriter()) {
      writer.write(source);
    }
    return file.getName();
  }
}
