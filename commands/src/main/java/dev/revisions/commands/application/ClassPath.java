package dev.revisions.commands.application;

import dev.revisions.commands.CommandException;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders and jars with the classes of an application.
 *
 * @param entries each a folder or a jar
 */
public record ClassPath(List<Path> entries) {

  /** The class file of a revision; what is behind a dollar sign is nested in another class. */
  private static final Pattern REVISION = Pattern.compile("(.*/)?Revision_[^/$]*\\.class");

  private static final int LONG = 3;

  /** Copies the list. */
  public ClassPath {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a class path as {@code java} does: entries separated by colons (on Windows semicolons),
   * where {@code lib/*} stands for all jars of a folder.
   *
   * @throws CommandException if an entry does not exist
   */
  public static ClassPath parse(String text) {
    var entries = new ArrayList<Path>();
    for (String entry : text.split(Pattern.quote(File.pathSeparator))) {
      if (entry.endsWith("*")) {
        entries.addAll(jars(existing(entry.substring(0, entry.length() - 1))));
      } else if (!entry.isBlank()) {
        entries.add(existing(entry));
      }
    }
    return new ClassPath(entries);
  }

  private static Path existing(String entry) {
    Path path = Path.of(entry);
    if (!Files.exists(path)) {
      throw CommandException.usage(
          "The class path names %s, which does not exist. Build the application first, or correct --classpath."
              .formatted(entry));
    }
    return path;
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** The names of all classes that are called like a revision, sorted. */
  List<String> revisionClasses() {
    return entries.stream()
        .flatMap(entry -> files(entry).stream())
        .filter(REVISION.asMatchPredicate())
        .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
        .sorted()
        .distinct()
        .toList();
  }

  private static List<String> files(Path entry) {
    try {
      if (Files.isDirectory(entry)) {
        try (Stream<Path> files = Files.walk(entry)) {
          return files
              .map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/'))
              .toList();
        }
      }
      try (var jar = new JarFile(entry.toFile())) {
        return jar.stream().map(file -> file.getName()).toList();
      }
    } catch (IOException e) {
      throw unreadable(entry, e);
    }
  }

  private static CommandException unreadable(Path entry, IOException e) {
    return CommandException.usage(
        "The class path names %s, which cannot be read: %s".formatted(entry, e.getMessage()));
  }

  /** Loads the classes of the application; those of this library come from the library itself. */
  ClassLoader loader() {
    URL[] urls = entries.stream().map(ClassPath::url).toArray(URL[]::new);
    return new URLClassLoader(urls, ClassPath.class.getClassLoader());
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For messages, which a long list would bury. */
  @Override
  public String toString() {
    return entries.size() > LONG
        ? "%s and %d more".formatted(entries.get(0), entries.size() - 1)
        : String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }
}
