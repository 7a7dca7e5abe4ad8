package dev.revisions.execution;

import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.dialect.Dialect;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One revision to apply or to undo.
 *
 * @param subject the revision
 * @param up whether to apply it
 * @param resumed whether an interrupted run has begun it, so that it has a row
 * @param done how many of its steps that run has done
 * @param before what the history says of the step after these, if that may be done as well
 * @param steps all its steps
 * @param downgrade what leads back from it, as the history keeps it; empty on the way back
 * @param recorded the checksum of a revision that is applied, as the history has it, or as it had
 *     it before a run that was interrupted
 */
record Action(
    Subject subject,
    boolean up,
    boolean resumed,
    int done,
    Optional<String> before,
    List<Step> steps,
    Optional<String> downgrade,
    Optional<String> recorded) {

  /** From the start. */
  static Action of(Subject subject, boolean up, Dialect dialect) {
    return new Action(
        subject,
        up,
        false,
        0,
        Optional.empty(),
        subject.steps(up, dialect),
        up && dialect.runsRevisions() ? subject.downgrade(dialect) : Optional.empty(),
        Optional.empty());
  }

  /** The same of a revision of which the history has a row. */
  Action recordedIn(HistoryRow row) {
    return new Action(
        subject, up, resumed, done, before, steps, downgrade, Optional.of(row.checksum()));
  }

  /**
   * From where an interrupted run was.
   *
   * @throws RevisionException if the steps that it did are no longer in the class
   */
  static Action resume(Subject subject, HistoryRow row, Dialect dialect) {
    Action whole = of(subject, row.state() == State.RUNNING, dialect);
    if (row.step() > whole.steps.size()
        || !row.checksum().equals(Checksum.ofSteps(whole.steps, row.step()))) {
      throw whole.changedSince(row.step(), row.steps());
    }
    var action =
        new Action(
            subject,
            whole.up,
            true,
            row.step(),
            row.inDoubt(),
            whole.steps,
            whole.downgrade,
            whole.sumOnceDone());
    if (row.inDoubt().isPresent() && !action.nextIs(row.inDoubt().get())) {
      throw action.changedSince(row.step() + 1, row.steps());
    }
    return action;
  }

  /** The sum of the steps has taken its place in the history, and only the class still has it. */
  private Optional<String> sumOnceDone() {
    return Optional.of(subject).filter(Subject.Known.class::isInstance).map(Subject::checksum);
  }

  /** Whether no step before this one, counted from 1, changes anything. */
  boolean isFirstChange(int number) {
    return steps.subList(0, number - 1).stream().allMatch(Requirement.class::isInstance);
  }

  /**
   * Why what the database refused to go on with is not finished in order to be undone: what would
   * come after that step may lose what is to be had back.
   */
  RevisionException refused() {
    return new RevisionException(
        """
        %s cannot be undone yet: its upgrade stopped at step %d of %d, which the database refused:
          %s
        %s Either correct the cause, run the upgrade, which goes on with that step, and downgrade \
        then; or undo by hand what is kept and stamp %s, which is where the database stands then\
        """
            .formatted(
                name(),
                done + 1,
                steps.size(),
                nextStep(done).map(Step::text).orElse("").strip().replaceAll("\\s*\\R\\s*", " "),
                nextStep(done).filter(Step::mayCommit).isPresent()
                    ? Kept.partly(this, done + 1)
                    : Kept.steps(this, done),
                subject.parents().isEmpty() ? "base" : String.join(" and ", subject.parents())));
  }

  private boolean nextIs(String before) {
    return nextStep(done).filter(step -> before.startsWith(Checksum.ofStep(step))).isPresent();
  }

  /** The same, with so many steps done for certain. */
  Action from(int count) {
    return new Action(subject, up, resumed, count, Optional.empty(), steps, downgrade, recorded);
  }

  private RevisionException changedSince(int step, int before) {
    return new RevisionException(
        """
        the %s of %s stopped after step %d of %d, and %s no longer begins with the steps that were \
        done; put them back as they were (later steps may change) and run again, or mend the \
        database by hand and stamp it\
        """
            .formatted(up ? "upgrade" : "downgrade", name(), step, before, subject.source()));
  }

  RevisionName name() {
    return subject.name();
  }

  /** What is told of it before a run. */
  PlannedRevision planned(Dialect dialect) {
    return new PlannedRevision(
        name(),
        up,
        done,
        steps.size(),
        subject.operations(up).map(all -> left(all, dialect)),
        sql(steps, done));
  }

  private List<PlannedOperation> left(List<Operation> operations, Dialect dialect) {
    var left = new ArrayList<PlannedOperation>();
    int end = 0;
    for (Operation operation : operations) {
      List<Step> own = Step.of(dialect, List.of(operation));
      int begin = end;
      end += own.size();
      if (done == 0 || end > done) {
        left.add(new PlannedOperation(operation, sql(own, Math.max(0, done - begin))));
      }
    }
    return left;
  }

  private static List<String> sql(List<Step> steps, int done) {
    return steps.stream().skip(done).flatMap(step -> step.asked().stream()).toList();
  }

  /** The numbers of the steps that are left, from 1. */
  List<Integer> remaining() {
    return IntStream.rangeClosed(done + 1, steps.size()).boxed().toList();
  }

  /** Whether all steps can share one transaction with the row, and nothing has been done yet. */
  boolean isTransaction(Dialect dialect) {
    return dialect.transactionalDdl() && !resumed && steps.stream().allMatch(Step::shared);
  }

  /**
   * The numbers of the requirements that are left and that no earlier step can have to do with.
   *
   * @param before the steps of earlier actions, to which those of this one are added
   */
  List<Integer> requirementsApartFrom(List<Step> before) {
    var apart = new ArrayList<Integer>();
    for (int number : remaining()) {
      Step step = steps.get(number - 1);
      if (step instanceof Requirement requirement
          && before.stream().noneMatch(earlier -> earlier.touches(requirement.read()))) {
        apart.add(number);
      }
      before.add(step);
    }
    return apart;
  }

  /** The same, with these requirements met. */
  Action met(List<Integer> numbers) {
    var marked = new ArrayList<>(steps);
    numbers.forEach(
        number -> marked.set(number - 1, ((Requirement) steps.get(number - 1)).asMet()));
    return new Action(subject, up, resumed, done, before, List.copyOf(marked), downgrade, recorded);
  }

  /** The names of what the steps change in the catalog; none if anything may be. */
  List<String> tables() {
    List<Scope> scopes = steps.stream().flatMap(step -> step.scope().stream()).toList();
    return scopes.stream().anyMatch(scope -> scope.names().isEmpty())
        ? List.of()
        : scopes.stream().flatMap(scope -> scope.names().stream()).distinct().sorted().toList();
  }

  /** The step that follows so many steps, if there is one. */
  Optional<Step> nextStep(int count) {
    return count < steps.size() ? Optional.of(steps.get(count)) : Optional.empty();
  }

  /** The row of the history once all is done. */
  HistoryRow doneRow() {
    return row(State.DONE, steps.size(), subject.checksum());
  }

  /** The row of the history when some of the steps are done. */
  HistoryRow journalRow(int step) {
    return row(up ? State.RUNNING : State.UNDOING, step, Checksum.ofSteps(steps, step));
  }

  private HistoryRow row(State state, int step, String sum) {
    return new HistoryRow(
        name(),
        subject.parents(),
        subject.replaces(),
        sum,
        state,
        step,
        steps.size(),
        Optional.empty(),
        downgrade);
  }
}
