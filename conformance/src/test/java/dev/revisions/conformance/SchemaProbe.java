package dev.revisions.conformance;

import dev.revisions.processor.mapping.Conventions;
import dev.revisions.processor.mapping.EntityMapper;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.mapping.TypesByName;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Derives the schema of the classes that are compiled. */
@SupportedAnnotationTypes("*")
final class SchemaProbe extends AbstractProcessor {

  private final Conventions conventions;
  private Mapping mapping;

  SchemaProbe(Conventions conventions) {
    this.conventions = conventions;
  }

  /** What the entities mean. */
  Mapping mapping() {
    return mapping;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (mapping == null) {
      List<TypeElement> classes = types(round.getRootElements()).toList();
      var byName = TypesByName.of(classes, processingEnv.getElementUtils());
      mapping =
          new EntityMapper(byName, processingEnv.getTypeUtils(), type -> true, conventions)
              .map(classes);
    }
    return false;
  }

  private static Stream<TypeElement> types(Collection<? extends Element> elements) {
    List<TypeElement> types = List.copyOf(ElementFilter.typesIn(List.copyOf(elements)));
    return types.stream()
        .flatMap(type -> Stream.concat(Stream.of(type), types(type.getEnclosedElements())));
  }
}
