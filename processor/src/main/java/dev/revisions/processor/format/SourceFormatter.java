package dev.revisions.processor.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Formats Java as the command line of google-java-format does: imports sorted, unused ones gone,
 * long strings broken. Made for a processor, which must not ask its user for JVM flags.
 */
public final class SourceFormatter {

  private static final String PACKAGE = "com.google.googlejavaformat.java.";

  private final ClassLoader parent;

  /** A formatter that finds google-java-format where this class was found. */
  public SourceFormatter() {
    this(SourceFormatter.class.getClassLoader());
  }

  SourceFormatter(ClassLoader parent) {
    this.parent = parent;
  }

  /**
   * Formats a source. Loads google-java-format anew: a revision is born rarely, and nothing of it
   * stays in the compiler's memory.
   *
   * @throws FormatException if google-java-format is missing, does not run on this JDK, or cannot
   *     read the source
   */
  public String format(String source) throws FormatException {
    try {
      Module compiler =
          ModuleLayer.boot()
              .findModule("jdk.compiler")
              .orElseThrow(() -> new FormatException("this Java has no module jdk.compiler"));
      return format(source, new IsolatingLoader(parent, compiler));
    } catch (InvocationTargetException e) {
      throw new FormatException(e.getCause().toString(), e.getCause());
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      throw new FormatException(e.toString(), e);
    }
  }

  private static String format(String source, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(PACKAGE + "Formatter");
    Object formatter = type.getConstructor().newInstance();
    Method fixImports = type.getMethod("formatSourceAndFixImports", String.class);
    Method wrap = loader.loadClass(PACKAGE + "StringWrapper").getMethod("wrap", String.class, type);
    return (String) wrap.invoke(null, fixImports.invoke(formatter, source), formatter);
  }
}
