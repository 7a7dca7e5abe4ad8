package dev.revisions.processor;

import dev.revisions.processor.write.FacadeWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The generated class {@code Revisions}. It lives in the compiler's output only. Every compilation
 * makes it that does not find it up to date.
 *
 * @param name its qualified name
 * @param session the run of the compiler
 */
record Facade(String name, Session session) {

  /** The one of a history. */
  static Facade of(HistoryPackage home, Session session) {
    return new Facade(home.name() + "." + FacadeWriter.NAME, session);
  }

  /** Whether a source of the user's has its name, which has been said: nothing is recorded then. */
  boolean isInTheWay(SeenTypes seen) {
    boolean inTheWay = seen.isRoot(name) && left(seen).isEmpty();
    if (inTheWay) {
      refuse("is made by this processor; take its file out of the sources");
    }
    return inTheWay;
  }

  /**
   * The file of an earlier build that this one compiles. Maven's compiler plugin before 3.12 takes
   * what a failed build has generated for sources.
   */
  private Optional<Path> left(SeenTypes seen) {
    return session
        .byName(seen)
        .find(name)
        .filter(type -> seen.isRoot(name))
        .flatMap(type -> TypeFile.of(session.environment(), type))
        .filter(session.output()::isGenerated)
        .filter(Facade::isMade);
  }

  /** Whether this processor has made a file, rather than a user who has named a class so. */
  private static boolean isMade(Path file) {
    try {
      return Files.readString(file).contains(FacadeWriter.MARK);
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes the facade of these revisions, given parents before children. */
  void make(List<String> classNames, SeenTypes seen, Collection<TypeElement> origin) {
    try {
      Optional<Path> left = left(seen);
      if (left.isPresent()) {
        keep(left.get(), classNames);
      } else if (!classNames.isEmpty() && !isUpToDate(classNames, seen)) {
        String source = FacadeWriter.write(name, classNames);
        session.generated().add(name, source, origin);
      }
    } catch (IOException e) {
      refuse("cannot be handed to the compiler: " + e.getMessage());
    }
  }

  /** What the compiler has read cannot be replaced; if it is of other revisions, it goes. */
  private void keep(Path left, List<String> classNames) throws IOException {
    if (!isOf(left, classNames)) {
      Files.delete(left);
      refuse(
          "is left of an earlier build, in which the revisions were others; its file, "
              + left
              + ", is gone now, compile again");
    }
  }

  private boolean isUpToDate(List<String> classNames, SeenTypes seen) throws IOException {
    Optional<Path> file = session.output().classFile(name);
    return file.isPresent()
        && isOf(file.get(), classNames)
        && session.byName(seen).find(name).isPresent();
  }

  /** The fingerprint is a constant of the class, and so a string in its file. */
  private static boolean isOf(Path file, List<String> classNames) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1)
        .contains(FacadeWriter.fingerprint(classNames));
  }

  private void refuse(String why) {
    session.diagnostics().error("facade", name + " " + why);
  }
}
