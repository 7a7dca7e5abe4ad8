package dev.revisions.processor.fingerprint;

import static dev.revisions.processor.fingerprint.Shapes.JPA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Writes down one type, and reaches for what it names. */
final class TypeShape implements ShapeText.Names {

  /** How a change is to be made, which says nothing once it is. */
  private static final String HINTS = "dev.revisions.annotation.";

  /** Whose annotations name classes that may matter. Those of others only have members. */
  private static final List<String> LIBRARIES = List.of("jakarta.", "org.hibernate.", HINTS);

  /** Whose classes have attributes of the schema, whether they are annotated or not. */
  private static final Set<String> OF_PARTS =
      Set.of("ElementCollection", "IdClass", "MapKeyClass", "Target", "TargetEmbeddable");

  /** Whose attributes have a class with attributes of the schema. */
  private static final Set<String> EMBEDDING =
      Set.of(JPA + "Embedded", JPA + "EmbeddedId", JPA + "ElementCollection");

  /** Constants and components count in their order, what has a name wherever it stands. */
  private static final Comparator<Element> BY_NAME =
      Comparator.<Element, ElementKind>comparing(Element::getKind)
          .thenComparing(
              element ->
                  element.getKind() == ElementKind.RECORD_COMPONENT
                      ? ""
                      : element.getSimpleName().toString());

  /** What becomes of the types that are named. */
  private enum Mention {
    /** They are a part of this one, as supertypes are. */
    ABOVE,
    ATTRIBUTE,
    EMBEDDED,
    NOTHING
  }

  private final Shapes shapes;
  private final TypeElement type;
  private final boolean embedded;
  private final ShapeText out;
  private Mention mention = Mention.ABOVE;
  private boolean withAttributes;

  TypeShape(Shapes shapes, TypeElement type, boolean embedded) {
    this.shapes = shapes;
    this.type = type;
    this.embedded = embedded;
    this.out = new ShapeText(shapes.text(), this);
  }

  void write() {
    List<? extends Element> members = type.getEnclosedElements();
    boolean saysSo = isMappedBy(members);
    withAttributes = embedded || saysSo || isMapped();
    if (!shapes.begin(type, withAttributes)) {
      return;
    }
    header();
    if (withAttributes || hasOwnMembers()) {
      for (Element member : isInOrder() ? members : sorted(members)) {
        member(member);
      }
    }
  }

