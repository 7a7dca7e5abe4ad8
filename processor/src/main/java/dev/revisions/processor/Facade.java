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

  /** Whether a source of it is in the way, which has been said: nothing can be recorded then. */
  boolean isInTheWay(SeenTypes seen) {
    if (seen.isRoot(name)) {
      refuse(
          "is made by this processor; take its file out of the sources, or clean the build if it is"
              + " left of an earlier one (Maven's compiler plugin before 3.12 compiles those)");
    }
    return seen.isRoot(name);
  }

  /** Makes the facade of these revisions, given parents before children. */
  void make(List<String> classNames, SeenTypes seen, Collection<TypeElement> origin) {
    if (classNames.isEmpty()) {
      return;
    }
    try {
      if (!isUpToDate(classNames, seen)) {
        String source = FacadeWriter.write(name, classNames);
        session.generated().add(name, source, origin);
      }
    } catch (IOException e) {
      refuse("cannot be handed to the compiler: " + e.getMessage());
    }
  }

  /** The fingerprint is a constant of the class, and so a string in its file. */
  private boolean isUpToDate(List<String> classNames, SeenTypes seen) throws IOException {
    Optional<Path> file = session.output().classFile(name);
    return file.isPresent()
        && Files.readString(file.get(), StandardCharsets.ISO_8859_1)
            .contains(FacadeWriter.fingerprint(classNames))
        && session.byName(seen).find(name).isPresent();
  }

  private void refuse(String why) {
    session.diagnostics().error("facade", name + " " + why);
  }
}
