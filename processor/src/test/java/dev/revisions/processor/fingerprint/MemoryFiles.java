package dev.revisions.processor.fingerprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps classes in memory, and what it has listed of the class path. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private record Question(Location location, String packageName, Set<Kind> kinds, boolean deep) {}

  private final Map<Question, List<JavaFileObject>> listed = new HashMap<>();
  private final Map<String, ClassFile> written = new TreeMap<>();
  private Map<String, ClassFile> visible = Map.of();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  /** Source text. */
  static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name), Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreErrors) {
        return text;
      }

      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return simpleName.endsWith("-info") ? name.endsWith(simpleName + ".java") : true;
      }
    };
  }

  private static final class ClassFile extends SimpleJavaFileObject {

    private final String className;
    private byte[] bytes = {};

    ClassFile(String className) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
      this.className = className;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          bytes = toByteArray();
        }
      };
    }
  }

  /** Forgets all classes. */
  void clear() {
    written.clear();
    visible = Map.of();
  }

  /** Shows the classes that have been written, but for these and what is nested in them. */
  void showAllBut(Set<String> hidden) {
    visible = new TreeMap<>(written);
    visible.keySet().removeIf(name -> hidden.contains(name.split("\\$", 2)[0]));
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    var question = new Question(location, packageName, Set.copyOf(kinds), recurse);
    List<JavaFileObject> known = listed.get(question);
    if (known == null) {
      known = new ArrayList<>();
      for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
        known.add(file);
      }
      listed.put(question, known);
    }
    if (location != StandardLocation.CLASS_PATH || !kinds.contains(Kind.CLASS)) {
      return known;
    }
    var all = new ArrayList<>(known);
    visible.values().stream()
        .filter(file -> packageOf(file.className).equals(packageName))
        .forEach(all::add);
    return all;
  }

  private static String packageOf(String className) {
    return className.contains(".") ? className.substring(0, className.lastIndexOf('.')) : "";
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ClassFile own ? own.className : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return written.computeIfAbsent(className, ClassFile::new);
  }
}
