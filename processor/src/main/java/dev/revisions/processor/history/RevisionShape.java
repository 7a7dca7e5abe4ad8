package dev.revisions.processor.history;

import java.util.Optional;
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
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (isCallable(constructor)) {
        return Optional.empty();
      }
    }
    return Optional.of("has no constructor without parameters that can be called; restore it");
  }

  /** What cannot be resolved is the compiler's to tell. */
  private static boolean extendsRevision(TypeElement type) {
    TypeMirror above = type.getSuperclass();
    while (above.getKind() == TypeKind.DECLARED
        && !element(above).getQualifiedName().contentEquals(REVISION)) {
      above = element(above).getSuperclass();
    }
    return above.getKind() != TypeKind.NONE;
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  private static boolean isCallable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && !constructor.getModifiers().contains(Modifier.PRIVATE);
  }
}
