package dev.revisions.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for the source of a class that the compiler does not show. A class need not stand in a file
 * of its name, nor in the root that is known, so that a missing file proves nothing: only when no
 * source of the project declares the class is it gone. The search is as long as the project is
 * large, and as rare as deleted entities are.
 */
final class SourceSearch {

  private static final String JAVA = ".java";
  private static final String PACKAGE_INFO = "package-info";

  private final SourceRoot root;

  SourceSearch(SourceRoot root) {
    this.root = root;
  }

  /** What the annotations of a package are declared as. */
  static String packageInfo(String packageName) {
    return packageName + "." + PACKAGE_INFO;
  }

  /** Whether a source declares the class, or what {@link #packageInfo} names. */
  boolean finds(String qualifiedName) {
    return enclosing(qualifiedName).anyMatch(name -> Files.exists(root.file(name)))
        || isDeclared(qualifiedName);
  }

  /** The name itself and those of the classes that it may be nested in. */
  private static Stream<String> enclosing(String name) {
    return Stream.iterate(name, outer -> outer.indexOf('.') > 0, SourceSearch::outer)
        .filter(outer -> Character.isUpperCase(simple(outer).charAt(0)) || isPackageInfo(outer));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isPackageInfo(String name) {
    return simple(name).equals(PACKAGE_INFO);
  }

  private static String outer(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private boolean isDeclared(String qualifiedName) {
    try {
      var search = search(qualifiedName);
      Files.walkFileTree(root.project(), search);
      return search.found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only files of one name annotate packages. */
  private static Search search(String qualifiedName) {
    return isPackageInfo(qualifiedName)
        ? new Search(qualifiedName, PACKAGE_INFO + JAVA, Pattern.compile("\\bpackage\\b"))
        : new Search(
            qualifiedName,
            JAVA,
            Pattern.compile(
                "\\b(class|record|interface|enum)\\s+"
                    + Pattern.quote(simple(qualifiedName))
                    + "\\b"));
  }

  /** Reads every source until one declares the class. */
  private static final class Search extends SimpleFileVisitor<Path> {
    private final String qualifiedName;
    private final String file;
    private final Pattern declaration;
    private boolean found;

    /**
     * A search.
     *
     * @param file how the names of files end that may declare it
     */
    Search(String qualifiedName, String file, Pattern declaration) {
      this.qualifiedName = qualifiedName;
      this.file = file;
      this.declaration = declaration;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      return name.startsWith(".") || name.equals("node_modules")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
      found = path.toString().endsWith(file) && declares(text(path));
      return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /** What is not UTF-8 has its declarations in ASCII all the same. */
    private static String text(Path file) throws IOException {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Reads only what may declare it; what cannot be read keeps the class alive. */
    private boolean declares(String source) {
      return declaration.matcher(source).find()
          && DeclaredTypes.in(source).map(types -> types.contains(qualifiedName)).orElse(true);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
