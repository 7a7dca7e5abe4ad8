package dev.revisions.conformance;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Hints;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.processor.mapping.NamingStrategy;
import dev.revisions.schema.Schema;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What we derive from the source of a set.
 *
 * @param operations what creates the schema
 * @param problems why there is none
 */
record Derivation(List<Operation> operations, List<String> problems) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  static Derivation of(ModelSet set) {
    var probe =
        new SchemaProbe(
            set.naming() == ModelSet.Naming.SNAKE_CASE
                ? NamingStrategy.SNAKE_CASE
                : NamingStrategy.AS_WRITTEN);
    compile(set, probe);
    Mapping mapping = probe.mapping();
    if (!mapping.problems().isEmpty()) {
      return new Derivation(
          List.of(), mapping.problems().stream().map(p -> p.rule() + ": " + p.message()).toList());
    }
    return new Derivation(
        Differ.diff(Schema.EMPTY, mapping.schema(), Hints.NONE).upgrade(), List.of());
  }

  private static void compile(ModelSet set, SchemaProbe probe) {
    var files = JAVAC.getStandardFileManager(null, Locale.ROOT, null);
    try (StandardJavaFileManager manager = files) {
      var task =
          JAVAC.getTask(
              null,
              manager,
              null,
              List.of("-proc:only", "-implicit:none"),
              null,
              manager.getJavaFileObjectsFromPaths(set.sources()));
      task.setProcessors(List.of(probe));
      if (!task.call()) {
        throw new IllegalStateException("javac refuses " + set);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  List<String> sql(Dialect dialect) {
    return operations.stream().flatMap(op -> dialect.render(op).stream()).toList();
  }
}
