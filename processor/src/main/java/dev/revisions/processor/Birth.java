package dev.revisions.processor;

import dev.revisions.processor.format.FormatException;
import dev.revisions.processor.format.SourceFormatter;
import dev.revisions.processor.history.History;
import dev.revisions.processor.write.NewRevision;
import dev.revisions.processor.write.RevisionId;
import dev.revisions.processor.write.RevisionName;
import dev.revisions.processor.write.RevisionWriter;
import dev.revisions.processor.write.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/**
 * Makes the next revision and puts it among the sources and into this compilation. Either both
 * happen or neither.
 *
 * @param session the run of the compiler
 * @param root the sources
 * @param home the package of the revisions
 * @param history what the revision goes on from
 */
record Birth(Session session, SourceRoot root, HistoryPackage home, History history) {

  /**
   * Writes a revision that records a change.
   *
   * @return its qualified name, or empty if it could not be written, which has been said
   */
  Optional<String> record(Change change, Collection<TypeElement> origin) {
    try {
      NewRevision revision = revision(change);
      String source = formatted(revision, RevisionWriter.write(revision));
      write(revision, source, origin);
      session.diagnostics().note("revision", "wrote " + file(revision) + ": " + change.summary());
      return Optional.of(revision.qualifiedName());
    } catch (IllegalArgumentException e) {
      session
          .diagnostics()
          .error("revision", "the revision cannot be written as Java: " + e.getMessage());
    } catch (FilerException e) {
      session.diagnostics().error("revision", "the compiler takes no new class: " + e.getMessage());
    } catch (IOException e) {
      session
          .diagnostics()
          .error(
              "source-root",
              "no revision can be written into %s: %s; make the folder writable or name another by -A%s"
                  .formatted(root.folder(), e, Option.SOURCE_ROOT.key()));
    }
    return Optional.empty();
  }

  private NewRevision revision(Change change) {
    Instant now = session.clock().instant();
    Optional<String> message = session.options().message();
    Set<String> parents = history.heads();
    String slug =
        message
            .flatMap(Slug::ofMessage)
            .orElseGet(() -> Slug.ofOperations(change.difference().upgrade(), parents.isEmpty()));
    return new NewRevision(
        home.name(),
        RevisionName.of(now, slug, taken()),
        RevisionId.of(parents, change.model()),
        List.copyOf(parents),
        now,
        message.orElse(""),
        change.model(),
        change.difference().upgrade(),
        change.difference().downgrade());
  }

  private Predicate<String> taken() {
    Set<String> names = Set.copyOf(history.classNames());
    return simpleName -> {
      String name = home.name() + "." + simpleName;
      return names.contains(name) || Files.exists(root.file(name));
    };
  }

  private String formatted(NewRevision revision, String source) {
    try {
      return new SourceFormatter().format(source);
    } catch (FormatException e) {
      session
          .diagnostics()
          .note("format", revision.className() + " is left unformatted: " + e.getMessage());
      return source;
    }
  }

  private void write(NewRevision revision, String source, Collection<TypeElement> origin)
      throws IOException {
    try (var file = new RevisionFile(file(revision), source)) {
      session.generated().add(revision.qualifiedName(), source, origin);
      file.publish();
    }
  }

  private Path file(NewRevision revision) {
    return root.file(revision.qualifiedName());
  }
}
