package dev.revisions.processor.format;

import java.lang.ref.SoftReference;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;

/**
 * Formats Java as the command line of google-java-format does: imports sorted, unused ones gone,
 * long strings broken. Made for a processor, which must not ask its user for JVM flags.
 */
public final class SourceFormatter {

  private static final String PACKAGE = "com.google.googlejavaformat.java.";

  /**
   * The loader of the last revision, for the next one that this JVM writes: loading takes ten times
   * as long as formatting. Softly, because most compilers never write another.
   */
  private static SoftReference<ClassLoader> last = new SoftReference<>(null);

  private final Function<Module, ClassLoader> loader;

  /** A formatter that finds google-java-format where this class was found. */
  public SourceFormatter() {
    this.loader = SourceFormatter::shared;
  }

  SourceFormatter(ClassLoader parent) {
    this.loader = compiler -> new IsolatingLoader(parent, compiler);
  }

  private static synchronized ClassLoader shared(Module compiler) {
    ClassLoader kept = last.get();
    if (kept == null) {
      kept = new IsolatingLoader(SourceFormatter.class.getClassLoader(), compiler);
      last = new SoftReference<>(kept);
    }
    return kept;
  }

  /**
   * Formats a source. google-java-format is loaded when the first one is.
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
      return format(source, loader.apply(compiler));
    } catch (InvocationTargetException e) {
      throw new FormatException(e.getCause().toString(), e.getCause());
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      throw new FormatException(e.toString(), e);
    }
  }

  private static String format(String source, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(PACKAGE + "Formatter");
    return (String)
        type.getMethod("formatSourceAndFixImports", String.class)
            .invoke(type.getConstructor().newInstance(), source);
  }
}
