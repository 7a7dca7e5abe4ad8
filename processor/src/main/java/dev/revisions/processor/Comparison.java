package dev.revisions.processor;

import dev.revisions.processor.fingerprint.Fingerprint;
import dev.revisions.processor.history.Clash;
import dev.revisions.processor.history.History;
import dev.revisions.processor.history.RecordedRevision;
import dev.revisions.processor.mapping.EntityMapper;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javax.lang.model.element.TypeElement;

/** The comparison of the code with the history, and what follows from it. */
final class Comparison {

  /** The mapper's rule for a type that another processor may yet make. */
  private static final String UNRESOLVED = "unresolved-type";

  private final Session session;
  private final SeenTypes seen;
  private final Optional<SourceRoot> root;
  private final HistoryPackage home;
  private final History history;
  private final Fingerprints fingerprints;

  Comparison(
      Session session,
      SeenTypes seen,
      Optional<SourceRoot> root,
      HistoryPackage home,
      History history,
      Fingerprints fingerprints) {
    this.session = session;
    this.seen = seen;
    this.root = root;
    this.home = home;
    this.history = history;
    this.fingerprints = fingerprints;
  }

  /**
   * Compares, reports, writes and makes the facade.
   *
   * @param last whether no round follows
   * @return false if a type is missing that a later round may bring
   */
  boolean make(boolean last) {
    List<String> classNames = history.classNames();
    List<TypeElement> origin = List.of();
    boolean compares = session.options().mode() != Mode.OFF;
    Facade facade = Facade.of(home, session);
    if ((compares || !classNames.isEmpty()) && facade.isInTheWay(seen)) {
      return true;
    }
    if (compares && !refuseClashes()) {
      KnownTypes known = KnownTypes.of(history.schema(), seen.mapped(), lookup());
      origin = types(known);
      var parts = new HiddenParts(known, history.schema());
      if (isHidden(parts.beforeMapping(seen, session.byName(seen), root))) {
        return true;
      }
      Mapping mapping = map(origin);
      if (isUnresolved(mapping) && !last) {
        return false;
      }
      if (mapping.problems().isEmpty() && isDoubtful(parts.after(mapping), known)) {
        return true;
      }
      classNames = record(mapping, known, origin);
    }
    facade.make(classNames, seen, origin);
    return true;
  }

  /** Whether something is hidden on which everything depends, which has been said. */
  private boolean isHidden(SortedSet<String> names) {
    if (!names.isEmpty()) {
      tellBlind(String.join(", ", names));
    }
    return !names.isEmpty();
  }

  /** Whether columns are missing that a hidden entity may have, which has been said. */
  private boolean isDoubtful(SortedSet<ColumnName> missing, KnownTypes known) {
    if (!missing.isEmpty()) {
      String columns = String.join(", ", missing.stream().map(ColumnName::toString).toList());
      tellBlind(
          "whether a collection in one of %s has %s"
              .formatted(String.join(", ", known.deferred()), columns));
    }
    return !missing.isEmpty();
  }

  private void tellBlind(String what) {
    session
        .diagnostics()
        .note(
            "hidden-type",
            "the entities are not compared with the history, for the compiler does not see "
                + what
                + "; put the classes of the application on its class path");
  }

  private KnownTypes.Lookup lookup() {
    return new KnownTypes.Lookup(
        session.byName(seen), SupportedAnnotations.MAPPED, root, session.output());
  }

  /** In the order of their names, whatever the order of the files. */
  private List<TypeElement> types(KnownTypes known) {
    var types = new ArrayList<>(seen.mapped(session.byName(seen)));
    types.addAll(known.visible());
    types.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return types;
  }

  private Mapping map(List<TypeElement> types) {
    return new EntityMapper(
            session.byName(seen),
            session.environment().getTypeUtils(),
            type -> session.isOrdered(type, seen),
            session.options().conventions(session.byName(seen)))
        .map(types)
        .since(history.schema());
  }

  private static boolean isUnresolved(Mapping mapping) {
    return mapping.problems().stream().anyMatch(problem -> problem.rule().equals(UNRESOLVED));
  }

