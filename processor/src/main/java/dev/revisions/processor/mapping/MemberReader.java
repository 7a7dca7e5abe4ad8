package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the persistent attributes that a class itself declares: its fields or its getters, as its
 * access type says; the components of a record.
 */
final class MemberReader {

  private final JavaTypes types;
  private final Problems problems;

  MemberReader(JavaTypes types, Problems problems) {
    this.types = types;
    this.problems = problems;
  }

  /**
   * The members in the order of declaration.
   *
   * @param declaring the class
   * @param owner the type as which the members are seen: a subclass that fixes type variables
   * @param inherited the access type where the class says none
   */
  List<Member> read(TypeElement declaring, DeclaredType owner, Access inherited) {
    if (declaring.getKind() == ElementKind.RECORD) {
      return components(declaring, owner);
    }
    Access access = Access.of(types.annotations(declaring)).orElse(inherited);
    if (access == Access.PROPERTY) {
      Lombok.requireGetters(declaring);
    }
    var members = new LinkedHashMap<String, Member>();
    for (Element enclosed : declaring.getEnclosedElements()) {
      if (mayBePersistent(enclosed, access)) {
        problems
            .guard(() -> member(declaring, owner, access, enclosed))
            .ifPresent(member -> put(members, member));
      }
    }
    return List.copyOf(members.values());
  }

  /** Where the class keeps its state elsewhere, only what an annotation marks is looked at. */
  private static boolean mayBePersistent(Element element, Access access) {
    ElementKind natural = access == Access.FIELD ? ElementKind.FIELD : ElementKind.METHOD;
    return element.getKind() == natural || !element.getAnnotationMirrors().isEmpty();
  }

  private void put(Map<String, Member> members, Member member) {
    Member other = members.get(member.name());
    if (other == null || Access.of(member.annotations()).isPresent()) {
      members.put(member.name(), member);
    }
  }

  private List<Member> components(TypeElement record, DeclaredType owner) {
    return record.getRecordComponents().stream()
        .map(
            component -> {
              String name = component.getSimpleName().toString();
              var sources = new ArrayList<Element>(List.of(component));
              record.getEnclosedElements().stream()
                  .filter(e -> e.getSimpleName().contentEquals(name) && isStateOf(e))
                  .forEach(sources::add);
              return new Member(
                  name,
                  component,
                  type(owner, sources.get(sources.size() - 1), component.asType()),
                  Annotations.of(types.annotationTypes(), sources),
                  record);
            })
        .filter(member -> !member.annotations().hasJpa("Transient"))
        .toList();
  }

  private static boolean isStateOf(Element element) {
    return element.getKind() == ElementKind.FIELD
        || element instanceof ExecutableElement method && method.getParameters().isEmpty();
  }

  private TypeMirror type(DeclaredType owner, Element element, TypeMirror otherwise) {
    TypeMirror type = types.memberType(owner, element);
    if (type instanceof ExecutableType executable) {
      return executable.getReturnType();
    }
    return type == null ? otherwise : type;
  }

  /** Of each reading its own: an embeddable that is embedded twice gives two attributes. */
  private Annotations own(Element element) {
    return Annotations.of(types.annotationTypes(), List.of(element));
  }

  /** A member that has {@code @Access} is persistent itself, whatever the annotation says. */
  private Member member(TypeElement declaring, DeclaredType owner, Access access, Element element) {
    boolean field = isPersistentField(element);
    if (!field && !isGetter(element)) {
      return null;
    }
    Annotations annotations = own(element);
    boolean chosen = field == (access == Access.FIELD) || Access.of(annotations).isPresent();
    if (!chosen || annotations.hasJpa("Transient")) {
      return null;
    }
    if (field) {
      return new Member(
          element.getSimpleName().toString(),
          element,
          type(owner, element, element.asType()),
          annotations,
          declaring);
    }
    String name = attributeName((ExecutableElement) element);
    Member member =
        new Member(name, element, type(owner, element, element.asType()), annotations, declaring);
    requireSetter(member, declaring, owner);
    return member;
  }

  static boolean isPersistentField(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    return element.getKind() == ElementKind.FIELD
        && !modifiers.contains(Modifier.STATIC)
        && !modifiers.contains(Modifier.TRANSIENT);
  }

  static boolean isGetter(Element element) {
    return element instanceof ExecutableElement method
        && element.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().isEmpty()
        && isGetterName(method);
  }

  private static boolean isGetterName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return switch (method.getReturnType().getKind()) {
      case VOID -> false;
      case BOOLEAN -> startsWith(name, "get") || startsWith(name, "is");
      default ->
          startsWith(name, "get") || startsWith(name, "is") && isBoxed(method.getReturnType());
    };
  }

  private static boolean isBoxed(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Boolean");
  }

  private static boolean startsWith(String name, String prefix) {
    return name.startsWith(prefix) && name.length() > prefix.length();
  }

  /** The attribute that a getter stands for, by the rule of Java Beans: {@code getURL} is URL. */
  static String attributeName(ExecutableElement getter) {
    String name = getter.getSimpleName().toString();
    String bare = name.substring(name.startsWith("is") ? 2 : 3);
    boolean keep =
        bare.length() > 1
            && Character.isUpperCase(bare.charAt(0))
            && Character.isUpperCase(bare.charAt(1));
    return keep ? bare : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }

  private void requireSetter(Member member, TypeElement declaring, DeclaredType owner) {
    String getter = member.element().getSimpleName().toString();
    String setter = "set" + getter.substring(getter.startsWith("is") ? 2 : 3);
    Predicate<ExecutableElement> fits =
        method ->
            method.getSimpleName().contentEquals(setter) && method.getParameters().size() == 1;
    boolean found =
        Stream.of(declaring, (TypeElement) owner.asElement())
            .flatMap(this::withSuperclasses)
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .anyMatch(fits);
    if (!found && !isComputed(member.annotations())) {
      throw member.refuse(
          "no-setter",
          "the getter has no setter "
              + setter
              + ", so Hibernate cannot fill the attribute; add one or mark the getter @Transient");
    }
  }

  private static boolean isComputed(Annotations annotations) {
    return annotations.hasHibernate("Formula");
  }

  private Stream<TypeElement> withSuperclasses(TypeElement type) {
    return Stream.iterate(type, java.util.Objects::nonNull, this::superclass);
  }

  private TypeElement superclass(TypeElement type) {
    return types.element(type.getSuperclass()).orElse(null);
  }
}
