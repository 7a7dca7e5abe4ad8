package dev.revisions.processor.compile;

import dev.revisions.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles the source of a revision with javac and loads it. */
public final class CompiledRevision {

  private CompiledRevision() {}

  /** The revision of that source. */
  public static Revision of(String qualifiedName, String source) {
    try {
      Path folder = Files.createTempDirectory("revision");
      Path file = folder.resolve(qualifiedName.replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      compile(folder, file);
      return load(folder, qualifiedName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path folder, Path file) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = compiler.getStandardFileManager(null, null, null);
    var options = List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString());
    boolean success =
        compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(file)).call();
    if (!success) {
      throw new AssertionError("javac rejects " + file);
    }
  }

  /** Loads a revision from a folder of class files. */
  public static Revision load(Path classes, String qualifiedName) {
    try {
      var loader =
          new URLClassLoader(
              new URL[] {classes.toUri().toURL()}, CompiledRevision.class.getClassLoader());
      return (Revision) loader.loadClass(qualifiedName).getConstructor().newInstance();
    } catch (MalformedURLException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
