package dev.revisions.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Compiles sources with javac, without a processor, and loads the classes. */
public final class Sources {

  private Sources() {}

  /**
   * Compiles sources that are good enough for every lint.
   *
   * @param sources the texts by the qualified names of their classes
   */
  public static ClassLoader compile(Map<String, String> sources) {
    try {
      Path folder = Scratch.folder("sources");
      var files = new ArrayList<Path>();
      for (var source : sources.entrySet()) {
        Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      compile(folder, files);
      return loader(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path folder, List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var manager = compiler.getStandardFileManager(null, null, null);
    var options = List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString());
    var task =
        compiler.getTask(
            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
    if (!task.call()) {
      throw new AssertionError("javac rejects what is in " + folder);
    }
  }

  /** Loads classes from a folder, the rest from the tests' class path. */
  static ClassLoader loader(Path classes) throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Sources.class.getClassLoader());
  }
}
