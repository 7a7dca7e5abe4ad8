package dev.revisions.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The types that a source declares, nested ones too, and {@code package-info} if it annotates. */
final class DeclaredTypes {

  private static final List<String> OPTIONS = List.of("-proc:none");

  private DeclaredTypes() {}

  /**
   * Their qualified names; empty where that cannot be told, because no javac is at hand or the
   * source is not of its Java.
   */
  static Optional<SortedSet<String>> in(String source) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    return javac == null ? Optional.empty() : in(source, javac);
  }

  private static Optional<SortedSet<String>> in(String source, JavaCompiler javac) {
    var told = new DiagnosticCollector<JavaFileObject>();
    var files = List.of(new Text(source));
    var task = (JavacTask) javac.getTask(null, null, told, OPTIONS, null, files);
    var names = new TreeSet<String>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        String home = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        add(home, unit.getTypeDecls(), names);
        if (!unit.getPackageAnnotations().isEmpty()) {
          names.add(home + "package-info");
        }
      }
    } catch (IOException e) {
      throw new AssertionError("a text in memory cannot be read", e);
    }
    boolean isRead =
        told.getDiagnostics().stream().noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
    return isRead ? Optional.of(names) : Optional.empty();
  }

  private static void add(String prefix, List<? extends Tree> members, SortedSet<String> names) {
    for (Tree member : members) {
      if (member instanceof ClassTree type) {
        String name = prefix + type.getSimpleName();
        names.add(name);
        add(name + ".", type.getMembers(), names);
      }
    }
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String content;

    Text(String content) {
      super(URI.create("memory:///Source.java"), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
