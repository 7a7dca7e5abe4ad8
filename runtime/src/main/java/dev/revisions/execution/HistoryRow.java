package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.RevisionName;
import dev.revisions.graph.RevisionGraph;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the history table says of one revision.
 *
 * @param name its id and slug when it was applied
 * @param parents the ids of its parents then
 * @param replaces the ids of the revisions that were folded into it, oldest first
 * @param checksum of its operations once it is done, of the steps done until then
 * @param state how far it is
 * @param step the number of steps done; of a revision that is applied, fewer than all say that what
 *     it makes was there before it, so that it was adopted and not run
 * @param steps the number of all its steps
 * @param before which step comes next and what the catalog was before it, if that step may have
 *     been done without being counted; {@link #REFUSED} if it was refused
 * @param downgrade what leads back from it, as far as it was read
 */
record HistoryRow(
    RevisionName name,
    List<String> parents,
    List<String> replaces,
    String checksum,
    State state,
    int step,
    int steps,
    Optional<String> before,
    Optional<String> downgrade) {

  /** What {@link #before} is of a step that the database refused, and that is not done. */
  static final String REFUSED = "refused";

  /** How far a revision is. */
  enum State {
    /** Its upgrade was begun. */
    RUNNING,
    /** It is applied. */
    DONE,
    /** Its downgrade was begun. */
    UNDOING;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static HistoryRow of(Row row) {
    return new HistoryRow(
        new RevisionName(row.getString(0), row.getString(1)),
        ids(row.getString(2)),
        ids(row.getString(8)),
        row.getString(3),
        State.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        row.getInteger(5),
        row.getInteger(6),
        Optional.ofNullable(row.getString(7)),
        Optional.empty());
  }

  private static List<String> ids(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" ")).filter(id -> !id.isEmpty()).toList();
  }

  HistoryRow withDowngrade(String sql) {
    return new HistoryRow(
        name, parents, replaces, checksum, state, step, steps, before, Optional.ofNullable(sql));
  }

  /** Of a revision that counts as applied because others that stand for it are. */
  static HistoryRow replacing(RevisionName name, List<String> parents) {
    return new HistoryRow(
        name, parents, List.of(), "", State.DONE, 0, 0, Optional.empty(), Optional.empty());
  }

  /** With the parents that the application knows. */
  HistoryRow in(RevisionGraph<Revision> graph) {
    List<String> known =
        parents.stream().map(id -> graph.replacement(id).orElse(id)).sorted().distinct().toList();
    return new HistoryRow(name, known, replaces, checksum, state, step, steps, before, downgrade);
  }

  String id() {
    return name.id();
  }

  /** The step that comes next and what was before it, if it may have been done. */
  Optional<String> inDoubt() {
    return before.filter(text -> !text.equals(REFUSED));
  }

  boolean isRefused() {
    return before.filter(REFUSED::equals).isPresent();
  }

  boolean isDone() {
    return state == State.DONE;
  }

  /** Whether what the revision makes was there before it. */
  boolean isAdopted() {
    return isDone() && step < steps;
  }

  /** The same of a revision that is adopted. */
  HistoryRow adopted() {
    return new HistoryRow(name, parents, replaces, checksum, state, 0, steps, before, downgrade);
  }
}
