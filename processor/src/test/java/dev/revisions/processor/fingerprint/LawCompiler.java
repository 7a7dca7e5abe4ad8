package dev.revisions.processor.fingerprint;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.revisions.processor.mapping.Conventions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles models without a file, many times after each other. */
final class LawCompiler {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** So many types of the model are put in the place of others in each of its files. */
  private static final int TYPES_OF_EACH = 3;

  private final MemoryFiles files =
      new MemoryFiles(JAVAC.getStandardFileManager(d -> {}, null, null));
  private final Conventions conventions;
  private final boolean withoutHints;

  /**
   * @param withoutHints whether to read models as if no hint stood anywhere
   */
  LawCompiler(Conventions conventions, boolean withoutHints) {
    this.conventions = conventions;
    this.withoutHints = withoutHints;
  }

  boolean isWithoutHints() {
    return withoutHints;
  }

  private JavacTask task(List<String> options, Map<String, String> sources) {
    List<JavaFileObject> all =
        sources.entrySet().stream()
            .map(entry -> MemoryFiles.source(entry.getKey(), entry.getValue()))
            .toList();
    var given = new ArrayList<>(options);
    given.addAll(List.of("-nowarn", "-implicit:none"));
    return (JavacTask)
        JAVAC.getTask(Writer.nullWriter(), files, diagnostic -> {}, given, null, all);
  }

  /** What a model comes to as its compiler has read it, be it complete or not. */
  Optional<Read> read(Model model, Set<String> binary, Predicate<String> wanted) {
    return prepared(model, binary).flatMap(sources -> read(sources, wanted, false));
  }

  /** What a model comes to, if it compiles. */
  Optional<Read> whole(Model model, Set<String> binary) {
    return prepared(model, binary).flatMap(sources -> read(sources, code -> true, true));
  }

  private Optional<Read> read(
      Map<String, String> sources, Predicate<String> wanted, boolean whole) {
    var reader = new Reader(conventions, wanted, whole, withoutHints);
    JavacTask task = task(List.of("-proc:only"), sources);
    task.setProcessors(List.of(reader));
    boolean compiles = false;
    try {
      compiles = task.call();
    } catch (RuntimeException e) {
      if (!(e.getCause() instanceof Reader.Enough)) {
        throw e;
      }
    }
    return compiles || !whole ? Optional.ofNullable(reader.read()) : Optional.empty();
  }

  /** What remains to be read where these files are there as classes only. */
  private Optional<Map<String, String>> prepared(Model model, Set<String> binary) {
    files.clear();
    if (binary.isEmpty()) {
      return Optional.of(model.files());
    }
    if (!task(List.of("-proc:none"), model.files()).call()) {
      return Optional.empty();
    }
    var sources = new TreeMap<>(model.files());
    sources.keySet().removeAll(binary);
    files.showAllBut(
        sources.keySet().stream()
            .map(name -> name.substring(0, name.length() - ".java".length()).replace('/', '.'))
            .collect(Collectors.toSet()));
    return Optional.of(sources);
  }

  /** Sources with each top-level class in a file of its own, and a file for each package. */
  Model split(String name, List<String> sources) {
    var split = new TreeMap<String, String>();
    for (String source : sources) {
      parse(Map.of("Source.java", source)).forEach((file, unit) -> split(unit, source, split));
    }
    return new Model(name, split);
  }

  private void split(Parsed parsed, String source, Map<String, String> split) {
    CompilationUnitTree unit = parsed.unit();
    String home = unit.getPackageName().toString();
    String folder = home.replace('.', '/') + "/";
    String imports =
        unit.getImports().stream().map(ImportTree::toString).collect(Collectors.joining());
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree named) {
        split.put(
            folder + named.getSimpleName() + ".java",
            "package %s;\n%s%s\n"
                .formatted(
                    home, imports, source.substring(parsed.start(named), parsed.end(named))));
      }
    }
    if (unit.getTypeDecls().isEmpty()) {
      split.put(folder + "package-info.java", source);
    } else {
      split.putIfAbsent(folder + "package-info.java", "package " + home + ";\n");
    }
  }

  /** A source as the compiler reads it. */
  record Parsed(CompilationUnitTree unit, SourcePositions positions) {
    int start(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }
  }

  private Map<String, Parsed> parse(Map<String, String> sources) {
    JavacTask task = task(List.of("-proc:none"), sources);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    var parsed = new TreeMap<String, Parsed>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        parsed.put(
            unit.getSourceFile().toUri().getPath().substring(1), new Parsed(unit, positions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  /** The changes that can be made to a model. */
  List<Edit> edits(Model model) {
    Map<String, Parsed> parsed = parse(model.files());
    List<String> types = names(parsed);
    var edits = new ArrayList<Edit>();
    int turn = 0;
    for (Map.Entry<String, Parsed> entry : parsed.entrySet()) {
      var some = new TreeSet<String>();
      for (int i = 0; i < Math.min(TYPES_OF_EACH, types.size()); i++) {
        some.add(types.get(turn++ % types.size()));
      }
      edits.addAll(
          Edits.of(
              entry.getKey(),
              model.files().get(entry.getKey()),
              entry.getValue().positions(),
              entry.getValue().unit(),
              List.copyOf(some)));
    }
    return edits;
  }

  private static List<String> names(Map<String, Parsed> parsed) {
    var names = new ArrayList<String>();
    for (Parsed each : parsed.values()) {
      new TreeScanner<Void, String>() {
        @Override
        public Void visitClass(ClassTree tree, String outer) {
          if (tree.getSimpleName().length() > 0) {
            names.add(outer + "." + tree.getSimpleName());
          }
          return super.visitClass(tree, outer + "." + tree.getSimpleName());
        }
      }.scan(each.unit(), each.unit().getPackageName().toString());
    }
    return names;
  }
}
