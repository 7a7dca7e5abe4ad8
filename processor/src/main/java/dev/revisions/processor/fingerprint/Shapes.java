package dev.revisions.processor.fingerprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Writes down the entities with everything that their mapping can depend on: their supertypes, the
 * types of their attributes, the classes that their annotations name, the annotations of their
 * packages, and what these are made of in turn. Rather too much than too little: what is written
 * here in vain costs a comparison, what is missing would hide a change.
 */
final class Shapes {

  private static final String JPA = "jakarta.persistence.";

  private static final String JDK = "java.";

  /** Whose annotations name classes that may matter. Those of others only have members. */
  private static final List<String> LIBRARIES =
      List.of("jakarta.", "org.hibernate.", "dev.revisions.annotation.");

  /** Constants and components count in their order, what has a name wherever it stands. */
  private static final Comparator<Element> BY_NAME =
      Comparator.<Element, ElementKind>comparing(Element::getKind)
          .thenComparing(
              element ->
                  element.getKind() == ElementKind.RECORD_COMPONENT
                      ? ""
                      : element.getSimpleName().toString());

  /** Whose classes have attributes of the schema, whether they are annotated or not. */
  private static final Set<String> OF_PARTS =
      Set.of("ElementCollection", "IdClass", "MapKeyClass", "Target", "TargetEmbeddable");

  /** How a type was come to. */
  private enum Way {
    /** By a name that tells nothing of its parts. */
    NAMED,
    /** As the type of an attribute. */
    ATTRIBUTE,
    /** As a type whose parts are the attributes of another. */
    PARTS
  }

  private final Elements elements;
  private final Predicate<TypeElement> sources;
  private final StringBuilder text = new StringBuilder(1 << 16);

  /**
   * Methods that matter only where attributes are accessed by getters, each in its type and in its
   * place among the other members.
   */
  private final StringBuilder methods = new StringBuilder();

  private final Map<TypeElement, Way> written = new HashMap<>();
  private final Set<PackageElement> packages = new HashSet<>();
  private final Deque<TypeElement> open = new ArrayDeque<>();
  private final Deque<Way> ways = new ArrayDeque<>();

  /** What is named only by methods. */
  private final List<TypeElement> ofMethods = new ArrayList<>();

  private final List<TypeElement> heldByMethods = new ArrayList<>();
  private boolean getters;

  private Shapes(Elements elements, Predicate<TypeElement> sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * Writes it down.
   *
   * @param mapped the types that the mapping begins with, in their order
   * @param sources whether a type is read from its source, which keeps the order of constants
   */
  static Shapes of(
      Collection<TypeElement> mapped, Elements elements, Predicate<TypeElement> sources) {
    var shapes = new Shapes(elements, sources);
    for (TypeElement type : mapped) {
      shapes.text.append(type.getQualifiedName()).append('\n');
      shapes.reach(type, Way.NAMED);
    }
    shapes.write();
    return shapes;
  }

  private void write() {
    while (!open.isEmpty()) {
      new OfType(open.remove(), ways.remove()).write();
      if (open.isEmpty() && getters) {
        reachTypesOfMethods();
      }
    }
    if (getters) {
      text.append(methods);
    }
  }

  private void reachTypesOfMethods() {
    for (TypeElement each : ofMethods) {
      reach(each, Way.ATTRIBUTE);
    }
    for (TypeElement each : heldByMethods) {
      reach(each, Way.PARTS);
    }
    ofMethods.clear();
    heldByMethods.clear();
  }

  /** All of it as one text. */
  CharSequence text() {
    return text;
  }

  /** The types that the text is about. */
  Set<TypeElement> types() {
    return written.keySet();
  }

  private void reach(TypeElement type, Way way) {
    if (!isOfJdk(type) || type.getKind() == ElementKind.ENUM) {
      open.add(type);
      ways.add(way);
    }
  }

  /** Of what comes with the JDK, the mapping knows all by its name but the constants of enums. */
  private static boolean isOfJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith(JDK);
  }

  private static boolean isOfLibrary(TypeElement type) {
    String name = type.getQualifiedName().toString();
    for (String library : LIBRARIES) {
      if (name.startsWith(library)) {
        return true;
      }
    }
    return false;
  }

