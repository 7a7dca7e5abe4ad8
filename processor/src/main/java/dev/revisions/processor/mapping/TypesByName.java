package dev.revisions.processor.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds types by name as sources see them, from the modules that those are in. Asked without a
 * module, javac looks for each name in every module of the JDK, which can take longer than all that
 * a processor does.
 *
 * @param elements the compiler's elements
 * @param modules where the sources are: the unnamed module as a rule, none before Java 9
 * @param bare the packages whose annotations are left of a source that is gone
 */
public record TypesByName(
    Elements elements, List<ModuleElement> modules, Predicate<PackageElement> bare) {

  /** Where what the compiler shows of packages is in the sources. */
  public TypesByName(Elements elements, List<ModuleElement> modules) {
    this(elements, modules, home -> false);
  }

  /** As sources in the modules of these names see types. */
  public static TypesByName in(Collection<String> modules, Elements elements) {
    var found = new ArrayList<ModuleElement>();
    for (String name : modules) {
      ModuleElement module = elements.getModuleElement(name);
      if (module != null) {
        found.add(module);
      }
    }
    return new TypesByName(elements, found);
  }

  /** As these classes see types. */
  public static TypesByName of(Collection<TypeElement> classes, Elements elements) {
    return new TypesByName(
        elements,
        classes.stream()
            .<ModuleElement>map(elements::getModuleOf)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** The same, where some packages have no annotations any more, whatever the compiler shows. */
  public TypesByName withBare(Predicate<PackageElement> packages) {
    return new TypesByName(elements, modules, packages);
  }

  /** The type of a canonical name. */
  public Optional<TypeElement> find(String name) {
    return find(name, elements::getTypeElement, elements::getTypeElement);
  }

  /** The types of canonical names, without those that cannot be seen. */
  public List<TypeElement> all(Collection<String> names) {
    var all = new ArrayList<TypeElement>();
    for (String name : names) {
      find(name).ifPresent(all::add);
    }
    return all;
  }

  /** The same, looked up one by one. */
  public Stream<TypeElement> stream(Collection<String> names) {
    return names.stream().flatMap(name -> find(name).stream());
  }

  /** The package of a name. */
  public Optional<PackageElement> findPackage(String name) {
    return find(name, elements::getPackageElement, elements::getPackageElement);
  }

  private <T> Optional<T> find(
      String name, Function<String, T> anywhere, BiFunction<ModuleElement, String, T> in) {
    if (modules.isEmpty()) {
      return Optional.ofNullable(anywhere.apply(name));
    }
    T found = null;
    for (int i = 0; found == null && i < modules.size(); i++) {
      found = in.apply(modules.get(i), name);
    }
    return Optional.ofNullable(found);
  }
}
