package dev.revisions.processor.mapping;

import dev.revisions.processor.compile.ClassPath;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers in which entities are read; every test of the mapping runs in both. */
enum TestCompiler {
  JAVAC(ToolProvider::getSystemJavaCompiler),
  ECJ(EclipseCompiler::new);

  private static final String IMPORTS =
      """
      package shop;
      import dev.revisions.annotation.*;
      import jakarta.persistence.*;
      import java.io.Serializable;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import jakarta.persistence.CascadeType;
      import jakarta.persistence.Temporal;
      import org.hibernate.annotations.*;
      import org.hibernate.type.SqlTypes;
      """;

  private final Supplier<JavaCompiler> compiler;

  TestCompiler(Supplier<JavaCompiler> compiler) {
    this.compiler = compiler;
  }

  /** What the classes of the text mean; they stand in package {@code shop}, without imports. */
  Mapping map(String classes) {
    return map(classes, Conventions.DEFAULT);
  }

  Mapping map(String classes, Conventions conventions) {
    var mapper = new MappingProcessor(conventions);
    run(mapper, List.of("-proc:only"), List.of(), classes);
    return mapper.mapping;
  }

  /** What the classes mean when others come from class files in a folder. */
  Mapping map(String classes, Path classFiles, String... binary) {
    var mapper = new MappingProcessor(Conventions.DEFAULT, binary);
    run(mapper, List.of("-proc:only"), List.of(classFiles), classes);
    return mapper.mapping;
  }

  /** Compiles the classes of the text into a folder. */
  void compile(String classes, Path folder) {
    run(null, List.of("-proc:none", "-d", folder.toString()), List.of(), classes);
  }

  private void run(
      MappingProcessor processor, List<String> options, List<Path> classPath, String classes) {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    String path =
        Stream.concat(classPath.stream().map(Path::toString), Stream.of(ClassPath.APIS))
            .collect(Collectors.joining(File.pathSeparator));
    var all = new ArrayList<>(options);
    all.addAll(List.of("-nowarn", "-classpath", path, "-source", "17", "-target", "17"));
    Path source = write(IMPORTS + classes);
    boolean ok = call(processor, all, source, diagnostics);
    delete(source);
    if (!ok && (processor == null || processor.mapping == null)) {
      throw new AssertionError(diagnostics.getDiagnostics().toString());
    }
    if (processor != null && processor.failure != null) {
      throw new AssertionError("the mapper failed", processor.failure);
    }
  }

  private boolean call(
      MappingProcessor processor,
      List<String> options,
      Path source,
      DiagnosticCollector<JavaFileObject> diagnostics) {
    JavaCompiler tool = compiler.get();
    try (var files = tool.getStandardFileManager(diagnostics, null, null)) {
      var task =
          tool.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source));
      if (processor != null) {
        task.setProcessors(List.of(processor));
      }
      return task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Eclipse compiler takes nothing but files. */
  private static Path write(String text) {
    try {
      Path folder = Files.createTempDirectory("entities");
      return Files.writeString(folder.resolve("Model.java"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path source) {
    try {
      Files.delete(source);
      Files.delete(source.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands all entities and converters of the first round to the mapper. */
  private static final class MappingProcessor extends AbstractProcessor {

    private final Conventions conventions;
    private final List<String> binary;
    private Mapping mapping;
    private Throwable failure;

    MappingProcessor(Conventions conventions, String... binary) {
      this.conventions = conventions;
      this.binary = List.of(binary);
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
      if (mapping == null && failure == null) {
        try {
          Collection<TypeElement> classes = classes(round);
          var mapper =
              new EntityMapper(
                  TypesByName.of(classes, processingEnv.getElementUtils()),
                  processingEnv.getTypeUtils(),
                  type -> isIn(round, type),
                  conventions);
          mapping = mapper.map(classes);
        } catch (RuntimeException | LinkageError e) {
          failure = e;
        }
      }
      return false;
    }

    private static boolean isIn(RoundEnvironment round, Element type) {
      return round.getRootElements().contains(type)
          || type.getEnclosingElement() instanceof TypeElement outer && isIn(round, outer);
    }

    private Collection<TypeElement> classes(RoundEnvironment round) {
      var classes = new TreeMap<String, TypeElement>();
      add(classes, round.getRootElements());
      binary.forEach(
          name -> classes.put(name, processingEnv.getElementUtils().getTypeElement(name)));
      return classes.values();
    }

    private static void add(
        TreeMap<String, TypeElement> classes, Collection<? extends Element> elements) {
      for (TypeElement type : ElementFilter.typesIn(elements)) {
        classes.put(type.getQualifiedName().toString(), type);
        add(classes, type.getEnclosedElements());
      }
    }
  }
}
