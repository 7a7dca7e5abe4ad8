package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation, read by the names of its members, so that its class need not be there. A member
 * that the version at hand does not have reads like one that was not given.
 */
final class Annotation {

  private final AnnotationMirror mirror;

  /** What it stands on. */
  private final Element place;

  private final AnnotationType type;
  private final AnnotationTypes types;

  /** What is written out; made when a member is asked for: of most only the type matters. */
  private Map<String, AnnotationValue> given;

  /** Whether members that are not given have no defaults either. */
  private final boolean bare;

  Annotation(AnnotationMirror mirror, Element place, AnnotationTypes types) {
    this(mirror, place, null, false, types);
  }

  private Annotation(
      AnnotationMirror mirror,
      Element place,
      Map<String, AnnotationValue> given,
      boolean bare,
      AnnotationTypes types) {
    this.mirror = mirror;
    this.place = place;
    this.given = given;
    this.bare = bare;
    this.types = types;
    this.type = types.of(mirror);
  }

  private Map<String, AnnotationValue> given() {
    if (given == null) {
      given = new HashMap<>();
      for (var written : mirror.getElementValues().entrySet()) {
        given.put(name(written.getKey()), written.getValue());
      }
    }
    return given;
  }

  /** What a member holds, or null. */
  private AnnotationValue held(String member) {
    AnnotationValue value = given().get(member);
    return value == null && !bare ? type.defaults().get(member) : value;
  }

  /** The same annotation with another value of one member. */
  Annotation with(String member, AnnotationValue value) {
    var changed = new HashMap<>(given());
    changed.put(member, value);
    return new Annotation(mirror, place, changed, bare, types);
  }

  private static String name(ExecutableElement member) {
    return member.getSimpleName().toString();
  }

  Element place() {
    return place;
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  /** The same annotation as if only these members had been given. */
  Annotation only(Set<String> members) {
    var kept = new HashMap<String, AnnotationValue>();
    for (String member : members) {
      value(member).ifPresent(value -> kept.put(member, value));
    }
    return new Annotation(mirror, place, kept, true, types);
  }

  /** The qualified name of the annotation interface. */
  String type() {
    return type.name();
  }

  /** The package of which the mapping reads annotations, with a point; empty for another one. */
  String home() {
    return type.home();
  }

  /** What is left of its name behind {@link #home}. */
  String nameAtHome() {
    return type.nameAtHome();
  }

  /** Whether it may stand for others, as {@link Composed} says. */
  boolean isOfUser() {
    return type.isOfUser();
  }

  /** The name as one writes it: {@code @Column}. */
  String written() {
    return "@" + typeElement().getSimpleName();
  }

  TypeElement typeElement() {
    return type.element();
  }

  /** Whether the member is written out rather than left to its default. */
  boolean gives(String member) {
    return mirror.getElementValues().keySet().stream().anyMatch(m -> name(m).equals(member));
  }

  Optional<AnnotationValue> value(String member) {
    return Optional.ofNullable(held(member));
  }

  private <T> Optional<T> value(String member, Class<T> kind) {
    AnnotationValue value = held(member);
    return value != null && kind.isInstance(value.getValue())
        ? Optional.of(kind.cast(value.getValue()))
        : Optional.empty();
  }

  /** A string, or empty if it is the empty string. */
  Optional<String> text(String member) {
    AnnotationValue value = held(member);
    return value != null && value.getValue() instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  boolean flag(String member, boolean otherwise) {
    AnnotationValue value = held(member);
    return value != null && value.getValue() instanceof Boolean flag ? flag : otherwise;
  }

  int number(String member, int otherwise) {
    AnnotationValue value = held(member);
    return value != null && value.getValue() instanceof Integer number ? number : otherwise;
  }

  /** A number of eight bytes. */
  long whole(String member, long otherwise) {
    return value(member, Long.class).orElse(otherwise);
  }

  /** The name of an enum constant. */
  Optional<String> constant(String member) {
    return value(member, VariableElement.class).map(c -> c.getSimpleName().toString());
  }

  /** A class, or empty if it is {@code void.class}; one that is not there is refused. */
  Optional<TypeMirror> type(String member) {
    AnnotationValue value = held(member);
    if (value != null && isMissing(value.getValue())) {
      throw new Refused(
          "unresolved-type",
          place,
          this,
          member,
          "%s: the class that %s names cannot be found; if another processor generates it, see its errors"
              .formatted(JavaTypes.label(place), written()));
    }
    return value(member, TypeMirror.class).filter(type -> type.getKind() != TypeKind.VOID);
  }

  /** In the place of a class that it does not see, javac holds a string. */
  private static boolean isMissing(Object type) {
    return type instanceof String
        || type instanceof TypeMirror mirror && mirror.getKind() == TypeKind.ERROR;
  }

  /** The elements of an array of classes. */
  List<TypeMirror> types(String member) {
    return list(member, TypeMirror.class);
  }

  /** The elements of an array of strings. */
  List<String> texts(String member) {
    return list(member, String.class);
  }

  /** The names in an array of enum constants. */
  List<String> constants(String member) {
    return list(member, VariableElement.class).stream()
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  /** The elements of an array of annotations. */
  List<Annotation> nested(String member) {
    var annotations = new ArrayList<Annotation>();
    for (AnnotationMirror nested : list(member, AnnotationMirror.class)) {
      annotations.add(new Annotation(nested, place, types));
    }
    return annotations;
  }

  /** The one annotation that the member holds. */
  Optional<Annotation> annotation(String member) {
    return nested(member).stream().findFirst();
  }

  private <T> List<T> list(String member, Class<T> kind) {
    AnnotationValue value = held(member);
    if (value == null) {
      return List.of();
    }
    var found = new ArrayList<T>();
    for (Object element : value.getValue() instanceof List<?> list ? list : List.of(value)) {
      Object bare = element instanceof AnnotationValue inner ? inner.getValue() : element;
      if (kind.isInstance(bare)) {
        found.add(kind.cast(bare));
      }
    }
    return found;
  }
}
