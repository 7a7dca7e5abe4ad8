package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Some sources of a model of a hundred entities, compiled after all of them were. Random subsets,
 * the same in every run; {@code -Drevisions.subsets=N} takes more of them.
 */
class SubsetTest {

  private static final int ENTITIES = 100;
  private static final int SUBSETS = Integer.getInteger("revisions.subsets", 3);
  private static final String HOME = "shop.revisions";

  /** What of the rest the compiler may see. */
  private enum Rest {
    CLASSES,
    SOURCES,
    SOURCES_WITHOUT_CLASSES,
    NOTHING;

    List<String> options(Project project) {
      String sources = project.folder().resolve("src").toString();
      return switch (this) {
        case CLASSES -> List.of("-cp", ClassPath.with(project.classes()));
        case SOURCES -> List.of("-cp", ClassPath.APIS, "-sourcepath", sources, "-implicit:class");
        case SOURCES_WITHOUT_CLASSES ->
            List.of("-cp", ClassPath.APIS, "-sourcepath", sources, "-implicit:none");
        case NOTHING -> List.of("-cp", ClassPath.APIS);
      };
    }

    boolean showsAll() {
      return this != NOTHING;
    }
  }

  private static String entity(int number) {
    return "shop.Entity" + number;
  }

  private static Project model() {
    var project = new Project(Compiler.JAVAC);
    for (int i = 0; i < ENTITIES; i++) {
      project.write(entity(i), source(i));
    }
    return project
        .write(
            "shop.Base",
            """
            package shop;
            import jakarta.persistence.*;
            @MappedSuperclass
            public abstract class Base {
              @Id @GeneratedValue Long id;
              @Version int version;
            }
            """)
        .write(
            "shop.Address",
            """
            package shop;
            import jakarta.persistence.*;
            @Embeddable
            public record Address(@Column(length = 80) String street, String city) {}
            """)
        .write("shop.Money", "package shop; public record Money(java.math.BigDecimal amount) {}")
        .write(
            "shop.convert.MoneyConverter",
            """
            package shop.convert;
            import jakarta.persistence.*;
            import shop.Money;
            @Converter(autoApply = true)
            public class MoneyConverter implements AttributeConverter<Money, String> {
              public String convertToDatabaseColumn(Money money) { return money.toString(); }
              public Money convertToEntityAttribute(String text) { return null; }
            }
            """)
        .write("shop.State", "package shop; public enum State { OPEN, CLOSED, ARCHIVED }")
        .write("shop.package-info", "/** The shop. */ package shop;");
  }

  private static String source(int number) {
    return """
    package shop;
    import jakarta.persistence.*;
    @Entity
    public class Entity%1$d extends Base {
      @Column(length = %2$d, nullable = false) String name;
      @Embedded Address address;
      Money price;
      @Enumerated(EnumType.STRING) State state;
      @ManyToOne Entity%3$d other;
      @ElementCollection java.util.Set<String> tags;
    }
    """
        .formatted(number, 20 + number, (number * 7 + 1) % ENTITIES);
  }

  private static List<String> subset(Random random) {
    var all = new ArrayList<>(IntStream.range(0, ENTITIES).mapToObj(SubsetTest::entity).toList());
    all.addAll(List.of("shop.Base", "shop.Address", "shop.Money", "shop.State"));
    all.addAll(List.of("shop.convert.MoneyConverter", "shop.package-info"));
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(random.nextBoolean() ? 4 : all.size() - 1));
  }

  private static Result compile(Project project, List<String> classes) {
    return project.compileOnly(RevisionsProcessor::new, classes.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDroppedForBeingAbsent(Rest rest) {
    Project project = model();
    assertThat(project.compile(RevisionsProcessor::new).errors()).isEmpty();
    List<String> revisions = project.list(HOME);
    assertThat(revisions).hasSize(1);
    project.options(rest.options(project).toArray(String[]::new));
    var random = new Random(rest.ordinal());
    for (int i = 0; i < SUBSETS; i++) {
      List<String> subset = subset(random);

      Result result = compile(project, subset);

      assertThat(project.list(HOME)).as(rest + " " + new TreeSet<>(subset)).isEqualTo(revisions);
      if (rest.showsAll()) {
        assertThat(result.messages()).as(rest + " " + new TreeSet<>(subset)).isEmpty();
      }
    }
  }

  /** Without its converter, a boolean would have a column of another type. */
  @CompilerTest
  void aConverterThatIsNotCompiledStillConverts(Project project) {
    project
        .write("shop.Flag", FLAG)
        .write(
            "shop.convert.YesNo",
            """
            package shop.convert;
            import jakarta.persistence.*;
            @Converter(autoApply = true)
            public class YesNo implements AttributeConverter<Boolean, String> {
              public String convertToDatabaseColumn(Boolean yes) { return null; }
              public Boolean convertToEntityAttribute(String text) { return null; }
            }
            """);
    assertThat(project.compile(RevisionsProcessor::new).errors()).isEmpty();
    List<String> revisions = project.list(HOME);

    assertThat(compile(project, List.of("shop.Flag")).messages())
        .containsExactly(
            "[hidden-type] the entities are not compared with the history, for the compiler"
                + " does not see shop.convert.YesNo; put the classes of the application on its"
                + " class path");
    project.options("-cp", ClassPath.with(project.classes()));
    assertThat(compile(project, List.of("shop.Flag")).messages()).isEmpty();
    assertThat(project.list(HOME)).isEqualTo(revisions);

    project.delete("shop.convert.YesNo");
    Result result = compile(project, List.of("shop.Flag"));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[boolean-storage] Flag.raised: column Flag.raised held booleans as varchar");
  }

  private static final String FLAG =
      """
      package shop;
      import jakarta.persistence.*;
      @Entity
      public class Flag {
        @Id Long id;
        Boolean raised;
      }
      """;
}