  /** Whether branches cannot be merged, which has been said. */
  private boolean refuseClashes() {
    List<Clash> clashes =
        Clash.in(history, revision -> root.flatMap(sources -> sources.text(revision)));
    for (Clash clash : clashes) {
      session
          .diagnostics()
          .error("conflicting-branches", ClashText.of(clash), clash.other().revision().element());
    }
    return !clashes.isEmpty();
  }

  private List<String> record(Mapping mapping, KnownTypes known, List<TypeElement> origin) {
    mapping.problems().forEach(session.diagnostics()::error);
    Optional<String> mistake = OrmXml.find(session.output(), root).flatMap(OrmXml::mistake);
    mistake.ifPresent(message -> session.diagnostics().error("orm-xml", message));
    if (!mapping.problems().isEmpty() || mistake.isPresent()) {
      return history.classNames();
    }
    Schema present =
        OrdersOfConstants.recorded(
            known.complete(mapping.schema(), history.schema()), history.schema(), mapping);
    List<Fragment> model = present.fragmentsSince(history.schema());
    var subjects = new Subjects(history.schema(), mapping, session.byName(seen), session::isPlaced);
    Change change =
        Change.between(
            history.schema(), present, model, mapping, session.options().lint(), subjects::element);
    change.findings().forEach(finding -> session.diagnostics().report(finding, subjects));
    if (change.isRefused() || session.options().mode() == Mode.CHECK) {
      check(change);
      return history.classNames();
    }
    return isComplete(change)
        ? history.classNames()
        : settle(
            change,
            present,
            new Origin(
                origin, fingerprint(present, mapping, known, origin), mapping.hierarchies()));
  }

  /**
   * Of what is recorded now, if the next build would have nothing to say of the same, or of the
   * same without the hints that have done their work.
   */
  private Optional<Fingerprint> fingerprint(
      Schema present, Mapping mapping, KnownTypes known, List<TypeElement> types) {
    boolean isSilent = isSilent(present, mapping);
    return known.deferred().isEmpty() && (isSilent || isSilent(present, mapping.withoutHints()))
        ? fingerprints.ofAll(types, !isSilent)
        : Optional.empty();
  }

  private boolean isSilent(Schema present, Mapping mapping) {
    return Change.between(
            present,
            present,
            List.of(),
            mapping,
            session.options().lint(),
            finding -> Optional.empty())
        .findings()
        .isEmpty();
  }

  /** Whether the history lacks nothing and nothing can be named. */
  private boolean isComplete(Change change) {
    return change.isNone()
        && history.heads().size() < 2
        && (session.options().message().isEmpty() || root.isEmpty());
  }

  private List<String> settle(Change change, Schema present, Origin origin) {
    return target()
        .map(
            sources ->
                new Recorder(session, sources, home, history, origin).record(change, present))
        .orElseGet(history::classNames);
  }

  private void check(Change change) {
    if (session.options().mode() != Mode.CHECK) {
      return;
    }
    if (history.heads().size() > 1) {
      lacks(
          "unmerged-branches",
          "the history ends in several revisions, which are to be merged:\n  "
              + String.join("\n  ", heads()));
    }
    if (!change.isNone() && !change.isRefused()) {
      lacks(
          "unrecorded-change",
          "the entities differ from the history, which lacks:" + change.listing());
    }
  }

  private List<String> heads() {
    return history.heads().stream()
        .flatMap(id -> history.graph().find(id).stream())
        .map(RecordedRevision::className)
        .toList();
  }

  private void lacks(String rule, String what) {
    session
        .diagnostics()
        .error(
            rule,
            what
                + "\nCompile without -A"
                + Option.MODE.key()
                + "=check and commit the revision that this writes.");
  }

  /** Where revisions may be written, or empty if nowhere, which has been said. */
  private Optional<SourceRoot> target() {
    if (root.isEmpty()) {
      refuse("no folder of sources is known for the next revision; name it");
    } else if (session.output().collidesWith(root.get().packageFolder(home.name()))) {
      refuse(
          "revisions would lie in the folder of generated sources, which builds empty; let the"
              + " compiler generate sources elsewhere, or name the folder of your own sources");
      return Optional.empty();
    }
    return root;
  }

  private void refuse(String message) {
    session
        .diagnostics()
        .error("source-root", message + " by -A" + Option.SOURCE_ROOT.key() + "=<folder>");
  }
}
