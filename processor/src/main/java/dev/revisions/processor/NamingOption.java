package dev.revisions.processor;

import dev.revisions.processor.mapping.NamingStrategy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The naming strategy that an option asks for: one of ours by name, or a class of the user's on the
 * path of the processor.
 */
record NamingOption(Consumer<String> errors) {

  private static final Map<String, NamingStrategy> OURS =
      new TreeMap<>(
          Map.of("jpa", NamingStrategy.AS_WRITTEN, "snake_case", NamingStrategy.SNAKE_CASE));

  /** The strategy; the default after a mistake, which has been said. */
  NamingStrategy strategy(Optional<String> value) {
    return value.flatMap(this::find).orElse(NamingStrategy.AS_WRITTEN);
  }

  private Optional<NamingStrategy> find(String value) {
    if (OURS.containsKey(value)) {
      return Optional.of(OURS.get(value));
    }
    String key = Option.NAMING.key();
    if (!value.contains(".")) {
      var known = new ArrayList<>(OURS.keySet().stream().map(name -> key + "=" + name).toList());
      known.add("the name of a class that implements " + NamingStrategy.class.getName());
      errors.accept(Options.unknown("value", key + "=" + value, known));
      return Optional.empty();
    }
    try {
      return Optional.of(create(value));
    } catch (IllegalArgumentException e) {
      errors.accept(key + "=" + value + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static NamingStrategy create(String name) {
    Class<?> type = load(name);
    if (!NamingStrategy.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException(
          "the class does not implement " + NamingStrategy.class.getName());
    }
    try {
      if (!Modifier.isPublic(type.getModifiers())) {
        throw new IllegalAccessException();
      }
      return (NamingStrategy) type.getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("its constructor fails with " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "the class is to be public, not abstract, and to have a public constructor without"
              + " parameters",
          e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, true, NamingOption.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "there is no such class on the path of annotation processors; it cannot be one of the"
              + " module that is compiled, so put it into a jar and that beside the processor",
          e);
    } catch (LinkageError e) {
      throw new IllegalArgumentException("the class cannot be loaded: " + e, e);
    }
  }
}
