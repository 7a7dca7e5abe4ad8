package dev.revisions.processor;

import dev.revisions.processor.HistoryPackage.Search;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/**
 * The revisions of the history.
 *
 * @param visible the classes that the compiler sees, sorted by name
 * @param unseen the qualified names of those of which only the file is there, sorted
 */
record RevisionClasses(List<TypeElement> visible, List<String> unseen) {

  /** Finds the revisions of a package. */
  static RevisionClasses of(HistoryPackage history, Search search, Session session) {
    List<String> files = search.filesIn(history.name());
    var names = new TreeSet<String>();
    for (String name : search.seen().revisions()) {
      if (name.startsWith(history.name() + ".")) {
        names.add(name);
      }
    }
    for (TypeElement type : search.classesIn(history.name())) {
      if (isAlive(type, files, search, session)) {
        names.add(type.getQualifiedName().toString());
      }
    }
    Set<String> unseen = new TreeSet<>(files);
    unseen.removeIf(name -> search.types().find(name).isPresent());
    return new RevisionClasses(search.types().all(names), List.copyOf(unseen));
  }

  /**
   * A class in the output whose source is gone is the left-over of a revision that was deleted, or
   * that is of another branch; a class that comes from elsewhere needs no source. Maven's compiler
   * plugin before 3.12 shows the compiler the sources that earlier builds have generated.
   */
  static boolean isAlive(TypeElement type, List<String> files, Search search, Session session) {
    String name = type.getQualifiedName().toString();
    return search.root().isEmpty()
        || files.contains(name)
        || search.seen().isRoot(name)
        || !isLeft(type, session);
  }

  private static boolean isLeft(TypeElement type, Session session) {
    BuildOutput output = session.output();
    return output.classFile(type.getQualifiedName().toString()).isPresent()
        || TypeFile.of(session.environment(), type).filter(output::isGenerated).isPresent();
  }
}
