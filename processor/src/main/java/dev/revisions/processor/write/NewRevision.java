package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import dev.revisions.processor.fingerprint.Fingerprint;
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
 * @param entities the fingerprint of what it is made of, or empty if builds are to compare
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
    String entities,
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

  /** The same with the fingerprint of what it is made of. */
  public NewRevision withEntities(String fingerprint) {
    return new NewRevision(
        packageName,
        className,
        id,
        parents,
        replaces,
        created,
        message,
        fingerprint,
        model,
        upgrade,
        downgrade);
  }

  /** What counts for a fingerprint. */
  public Fingerprint.Entry entry() {
    return new Fingerprint.Entry(
        id, parents, replaces, model.stream().map(TextBlock::content).toList());
  }

  /** The qualified name of the class. */
  public String qualifiedName() {
    return packageName + "." + className;
  }

  /** Whether it does nothing but bring branches together. */
  boolean isMerge() {
    return parents.size() > 1 && upgrade.isEmpty();
  }

  /** Whether it waits for steps of the user's. */
  private boolean isEmpty() {
    return model.isEmpty() && upgrade.isEmpty() && !message.isEmpty();
  }

  /** What it does, in one line: {@code creates orders; adds customers.email}. */
  public String summary() {
    if (isMerge()) {
      return "merges " + String.join(" and ", parents);
    }
    return isEmpty() ? message : Summary.text(upgrade);
  }
}
