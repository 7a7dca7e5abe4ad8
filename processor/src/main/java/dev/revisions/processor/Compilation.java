package dev.revisions.processor;

import dev.revisions.processor.HistoryPackage.Search;
import dev.revisions.processor.history.History;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * One run of the compiler. The rounds only collect names until everything can be resolved; then the
 * code is compared with the history, once.
 */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final Clock clock;
  private final SeenTypes seen = new SeenTypes();
  private final UnseenRevisions unseen = new UnseenRevisions();
  private Optional<Session> session = Optional.empty();
  private boolean done;

  Compilation(ProcessingEnvironment environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  /** Takes one round. */
  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    SortedSet<String> added = seen.add(environment.getElementUtils(), annotations, round);
    if (done) {
      session.filter(this::compares).ifPresent(s -> added.forEach(name -> refuseLate(s, name)));
      return;
    }
    if (round.errorRaised() || seen.isEmpty()) {
      return;
    }
    if (session.isEmpty()) {
      session = Session.open(environment, clock);
    }
    done = session.isEmpty() || attempt(session.get(), round.processingOver());
  }

  private boolean compares(Session session) {
    return session.options().mode() != Mode.OFF && !session.isOfTests(session.root(seen));
  }

  private static void refuseLate(Session session, String name) {
    session
        .diagnostics()
        .error(
            "late-type",
            name + " is made by another annotation processor; only classes of sources are mapped");
  }

  /** Returns whether there is nothing left to do, be it done or refused. */
  private boolean attempt(Session session, boolean last) {
    Optional<SourceRoot> root = session.root(seen);
    if (session.isOfTests(root)) {
      return true;
    }
    if (session.options().mode() != Mode.OFF && isMissing(root, session)) {
      return true;
    }
    var search = new Search(session.byName(seen), root, seen);
    Optional<HistoryPackage> home = search.find(session);
    return home.isEmpty() || attempt(session, last, search, home.get());
  }

  /**
   * Whether the folder that the user names is not there, which has been said: no file in it would
   * look as if all were deleted.
   */
  private static boolean isMissing(Optional<SourceRoot> root, Session session) {
    boolean missing =
        session.options().sourceRoot().isPresent()
            && root.filter(SourceRoot::isMissing).isPresent();
    if (missing) {
      session
          .diagnostics()
          .error(
              "source-root",
              "there is no folder %s; make it, or correct -A%s"
                  .formatted(root.get().folder(), Option.SOURCE_ROOT.key()));
    }
    return missing;
  }

  private boolean attempt(Session session, boolean last, Search search, HistoryPackage home) {
    RevisionClasses classes = RevisionClasses.of(home, search, session);
    if (unseen.show(classes.unseen(), search.root(), session)) {
      return false;
    }
    var fingerprints = new Fingerprints(session, seen);
    Optional<List<String>> unchanged =
        Unchanged.revisions(session, search.root(), classes, fingerprints);
    if (unchanged.isPresent()) {
      Facade facade = Facade.of(home, session);
      if (!facade.isInTheWay(seen)) {
        facade.make(unchanged.get(), seen, seen.mapped(session.byName(seen)));
      }
      return true;
    }
    Optional<History> history =
        History.read(
            classes.visible(),
            problem -> session.diagnostics().error(unseen.located(problem, search.root())));
    return history.isEmpty()
        || new Comparison(session, seen, search.root(), home, history.get(), fingerprints)
            .make(last);
  }
}
