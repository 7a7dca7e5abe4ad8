package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.dialect.Dialect;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.operation.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A revision as a run sees it: a class of the application, or what the history has kept of one that
 * only a newer version of the application has.
 */
sealed interface Subject {

  RevisionName name();

  /** The ids of the parents, sorted. */
  List<String> parents();

  /** The ids of the revisions that were folded into it, oldest first. */
  List<String> replaces();

  /** Where its operations are from, for messages. */
  String source();

  /** What leads to it or back from it; empty if only the history knows. */
  Optional<List<Operation>> operations(boolean up);

  /**
   * The steps of that.
   *
   * @throws RevisionException if nothing does, or it is not known
   */
  List<Step> steps(boolean up, Dialect dialect);

  /** A fingerprint of what leads to it. */
  String checksum();

  /** Its place among the others. */
  RevisionGraph.Node node();

  /** What leads back from it, as the history keeps it. */
  Optional<String> downgrade(Dialect dialect);

  /** A class of the application. */
  record Known(Revision revision) implements Subject {
    @Override
    public RevisionName name() {
      return RevisionName.of(revision);
    }

    @Override
    public List<String> parents() {
      return Arrays.stream(revision.info().parents()).sorted().distinct().toList();
    }

    @Override
    public List<String> replaces() {
      return List.of(revision.info().replaces());
    }

    @Override
    public String source() {
      return revision.getClass().getName();
    }

    @Override
    public Optional<List<Operation>> operations(boolean up) {
      return Optional.of(up ? revision.upgradeOperations() : revision.downgradeOperations());
    }

    @Override
    public List<Step> steps(boolean up, Dialect dialect) {
      return Step.of(dialect, operations(up).orElseThrow());
    }

    @Override
    public String checksum() {
      return Checksum.ofOperations(revision.upgradeOperations());
    }

    @Override
    public RevisionGraph.Node node() {
      return revision.node();
    }

    /** That there is no way back is no reason not to go forward. */
    @Override
    public Optional<String> downgrade(Dialect dialect) {
      try {
        return Optional.of(StoredSteps.write(steps(false, dialect)));
      } catch (RevisionException e) {
        return Optional.of(StoredSteps.none(e.getMessage()));
      }
    }
  }

  /** A row of the history. */
  record Stored(HistoryRow row) implements Subject {
    @Override
    public RevisionName name() {
      return row.name();
    }

    @Override
    public List<String> parents() {
      return row.parents();
    }

    @Override
    public List<String> replaces() {
      return row.replaces();
    }

    @Override
    public String source() {
      return "as the history has it";
    }

    @Override
    public Optional<List<Operation>> operations(boolean up) {
      return Optional.empty();
    }

    @Override
    public List<Step> steps(boolean up, Dialect dialect) {
      if (up) {
        throw new RevisionException(
            "%s was begun and not finished by a version of the application that has it; let that version finish it"
                .formatted(name()));
      }
      return StoredSteps.read(name(), row.downgrade(), dialect);
    }

    @Override
    public String checksum() {
      return row.checksum();
    }

    @Override
    public RevisionGraph.Node node() {
      return new RevisionGraph.Node(row.id(), parents(), List.of(), name().slug());
    }

    @Override
    public Optional<String> downgrade(Dialect dialect) {
      return row.downgrade();
    }
  }

  /** The revisions of an application, and those of these rows that are not among them. */
  static RevisionGraph<Subject> graph(RevisionGraph<Revision> known, List<HistoryRow> rows) {
    var all = new ArrayList<Subject>();
    known.revisions().forEach(revision -> all.add(new Known(revision)));
    rows.stream()
        .filter(row -> Recorded.isUnknown(row, known))
        .forEach(row -> all.add(new Stored(row)));
    return RevisionGraph.of(all, Subject::node);
  }
}
