package dev.revisions.processor.fingerprint;

import dev.revisions.processor.mapping.TypesByName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes down the entities with everything that their mapping can depend on: their supertypes, the
 * types of their attributes, the classes that their annotations name, the annotations of their
 * packages, and what these are made of in turn. Rather too much than too little: what is written
 * here in vain costs a comparison, what is missing would hide a change.
 */
final class Shapes {

  static final String JPA = "jakarta.persistence.";

  /** Of what comes with the JDK, the mapping knows all by its name but the constants of enums. */
  private static final String JDK = "java.";

  private final TypesByName types;
  private final Predicate<TypeElement> sources;

  private final boolean withoutHints;

  /** Whether attributes may be accessed by getters, so that methods count which say nothing. */
  private final boolean byGetters;

  private final StringBuilder text = new StringBuilder(1 << 16);
  private final Map<TypeElement, String> names = new HashMap<>();

  /** What is written, and whether the attributes of it are. */
  private final Map<TypeElement, Boolean> written = new HashMap<>();

  private final Set<PackageElement> packages = new HashSet<>();
  private final Deque<TypeShape> open = new ArrayDeque<>();

  /** Whether a getter is annotated for it, or something says how attributes are accessed. */
  private boolean getters;

  private Shapes(
      TypesByName types, Predicate<TypeElement> sources, boolean withoutHints, boolean byGetters) {
    this.types = types;
    this.sources = sources;
    this.withoutHints = withoutHints;
    this.byGetters = byGetters;
  }

  /**
   * Writes it down.
   *
   * @param mapped the types that the mapping begins with, in their order
   * @param types finds types as the entities see them
   * @param sources whether a type is read from its source, which keeps the order of constants
   * @param withoutHints whether to write as if nothing were said of how changes are to be made
   */
  static Shapes of(
      Collection<TypeElement> mapped,
      TypesByName types,
      Predicate<TypeElement> sources,
      boolean withoutHints) {
    var shapes = new Shapes(types, sources, withoutHints, false);
    shapes.write(mapped);
    if (shapes.getters) {
      shapes = new Shapes(types, sources, withoutHints, true);
      shapes.write(mapped);
    }
    return shapes;
  }

  private void write(Collection<TypeElement> mapped) {
    for (TypeElement type : mapped) {
      text.append(name(type)).append('\n');
      reach(type, false);
    }
    while (!open.isEmpty()) {
      open.remove().write();
    }
  }

  /** All of it as one text. */
  StringBuilder text() {
    return text;
  }

  /** The types that the text is about. */
  Set<TypeElement> types() {
    return written.keySet();
  }

  Elements elements() {
    return types.elements();
  }

  boolean isFromSource(TypeElement type) {
    return sources.test(type);
  }

  boolean isWithoutHints() {
    return withoutHints;
  }

  boolean areByGetters() {
    return byGetters;
  }

  void seeGetters() {
    getters = true;
  }

  /**
   * Has a type written too, if it is not yet.
   *
   * @param embedded whether it has attributes of the schema, whatever it says itself
   */
  void reach(TypeElement type, boolean embedded) {
    if (isNew(type, embedded) && (!isOfJdk(type) || type.getKind() == ElementKind.ENUM)) {
      open.add(new TypeShape(this, type, embedded));
    }
  }

  /** Notes what is written of a type; returns whether there is anything new in it. */
  boolean begin(TypeElement type, boolean attributes) {
    boolean isNew = isNew(type, attributes);
    if (isNew) {
      written.put(type, attributes);
    }
    return isNew;
  }

  private boolean isNew(TypeElement type, boolean attributes) {
    Boolean before = written.get(type);
    return before == null || attributes && !before;
  }

  /** Whether the annotations of a package have not been written yet. */
  boolean begin(PackageElement home) {
    return packages.add(home);
  }

  /** Whether nothing is left of its annotations but a class file. */
  boolean isBare(PackageElement home) {
    return types.bare().test(home);
  }

  boolean isOfJdk(TypeElement type) {
    return name(type).startsWith(JDK);
  }

  boolean isJpa(AnnotationMirror annotation) {
    return name(annotation).startsWith(JPA);
  }

  String name(AnnotationMirror annotation) {
    return name((TypeElement) annotation.getAnnotationType().asElement());
  }

  /** The qualified name of a type, which compilers make anew each time. */
  String name(TypeElement type) {
    String name = names.get(type);
    if (name == null) {
      name = type.getQualifiedName().toString();
      names.put(type, name);
    }
    return name;
  }
}
