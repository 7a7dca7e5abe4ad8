package dev.revisions.processor;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Compares the JPA entities with the history of revisions and, where they differ, writes the next
 * revision. Claims no annotation: entities are other processors' too.
 */
@AutoService(Processor.class)
public final class RevisionsProcessor extends AbstractProcessor {

  private final Clock clock;
  private Compilation compilation;

  /** The processor as compilers make it. */
  public RevisionsProcessor() {
    this(Clock.systemUTC());
  }

  RevisionsProcessor(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return SupportedAnnotations.all();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Option.keySet();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment, clock);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      compilation.round(annotations, round);
    } catch (RuntimeException | LinkageError e) {
      var trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      new Diagnostics(processingEnv.getMessager())
          .error("bug", "the processor failed; please report this:\n" + trace);
    }
    return false;
  }
}
