package dev.revisions;

import dev.revisions.annotation.RevisionInfo;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.operation.Operation;
import java.util.List;
import java.util.function.Consumer;

/**
 * One step in the history of a database: how to go forward and how to go back. Subclasses are
 * written by the processor, carry {@link RevisionInfo}, and are the user's from then on.
 *
 * <p>Both methods only <em>record</em> operations; they run without a database when SQL is
 * rendered. Code that needs the database goes into {@link Operations#run}.
 */
public abstract class Revision {

  /** For subclasses. */
  protected Revision() {}

  /** Records the operations that lead from the parents to this revision. */
  protected abstract void upgrade(Operations op);

  /** Records the operations that lead back from this revision to its parents. */
  protected abstract void downgrade(Operations op);

  /**
   * What the class records of itself.
   *
   * @throws RevisionException if the class has no {@link RevisionInfo}
   */
  public final RevisionInfo info() {
    RevisionInfo info = getClass().getAnnotation(RevisionInfo.class);
    if (info == null) {
      throw new RevisionException(
          getClass().getName() + " has no @RevisionInfo; revisions are written by the compiler");
    }
    return info;
  }

  /**
   * Its place in the history.
   *
   * @throws RevisionException if the class has no {@link RevisionInfo}
   */
  public final RevisionGraph.Node node() {
    RevisionInfo info = info();
    return new RevisionGraph.Node(
        info.id(), List.of(info.parents()), List.of(info.replaces()), getClass().getSimpleName());
  }

  /**
   * The operations of {@link #upgrade}, in order.
   *
   * @throws RevisionException if the method names something that cannot be or leaves an operation
   *     incomplete
   */
  public final List<Operation> upgradeOperations() {
    return record("upgrade", this::upgrade).recorded();
  }

  /**
   * The operations of {@link #downgrade}, in order.
   *
   * @throws RevisionException if the method says that there is no way back, names something that
   *     cannot be or leaves an operation incomplete
   */
  public final List<Operation> downgradeOperations() {
    Operations operations = record("downgrade", this::downgrade);
    operations
        .whyIrreversible()
        .ifPresent(
            reason -> {
              throw new RevisionException(
                  "%s cannot be undone: %s".formatted(RevisionName.of(this), reason));
            });
    return operations.recorded();
  }

  private Operations record(String method, Consumer<Operations> body) {
    var operations = new Operations();
    try {
      body.accept(operations);
      operations.recorded();
      return operations;
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new RevisionException(getClass().getName() + "." + method + ": " + e.getMessage(), e);
    }
  }
}
