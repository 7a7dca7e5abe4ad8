package dev.revisions.processor.history;

import dev.revisions.processor.mapping.Problem;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the annotation of a revision class. */
final class RevisionReader {

  private static final String RULE = "unreadable-revision";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

  private final Consumer<Problem> problems;

  RevisionReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The revision, or empty with a problem if the annotation is missing or unreadable. */
  Optional<RecordedRevision> read(TypeElement type) {
    Optional<InfoMirror> info = InfoMirror.of(type);
    if (info.isEmpty()) {
      String message =
          type.getQualifiedName()
              + " has no @RevisionInfo; restore the annotation or rename the class";
      problems.accept(new Problem(RULE, message, type, Optional.empty(), Optional.empty()));
    }
    return info.flatMap(mirror -> new Reading(type, mirror).revision());
  }

  /** The reading of one annotation, which goes on after a mistake so as to tell them all. */
  private final class Reading {
    private final TypeElement type;
    private final InfoMirror info;
    private boolean failed;

    Reading(TypeElement type, InfoMirror info) {
      this.type = type;
      this.info = info;
    }

    Optional<RecordedRevision> revision() {
      String id = info.value("id").map(value -> id("id", value)).orElse("");
      List<String> parents = ids("parents");
      List<String> replaces = ids("replaces");
      List<Fragment> model = fragments();
      if (id.isEmpty()) {
        failed = true;
      }
      return failed
          ? Optional.empty()
          : Optional.of(
              new RecordedRevision(
                  type, id, parents, replaces, text("created"), text("message"), model));
    }

    private List<String> ids(String name) {
      return info.values(name).stream().map(value -> id(name, value)).toList();
    }

    private String text(String name) {
      return info.value(name).map(InfoMirror::text).orElse("");
    }

    private String id(String name, AnnotationValue value) {
      String id = InfoMirror.text(value);
      if (!ID.matcher(id).matches()) {
        problem(name + " \"" + id + "\" is no revision id, which has 12 hexadecimal digits", value);
      }
      return id;
    }

    private List<Fragment> fragments() {
      var fragments = new ArrayList<Fragment>();
      for (AnnotationValue value : info.values("model")) {
        try {
          fragments.add(Notation.parse(InfoMirror.text(value)));
        } catch (IllegalArgumentException e) {
          problem("model[" + fragments.size() + "] cannot be read: " + e.getMessage(), value);
          return fragments;
        }
      }
      return fragments;
    }

    private void problem(String what, AnnotationValue value) {
      failed = true;
      String message =
          type.getQualifiedName()
              + ": "
              + what
              + "; restore the file from version control, or delete it if no database has it yet";
      problems.accept(
          new Problem(RULE, message, type, Optional.of(info.mirror()), Optional.of(value)));
    }
  }
}
