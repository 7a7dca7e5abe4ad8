package dev.revisions.commands;

import static java.util.stream.Collectors.joining;

import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Index;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * An application with revisions in a folder of its own, compiled from sources that are written for
 * the occasion. Each revision leads to a schema given in the model notation.
 */
public final class SampleApplication {

  private final Path folder;
  private final String packageName;
  private final List<Path> sources = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private Schema schema = Schema.EMPTY;

  /** An application without revisions. */
  public SampleApplication(Path folder, String packageName) {
    this.folder = folder;
    this.packageName = packageName;
  }

  /** The shop that the pictures show: six revisions, the last of which are branches and a merge. */
  public static SampleApplication shop(Path folder) throws IOException {
    var shop = new SampleApplication(folder, "com.acme.shop.revisions");
    for (int i = 1; i <= 5; i++) {
      String text =
          new String(
              SampleApplication.class.getResourceAsStream("shop/" + i + ".txt").readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      int line = text.indexOf('\n');
      shop.revision(text.substring(2, line), Notation.schema(text.substring(line + 1)));
    }
    return shop;
  }

  /** Adds a revision that leads from the last one to a schema. */
  public SampleApplication revision(String slug, Schema next) throws IOException {
    String id = "%012x".formatted(0x3f9c2b1a7d04L + 0x1b81e0c6f2a9L * ids.size());
    String parents = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
    String name = "Revision_2026%02d%02d_%s".formatted(ids.size() % 12 + 1, ids.size() % 28 + 1, slug);
    String body = upgrade(schema, next);
    String back = upgrade(next, schema);
    write(name, source(name, id, parents, next.fragmentsSince(schema), body, back));
    ids.add(id);
    classes.add(name);
    schema = next;
    return this;
  }

  /** Adds a revision whose upgrade and downgrade are given as Java. */
  public SampleApplication revision(String slug, String upgrade, String downgrade)
      throws IOException {
    String id = "%012x".formatted(0x3f9c2b1a7d04L + 0x1b81e0c6f2a9L * ids.size());
    String parents = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
    String name = "Revision_2026%02d%02d_%s".formatted(ids.size() % 12 + 1, ids.size() % 28 + 1, slug);
    write(name, source(name, id, parents, List.of(), upgrade, downgrade));
    ids.add(id);
    classes.add(name);
    return this;
  }

  /** The ids of the revisions, oldest first. */
  public List<String> ids() {
    return List.copyOf(ids);
  }

  /** The schema at the head. */
  public Schema schema() {
    return schema;
  }

  /** Compiles the application and gives the folder of its classes. */
  public Path compile() {
    Path classes = folder.resolve("classes");
    var arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    sources.forEach(source -> arguments.add(source.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("the sample does not compile");
    }
    return classes;
  }

  private void write(String name, String source) throws IOException {
    Path file =
        folder.resolve("src").resolve(packageName.replace('.', '/')).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    sources.add(Files.writeString(file, source));
  }

  private String source(
      String name,
      String id,
      String parents,
      List<Fragment> fragments,
      String upgrade,
      String downgrade) {
    return """
    package %s;

    import static dev.revisions.schema.Types.*;

    import dev.revisions.*;
    import dev.revisions.annotation.RevisionInfo;

    @RevisionInfo(id = "%s", parents = {%s}, created = "2026-11-23T06:19:00Z", model = {%s})
    public final class %s extends Revision {
      @Override
      protected void upgrade(Operations op) {
        %s
      }

      @Override
      protected void downgrade(Operations op) {
        %s
      }
    }
    """
        .formatted(
            packageName,
            id,
            parents.isEmpty() ? "" : quoted(parents),
            fragments.stream().map(f -> quoted(Notation.format(f))).collect(joining(", ")),
            name,
            upgrade,
            downgrade);
  }

  private static String upgrade(Schema before, Schema after) {
    Stream<String> dropped =
        before.tables().values().stream()
            .filter(table -> after.table(table.name()).isEmpty())
            .map(table -> "op.dropTable(%s);".formatted(quoted(table.name().toString())));
    Stream<String> created =
        inOrder(after).stream()
            .filter(table -> before.table(table.name()).isEmpty())
            .map(SampleApplication::create);
    Stream<String> altered =
        after.tables().values().stream()
            .flatMap(table -> before.table(table.name()).stream().flatMap(t -> alter(t, table)));
    List<String> drops = new ArrayList<>(dropped.toList());
    if (drops.size() > 1) {
      drops.clear();
      var reversed = new ArrayList<>(inOrder(before));
      java.util.Collections.reverse(reversed);
      reversed.stream()
          .filter(table -> after.table(table.name()).isEmpty())
          .forEach(t -> drops.add("op.dropTable(%s);".formatted(quoted(t.name().toString()))));
    }
    return Stream.of(created, altered, drops.stream())
        .flatMap(lines -> lines)
        .collect(joining("\n    "));
  }

  /** What is referred to comes first. */
  private static List<Table> inOrder(Schema schema) {
    var done = new java.util.LinkedHashMap<dev.revisions.schema.TableName, Table>();
    while (done.size() < schema.tables().size()) {
      for (Table table : schema.tables().values()) {
        boolean ready =
            table.foreignKeys().stream()
                .map(ForeignKey::target)
                .allMatch(target -> done.containsKey(target) || target.equals(table.name()));
        if (ready) {
          done.putIfAbsent(table.name(), table);
        }
      }
    }
    return List.copyOf(done.values());
  }

  private static String create(Table table) {
    String columns =
        table.columns().stream().map(c -> "t." + column("column(", c)).collect(joining(" "));
    String constraints =
        table.constraints().stream().map(SampleApplication::constraint).collect(joining(" "));
    String indexes =
        table.indexes().stream().map(index -> index(table, index)).collect(joining(" "));
    return "op.createTable(%s, t -> { %s %s }); %s"
        .formatted(quoted(table.name().toString()), columns, constraints, indexes);
  }

  private static String index(Table table, Index index) {
    return "op.createIndex(%s).on(%s, %s)%s;"
        .formatted(
            quoted(index.name()),
            quoted(table.name().toString()),
            index.parts().stream().map(part -> quoted(part.toString())).collect(joining(", ")),
            index.unique() ? ".unique()" : "");
  }

  private static String constraint(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return "t.foreignKey(%s, %s).references(%s, %s);"
          .formatted(
              quoted(key.name()),
              list(key.columns()),
              quoted(key.target().toString()),
              list(key.targetColumns()));
    }
    if (constraint instanceof dev.revisions.schema.UniqueConstraint unique) {
      return "t.unique(%s, %s);".formatted(quoted(unique.name()), list(unique.columns()));
    }
    if (constraint instanceof dev.revisions.schema.PrimaryKey key) {
      return "t.primaryKey(%s);".formatted(list(key.columns()));
    }
    throw new IllegalArgumentException("not in a sample: " + constraint);
  }

  private static Stream<String> alter(Table before, Table after) {
    String table = quoted(after.name().toString());
    Stream<String> added =
        after.columns().stream()
            .filter(column -> before.column(column.name()).isEmpty())
            .map(column -> "op." + column("addColumn(" + table + ", ", column));
    Stream<String> changed =
        after.columns().stream()
            .filter(column -> before.column(column.name()).isPresent())
            .filter(column -> !before.column(column.name()).orElseThrow().equals(column))
            .map(column -> retyped(table, before.column(column.name()).orElseThrow(), column));
    Stream<String> dropped =
        before.columns().stream()
            .filter(column -> after.column(column.name()).isEmpty())
            .map(column -> "op.dropColumn(%s, %s);".formatted(table, quoted(column.name())));
    Stream<String> indexes =
        after.indexes().stream()
            .filter(index -> before.index(index.name()).isEmpty())
            .map(index -> index(after, index));
    Stream<String> noIndexes =
        before.indexes().stream()
            .filter(index -> after.index(index.name()).isEmpty())
            .map(index -> "op.dropIndex(%s).on(%s);".formatted(quoted(index.name()), table));
    return Stream.of(noIndexes, added, changed, indexes, dropped).flatMap(lines -> lines);
  }

  private static String retyped(String table, Column before, Column after) {
    return "op.alterColumn(%s, %s).from(%s%s).to(%s%s);"
        .formatted(
            table,
            quoted(after.name()),
            type(before),
            before.nullable() ? "" : ", c -> c.notNull()",
            type(after),
            after.nullable() ? "" : ", c -> c.notNull()");
  }

  private static String column(String call, Column column) {
    return call
        + quoted(column.name())
        + ", "
        + type(column)
        + ")"
        + (column.identity() ? ".identity()" : column.nullable() ? "" : ".notNull()")
        + column.defaultValue().map(sql -> ".defaultValue(" + quoted(sql) + ")").orElse("")
        + ";";
  }

  /** Types are written alike in the notation and in Java. */
  private static String type(Column column) {
    String type = column.type().toString();
    return (type.contains("(") ? type : type + "()").replace("integer()", "integer()");
  }

  private static String list(List<String> names) {
    return names.stream().map(SampleApplication::quoted).collect(joining(", "));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
