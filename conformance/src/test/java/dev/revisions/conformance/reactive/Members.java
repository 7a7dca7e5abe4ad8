package dev.revisions.conformance.reactive;

import jakarta.persistence.metamodel.Attribute;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;

/** Reads and writes attributes as their access type says. */
final class Members {

  private Members() {}

  static Object newInstance(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object newRecord(Class<?> type, Object... values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static <A extends Annotation> A annotation(Attribute<?, ?> attribute, Class<A> type) {
    return ((AnnotatedElement) attribute.getJavaMember()).getAnnotation(type);
  }

  static Object get(Object target, Attribute<?, ?> attribute) {
    try {
      Member member = attribute.getJavaMember();
      if (member instanceof Field field) {
        field.setAccessible(true);
        return field.get(target);
      }
      var getter = (Method) member;
      getter.setAccessible(true);
      return getter.invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static void set(Object target, Attribute<?, ?> attribute, Object value) {
    try {
      Member member = attribute.getJavaMember();
      if (member instanceof Field field) {
        field.setAccessible(true);
        field.set(target, value);
      } else {
        Method setter = setter((Method) member);
        setter.setAccessible(true);
        setter.invoke(target, value);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method setter(Method getter) throws NoSuchMethodException {
    String property = getter.getName().replaceFirst("^(get|is)", "");
    return getter.getDeclaringClass().getDeclaredMethod("set" + property, getter.getReturnType());
  }
}
