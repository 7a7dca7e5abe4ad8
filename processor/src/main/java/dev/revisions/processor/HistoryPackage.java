package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import dev.revisions.processor.write.RevisionName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The package of the revisions.
 *
 * @param name its qualified name
 */
record HistoryPackage(String name) {

  private static final String LAST = "revisions";
  private static final String JAVA = ".java";

  /** Where the package may be. */
  record Search(TypesByName types, Optional<SourceRoot> root, SeenTypes seen) {

    /**
     * The package of the option, else the one that holds the history, else the one below what the
     * mapped types have in common. All their packages are looked through only where no history is
     * in the usual places.
     *
     * @return empty if it is in doubt, which has been said
     */
    Optional<HistoryPackage> find(Session session) {
      Optional<String> given = session.options().packageName();
      SortedSet<String> holders = given.isPresent() ? beside(given.get()) : holders(session);
      if (given.isPresent() ? !holders.isEmpty() : holders.size() > 1) {
        session.diagnostics().error("history-package", doubt(given, String.join(", ", holders)));
        return Optional.empty();
      }
      return given
          .or(() -> holders.stream().findFirst())
          .or(() -> Optional.of(below(common(seen.packages()))))
          .map(HistoryPackage::new);
    }

    private static String doubt(Optional<String> given, String holders) {
      return given
          .map(
              name ->
                  "revisions lie in %s, and none in %s, which -A%s names; correct the option, or move them there"
                      .formatted(holders, name, Option.PACKAGE.key()))
          .orElseGet(
              () ->
                  "revisions lie in several packages: %s; put them into one, or say which is meant by -A%s"
                      .formatted(holders, Option.PACKAGE.key()));
    }

    /** The packages of the sources that hold a history if the one that is named holds none. */
    private SortedSet<String> beside(String packageName) {
      return classesIn(packageName).isEmpty() && filesIn(packageName).isEmpty()
          ? root.map(sources -> sources.packagesWith(Search::isRevision, ""))
              .orElseGet(TreeSet::new)
          : new TreeSet<>();
    }

    private SortedSet<String> holders(Session session) {
      var holders = new TreeSet<>(seen.packagesOfRevisions());
      for (String name : usual()) {
        if (!filesIn(name).isEmpty() || isAnyAlive(classesIn(name), session)) {
          holders.add(name);
        }
      }
      return holders.isEmpty() ? moved() : holders;
    }

    /** The classes of a history that has moved are left where they were. */
    private boolean isAnyAlive(List<TypeElement> withoutFiles, Session session) {
      return withoutFiles.stream()
          .anyMatch(type -> RevisionClasses.isAlive(type, List.of(), this, session));
    }

    private Set<String> usual() {
      var usual = new LinkedHashSet<String>();
      for (String name : seen.packages()) {
        for (String enclosing : withEnclosing(name)) {
          usual.add(below(enclosing));
        }
      }
      return usual;
    }

    /** The packages that somebody has moved the history to, who compiles only entities now. */
    private SortedSet<String> moved() {
      return root.stream()
          .flatMap(
              sources ->
                  seen.packages().stream()
                      .map(name -> name.replaceFirst("\\..*", ""))
                      .filter(name -> !name.isEmpty())
                      .distinct()
                      .flatMap(top -> sources.packagesWith(Search::isRevision, top).stream()))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRevision(String file) {
      return file.endsWith(JAVA)
          && RevisionName.matches(file.substring(0, file.length() - JAVA.length()));
    }

    private static List<String> withEnclosing(String packageName) {
      var names = new ArrayList<String>();
      for (String name = packageName; !name.isEmpty(); name = name.substring(0, dot(name))) {
        names.add(name);
      }
      names.add("");
      return names;
    }

    private static int dot(String name) {
      return Math.max(0, name.lastIndexOf('.'));
    }

    private static String below(String packageName) {
      return packageName.isEmpty() ? LAST : packageName + "." + LAST;
    }

    private static String common(SortedSet<String> packages) {
      return packages.isEmpty()
          ? ""
          : withEnclosing(packages.first()).stream()
              .filter(
                  prefix ->
                      packages.stream().allMatch(name -> (name + ".").startsWith(prefix + ".")))
              .findFirst()
              .orElse("");
    }

    /** The revision classes of a package that the compiler sees. */
    List<TypeElement> classesIn(String packageName) {
      var classes = new ArrayList<TypeElement>();
      Optional<PackageElement> found = types.findPackage(packageName);
      if (found.isPresent()) {
        for (Element element : found.get().getEnclosedElements()) {
          if (element instanceof TypeElement type
              && RevisionName.matches(type.getSimpleName().toString())) {
            classes.add(type);
          }
        }
      }
      return classes;
    }

    /** The qualified names of the revisions that have a file in a package. */
    List<String> filesIn(String packageName) {
      var names = new ArrayList<String>();
      if (root.isPresent()) {
        for (String file : root.get().files(packageName)) {
          if (isRevision(file)) {
            names.add(packageName + "." + file.substring(0, file.length() - JAVA.length()));
          }
        }
      }
      return names;
    }
  }
}
