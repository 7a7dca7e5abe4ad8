package dev.revisions.processor;

import dev.revisions.processor.HistoryPackage.Search;
import dev.revisions.processor.compile.Project;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Asks what a build would: whether nothing has to be compared. It writes nothing itself. */
final class ShortWay extends AbstractProcessor {

  private final SeenTypes seen = new SeenTypes();
  private Optional<Boolean> answer = Optional.empty();

  /** Whether a build of all sources takes the short way. */
  static boolean isTaken(Project project) {
    var question = new ShortWay();
    project.compile(() -> question);
    return question.answer.orElse(false);
  }

  /** Whether a build of these sources takes the short way. */
  static boolean isTaken(Project project, String... classes) {
    var question = new ShortWay();
    project.compileOnly(() -> question, classes);
    return question.answer.orElse(false);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return SupportedAnnotations.all();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Option.keySet();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    seen.add(processingEnv.getElementUtils(), annotations, round);
    if (answer.isEmpty() && !seen.isEmpty()) {
      answer = Session.open(processingEnv, Clock.systemUTC()).map(this::isTaken);
    }
    return false;
  }

  private boolean isTaken(Session session) {
    Optional<SourceRoot> root = session.root(seen);
    var search = new Search(session.byName(seen), root, seen);
    return search
        .find(session)
        .map(home -> RevisionClasses.of(home, search, session))
        .filter(classes -> classes.unseen().isEmpty())
        .flatMap(
            classes -> Unchanged.revisions(session, root, classes, new Fingerprints(session, seen)))
        .isPresent();
  }
}
