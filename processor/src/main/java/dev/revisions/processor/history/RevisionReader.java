package dev.revisions.processor.history;

import dev.revisions.processor.mapping.Problem;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the annotation of a revision class. */
final class RevisionReader {

  private static final String RULE = "unreadable-revision";

  /** What javac takes for the value of an expression that it refuses itself. */
  private static final String UNRESOLVED = "<error>";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

  /** Just its form: what reads times takes a while to be loaded. */
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

  private final Consumer<Problem> problems;

  RevisionReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The revision, or empty with a problem if the annotation is missing or unreadable. */
  Optional<RecordedRevision> read(TypeElement type) {
    Optional<InfoMirror> info = InfoMirror.of(type);
    if (info.isEmpty()) {
      refuse(type, "has no @RevisionInfo; restore the annotation or rename the class");
    }
    Optional<String> obstacle = RevisionShape.obstacle(type);
    if (info.isPresent() && obstacle.isPresent()) {
      refuse(type, obstacle.get());
      return Optional.empty();
    }
    return info.flatMap(mirror -> new Reading(type, mirror).revision());
  }

  /** The revision without its model, or empty if it cannot be read. */
  Optional<Outline> outline(TypeElement type) {
    return RevisionShape.obstacle(type).isPresent()
        ? Optional.empty()
        : InfoMirror.of(type).flatMap(mirror -> new Reading(type, mirror).outline());
  }

  private void refuse(TypeElement type, String message) {
    problems.accept(
        new Problem(
            RULE,
            type.getQualifiedName() + " " + message,
            type,
            Optional.empty(),
            Optional.empty()));
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
      String id = id();
      List<String> parents = ids("parents");
      List<String> replaces = ids("replaces");
      String created = created();
      List<Fragment> model = fragments();
      if (id.isEmpty()) {
        failed = true;
      }
      return failed
          ? Optional.empty()
          : Optional.of(
              new RecordedRevision(
                  type, id, parents, replaces, created, text("message"), text("entities"), model));
    }

    Optional<Outline> outline() {
      var outline =
          new Outline(
              type, id(), ids("parents"), ids("replaces"), text("entities"), info.texts("model"));
      created();
      return failed || outline.id().isEmpty() ? Optional.empty() : Optional.of(outline);
    }

    private String id() {
      Optional<AnnotationValue> value = info.value("id");
      return value.isEmpty() ? "" : id("id", value.get());
    }

    private List<String> ids(String name) {
      var ids = new ArrayList<String>();
      for (AnnotationValue value : info.values(name)) {
        ids.add(id(name, value));
      }
      return ids;
    }

    private String text(String name) {
      Optional<AnnotationValue> value = info.value(name);
      return value.isEmpty() ? "" : InfoMirror.text(value.get());
    }

    private String id(String name, AnnotationValue value) {
      String id = InfoMirror.text(value);
      if (!ID.matcher(id).matches()) {
        problem(
            name
                + " \""
                + id
                + "\" is no revision id, which has 12 hexadecimal digits, 0 to 9 and a to f",
            value);
      }
      return id;
    }

    /** May be missing, for it means nothing to the graph. */
    private String created() {
      String created = text("created");
      if (!created.isEmpty() && !TIME.matcher(created).matches()) {
        problem(
            "created \"" + created + "\" is no time such as 2026-11-23T06:19:00Z",
            info.value("created").orElseThrow());
      }
      return created;
    }

    private List<Fragment> fragments() {
      var fragments = new ArrayList<Fragment>();
      var tables = new HashSet<TableName>();
      for (AnnotationValue value : info.values("model")) {
        try {
          Fragment fragment = Notation.parse(InfoMirror.text(value));
          if (fragment instanceof Fragment.OfTable of && !tables.add(of.table().name())) {
            problem(
                "model[" + fragments.size() + "] is another of table " + of.table().name(), value);
          }
          fragments.add(fragment);
        } catch (IllegalArgumentException e) {
          problem("model[" + fragments.size() + "] cannot be read: " + e.getMessage(), value);
          return fragments;
        }
      }
      return fragments;
    }

    private void problem(String what, AnnotationValue value) {
      failed = true;
      if (InfoMirror.text(value).equals(UNRESOLVED)) {
        return;
      }
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
