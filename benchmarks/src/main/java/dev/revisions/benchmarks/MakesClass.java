package dev.revisions.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that makes one small class, as every processor with a result does: javac then starts
 * another round, in which it enters all sources again.
 */
@SupportedAnnotationTypes({
  "jakarta.persistence.Entity",
  "jakarta.persistence.MappedSuperclass",
  "jakarta.persistence.Embeddable"
})
public final class MakesClass extends AbstractProcessor {

  private boolean done;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      make();
    }
    return false;
  }

  private void make() {
    try (Writer writer = processingEnv.getFiler().createSourceFile("app.model.Made").openWriter()) {
      writer.write("package app.model; final class Made {}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