  private boolean isMapped() {
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      if (shapes.isJpa(annotation) && !shapes.name(annotation).equals(JPA + "Converter")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a member makes this a type whose attributes count; it may tell of getters too. */
  private boolean isMappedBy(List<? extends Element> members) {
    boolean mapped = false;
    for (Element member : members) {
      for (AnnotationMirror annotation : member.getAnnotationMirrors()) {
        if (shapes.isJpa(annotation) && !isOfVoid(member)) {
          mapped = true;
          if (member.getKind() == ElementKind.METHOD && !isOfValues()) {
            shapes.seeGetters();
          }
        }
      }
    }
    return mapped;
  }

  private static boolean isOfVoid(Element member) {
    return member instanceof ExecutableElement method
        && method.getReturnType().getKind() == TypeKind.VOID;
  }

  /** Whether compilers add methods of their own, and no attribute is accessed by a getter. */
  private boolean isOfValues() {
    return type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.RECORD;
  }

  /** Whether members count that are no attributes: constants, and what annotations hold. */
  private boolean hasOwnMembers() {
    return type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  /** Where members are known by their names, compilers show them in orders of their own. */
  private boolean isInOrder() {
    return switch (type.getKind()) {
      case RECORD, ANNOTATION_TYPE -> false;
      default -> !shapes.isOfJdk(type);
    };
  }

  private static List<Element> sorted(List<? extends Element> members) {
    var sorted = new ArrayList<Element>(members);
    sorted.sort(BY_NAME);
    return sorted;
  }

  private void header() {
    out.word(type.getKind()).word(shapes.name(type)).word(type.getNestingKind());
    out.modifiers(type).word(type.getKind() == ElementKind.ENUM && shapes.isFromSource(type));
    out.parameters(type.getTypeParameters());
    out.type(type.getSuperclass()).types(type.getInterfaces()).end();
    out.annotations(annotations(type));
    PackageElement home = shapes.elements().getPackageOf(type);
    if (shapes.begin(home)) {
      List<? extends AnnotationMirror> said = shapes.isBare(home) ? List.of() : annotations(home);
      out.word(home.getQualifiedName()).annotations(said).end();
    }
  }

  private void member(Element member) {
    switch (member.getKind()) {
      case FIELD, ENUM_CONSTANT, RECORD_COMPONENT -> field(member);
      case METHOD -> method((ExecutableElement) member);
      default -> {}
    }
  }

  private void field(Element field) {
    List<? extends AnnotationMirror> annotations = annotations(field);
    boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT;
    if (!constant && annotations.isEmpty() && isNoAttribute(field)) {
      return;
    }
    out.word(field.getKind()).word(field.getSimpleName());
    if (!constant) {
      boolean isTransient = field.getModifiers().contains(Modifier.TRANSIENT);
      out.word(isTransient).word(isNoAttribute(field));
      mention = isTransient ? Mention.NOTHING : mention(annotations);
      out.type(field.asType());
    }
    out.end().annotations(annotations);
  }

  private boolean isNoAttribute(Element field) {
    return type.getKind() == ElementKind.ENUM || field.getModifiers().contains(Modifier.STATIC);
  }

  private void method(ExecutableElement method) {
    List<? extends AnnotationMirror> annotations = annotations(method);
    boolean ofAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
    boolean mayBeGetter = !ofAnnotation && !isOfValues() && shapes.areByGetters();
    if (annotations.isEmpty() && !ofAnnotation && !mayBeGetter) {
      return;
    }
    Mention asAttribute = mention(annotations);
    mention = mayBeGetter || asAttribute == Mention.EMBEDDED ? asAttribute : Mention.NOTHING;
    out.word(method.getSimpleName()).modifiers(method);
    out.parameters(method.getTypeParameters()).type(method.getReturnType());
    out.word(method.getParameters().size());
    for (VariableElement parameter : method.getParameters()) {
      out.type(parameter.asType());
    }
    out.end().annotations(annotations);
    AnnotationValue value = method.getDefaultValue();
    if (value != null) {
      out.value(type, value);
      out.end();
    }
  }

  /** What the types of an attribute with these annotations are to the schema. */
  private Mention mention(List<? extends AnnotationMirror> annotations) {
    Mention found = Mention.ATTRIBUTE;
    for (AnnotationMirror annotation : annotations) {
      String name = shapes.name(annotation);
      if (name.equals(JPA + "Transient")) {
        return Mention.NOTHING;
      }
      if (EMBEDDING.contains(name)) {
        found = Mention.EMBEDDED;
      }
    }
    return found;
  }

  /**
   * The annotations of an element, but for those of the JDK, which say nothing of a schema, and
   * hints that do not count.
   */
  private List<? extends AnnotationMirror> annotations(Element element) {
    List<? extends AnnotationMirror> all = element.getAnnotationMirrors();
    for (AnnotationMirror annotation : all) {
      if (isLeftOut(annotation)) {
        var others = new ArrayList<AnnotationMirror>(all);
        others.removeIf(this::isLeftOut);
        return others;
      }
    }
    return all;
  }

  private boolean isLeftOut(AnnotationMirror annotation) {
    return shapes.isOfJdk((TypeElement) annotation.getAnnotationType().asElement())
        || shapes.isWithoutHints() && shapes.name(annotation).startsWith(HINTS);
  }

  @Override
  public String nameOf(TypeElement named) {
    return shapes.name(named);
  }

  @Override
  public void type(TypeElement named, boolean argument) {
    switch (mention) {
      case ABOVE -> shapes.reach(named, withAttributes);
      case ATTRIBUTE -> shapes.reach(named, argument);
      case EMBEDDED -> shapes.reach(named, true);
      case NOTHING -> {}
    }
  }

  @Override
  public void annotation(TypeElement named) {
    if (shapes.name(named).equals(JPA + "Access")) {
      shapes.seeGetters();
    }
    shapes.reach(named, false);
  }

  @Override
  public void value(TypeElement annotation, Object value) {
    String name = shapes.name(annotation);
    boolean ofLibrary = type.getKind() == ElementKind.ANNOTATION_TYPE && isOfLibrary(type);
    if (ofLibrary || !isOfLibrary(annotation) || name.equals(JPA + "EntityListeners")) {
      return;
    }
    if (value instanceof TypeElement named) {
      shapes.reach(named, OF_PARTS.contains(annotation.getSimpleName().toString()));
    } else if (value instanceof String string && name.endsWith(".GenericGenerator")) {
      TypeElement named = shapes.elements().getTypeElement(string);
      out.word(named != null);
      if (named != null) {
        shapes.reach(named, false);
      }
    }
  }

  private boolean isOfLibrary(TypeElement annotation) {
    String name = shapes.name(annotation);
    for (String library : LIBRARIES) {
      if (name.startsWith(library)) {
        return true;
      }
    }
    return false;
  }
}
