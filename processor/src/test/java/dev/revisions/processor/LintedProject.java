package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** A customer who changes, and what is said of that. */
final class LintedProject {

  static final String CUSTOMER = "shop.Customer";

  static final String HOME = "shop.revisions";

  private LintedProject() {}

  static Project write(Project project, String members) {
    return project.write(
        CUSTOMER,
        """
        package shop;

        import jakarta.persistence.*;

        @Entity
        public class Customer {
          @Id Long id;
          %s
        }
        """
            .formatted(members));
  }

  /** Compiles an entity, then compiles it changed. */
  static Result change(Project project, String before, String after) {
    assertThat(compile(write(project, before)).success()).isTrue();
    return compile(write(project, after));
  }

  static Result compile(Project project) {
    return project.compile(RevisionsProcessor::new);
  }

  static List<String> warnings(Result result) {
    return result.diagnostics().stream()
        .filter(
            d ->
                d.getKind() == Diagnostic.Kind.WARNING
                    || d.getKind() == Diagnostic.Kind.MANDATORY_WARNING)
        .map(d -> d.getMessage(Locale.ENGLISH))
        .toList();
  }

  static List<Long> lines(Result result, String beginning) {
    return result.diagnostics().stream()
        .filter(d -> d.getMessage(Locale.ENGLISH).startsWith(beginning))
        .map(Diagnostic::getLineNumber)
        .toList();
  }

  static void assertRevisions(Project project, int number) {
    assertThat(project.list(HOME)).hasSize(number);
  }

  static String revision(Project project, int index) {
    String file = project.list(HOME).get(index);
    return project.read(HOME + "." + file.substring(0, file.length() - ".java".length()));
  }
}
