package dev.revisions.benchmarks;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that is called and does nothing: what annotation processing alone costs javac. */
@SupportedAnnotationTypes({
  "jakarta.persistence.Entity",
  "jakarta.persistence.MappedSuperclass",
  "jakarta.persistence.Embeddable"
})
public final class DoNothing extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