  /** The annotations of an element, but for those of the JDK, which say nothing of a schema. */
  private static List<AnnotationMirror> annotations(Element element) {
    List<? extends AnnotationMirror> all = element.getAnnotationMirrors();
    if (all.isEmpty()) {
      return List.of();
    }
    var annotations = new ArrayList<AnnotationMirror>(all);
    annotations.removeIf(annotation -> name(annotation).startsWith(JDK));
    return annotations;
  }

  private static boolean isJpa(AnnotationMirror annotation) {
    return name(annotation).startsWith(JPA);
  }

  private static String name(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** One type. */
  private final class OfType implements ShapeText.Names {

    private final TypeElement type;
    private final Way way;
    private final List<TypeElement> above = new ArrayList<>();
    private final List<TypeElement> parts = new ArrayList<>();
    private final List<TypeElement> embedded = new ArrayList<>();
    private List<TypeElement> mentioned = above;
    private final List<TypeElement> ofMethods = new ArrayList<>();
    private boolean mapped;

    OfType(TypeElement type, Way way) {
      this.type = type;
      this.way = way;
    }

    void write() {
      Way before = written.get(type);
      if (before != null && before.compareTo(way) >= 0) {
        return;
      }
      header(new ShapeText(text, this));
      List<? extends Element> members = type.getEnclosedElements();
      for (Element member : members) {
        mark(member);
      }
      boolean deep = way == Way.PARTS || mapped || way == Way.ATTRIBUTE && sources.test(type);
      if (deep || hasOwnMembers()) {
        methods.append(type.getQualifiedName()).append('\n');
        for (Element member : isInOrder() ? members : sorted(members)) {
          member(member);
        }
      }
      follow(deep);
    }

    private void header(ShapeText out) {
      out.word(type.getKind()).word(type.getQualifiedName()).word(type.getNestingKind());
      out.modifiers(type).word(type.getKind() == ElementKind.ENUM && sources.test(type));
      for (TypeParameterElement parameter : type.getTypeParameters()) {
        out.word(parameter.getSimpleName()).types(parameter.getBounds());
      }
      out.type(type.getSuperclass()).types(type.getInterfaces()).end();
      out.annotations(annotations(type));
      PackageElement home = elements.getPackageOf(type);
      if (packages.add(home)) {
        out.word(home.getQualifiedName()).annotations(annotations(home)).end();
      }
      for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
        mapped |= isJpa(annotation) && !name(annotation).equals(JPA + "Converter");
      }
    }

    /** Whether a member makes this a type whose attributes count, and how they are accessed. */
    private void mark(Element member) {
      for (AnnotationMirror annotation : member.getAnnotationMirrors()) {
        if (isJpa(annotation)) {
          mapped |= !isOfVoid(member);
          getters |= !isOfValues() && member.getKind() == ElementKind.METHOD && !isOfVoid(member);
        }
      }
    }

    private static boolean isOfVoid(Element member) {
      return member instanceof ExecutableElement method
          && method.getReturnType().getKind() == TypeKind.VOID;
    }

    /** Whether members count that are no attributes: constants, and what annotations hold. */
    private boolean hasOwnMembers() {
      return type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE;
    }

    /** Where members are known by their names, compilers show them in orders of their own. */
    private boolean isInOrder() {
      return switch (type.getKind()) {
        case RECORD, ANNOTATION_TYPE -> false;
        default -> !isOfJdk(type);
      };
    }

    private static List<Element> sorted(List<? extends Element> members) {
      var sorted = new ArrayList<Element>(members);
      sorted.sort(BY_NAME);
      return sorted;
    }

    private void member(Element member) {
      switch (member.getKind()) {
        case FIELD, ENUM_CONSTANT, RECORD_COMPONENT -> field(member);
        case METHOD -> method((ExecutableElement) member);
        default -> {}
      }
    }

    private void field(Element field) {
      List<AnnotationMirror> annotations = annotations(field);
      boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT;
      if (!constant && annotations.isEmpty() && isNoAttribute(field)) {
        return;
      }
      methods.append(field.getSimpleName()).append(' ');
      embeds(annotations, field.asType());
      var out = new ShapeText(text, this);
      out.word(field.getKind()).word(field.getSimpleName());
      if (field.getKind() == ElementKind.FIELD) {
        out.modifiers(field);
      }
      if (!constant) {
        mentioned = isTransient(field, annotations) ? new ArrayList<>() : parts;
        out.type(field.asType());
      }
      out.end().annotations(annotations);
    }

    private boolean isNoAttribute(Element field) {
      return type.getKind() == ElementKind.ENUM || field.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isTransient(Element field, List<AnnotationMirror> annotations) {
      boolean marked = field.getModifiers().contains(Modifier.TRANSIENT);
      for (AnnotationMirror annotation : annotations) {
        marked |= name(annotation).equals(JPA + "Transient");
      }
      return marked;
    }

    private void method(ExecutableElement method) {
      List<AnnotationMirror> annotations = annotations(method);
      if (annotations.isEmpty() && isOfValues()) {
        return;
      }
      if (!annotations.isEmpty()) {
        embeds(annotations, method.getReturnType());
      } else if (holds(method.getReturnType())) {
        mention(method.getReturnType(), heldByMethods);
      }
      boolean always = !annotations.isEmpty() || type.getKind() == ElementKind.ANNOTATION_TYPE;
      if (always) {
        methods.append(method.getSimpleName()).append(' ');
      }
      var out = new ShapeText(always ? text : methods, this);
      mentioned = ofMethods;
      out.word(method.getSimpleName()).modifiers(method).type(method.getReturnType());
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

    /** Whether compilers add methods of their own, and no attribute is accessed by a getter. */
    private boolean isOfValues() {
      return type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.RECORD;
    }

    /** What is marked so has attributes, whether its class says so or not. */
    private void embeds(List<AnnotationMirror> annotations, TypeMirror attribute) {
      for (AnnotationMirror annotation : annotations) {
        String name = name(annotation);
        if (name.equals(JPA + "Embedded")
            || name.equals(JPA + "EmbeddedId")
            || name.equals(JPA + "ElementCollection")) {
          embed(attribute);
        }
      }
      if (holds(attribute)) {
        embed(attribute);
      }
    }

    private void embed(TypeMirror attribute) {
      mention(attribute, embedded);
    }

    private void mention(TypeMirror attribute, List<TypeElement> where) {
      mentioned = where;
      new ShapeText(new StringBuilder(), this).type(attribute);
    }

    /** Whether what it embeds may be an argument of its type. */
    private static boolean holds(TypeMirror type) {
      if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
        for (TypeMirror argument : declared.getTypeArguments()) {
          if (!isOfJdk((TypeElement) declared.asElement()) || holds(argument)) {
            return true;
          }
        }
      }
      return false;
    }

    private void follow(boolean deep) {
      written.put(type, deep ? Way.PARTS : way);
      for (TypeElement each : above) {
        reach(each, deep ? Way.PARTS : Way.NAMED);
      }
      if (deep) {
        for (TypeElement each : parts) {
          reach(each, Way.ATTRIBUTE);
        }
        Shapes.this.ofMethods.addAll(ofMethods);
      }
      for (TypeElement each : embedded) {
        reach(each, Way.PARTS);
      }
    }

    @Override
    public void type(TypeElement named) {
      mentioned.add(named);
    }

    @Override
    public void annotation(TypeElement named) {
      getters |= named.getQualifiedName().contentEquals(JPA + "Access");
      reach(named, Way.NAMED);
    }

    @Override
    public void value(TypeElement annotation, Object value) {
      String name = annotation.getQualifiedName().toString();
      boolean ofLibrary = type.getKind() == ElementKind.ANNOTATION_TYPE && isOfLibrary(type);
      if (ofLibrary || !isOfLibrary(annotation) || name.equals(JPA + "EntityListeners")) {
        return;
      }
      if (value instanceof TypeElement named) {
        boolean ofParts = OF_PARTS.contains(annotation.getSimpleName().toString());
        reach(named, ofParts ? Way.PARTS : Way.NAMED);
      } else if (value instanceof String string && name.endsWith(".GenericGenerator")) {
        TypeElement named = elements.getTypeElement(string);
        text.append(named != null);
        if (named != null) {
          reach(named, Way.NAMED);
        }
      }
    }
  }
}
