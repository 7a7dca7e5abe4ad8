package dev.revisions.processor.write;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    var sorted = new TreeSet<>(names);
    Predicate<String> isStatic = name -> name.startsWith(STATIC);
    return Stream.of(isStatic, isStatic.negate().and(name -> !packageOf(name).equals(packageName)))
        .map(group -> sorted.stream().filter(group))
        .map(group -> group.map(name -> "import " + name + ";\n").collect(Collectors.joining()))
        .filter(group -> !group.isEmpty())
        .map(group -> group + "\n")
        .collect(Collectors.joining());
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
