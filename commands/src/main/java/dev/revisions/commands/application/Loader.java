package dev.revisions.commands.application;

import dev.revisions.History;
import dev.revisions.Revision;
import dev.revisions.RevisionDescription;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.commands.CommandException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the revisions of an application. Only classes that are called {@code Revision_*} and carry
 * {@code @RevisionInfo} are loaded, and of them nothing but their constructors runs.
 */
public final class Loader {

  private final ClassPath classPath;
  private final ClassLoader loader;

  /** For this class path. */
  public Loader(ClassPath classPath) {
    this.classPath = classPath;
    this.loader = classPath.loader();
  }

  /**
   * Loads the application.
   *
   * @param packageName the package of its revisions; may be left out if there is only one
   * @throws CommandException if there are no revisions, several histories, or classes that cannot
   *     be loaded
   */
  public Application load(Optional<String> packageName) {
    Map<String, List<Revision>> found = byPackage();
    if (found.isEmpty()) {
      throw CommandException.usage(
          "There are no revisions in %s. Compile the application, and give the folder or jar of its classes with --classpath."
              .formatted(classPath));
    }
    String chosen = packageName.orElseGet(() -> only(found));
    if (!found.containsKey(chosen)) {
      throw CommandException.usage(
          "There are no revisions in the package %s; there are some in %s."
              .formatted(chosen, String.join(", ", found.keySet())));
    }
    return new Application(chosen, withParents(found.get(chosen), found));
  }

  private static String only(Map<String, List<Revision>> found) {
    if (found.size() > 1) {
      throw CommandException.usage(
          "There are several histories: %s. Name one with --revisions."
              .formatted(String.join(", ", found.keySet())));
    }
    return found.keySet().iterator().next();
  }

  /** A history may stand on that of a library, which lies in another package. */
  private static List<Revision> withParents(
      List<Revision> chosen, Map<String, List<Revision>> found) {
    Map<String, Revision> byId =
        found.values().stream()
            .flatMap(List::stream)
            .collect(
                Collectors.toMap(
                    revision -> revision.info().id(), revision -> revision, (a, b) -> a));
    var all = new LinkedHashMap<Class<?>, Revision>();
    var open = new ArrayList<>(chosen);
    while (!open.isEmpty()) {
      Revision revision = open.remove(open.size() - 1);
      if (all.putIfAbsent(revision.getClass(), revision) == null) {
        for (String parent : revision.info().parents()) {
          Optional.ofNullable(byId.get(parent)).ifPresent(open::add);
        }
      }
    }
    return List.copyOf(all.values());
  }

  private Map<String, List<Revision>> byPackage() {
    return classPath.revisionClasses().stream()
        .flatMap(name -> instance(name).stream())
        .collect(
            Collectors.groupingBy(
                revision -> revision.getClass().getPackageName(),
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), this::withoutLeftOvers)));
  }

  /**
   * A revision that was given another name leaves the class of its former one behind; of two with
   * one id, that counts which the generated class {@code Revisions} knows.
   */
  private List<Revision> withoutLeftOvers(List<Revision> revisions) {
    long ids = revisions.stream().map(revision -> revision.info().id()).distinct().count();
    if (ids == revisions.size()) {
      return revisions;
    }
    Set<String> known = known(revisions.get(0).getClass().getPackageName());
    return revisions.stream()
        .filter(revision -> known.isEmpty() || known.contains(revision.getClass().getName()))
        .toList();
  }

  /** The names of the classes that the generated class knows; none if it is not there. */
  private Set<String> known(String packageName) {
    try {
      Class<?> facade = Class.forName(packageName + ".Revisions", true, loader);
      var history = (History) facade.getMethod("history").invoke(null);
      return history.revisions().stream()
          .map(RevisionDescription::className)
          .collect(Collectors.toSet());
    } catch (ReflectiveOperationException | LinkageError | ClassCastException notGenerated) {
      return Set.of();
    }
  }

  private Optional<Revision> instance(String name) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      if (!Revision.class.isAssignableFrom(type) || !type.isAnnotationPresent(RevisionInfo.class)) {
        return Optional.empty();
      }
      return Optional.of((Revision) type.getDeclaredConstructor().newInstance());
    } catch (UnsupportedClassVersionError e) {
      throw CommandException.usage(
          "%s was compiled for a newer Java than %s, which runs this command. Run it with that Java."
              .formatted(name, Runtime.version().feature()));
    } catch (ReflectiveOperationException | LinkageError e) {
      throw CommandException.usage(
          "%s cannot be loaded: %s. Give all that it needs with --classpath.".formatted(name, e));
    }
  }
}
