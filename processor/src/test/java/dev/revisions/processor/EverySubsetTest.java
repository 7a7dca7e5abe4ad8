package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Builds of all sources of {@link MixedModel} but one, and of one alone, after a build of all. None
 * of them may find a change; where the compiler sees the classes of the rest, none has anything to
 * say. Of ECJ, those that differ most from javac.
 */
class EverySubsetTest {

  private static final String HOME = "shop.revisions";

  /** Builds everything. */
  private static Project built(Compiler compiler) {
    Project project = MixedModel.project(compiler).options("-cp", ClassPath.APIS);
    assertThat(project.compile(RevisionsProcessor::new).errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(1);
    return project;
  }

  /** Builds of a part, which read annotations and make no class. */
  private static Project partial(Project project, boolean seesClasses) {
    return (seesClasses
            ? project
                .withoutOption(ClassPath.APIS)
                .withoutOption("-cp")
                .options("-cp", ClassPath.with(project.classes()))
            : project)
        .options("-proc:only");
  }

  private static String revision(Project project) {
    return HOME + "." + project.list(HOME).get(0).replace(".java", "");
  }

  private static Result compile(Project project, List<String> classes) {
    return project.compileOnly(RevisionsProcessor::new, classes.toArray(String[]::new));
  }

  private static List<String> but(String one, List<String> all) {
    var others = new ArrayList<>(all);
    others.remove(one);
    return others;
  }

  private static List<String> said(Result result) {
    return result.messages().stream().filter(message -> message.startsWith("[")).toList();
  }

  @ParameterizedTest
  @CsvSource({"JAVAC,true", "JAVAC,false", "ECJ,true", "ECJ,false"})
  void nothingIsDroppedForBeingAbsent(Compiler compiler, boolean seesClasses) {
    Project project = built(compiler);
    List<String> revisions = project.list(HOME);
    var all = new ArrayList<>(MixedModel.names());
    all.add(revision(project));
    partial(project, seesClasses);

    var found = new TreeMap<String, List<String>>();
    for (String one : all) {
      if (compiler == Compiler.JAVAC || !seesClasses) {
        found.put("without " + one, said(compile(project, but(one, all))));
      }
      if (compiler == Compiler.JAVAC || seesClasses) {
        found.put("only " + one, said(compile(project, List.of(one))));
      }
    }

    assertThat(project.list(HOME)).as(found.toString()).isEqualTo(revisions);
    if (seesClasses) {
      found.values().removeIf(List::isEmpty);
      assertThat(found).isEmpty();
    }
  }

  /** The class file of what was deleted is still there. */
  @Test
  void whatIsDeletedIsDroppedAlone() {
    Project project = built(Compiler.JAVAC);
    String first = revision(project);
    partial(project, true);
    var told = new TreeMap<String, String>();
    for (String leaf : MixedModel.LEAVES) {
      String source = project.read(leaf);
      project.delete(leaf);

      Result result = compile(project, List.of("shop.Customer", "shop.Book", first));

      told.put(leaf, String.join(" ", result.notes()).replaceAll("\\[revision] wrote .*: ", ""));
      project.write(leaf, source);
      project.list(HOME).stream()
          .map(file -> HOME + "." + file.replace(".java", ""))
          .filter(name -> !name.equals(first))
          .forEach(project::delete);
    }
    assertThat(told)
        .containsOnly(
            entry("shop.CardPayment", "drops CardPayment"),
            entry("shop.Category", "drops Category; drops Product.category_id"),
            entry("shop.Rate", "drops Rate"),
            entry("shop.Toy", "drops Product.age"),
            entry("shop.Van", "drops Van"));
  }
}
