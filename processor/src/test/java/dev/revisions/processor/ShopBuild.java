package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Revision;
import dev.revisions.operation.Operation;
import dev.revisions.processor.compile.CompiledRevision;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import dev.revisions.processor.write.Phrase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A shop with entities, built on one day and on the next. */
abstract class ShopBuild {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:19:00Z"), ZoneOffset.UTC);
  private static final Clock NEXT_DAY = Clock.offset(CLOCK, Duration.ofDays(1));

  static final String CUSTOMER = "com.acme.shop.Customer";
  static final String ORDER = "com.acme.shop.Order";
  static final String HOME = "com.acme.shop.revisions";
  static final String FIRST = HOME + ".Revision_20261123_create_customer";

  static String entity(String qualifiedName, String... fields) {
    int dot = qualifiedName.lastIndexOf('.');
    return """
    package %s;

    import jakarta.persistence.*;

    @Entity
    public class %s {
      @Id Long id;
    %s
    }
    """
        .formatted(
            qualifiedName.substring(0, dot),
            qualifiedName.substring(dot + 1),
            String.join("\n", Arrays.stream(fields).map(field -> "  " + field).toList()));
  }

  static Project withCustomer(Project project) {
    return project.write(CUSTOMER, entity(CUSTOMER, "String name;"));
  }

  static Result compile(Project project) {
    return project.compile(() -> new RevisionsProcessor(CLOCK));
  }

  static Result compileNextDay(Project project) {
    return project.compile(() -> new RevisionsProcessor(NEXT_DAY));
  }

  static Result compileOnly(Project project, String... classes) {
    return project.compileOnly(() -> new RevisionsProcessor(NEXT_DAY), classes);
  }

  static void assertSilent(Result result) {
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  static Revision load(Project project, String qualifiedName) {
    return CompiledRevision.load(project.classes(), qualifiedName);
  }

  static List<String> phrases(List<Operation> operations) {
    return operations.stream().map(operation -> Phrase.of(operation).toString()).toList();
  }
}
