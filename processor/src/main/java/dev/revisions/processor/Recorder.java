package dev.revisions.processor;

import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Finding;
import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.fingerprint.Fingerprint;
import dev.revisions.processor.history.Clash;
import dev.revisions.processor.history.History;
import dev.revisions.processor.history.RecordedRevision;
import dev.revisions.processor.write.NewRevision;
import dev.revisions.processor.write.RevisionId;
import dev.revisions.processor.write.RevisionName;
import dev.revisions.processor.write.Slug;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes revisions of what the history lacks: one that merges its branches, and one that records the
 * present change, under the name that the user gives it.
 */
final class Recorder {

  private final Session session;
  private final SourceRoot root;
  private final HistoryPackage home;
  private final History history;
  private final Birth birth;
  private final Optional<Fingerprint> fingerprint;
  private final List<String> classNames;
  private final List<NewRevision> written = new ArrayList<>();
  private final Hierarchies hierarchies;
  private final Optional<String> message;

  Recorder(Session session, SourceRoot root, HistoryPackage home, History history, Origin origin) {
    this.session = session;
    this.root = root;
    this.home = home;
    this.history = history;
    this.birth = new Birth(session, root, origin.types());
    this.fingerprint = origin.fingerprint();
    this.classNames = new ArrayList<>(history.classNames());
    this.hierarchies = origin.hierarchies();
    this.message = session.options().message();
  }

  /**
   * Records.
   *
   * @param change what the code says that the history does not
   * @param present what the code says
   * @return the names of all revisions, parents before children
   */
  List<String> record(Change change, Schema present) {
    if (history.heads().size() > 1) {
      merge(change);
    } else if (message.isPresent()) {
      name(change, present);
    } else if (!change.isNone()) {
      write(stamped(next(change, List.copyOf(history.heads())), List.of()), List.of());
    }
    return List.copyOf(classNames);
  }

  /** The last revision of this build keeps what it is made of. */
  private NewRevision stamped(NewRevision revision, List<RecordedRevision> replaced) {
    var entries = new ArrayList<>(written.stream().map(NewRevision::entry).toList());
    Set<String> gone =
        replaced.stream().map(RecordedRevision::className).collect(Collectors.toSet());
    history.outlines().stream()
        .filter(outline -> !gone.contains(outline.className()))
        .forEach(outline -> entries.add(outline.entry()));
    entries.add(revision.entry());
    return fingerprint.map(f -> revision.withEntities(f.with(entries))).orElse(revision);
  }

  private boolean write(NewRevision revision, List<Path> replaced) {
    boolean isWritten = birth.of(revision, replaced);
    if (isWritten) {
      written.add(revision);
      classNames.add(revision.qualifiedName());
    }
    return isWritten;
  }

  private void merge(Change change) {
    NewRevision merge = mergeOfHeads(change.isNone() ? message : Optional.empty());
    boolean isMerged = write(change.isNone() ? stamped(merge, List.of()) : merge, List.of());
    if (isMerged) {
      tellUnread();
    }
    if (isMerged && !change.isNone()) {
      write(stamped(next(change, List.of(merge.id())), List.of()), List.of());
    }
  }

  /** Once, when the branches meet. */
  private void tellUnread() {
    for (Clash clash : Clash.unread(history, root::text)) {
      session
          .diagnostics()
          .warning("unread-code", ClashText.ofUnread(clash), clash.one().revision().element());
    }
  }

