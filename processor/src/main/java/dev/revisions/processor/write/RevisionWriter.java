package dev.revisions.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Types;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Prints a revision as Java. The text is valid and readable; its last touch is the formatter's.
 *
 * <p>The classes of the runtime that need Vert.x are named, not loaded: it is not on the path of a
 * processor.
 */
public final class RevisionWriter {

  private static final ClassName REVISION = ClassName.get("dev.revisions", "Revision");
  private static final String INDENT = "  ";

  private RevisionWriter() {}

  /**
   * The source of a revision.
   *
   * @throws IllegalArgumentException if an operation or a part of the model cannot be written as
   *     Java; the message says which
   */
  public static String write(NewRevision revision) {
    List<MethodSpec> upgrade = DirectiveMethods.of("upgrade", revision.upgrade());
    List<MethodSpec> downgrade = DirectiveMethods.of("downgrade", revision.downgrade());
    TypeSpec type =
        TypeSpec.classBuilder(revision.className())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(REVISION)
            .addJavadoc("$L", Summary.of(revision.summary()))
            .addAnnotation(info(revision))
            .addMethods(upgrade)
            .addMethods(downgrade)
            .build();
    JavaFile.Builder file =
        JavaFile.builder(revision.packageName(), type).skipJavaLangImports(true).indent(INDENT);
    String code = type.toString();
    Stream.of(Types.class, ForeignKey.Action.class)
        .filter(imported -> code.contains(imported.getCanonicalName() + "."))
        .forEach(imported -> file.addStaticImport(imported, "*"));
    return file.build().toString();
  }

  private static AnnotationSpec info(NewRevision revision) {
    var info = AnnotationSpec.builder(RevisionInfo.class).addMember("id", "$S", revision.id());
    revision.parents().stream().sorted().forEach(id -> info.addMember("parents", "$S", id));
    revision.replaces().forEach(id -> info.addMember("replaces", "$S", id));
    info.addMember("created", "$S", revision.created().truncatedTo(ChronoUnit.SECONDS));
    if (!revision.message().isEmpty()) {
      info.addMember("message", "$S", revision.message());
    }
    return info.addMember("model", model(revision)).build();
  }

  private static CodeBlock model(NewRevision revision) {
    return revision.model().stream()
        .map(TextBlock::of)
        .collect(CodeBlock.joining(",\n", "{\n", "\n}"));
  }
}
