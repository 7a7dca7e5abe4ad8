package dev.revisions.processor;

import dev.revisions.processor.mapping.TypesByName;
import dev.revisions.processor.write.RevisionName;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param errors gets a message if several packages hold a history
     */
    Optional<HistoryPackage> find(Options options, Consumer<String> errors) {
      if (options.packageName().isPresent()) {
        return options.packageName().map(HistoryPackage::new);
      }
      SortedSet<String> holders = holders();
      if (holders.size() > 1) {
        errors.accept(
            "revisions lie in several packages: "
                + String.join(", ", holders)
                + "; put them into one, or say which is meant by -A"
                + Option.PACKAGE.key());
        return Optional.empty();
      }
      return Optional.of(
          new HistoryPackage(holders.isEmpty() ? below(common(seen.packages())) : holders.first()));
    }

    private SortedSet<String> holders() {
      var holders = new TreeSet<>(seen.packagesOfRevisions());
      seen.packages().stream()
          .flatMap(Search::withEnclosing)
          .map(Search::below)
          .distinct()
          .filter(name -> !classesIn(name).isEmpty() || !filesIn(name).isEmpty())
          .forEach(holders::add);
      return holders.isEmpty() ? moved() : holders;
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

    private static Stream<String> withEnclosing(String packageName) {
      return Stream.concat(
          Stream.iterate(
              packageName, name -> !name.isEmpty(), name -> name.substring(0, dot(name))),
          Stream.of(""));
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
          : withEnclosing(packages.first())
              .filter(
                  prefix ->
                      packages.stream().allMatch(name -> (name + ".").startsWith(prefix + ".")))
              .findFirst()
              .orElse("");
    }

    /** The revision classes of a package that the compiler sees. */
    List<TypeElement> classesIn(String packageName) {
      return types.findPackage(packageName).stream()
          .flatMap(found -> found.getEnclosedElements().stream())
          .filter(type -> RevisionName.matches(type.getSimpleName().toString()))
          .filter(TypeElement.class::isInstance)
          .map(TypeElement.class::cast)
          .toList();
    }

    /** The qualified names of the revisions that have a file in a package. */
    List<String> filesIn(String packageName) {
      return root.stream()
          .flatMap(sources -> sources.files(packageName).stream())
          .filter(Search::isRevision)
          .map(file -> file.substring(0, file.length() - JAVA.length()))
          .map(simpleName -> packageName + "." + simpleName)
          .toList();
    }
  }
}
