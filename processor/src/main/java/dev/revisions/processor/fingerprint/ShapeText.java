package dev.revisions.processor.fingerprint;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types, annotations and modifiers as a text that is the same for every compiler, and another one
 * wherever they differ. What is named in it is told, for it may matter what that is.
 *
 * <p>Loops rather than streams: every build runs this once, and interpreted.
 */
final class ShapeText {

  /** Hears what the text names. */
  interface Names {

    /**
     * A type of the code.
     *
     * @param argument whether it stands for a variable, of whose parts another class may speak
     */
    void type(TypeElement type, boolean argument);

    /** An annotation. */
    void annotation(TypeElement type);

    /** A class, or the name of one, in a value of an annotation. */
    void value(TypeElement annotation, Object value);
  }

  private static final char END = '\n';

  private final StringBuilder text;
  private final Names names;

  /** Whether an argument or a bound is being written. */
  private boolean inside;

  ShapeText(StringBuilder text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** A word that has no space in it. */
  ShapeText word(Object word) {
    text.append(word).append(' ');
    return this;
  }

  /** Any string, told apart from its neighbours by its length. */
  ShapeText string(String string) {
    text.append(string.length()).append(':').append(string).append(' ');
    return this;
  }

  ShapeText end() {
    text.append(END);
    return this;
  }

  ShapeText modifiers(Element element) {
    for (Modifier modifier : element.getModifiers()) {
      word(modifier);
    }
    return this;
  }

  ShapeText annotations(List<? extends AnnotationMirror> annotations) {
    for (AnnotationMirror annotation : annotations) {
      annotation(annotation);
    }
    return this;
  }

  private void annotation(AnnotationMirror annotation) {
    var type = (TypeElement) annotation.getAnnotationType().asElement();
    text.append('@');
    word(type.getQualifiedName());
    names.annotation(type);
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        annotation.getElementValues().entrySet()) {
      word(member.getKey().getSimpleName());
      value(type, member.getValue());
    }
    end();
  }

  /** A value in an annotation. */
  void value(TypeElement annotation, AnnotationValue value) {
    Object bare = value.getValue();
    if (bare instanceof String string) {
      string(string);
      names.value(annotation, string);
    } else if (bare instanceof List<?> list) {
      word(list.size());
      for (Object element : list) {
        value(annotation, (AnnotationValue) element);
      }
    } else if (bare instanceof VariableElement constant) {
      word(constant.getSimpleName());
    } else if (bare instanceof AnnotationMirror nested) {
      annotation(nested);
    } else if (bare instanceof TypeMirror type) {
      classValue(annotation, type);
    } else {
      string(String.valueOf(bare));
    }
  }

  private void classValue(TypeElement annotation, TypeMirror type) {
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement named) {
      word(named.getQualifiedName());
      names.value(annotation, named);
    } else {
      type(type);
    }
  }

  ShapeText types(List<? extends TypeMirror> types) {
    word(types.size());
    for (TypeMirror type : types) {
      type(type);
    }
    return this;
  }

  /** A type with its arguments and annotations. What cannot be found reads like nothing else. */
  ShapeText type(TypeMirror type) {
    annotations(type.getAnnotationMirrors());
    switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type);
      case ARRAY -> word("[]").type(((ArrayType) type).getComponentType());
      case TYPEVAR -> word(((TypeVariable) type).asElement().getSimpleName());
      case WILDCARD -> wildcard((WildcardType) type);
      case INTERSECTION -> types(((IntersectionType) type).getBounds());
      case ERROR -> word(type.getKind()).word(type);
      default -> word(type.getKind());
    }
    return this;
  }

  private void declared(DeclaredType type) {
    var element = (TypeElement) type.asElement();
    word(element.getQualifiedName());
    names.type(element, inside);
    if (!element.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty()) {
      word("in").type(outer);
    }
    if (!type.getTypeArguments().isEmpty()) {
      arguments(type.getTypeArguments());
    }
  }

  /** Type parameters with their bounds. */
  ShapeText parameters(List<? extends TypeParameterElement> parameters) {
    for (TypeParameterElement parameter : parameters) {
      word(parameter.getSimpleName());
      arguments(parameter.getBounds());
    }
    return this;
  }

  private void arguments(List<? extends TypeMirror> types) {
    boolean before = inside;
    inside = true;
    types(types);
    inside = before;
  }

  private void wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      word("extends").type(type.getExtendsBound());
    } else if (type.getSuperBound() != null) {
      word("super").type(type.getSuperBound());
    } else {
      word("?");
    }
  }
}
