package dev.revisions.execution;

import static java.util.stream.Collectors.joining;

import dev.revisions.DatabaseState;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.UnknownRevisionException;
import dev.revisions.dialect.Dialect;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run is to do: first it finishes what an earlier one left unfinished, then it goes its own
 * way. What is to be undone is not finished if the database refused its next step.
 *
 * @param graph the revisions of the application, and those that only the database has
 * @param recorded what the database says of itself
 * @param interrupted the revisions to finish
 * @param up the direction of the way
 * @param way the ids of the revisions to apply or to undo, in that order
 */
record Plan(
    RevisionGraph<Subject> graph,
    Recorded recorded,
    List<HistoryRow> interrupted,
    boolean up,
    List<String> way) {

  /**
   * To a target above. What is half undone is undone first, and applied again on the way. What a
   * newer version of the application has done on top of ours is left alone.
   *
   * @throws UnknownRevisionException if the database went another way
   */
  static Plan upgrade(RevisionGraph<Revision> graph, Recorded recorded, String target) {
    var way = new ArrayList<>(new Position(graph, recorded.ids(State.DONE)).upgradeTo(target));
    way.removeAll(recorded.ids(State.RUNNING));
    List<HistoryRow> ours =
        recorded.interrupted().stream().filter(row -> graph.find(row.id()).isPresent()).toList();
    requireWhole(graph, recorded);
    recorded.requireAhead(graph, way);
    return new Plan(Subject.graph(graph, recorded.rows()), recorded, ours, true, way);
  }

  /**
   * To a target below. What is half undone still counts as applied when steps are counted. The head
   * is that of the application, so that it leads back from what a newer version did.
   *
   * @throws UnknownRevisionException if the database went another way
   * @throws RevisionException if what is to be undone was there before its revisions
   */
  static Plan downgrade(RevisionGraph<Revision> graph, Recorded recorded, String target) {
    requireWhole(graph, recorded);
    recorded.requireUnfolded();
    recorded.requireAhead(graph, List.of());
    RevisionGraph<Subject> all = Subject.graph(graph, recorded.rows());
    var way =
        new ArrayList<>(
            new Position(all, recorded.ids(State.values()), graph.heads()).downgradeTo(target));
    way.removeAll(recorded.ids(State.UNDOING));
    recorded.requireMade(way, graph);
    return new Plan(all, recorded, recorded.interrupted(), false, way);
  }

  /** That of the revisions that one replaces all are there or none is. */
  private static void requireWhole(RevisionGraph<Revision> graph, Recorded recorded) {
    recorded
        .select(row -> graph.replacement(row.id()).isPresent())
        .findFirst()
        .ifPresent(
            row -> {
              throw partly(graph, recorded, graph.replacement(row.id()).orElseThrow());
            });
  }

  /**
   * The same, after the log was told what is unusual about the database.
   *
   * @throws RevisionException if an applied revision cannot be recorded any more
   */
  Plan reported(Progress progress, RevisionGraph<Revision> known) {
    progress.ahead(recorded.ahead(known));
    progress.changed(recorded.changed(known));
    return this;
  }

  /**
   * What is missing may be in no version: the change that was there when the others were folded.
   */
  private static RevisionException partly(
      RevisionGraph<Revision> graph, Recorded recorded, String id) {
    List<String> all = graph.replaced(id);
    List<RevisionName> has =
        recorded.select(row -> all.contains(row.id())).map(HistoryRow::name).toList();
    Set<String> done = recorded.ids(State.DONE);
    String lacks = all.stream().filter(old -> !done.contains(old)).collect(joining(", "));
    return new RevisionException(
        """
        the database has %s, but not all that %s replaces: %s is missing or not finished. Either \
        take a version of the application that still has what is applied, and with it downgrade \
        the database to before the first of them, or upgrade it to the last if that version has \
        the rest too; or bring the database by hand to where %s leads (verify %s tells what \
        differs), and stamp %s\
        """
            .formatted(
                DatabaseState.list(has),
                RevisionName.of(graph.find(id).orElseThrow()),
                lacks,
                id,
                id,
                id));
  }

  boolean isEmpty() {
    return interrupted.isEmpty() && way.isEmpty() && recorded.replaced().isEmpty();
  }

  /** All that is to be done, with every step known before the first one runs. */
  List<Action> actions(Dialect dialect) {
    var actions = new ArrayList<Action>();
    interrupted.forEach(row -> actions.add(finish(row, dialect)));
    way.forEach(id -> actions.add(action(id, dialect)));
    return actions;
  }

  private Action action(String id, Dialect dialect) {
    Action action = Action.of(subject(id), up, dialect);
    return recorded
        .select(row -> row.id().equals(id) && row.isDone())
        .findFirst()
        .map(action::recordedIn)
        .orElse(action);
  }

  private Action finish(HistoryRow row, Dialect dialect) {
    Action begun = Action.resume(subject(row.id()), row, dialect);
    if (isToBeUndone(row) && row.isRefused()) {
      throw begun.refused();
    }
    return begun;
  }

  private boolean isToBeUndone(HistoryRow row) {
    return !up && row.state() == State.RUNNING && way.contains(row.id());
  }

  private Subject subject(String id) {
    return graph.find(id).orElseThrow();
  }

  /** Where the database stands before it. */
  DatabaseState standing(RevisionGraph<Revision> known) {
    return recorded.state(known);
  }

  /** Where the database stands when all is done. */
  List<RevisionName> heads() {
    Set<String> applied = new TreeSet<>(recorded.ids(State.DONE));
    interrupted.stream()
        .filter(row -> row.state() == State.RUNNING)
        .forEach(row -> applied.add(row.id()));
    if (up) {
      applied.addAll(way);
    } else {
      way.forEach(applied::remove);
    }
    return graph.headsOf(applied).stream().map(id -> subject(id).name()).toList();
  }
}
