package dev.revisions.processor.write;

import java.util.Collection;
import java.util.TreeSet;

/** The import declarations of a class, each group in the order of its letters. */
final class Imports {

  private static final String STATIC = "static ";

  private Imports() {}

  /**
   * The declarations and an empty line behind each group of them.
   *
   * @param packageName the package of the class, whose types are not imported
   * @param names what is imported
   */
  static String of(String packageName, Collection<String> names) {
    var statics = new StringBuilder();
    var types = new StringBuilder();
    for (String name : new TreeSet<>(names)) {
      if (name.startsWith(STATIC)) {
        statics.append(declaration(name));
      } else if (!name.substring(0, name.lastIndexOf('.')).equals(packageName)) {
        types.append(declaration(name));
      }
    }
    return section(statics) + section(types);
  }

  private static String declaration(String name) {
    return "import " + name + ";\n";
  }

  private static String section(StringBuilder declarations) {
    return declarations.isEmpty() ? "" : declarations + "\n";
  }
}
