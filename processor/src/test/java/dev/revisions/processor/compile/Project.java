package dev.revisions.processor.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** Sources in a temporary folder, and how they are compiled. */
public final class Project {

  private static final String JAVA = ".java";

  private final Compiler compiler;
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<Supplier<? extends Processor>> others = new ArrayList<>();
  private String sources = "src";
  private String classes = "out";

  /** An empty project. */
  public Project(Compiler compiler) {
    this.compiler = compiler;
    try {
      folder = Scratch.folder("project");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the project. */
  public Path folder() {
    return folder;
  }

  /** Changes where sources and classes lie; {@code src} and {@code out} unless said. */
  public Project layout(String sourceFolder, String classFolder) {
    sources = sourceFolder;
    classes = classFolder;
    return this;
  }

  /** Adds options for every compilation from now on. */
  public Project options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Leaves out an option that was added. */
  public Project withoutOption(String option) {
    options.remove(option);
    return this;
  }

  /**
   * Makes every warning an error. The one of javac for annotations that no processor claims is left
   * out: it is there whenever any processor looks at classes with annotations of others.
   */
  public Project strict() {
    return compiler == Compiler.JAVAC
        ? options("-Xlint:all,-processing,-options,-path", "-Werror")
        : options("-warn:+unused,unusedImport,deadCode,raw,unchecked,hiding");
  }

  /** Adds another processor, which runs after the one that is tested. */
  public Project with(Supplier<? extends Processor> processor) {
    others.add(processor);
    return this;
  }

  /** Writes the source of a class, which begins with its package, at the place it belongs. */
  public Project write(String qualifiedName, String source) {
    try {
      Path file = source(qualifiedName);
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the source of a class. */
  public Project delete(String qualifiedName) {
    try {
      Files.delete(source(qualifiedName));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another folder with the same sources, to be gone on with in another way. */
  public Project copy() {
    var copy = new Project(compiler);
    copy.options.addAll(options);
    copy.sources = sources;
    copy.classes = classes;
    return copy.take(this);
  }

  /** Takes over every source that another folder has, over one that is here. */
  public Project take(Project other) {
    Path from = other.folder.resolve(other.sources);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(sources).resolve(from.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source of a class as it is. */
  public String read(String qualifiedName) {
    try {
      return Files.readString(source(qualifiedName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a class. */
  public Path source(String qualifiedName) {
    return folder.resolve(sources).resolve(qualifiedName.replace('.', '/') + JAVA);
  }

  /** The folder of the class files. */
  public Path classes() {
    return folder.resolve(classes);
  }

  /** The names of the files of a folder below the sources, sorted; none if there is no folder. */
  public List<String> list(String packageName) {
    Path packageFolder = folder.resolve(sources).resolve(packageName.replace('.', '/'));
    if (!Files.isDirectory(packageFolder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(packageFolder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources. */
  public Result compile(Supplier<? extends Processor> processor) {
    try (Stream<Path> files = Files.walk(folder.resolve(sources))) {
      return compile(
          processor, files.filter(file -> file.toString().endsWith(JAVA)).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles the sources of these classes only, in this order. */
  public Result compileOnly(Supplier<? extends Processor> processor, String... qualifiedNames) {
    return compile(processor, Arrays.stream(qualifiedNames).map(this::source).toList());
  }

  /** Compiles these files. */
  public Result compile(Supplier<? extends Processor> processor, List<Path> files) {
    var tool = compiler.tool();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (var manager = tool.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
      Files.createDirectories(classes());
      var arguments = new ArrayList<>(List.of("-d", classes().toString()));
      arguments.addAll(classPath());
      arguments.addAll(language());
      arguments.addAll(options);
      arguments.addAll(generated());
      var task =
          tool.getTask(
              null,
              manager,
              diagnostics,
              arguments,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(
          Stream.<Supplier<? extends Processor>>concat(Stream.of(processor), others.stream())
              .<Processor>map(Supplier::get)
              .toList());
      return new Result(task.call(), List.copyOf(diagnostics.getDiagnostics()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** ECJ takes sources for old ones unless it is told. */
  private List<String> language() {
    return compiler == Compiler.JAVAC ? List.of() : List.of("-source", "17", "-target", "17");
  }

  /** ECJ would put generated sources into the folder that the tests run in. */
  private List<String> generated() {
    return compiler == Compiler.JAVAC || options.contains("-s")
        ? List.of()
        : List.of("-s", folder.resolve("generated").toString());
  }

  private List<String> classPath() {
    return options.contains("-cp") ? List.of() : List.of("-cp", ClassPath.APIS);
  }

  /**
   * What a compilation came to.
   *
   * @param success whether it succeeded
   * @param diagnostics what it said
   */
  public record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** The texts of the notes, warnings and errors. */
    public List<String> messages() {
      return diagnostics.stream().map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH)).toList();
    }

    /** The texts of a kind. */
    public List<String> messages(Diagnostic.Kind kind) {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() == kind)
          .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
          .toList();
    }

    /** The texts of the errors. */
    public List<String> errors() {
      return messages(Diagnostic.Kind.ERROR);
    }

    /** The texts of the notes. */
    public List<String> notes() {
      return messages(Diagnostic.Kind.NOTE);
    }
  }
}
