package dev.revisions.processor.fingerprint;

import dev.revisions.processor.mapping.Conventions;
import dev.revisions.processor.mapping.EntityMapper;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.mapping.Problem;
import dev.revisions.processor.mapping.TypesByName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Maps the entities of the first round and takes their fingerprint. */
final class Reader extends AbstractProcessor {

  private static final Set<String> MAPPED =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.Converter");

  /** Ends a compilation of which no more is wanted. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("enough", null, false, false);
    }
  }

  private final Conventions conventions;
  private final Predicate<String> wanted;
  private final boolean whole;
  private final boolean withoutHints;
  private Read read;

  /**
   * A reader for one compilation.
   *
   * @param wanted whether the mapping is wanted to a fingerprint
   * @param whole whether the compiler is to go on, and say what is wrong
   * @param withoutHints whether to read as if no hint stood anywhere
   */
  Reader(Conventions conventions, Predicate<String> wanted, boolean whole, boolean withoutHints) {
    this.conventions = conventions;
    this.wanted = wanted;
    this.whole = whole;
    this.withoutHints = withoutHints;
  }

  /** What has been read; null if the compiler has not come so far. */
  Read read() {
    return read;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (read == null && !round.processingOver()) {
      var mapped = new TreeMap<String, TypeElement>();
      add(mapped, round.getRootElements());
      read = read(mapped.values(), round);
      if (!whole) {
        throw new Enough();
      }
    }
    return false;
  }

  private Read read(Collection<TypeElement> mapped, RoundEnvironment round) {
    TypesByName byName = TypesByName.of(mapped, processingEnv.getElementUtils());
    Fingerprint fingerprint =
        Fingerprint.of(mapped, byName, type -> isIn(round, type), "", withoutHints);
    return new Read(
        fingerprint.code(),
        wanted.test(fingerprint.code()) ? text(map(mapped, byName, round)) : "");
  }

  private Mapping map(Collection<TypeElement> mapped, TypesByName byName, RoundEnvironment round) {
    Mapping mapping =
        new EntityMapper(
                byName, processingEnv.getTypeUtils(), type -> isIn(round, type), conventions)
            .map(mapped);
    return withoutHints ? mapping.withoutHints() : mapping;
  }

  private static void add(Map<String, TypeElement> mapped, Collection<? extends Element> elements) {
    for (TypeElement type : ElementFilter.typesIn(elements)) {
      if (isMapped(type)) {
        mapped.put(type.getQualifiedName().toString(), type);
      }
      add(mapped, type.getEnclosedElements());
    }
  }

  private static boolean isMapped(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(mirror -> MAPPED.contains(mirror.getAnnotationType().toString()));
  }

  private static boolean isIn(RoundEnvironment round, Element type) {
    return round.getRootElements().contains(type)
        || type.getEnclosingElement() instanceof TypeElement outer && isIn(round, outer);
  }

  private static String text(Mapping mapping) {
    var text = new StringBuilder();
    lines(text, "table", mapping.schema().tables());
    text.append(mapping.schema()).append('\n');
    lines(text, "element of table", mapping.tableElements());
    lines(text, "element of column", mapping.columnElements());
    lines(text, "renamed table", mapping.renamedTables());
    lines(text, "renamed column", mapping.renamedColumns());
    mapping.sharedRenames().stream()
        .map(Object::toString)
        .sorted()
        .forEach(column -> text.append("shared rename ").append(column).append('\n'));
    lines(text, "renamed value", mapping.renamedValues());
    lines(text, "unordered", mapping.unordered());
    mapping.discriminators().stream()
        .sorted()
        .forEach(column -> text.append("discriminator ").append(column).append('\n'));
    lines(text, "first subclass", mapping.firstSubclasses());
    lines(text, "backfill", mapping.backfills());
    lines(text, "accepted for table", mapping.acceptedForTables());
    lines(text, "accepted for column", mapping.acceptedForColumns());
    mapping.problems().forEach(problem -> text.append(line(problem)).append('\n'));
    return text.toString();
  }

  private static void lines(StringBuilder text, String what, Map<?, ?> map) {
    var sorted = new TreeMap<String, String>();
    map.forEach((key, value) -> sorted.put(word(key), word(value)));
    sorted.forEach(
        (key, value) ->
            text.append(what).append(' ').append(key).append(" = ").append(value).append('\n'));
  }

  private static String word(Object object) {
    return object instanceof Element element ? place(element) : String.valueOf(object);
  }

  private static String place(Element element) {
    return element.getEnclosingElement() instanceof TypeElement outer
        ? place(outer) + "." + element.getSimpleName()
        : element.toString();
  }

  private static String line(Problem problem) {
    return "problem "
        + List.of(
            problem.rule(),
            problem.message(),
            place(problem.element()),
            problem.mirror().map(Object::toString).orElse(""),
            problem.value().map(Object::toString).orElse(""));
  }
}
