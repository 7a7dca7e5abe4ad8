package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Fragment;
import java.time.Instant;
import java.util.List;

/**
 * A revision before it is Java.
 *
 * @param packageName the package that holds the history
 * @param className the simple name of the class
 * @param id its identity, as {@link RevisionId} gives it
 * @param parents the ids of the revisions that it stands on
 * @param replaces the ids of the revisions that were folded into it, oldest first
 * @param created the time of writing; printed to the second
 * @param message what the user called it, or empty
 * @param model the new state of everything that it touches
 * @param upgrade the operations that lead to it
 * @param downgrade the operations that lead back
 */
public record NewRevision(
    String packageName,
    String className,
    String id,
    List<String> parents,
    List<String> replaces,
    Instant created,
    String message,
    List<Fragment> model,
    List<Operation> upgrade,
    List<Operation> downgrade) {

  /** Copies the lists. */
  public NewRevision {
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
    model = List.copyOf(model);
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }

  /** The qualified name of the class. */
  public String qualifiedName() {
    return packageName + "." + className;
  }

  /** Whether it does nothing but bring branches together. */
  boolean isMerge() {
    return parents.size() > 1 && upgrade.isEmpty();
  }

  /** What it does, in one line: {@code creates orders; adds customers.email}. */
  public String summary() {
    return isMerge() ? "merges " + String.join(" and ", parents) : Summary.text(upgrade);
  }
}
