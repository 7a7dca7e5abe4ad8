package dev.revisions.conformance;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Differ;
import dev.revisions.processor.diff.Hints;
import dev.revisions.processor.mapping.Mapping;
import dev.revisions.schema.Schema;
import dev.revisions.testing.TestDatabase;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What we derive from the sources of a set.
 *
 * @param schema what the entities mean; empty if there are problems
 * @param operations what creates the schema; none if there are problems
 * @param problems why the processor refuses the set
 */
record Derivation(Schema schema, List<Operation> operations, List<String> problems) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all, because it keeps what it has read of the class path. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  static Derivation of(ModelSet set) {
    Mapping mapping = compile(set).mapping();
    return mapping.problems().isEmpty()
        ? new Derivation(
            mapping.schema(),
            Differ.diff(Schema.EMPTY, mapping.schema(), Hints.NONE).upgrade(),
            List.of())
        : new Derivation(
            Schema.EMPTY,
            List.of(),
            mapping.problems().stream().map(p -> p.rule() + ": " + p.message()).toList());
  }

  private static SchemaProbe compile(ModelSet set) {
    var probe = new SchemaProbe(set.conventions());
    var task =
        JAVAC.getTask(
            null,
            FILES,
            null,
            List.of("-proc:only", "-implicit:none"),
            null,
            FILES.getJavaFileObjectsFromPaths(set.sources()));
    task.setProcessors(List.of(probe));
    if (!task.call()) {
      throw new IllegalStateException("javac refuses the set " + set);
    }
    return probe;
  }

  /** What creates the schema. */
  List<String> sql(Dialect dialect) {
    return operations.stream().flatMap(operation -> dialect.render(operation).stream()).toList();
  }

  /** Creates the schema in an empty database. */
  void create(TestDatabase database) {
    List<String> sql = sql(Dialect.named(database.kind().toString()));
    database.execute(sql.toArray(String[]::new));
  }
}
