package dev.revisions.processor;

import dev.revisions.processor.write.FacadeWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The generated class {@code Revisions}. It lives in the compiler's output only and is made by
 * every compilation.
 *
 * @param home the package of the revisions
 * @param generated this compilation
 * @param diagnostics what the user reads
 */
record Facade(HistoryPackage home, Generated generated, Diagnostics diagnostics) {

  /** Makes the facade of these revisions, given parents before children. */
  void make(List<String> classNames, SeenTypes seen, Collection<TypeElement> origin) {
    String name = home.name() + "." + FacadeWriter.NAME;
    if (classNames.isEmpty()) {
      return;
    }
    if (seen.isRoot(name)) {
      diagnostics.error(
          "facade", name + " is made by this processor; take its file out of the sources");
      return;
    }
    try {
      generated.add(name, FacadeWriter.write(home.name(), classNames), origin);
    } catch (IOException e) {
      diagnostics.error("facade", name + " cannot be handed to the compiler: " + e);
    }
  }
}