  /** Dated by the newest of what it merges, so that whoever merges the same writes the same. */
  private NewRevision mergeOfHeads(Optional<String> name) {
    List<RecordedRevision> heads =
        history.heads().stream().flatMap(id -> history.graph().find(id).stream()).toList();
    Instant created =
        heads.stream()
            .flatMap(head -> instant(head.created()).stream())
            .max(Comparator.naturalOrder())
            .orElseGet(session.clock()::instant);
    List<String> slugs =
        heads.stream()
            .map(head -> RevisionName.slug(head.element().getSimpleName().toString()))
            .sorted()
            .toList();
    String slug = name.flatMap(Slug::ofMessage).orElseGet(() -> Slug.ofMerge(slugs));
    List<Fragment> model = history.merged();
    return revision(
        slug,
        RevisionId.of(history.heads(), model),
        List.copyOf(history.heads()),
        List.of(),
        created,
        name.orElse(""),
        model,
        new Difference(List.of(), List.of(), List.of()));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private NewRevision next(Change change, List<String> parents) {
    String slug =
        message
            .flatMap(Slug::ofMessage)
            .orElseGet(() -> Slug.ofOperations(change.difference().upgrade(), parents.isEmpty()));
    return revision(
        slug,
        change.isNone()
            ? RevisionId.ofEmpty(parents, message.orElseThrow())
            : RevisionId.of(parents, change.model()),
        parents,
        List.of(),
        session.clock().instant(),
        message.orElse(""),
        change.model(),
        change.difference());
  }

  private void name(Change change, Schema present) {
    Unnamed unnamed = Unnamed.of(session, root, history, hierarchies);
    if (change.isNone() && session.options().empty()) {
      writeEmpty(change);
    } else if (!unnamed.isEmpty()) {
      fold(unnamed, change, present);
    } else if (!change.isNone()) {
      write(stamped(next(change, List.copyOf(history.heads())), List.of()), List.of());
    } else {
      tellNothingToName();
    }
  }

  private void fold(Unnamed unnamed, Change change, Schema present) {
    if (!unnamed.areUntouched()) {
      return;
    }
    Difference difference = unnamed.foldedWith(change, present);
    List<Finding> obstacles = Unnamed.obstacles(difference);
    if (!obstacles.isEmpty()) {
      obstacles.forEach(this::refuse);
      return;
    }
    List<Fragment> model = unnamed.model(present);
    String id = RevisionId.of(unnamed.parents(), model);
    NewRevision folded =
        revision(
            message.flatMap(Slug::ofMessage).orElseThrow(),
            id,
            unnamed.parents(),
            unnamed.replacedBy(id, change),
            session.clock().instant(),
            message.orElseThrow(),
            model,
            difference);
    if (write(stamped(folded, unnamed.revisions()), unnamed.files())) {
      unnamed.revisions().forEach(revision -> classNames.remove(revision.className()));
    }
  }

  private void refuse(Finding finding) {
    session
        .diagnostics()
        .error(
            finding.rule(),
            "the revisions without a name cannot be folded into one: " + finding.message());
  }

  /** What it is to do, the user writes into it. */
  private void writeEmpty(Change change) {
    if (isNewName()) {
      List<String> parents = List.copyOf(history.heads());
      write(stamped(next(change, parents), List.of()), List.of());
    }
  }

  /** The same command given again has done its work. */
  private boolean isNewName() {
    return heads().noneMatch(head -> head.message().equals(message.orElseThrow()));
  }

  private Stream<RecordedRevision> heads() {
    return history.heads().stream().flatMap(id -> history.graph().find(id).stream());
  }

  private void tellNothingToName() {
    if (isNewName()) {
      heads()
          .forEach(
              head ->
                  session
                      .diagnostics()
                      .note(
                          "revision",
                          "there is nothing to name: the entities are as the history records them,"
                              + " and its last revision, "
                              + head.className()
                              + ", has a name already; -A"
                              + Option.EMPTY.key()
                              + "=true writes one for steps of your own"));
    }
  }

  private NewRevision revision(
      String slug,
      String id,
      List<String> parents,
      List<String> replaces,
      Instant created,
      String name,
      List<Fragment> model,
      Difference difference) {
    return new NewRevision(
        home.name(),
        RevisionName.of(created, slug, this::isTaken),
        id,
        parents,
        replaces,
        created,
        name,
        "",
        model,
        difference.upgrade(),
        difference.downgrade());
  }

  private boolean isTaken(String simpleName) {
    String name = home.name() + "." + simpleName;
    return classNames.contains(name) || Files.exists(root.file(name));
  }
}
