package dev.revisions.processor;

import dev.revisions.processor.history.History;
import dev.revisions.processor.mapping.EntityMapper;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.write.FacadeWriter;
import dev.revisions.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  Comparison(
      Session session,
      SeenTypes seen,
      Optional<SourceRoot> root,
      HistoryPackage home,
      History history) {
    this.session = session;
    this.seen = seen;
    this.root = root;
    this.home = home;
    this.history = history;
  }

  /**
   * Compares, reports, writes and makes the facade.
   *
   * @param last whether no round follows
   * @return false if a type is missing that a later round may bring
   */
  boolean make(boolean last) {
    var classNames = new ArrayList<>(history.classNames());
    List<TypeElement> origin = List.of();
    if (session.options().mode() != Mode.OFF) {
      KnownTypes known = KnownTypes.of(history.schema(), seen.mapped(), lookup());
      origin = types(known);
      Mapping mapping = map(origin);
      if (isUnresolved(mapping) && !last) {
        return false;
      }
      record(mapping, known, origin).ifPresent(classNames::add);
    }
    new Facade(home.name() + "." + FacadeWriter.NAME, session).make(classNames, seen, origin);
    return true;
  }

  private KnownTypes.Lookup lookup() {
    return new KnownTypes.Lookup(
        session.elements(), SupportedAnnotations.MAPPED, root, session.output());
  }

  /** In the order of their names, whatever the order of the files. */
  private List<TypeElement> types(KnownTypes known) {
    var types = new ArrayList<>(seen.mapped(session.elements()));
    types.addAll(known.visible());
    types.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return types;
  }

  private Mapping map(List<TypeElement> types) {
    return new EntityMapper(
            session.elements(),
            session.environment().getTypeUtils(),
            session.options().naming().strategy())
        .map(types);
  }

  private static boolean isUnresolved(Mapping mapping) {
    return mapping.problems().stream().anyMatch(problem -> problem.rule().equals(UNRESOLVED));
  }

  private Optional<String> record(Mapping mapping, KnownTypes known, List<TypeElement> origin) {
    mapping.problems().forEach(session.diagnostics()::error);
    if (!mapping.problems().isEmpty()) {
      return Optional.empty();
    }
    Schema present = known.complete(mapping.schema(), history.schema());
    Change change = Change.between(history.schema(), present, mapping);
    change
        .difference()
        .findings()
        .forEach(finding -> session.diagnostics().report(finding, mapping));
    return change.isNone() || change.isRefused() ? Optional.empty() : settle(change, origin);
  }

  private Optional<String> settle(Change change, List<TypeElement> origin) {
    if (session.options().mode() == Mode.CHECK) {
      session
          .diagnostics()
          .error(
              "unrecorded-change",
              "the entities differ from the history, which lacks:"
                  + change.listing()
                  + "\nCompile without -A"
                  + Option.MODE.key()
                  + "=check and commit the revision that this writes.");
      return Optional.empty();
    }
    return target()
        .flatMap(sources -> new Birth(session, sources, home, history).record(change, origin));
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
