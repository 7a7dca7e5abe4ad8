package dev.revisions.processor.history;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What the class of a revision has to be, so that the facade can make one. */
final class RevisionShape {

  private static final String REVISION = "dev.revisions.Revision";

  private RevisionShape() {}

  /** What keeps a class from being a revision, and what to do; empty if nothing does. */
  static Optional<String> obstacle(TypeElement type) {
    if (!extendsRevision(type)) {
      return Optional.of("does not extend " + REVISION + "; restore that, or rename the class");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract, so that it cannot run; take that away");
    }
    if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .noneMatch(RevisionShape::isCallable)) {
      return Optional.of("has no constructor without parameters that can be called; restore it");
    }
    return Optional.empty();
  }

  /** What cannot be resolved is the compiler's to tell. */
  private static boolean extendsRevision(TypeElement type) {
    return Stream.iterate(type.getSuperclass(), RevisionShape::above)
        .takeWhile(above -> above.getKind() != TypeKind.NONE)
        .anyMatch(above -> above.getKind() == TypeKind.ERROR || name(above).equals(REVISION));
  }

  private static TypeMirror above(TypeMirror type) {
    return element(type).getSuperclass();
  }

  private static String name(TypeMirror type) {
    return element(type).getQualifiedName().toString();
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private static boolean isCallable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && !constructor.getModifiers().contains(Modifier.PRIVATE);
  }
}
