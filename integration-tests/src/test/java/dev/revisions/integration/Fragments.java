package dev.revisions.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles pieces of Java that are no class of their own, beside an application that has a history.
 */
final class Fragments {

  private static final String IMPORTS =
      """
      package com.acme.shop;
      import static dev.revisions.schema.Types.*;
      import com.acme.shop.revisions.Revisions;
      import dev.revisions.*;
      import dev.revisions.annotation.*;
      import dev.revisions.dialect.Dialect;
      import dev.revisions.verify.*;
      import io.vertx.core.*;
      import io.vertx.sqlclient.*;
      import jakarta.persistence.*;
      import java.time.*;
      import java.util.*;
      """;

  private static final String STATEMENTS =
      """
      abstract class Fragment {
        interface Log { void info(Object text); void error(Object text); }
        void run(Vertx vertx, Pool pool, Log log) throws Exception {
          %s
        }
      }
      """;

  private static final String OPERATIONS =
      """
      @RevisionInfo(id = "000000000000")
      final class Fragment extends Revision {
        @Override protected void upgrade(Operations op) {
          %s
        }
        @Override protected void downgrade(Operations op) {}
      }
      """;

  private static final String MEMBERS =
      """
      @Entity class Fragment {
        @Id Long number;
        %s
      }
      """;

  private final Path classes;
  private final String classPath;

  /**
   * @param classes where the classes of the application are
   * @param classPath what it is compiled with
   */
  Fragments(Path classes, String classPath) {
    this.classes = classes;
    this.classPath = classPath;
  }

  void compile(String name, Snippet snippet) throws IOException {
    String frame =
        snippet.has("operations") ? OPERATIONS : snippet.has("members") ? MEMBERS : STATEMENTS;
    String source = IMPORTS + frame.formatted(snippet.text());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path folder = Files.createTempDirectory(classes, "fragment");
    Path file = Files.writeString(folder.resolve("Fragment.java"), source);
    var output = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-cp", classes + ":" + classPath, "-d", folder.toString());
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(output, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as("%s:%d does not compile%n%s", name, snippet.line(), output).isTrue();
    }
  }
}
