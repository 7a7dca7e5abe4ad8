package dev.revisions.processor.fingerprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
import javax.lang.model.element.VariableElement;
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

  /** Types that change with their libraries only, and the mapping knows by their names. */
  private static final List<String> LIBRARIES =
      List.of("java.", "jakarta.", "org.hibernate.", "dev.revisions.annotation.");

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

  /** Methods that matter only where attributes are accessed by getters. */
  private final StringBuilder methods = new StringBuilder();

  private final Map<TypeElement, Way> written = new HashMap<>();
  private final Set<PackageElement> packages = new HashSet<>();
  private final Deque<TypeElement> open = new ArrayDeque<>();
  private final Deque<Way> ways = new ArrayDeque<>();
  private boolean getters;

  private Shapes(Elements elements, Predicate<TypeElement> sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /**
   * All of it as one text.
   *
   * @param mapped the types that the mapping begins with, in their order
   * @param sources whether a type is read from its source, which keeps the order of constants
   */
  static CharSequence of(
      Collection<TypeElement> mapped, Elements elements, Predicate<TypeElement> sources) {
    var shapes = new Shapes(elements, sources);
    for (TypeElement type : mapped) {
      shapes.text.append(type.getQualifiedName()).append('\n');
      shapes.reach(type, Way.NAMED);
    }
    return shapes.written();
  }

  private CharSequence written() {
    while (!open.isEmpty()) {
      new OfType(open.remove(), ways.remove()).write();
    }
    return getters ? text.append(methods) : text;
  }

  private void reach(TypeElement type, Way way) {
    if (!isOfLibrary(type)) {
      open.add(type);
      ways.add(way);
    }
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
    private final List<TypeElement> arguments = new ArrayList<>();
    private final List<TypeElement> embedded = new ArrayList<>();
    private List<TypeElement> mentioned = above;
    private boolean mapped;
    private boolean byField;

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
      mentioned = parts;
      for (Element member : type.getEnclosedElements()) {
        member(member);
      }
      follow();
    }

    private void header(ShapeText out) {
      out.word(type.getKind()).word(type.getQualifiedName()).word(type.getNestingKind());
      out.modifiers(type).word(type.getKind() == ElementKind.ENUM && sources.test(type));
      out.parameters(type.getTypeParameters());
      out.type(type.getSuperclass()).types(type.getInterfaces()).end();
      out.annotations(type.getAnnotationMirrors());
      PackageElement home = elements.getPackageOf(type);
      if (packages.add(home)) {
        out.word(home.getQualifiedName()).annotations(home.getAnnotationMirrors()).end();
      }
      for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
        mapped |= isJpa(annotation) && !name(annotation).equals(JPA + "Converter");
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
      List<? extends AnnotationMirror> annotations = field.getAnnotationMirrors();
      boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT;
      if (!constant && annotations.isEmpty() && field.getModifiers().contains(Modifier.STATIC)) {
        return;
      }
      for (AnnotationMirror annotation : annotations) {
        byField |= isJpa(annotation);
        embeds(annotation, field.asType());
      }
      mapped |= byField;
      var out = new ShapeText(text, this);
      out.word(field.getKind()).word(field.getSimpleName());
      if (!constant) {
        out.modifiers(field).type(field.asType());
      }
      out.end().annotations(annotations);
    }

    private void method(ExecutableElement method) {
      List<? extends AnnotationMirror> annotations = method.getAnnotationMirrors();
      if (annotations.isEmpty() && isOfValues()) {
        return;
      }
      for (AnnotationMirror annotation : annotations) {
        if (isJpa(annotation) && method.getReturnType().getKind() != TypeKind.VOID) {
          getters |= !isOfValues();
          mapped = true;
          embeds(annotation, method.getReturnType());
        }
      }
      boolean always = !annotations.isEmpty() || !byField;
      var out = new ShapeText(always ? text : methods, this);
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

    /** Whether compilers add methods of their own, and no attribute is accessed by a getter. */
    private boolean isOfValues() {
      return type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.RECORD;
    }

    /** What is marked so has attributes, whether its class says so or not. */
    private void embeds(AnnotationMirror annotation, TypeMirror attribute) {
      String name = name(annotation);
      if (name.equals(JPA + "Embedded")
          || name.equals(JPA + "EmbeddedId")
          || name.equals(JPA + "ElementCollection")) {
        mentioned = embedded;
        new ShapeText(new StringBuilder(), this).type(attribute);
        mentioned = parts;
      }
    }

    private void follow() {
      boolean deep = way == Way.PARTS || mapped || way == Way.ATTRIBUTE && sources.test(type);
      written.put(type, deep ? Way.PARTS : way);
      for (TypeElement each : above) {
        reach(each, deep ? Way.PARTS : Way.NAMED);
      }
      if (deep) {
        for (TypeElement each : parts) {
          reach(each, Way.ATTRIBUTE);
        }
        for (TypeElement each : arguments) {
          reach(each, Way.PARTS);
        }
      }
      for (TypeElement each : embedded) {
        reach(each, Way.PARTS);
      }
    }

    @Override
    public void type(TypeElement named, boolean argument) {
      (argument && mentioned == parts ? arguments : mentioned).add(named);
    }

    @Override
    public void annotation(TypeElement named) {
      getters |= named.getQualifiedName().contentEquals(JPA + "Access");
      reach(named, Way.NAMED);
    }

    @Override
    public void value(TypeElement annotation, Object value) {
      String name = annotation.getQualifiedName().toString();
      if (!isOfLibrary(annotation) || name.equals(JPA + "EntityListeners")) {
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
