package dev.revisions.processor.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Questions about the Java types of attributes.
 *
 * @param byName finds the types that are named here
 * @param types the compiler's types
 * @param ordered whether the compiler shows the members of a type in their order
 * @param annotationTypes the interfaces of the annotations
 * @param known the annotations of the elements that have been asked for, which is often
 */
record JavaTypes(
    TypesByName byName,
    Types types,
    Predicate<TypeElement> ordered,
    AnnotationTypes annotationTypes,
    Map<Element, Annotations> known) {

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.SequencedCollection",
          "java.util.SequencedSet");

  JavaTypes(TypesByName byName, Types types, Predicate<TypeElement> ordered) {
    this(byName, types, ordered, new AnnotationTypes(), new HashMap<>());
  }

  Elements elements() {
    return byName.elements();
  }

  /** Whether the compiler shows the members of a type in their order. */
  boolean isOrdered(TypeElement type) {
    return ordered.test(type);
  }

  /** The annotations that stand on an element itself. */
  Annotations annotations(Element element) {
    Annotations annotations = known.get(element);
    if (annotations == null) {
      annotations = read(element);
      known.put(element, annotations);
    }
    return annotations;
  }

  private Annotations read(Element element) {
    return element instanceof PackageElement home && byName.bare().test(home)
        ? Annotations.NONE
        : Annotations.of(annotationTypes, List.of(element));
  }

  /** A type that has a class: the bound of a type variable or of a wildcard. */
  TypeMirror concrete(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return concrete(variable.getUpperBound());
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound == null ? objectType() : concrete(bound);
    }
    if (type instanceof IntersectionType intersection) {
      return concrete(intersection.getBounds().get(0));
    }
    return type;
  }

  private TypeMirror objectType() {
    return named("java.lang.Object");
  }

  /** The type of a class that is always there. */
  TypeMirror named(String name) {
    return byName.find(name).orElseThrow().asType();
  }

  /** The annotations of the package that a class is in. */
  Annotations ofPackage(TypeElement type) {
    return annotations(elements().getPackageOf(type));
  }

  /** A type that is always there, by its canonical name, be it an array of primitives. */
  TypeMirror ofName(String name) {
    return switch (name) {
      case "byte[]" -> types.getArrayType(types.getPrimitiveType(TypeKind.BYTE));
      case "char[]" -> types.getArrayType(types.getPrimitiveType(TypeKind.CHAR));
      default -> named(name);
    };
  }

  /** The canonical name without type arguments: {@code java.util.List}, {@code int[]}. */
  String name(TypeMirror type) {
    TypeMirror concrete = concrete(type);
    if (concrete instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return concrete instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : concrete.getKind().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The same, but {@code java.lang.Integer} for {@code int}. */
  String boxedName(TypeMirror type) {
    return name(boxed(type));
  }

  /** The type itself, or the class that stands for a primitive one. */
  TypeMirror boxed(TypeMirror type) {
    TypeMirror concrete = concrete(type);
    return concrete.getKind().isPrimitive()
        ? types.boxedClass(types.getPrimitiveType(concrete.getKind())).asType()
        : concrete;
  }

  /** The class of a type, if it is one. */
  Optional<TypeElement> element(TypeMirror type) {
    return concrete(type) instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** What an array holds, or a collection of a type that Hibernate can keep in one column. */
  Optional<TypeMirror> elementOfColumn(TypeMirror type) {
    TypeMirror concrete = concrete(type);
    if (concrete instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return COLLECTIONS.contains(name(concrete))
        ? argument(concrete, "java.util.Collection", 0)
        : Optional.empty();
  }

  /** Whether a type is a class that says it is embeddable. */
  boolean isEmbeddable(TypeMirror type) {
    return is(type, "Embeddable");
  }

  /** Whether a type is a class with that annotation of {@code jakarta.persistence}. */
  boolean is(TypeMirror type, String annotation) {
    Optional<TypeElement> element = element(type);
    return element.isPresent() && annotations(element.get()).hasJpa(annotation);
  }

  boolean isEnum(TypeMirror type) {
    Optional<TypeElement> element = element(type);
    return element.isPresent() && element.get().getKind() == ElementKind.ENUM;
  }

  boolean isUnresolved(TypeMirror type) {
    return concrete(type).getKind() == TypeKind.ERROR;
  }

  /** Whether a value of the type is one of the named class. */
  boolean isA(TypeMirror type, String name) {
    return byName
        .find(name)
        .filter(o -> types.isSubtype(types.erasure(concrete(type)), types.erasure(o.asType())))
        .isPresent();
  }

  /** The type argument that a type gives to one of its supertypes: what a list is a list of. */
  Optional<TypeMirror> argument(TypeMirror type, String supertype, int index) {
    TypeMirror concrete = concrete(type);
    if (!(concrete instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (name(declared).equals(supertype)) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return index < arguments.size()
          ? Optional.of(concrete(arguments.get(index)))
          : Optional.empty();
    }
    return types.directSupertypes(declared).stream()
        .flatMap(parent -> argument(parent, supertype, index).stream())
        .findFirst();
  }

  /** The type of a member as its subclass sees it, with type variables replaced. */
  TypeMirror memberType(DeclaredType owner, Element member) {
    return types.asMemberOf(owner, member);
  }

  /** The qualified name of a class or interface. */
  static Optional<String> qualifiedName(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement e
        ? Optional.of(e.getQualifiedName().toString())
        : Optional.empty();
  }

  /** By the name within the package: {@code Order}, {@code Order.Line}, {@code Order.total}. */
  static String label(Element element) {
    if (element instanceof PackageElement) {
      return element.toString();
    }
    Element outer = element.getEnclosingElement();
    String name = element.getSimpleName().toString();
    return outer instanceof TypeElement enclosing ? label(enclosing) + "." + name : name;
  }
}
