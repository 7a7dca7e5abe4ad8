package dev.revisions.processor;

import dev.revisions.processor.mapping.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Revisions of which the compiler does not see the files, because it was given some sources only.
 * They become a part of the compilation and are seen in the next round.
 */
final class UnseenRevisions {

  private final Set<String> shown = new HashSet<>();

  /** Hands over what has not been handed over yet; returns whether there was something. */
  boolean show(List<String> classNames, Optional<SourceRoot> root, Session session) {
    boolean any = false;
    for (String name : classNames) {
      any |= shown.add(name) && show(name, root.orElseThrow().file(name), session);
    }
    return any;
  }

  /** The problem, with the file of which the compiler sees a copy. */
  Problem located(Problem problem, Optional<SourceRoot> root) {
    String name =
        problem.element() instanceof TypeElement type ? type.getQualifiedName().toString() : "";
    return shown.contains(name)
        ? problem.withMessage(
            problem.message() + " (its file is " + root.orElseThrow().file(name) + ")")
        : problem;
  }

  private static boolean show(String name, Path file, Session session) {
    try {
      session.generated().add(name, Files.readString(file), List.of());
      return true;
    } catch (IOException e) {
      session.diagnostics().error("unreadable-revision", file + " cannot be read: " + e);
      return false;
    }
  }
}
