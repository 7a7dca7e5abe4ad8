package dev.revisions.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.revisions.schema.Schema;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the classes of the processor while javac reads the sources: in a javac of its own, which a
 * build without a daemon starts, the loading takes a good part of all that the processor takes.
 * javac asks plugins before it parses, but processors after it.
 *
 * <p>Nothing depends on it. The classes are loaded and not initialized, so that no order of
 * initialization changes; other compilers know no plugins; and where the classes are not in a jar,
 * or the compiler is done and has closed it, nothing is loaded ahead.
 */
@AutoService(Plugin.class)
public final class Preloading implements Plugin {

  /** The packages of which every run needs nearly all. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "dev/revisions/(?:schema|processor|processor/history|processor/mapping)/\\w[^/]*\\.class");

  /** The plugin as javac makes it. */
  public Preloading() {}

  @Override
  public String getName() {
    return "revisions-preloading";
  }

  /** Without it, every build would have to name the plugin. */
  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    var thread = new Thread(Preloading::load, "revisions-preloading");
    thread.setDaemon(true);
    thread.start();
  }

  private static void load() {
    ClassLoader loader = Preloading.class.getClassLoader();
    try {
      var jars = new LinkedHashSet<Path>(List.of(home(Preloading.class)));
      jars.add(home(Schema.class));
      for (Path jar : jars) {
        for (String name : needed(jar)) {
          Class.forName(name, false, loader);
        }
      }
    } catch (IOException
        | URISyntaxException
        | ReflectiveOperationException
        | LinkageError
        | RuntimeException e) {
      // The processor itself will tell of it, if it matters.
    }
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** The names of the classes of a jar that every run needs; none of a folder. */
  static List<String> needed(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      return List.of();
    }
    try (var file = new ZipFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(NEEDED.asMatchPredicate())
          .map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
          .toList();
    }
  }
}
