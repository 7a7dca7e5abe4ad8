package dev.revisions.processor.compile;

import dev.revisions.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** Loads revisions. */
public final class CompiledRevision {

  private CompiledRevision() {}

  /** The revision of a source. */
  public static Revision of(String qualifiedName, String source) {
    return load(Sources.compile(Map.of(qualifiedName, source)), qualifiedName);
  }

  /** The revision in a folder of class files. */
  public static Revision load(Path classes, String qualifiedName) {
    try {
      return load(Sources.loader(classes), qualifiedName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Revision load(ClassLoader loader, String qualifiedName) {
    try {
      return (Revision) loader.loadClass(qualifiedName).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
