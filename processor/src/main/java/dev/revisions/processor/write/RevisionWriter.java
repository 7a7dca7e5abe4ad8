package dev.revisions.processor.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a revision as Java, the way google-java-format would. Where that is more than the writer
 * knows, which {@link Layout#isFinal} tells, the text is readable and waits for the formatter.
 *
 * <p>The classes of the runtime that need Vert.x are named, not loaded: it is not on the path of a
 * processor.
 */
public final class RevisionWriter {

  private static final List<String> IMPORTS =
      List.of(
          "dev.revisions.Operations",
          "dev.revisions.Revision",
          "dev.revisions.annotation.RevisionInfo");

  private RevisionWriter() {}

  /**
   * The source of a revision.
   *
   * @throws IllegalArgumentException if an operation or a part of the model cannot be written as
   *     Java; the message says which
   */
  public static String write(NewRevision revision) {
    List<Method> methods =
        Stream.of(
                DirectiveMethods.of("upgrade", revision.upgrade()),
                DirectiveMethods.of("downgrade", revision.downgrade()))
            .flatMap(List::stream)
            .toList();
    return String.join(
        "\n",
        "package " + revision.packageName() + ";\n",
        Imports.of(revision.packageName(), imports(methods))
            + Javadoc.of(Summary.of(revision.summary())),
        InfoCode.of(revision),
        "public final class " + revision.className() + " extends Revision {",
        methods.stream().map(Method::toString).collect(Collectors.joining("\n")) + "}\n");
  }

  private static Set<String> imports(List<Method> methods) {
    var imports = new HashSet<>(IMPORTS);
    methods.stream()
        .flatMap(method -> method.body().stream())
        .forEach(statement -> imports.addAll(statement.imports()));
    return imports;
  }
}
