package dev.revisions.conformance;

import dev.revisions.processor.mapping.EntityMapper;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.mapping.NamingStrategy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Derives the schema of the classes that are compiled. */
@SupportedAnnotationTypes("*")
final class SchemaProbe extends AbstractProcessor {

  private final NamingStrategy naming;
  private Mapping mapping;

  SchemaProbe(NamingStrategy naming) {
    this.naming = naming;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (mapping == null) {
      mapping =
          new EntityMapper(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), naming)
              .map(classes(round));
    }
    return false;
  }

  private static List<TypeElement> classes(RoundEnvironment round) {
    return round.getRootElements().stream()
        .flatMap(
            root ->
                java.util.stream.Stream.concat(
                    ElementFilter.typesIn(List.of(root)).stream(),
                    ElementFilter.typesIn(root.getEnclosedElements()).stream()))
        .toList();
  }

  Mapping mapping() {
    return mapping;
  }
}
