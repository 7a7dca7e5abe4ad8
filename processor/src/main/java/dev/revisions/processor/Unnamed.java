package dev.revisions.processor;

import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.diff.NameTrail;
import dev.revisions.processor.history.History;
import dev.revisions.processor.history.RecordedRevision;
import dev.revisions.processor.lint.Rules;
import dev.revisions.processor.write.NewRevision;
import dev.revisions.processor.write.RevisionId;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Schema;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions at the end of the history that nobody has named: work in progress. They are those
 * of one line, down to the first that has a name, is a merge or has no file here.
 *
 * @param session the run of the compiler
 * @param root the sources
 * @param history all revisions
 * @param hierarchies the entities whose rows are numbered with those of others
 * @param revisions those without a name, oldest first
 */
record Unnamed(
    Session session,
    SourceRoot root,
    History history,
    Hierarchies hierarchies,
    List<RecordedRevision> revisions) {

  static Unnamed of(Session session, SourceRoot root, History history, Hierarchies hierarchies) {
    var line = new LinkedList<RecordedRevision>();
    Optional<String> next =
        history.heads().size() == 1 ? Optional.of(history.heads().first()) : Optional.empty();
    while (next.isPresent()) {
      RecordedRevision revision = history.graph().find(next.get()).orElseThrow();
      List<String> parents = history.graph().parents(revision.id());
      if (!revision.message().isEmpty() || parents.size() > 1 || root.text(revision).isEmpty()) {
        break;
      }
      line.addFirst(revision);
      next = parents.stream().findFirst();
    }
    return new Unnamed(session, root, history, hierarchies, List.copyOf(line));
  }

  boolean isEmpty() {
    return revisions.isEmpty();
  }

  List<Path> files() {
    return revisions.stream().map(revision -> root.file(revision.className())).toList();
  }

  /** Whether all are as they were written; if not, this has been said. */
  boolean areUntouched() {
    boolean untouched = true;
    for (RecordedRevision revision : revisions) {
      Optional<Integer> line = firstEdited(revision);
      line.ifPresent(number -> refuse(revision, number));
      untouched &= line.isEmpty();
    }
    return untouched;
  }

  private void refuse(RecordedRevision revision, int line) {
    session
        .diagnostics()
        .error(
            "edited-revision",
            "%s was edited by hand (line %d is not as it was written), and what is edited is not folded into another revision. Take the edit back, or give this one a name of its own by message = \"...\" in its @RevisionInfo, and compile again"
                .formatted(revision.className(), line),
            revision.element());
  }

  /** The number of the first line that is not as it would be written. */
  private Optional<Integer> firstEdited(RecordedRevision revision) {
    List<String> text = root.text(revision).orElse("").lines().toList();
    List<String> written = written(revision).lines().toList();
    for (int i = 0; i < Math.max(text.size(), written.size()); i++) {
      if (i >= text.size() || i >= written.size() || !text.get(i).equals(written.get(i))) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private String written(RecordedRevision revision) {
    Difference difference = difference(revision);
    String name = revision.className();
    int dot = name.lastIndexOf('.');
    try {
      return Birth.source(
          new NewRevision(
              name.substring(0, Math.max(dot, 0)),
              name.substring(dot + 1),
              RevisionId.of(revision.parents(), revision.model()),
              revision.parents(),
              revision.replaces(),
              Instant.parse(revision.created()),
              revision.message(),
              revision.entities(),
              revision.model(),
              difference.upgrade(),
              difference.downgrade()),
          session);
    } catch (DateTimeException | IllegalArgumentException e) {
      return "";
    }
  }

  private Difference difference(RecordedRevision revision) {
    return history.difference(revision, root.text(revision), hierarchies);
  }

  /** The schema that they found. */
  Schema before() {
    return history.before(revisions.get(0));
  }

  /** What they stand on. */
  List<String> parents() {
    return revisions.get(0).parents();
  }

  /**
   * What leads from the schema that they found to the present one.
   *
   * @param change what they do not have yet
   */
  Difference foldedWith(Change change, Schema present) {
    var trail = new NameTrail();
    revisions.forEach(revision -> trail.follow(difference(revision).upgrade()));
    trail.follow(change.difference().upgrade());
    Difference folded =
        Differ.diff(
            before(),
            present,
            trail.hints(before(), present, Set.copyOf(Rules.names())).with(hierarchies));
    return folded.with(trail.lostBackfills(before(), folded.upgrade()));
  }

  /** What keeps a difference from being one step, though each of its steps was none. */
  static List<Finding> obstacles(Difference difference) {
    return difference.findings().stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        .toList();
  }

  /**
   * The ids that one revision in their place replaces, oldest first. The present change has the id
   * that it would have had as a revision of its own: what has all but that lacks something.
   *
   * @param id of the revision in their place
   */
  List<String> replacedBy(String id, Change change) {
    var ids = new LinkedHashSet<String>();
    for (RecordedRevision revision : revisions) {
      ids.addAll(revision.replaces());
      ids.add(revision.id());
    }
    if (!change.isNone()) {
      ids.add(RevisionId.of(history.heads(), change.model()));
    }
    ids.remove(id);
    return new ArrayList<>(ids);
  }

  /** The fragments that lead to the present schema. */
  List<Fragment> model(Schema present) {
    return present.fragmentsSince(before());
  }
}
