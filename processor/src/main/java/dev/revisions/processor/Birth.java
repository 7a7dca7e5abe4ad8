package dev.revisions.processor;

import dev.revisions.processor.format.FormatException;
import dev.revisions.processor.format.SourceFormatter;
import dev.revisions.processor.write.Layout;
import dev.revisions.processor.write.NewRevision;
import dev.revisions.processor.write.RevisionWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/**
 * Puts a new revision among the sources and into this compilation. Either both happen or neither.
 *
 * @param session the run of the compiler
 * @param root the sources
 * @param origin the types that revisions come from
 */
record Birth(Session session, SourceRoot root, Collection<TypeElement> origin) {

  /**
   * Writes a revision.
   *
   * @param replaced the files in whose place it is: they go if it is written, and only then
   * @return whether it was written; if not, this has been said
   */
  boolean of(NewRevision revision, List<Path> replaced) {
    try {
      write(revision, source(revision, session), replaced);
      String told = revision.summary();
      session
          .diagnostics()
          .note(
              "revision",
              "wrote "
                  + file(revision)
                  + (replaced.isEmpty() ? "" : " in the place of " + names(replaced))
                  + ": "
                  + told);
      return true;
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
                  .formatted(root.folder(), reason(e), Option.SOURCE_ROOT.key()));
    }
    return false;
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException denied
        ? "there is no right to write " + denied.getFile()
        : e.toString();
  }

  private static String names(List<Path> files) {
    return String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
  }

  /**
   * The text of a revision as it is written.
   *
   * @throws IllegalArgumentException if it cannot be written as Java
   */
  static String source(NewRevision revision, Session session) {
    String source = RevisionWriter.write(revision);
    if (Layout.isFinal(source)) {
      return source;
    }
    try {
      return new SourceFormatter().format(source);
    } catch (FormatException e) {
      session
          .diagnostics()
          .note("format", revision.className() + " is left unformatted: " + e.getMessage());
      return source;
    }
  }

  private void write(NewRevision revision, String source, List<Path> replaced) throws IOException {
    try (var file = new RevisionFile(file(revision), source)) {
      session.generated().add(revision.qualifiedName(), source, origin);
      try (var removal = new Removal(replaced)) {
        file.publish();
        removal.commit();
      }
    }
  }

  private Path file(NewRevision revision) {
    return root.file(revision.qualifiedName());
  }
}
