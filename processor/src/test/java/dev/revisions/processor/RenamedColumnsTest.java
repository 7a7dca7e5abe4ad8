package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Renames of columns that share their element with others, or with their table. */
class RenamedColumnsTest {

  private static final String HOME = "shop.revisions";

  private static Result compile(Project project, String entities) {
    project.write(
        "shop.Shop",
        "package shop;\n\nimport jakarta.persistence.*;\n\n"
            + "public class Shop {\n%s}\n"
                .formatted(entities.replace("@Renamed", "@dev.revisions.annotation.Renamed")));
    return project.compile(RevisionsProcessor::new);
  }

  private static List<String> revisions(Project project) {
    return project.list(HOME).stream()
        .map(f -> project.read(HOME + "." + f.split("\\.")[0]))
        .toList();
  }

  private static final Pattern OFFER =
      Pattern.compile("\\[ambiguous-rename\\] ([\\w.]+): .*? put (@RenamedFrom\\(.*?\\))");

  /** The shapes there are; {@code old>new} is a name that changes. */
  private static final String SHAPES =
      """
      @Entity(name = "Cat") static class Cat {
        @Id Long id;
        /* Cat.tags */ @ElementCollection @OrderColumn(name = "place>pos")
        @Column(name = "word>tag")
        @CollectionTable(name = "tags", joinColumns = @JoinColumn(name = "animal>cat_id"))
        java.util.List<String> tags;
        /* Cat.sizes */ @ElementCollection @MapKeyColumn(name = "k>year")
        @CollectionTable(name = "sizes")
        java.util.Map<Integer, String> sizes;
        /* Cat.friends */ @ManyToMany
        @JoinTable(
            name = "friends",
            joinColumns = @JoinColumn(name = "x>cat"),
            inverseJoinColumns = @JoinColumn(name = "friend"))
        java.util.Set<Cat> friends;
        @ElementCollection @CollectionTable(name = "lines") java.util.Set<Line> lines;
        /* Cat.kittens */ @OneToMany @JoinColumn(name = "cat>mother")
        @OrderColumn(name = "no>position")
        java.util.List<Kitten> kittens;
        /* Cat.breed */ @ManyToOne
        @JoinColumn(name = "a>breed_id", referencedColumnName = "id")
        @JoinColumn(name = "b>breed_no", referencedColumnName = "no")
        Breed breed;
        @AttributeOverride(name = "street", column = @Column(name = "home_street>home_road"))
        Address home;
        @AttributeOverride(name = "street", column = @Column(name = "work_street"))
        Address work;
      }
      @Entity(name = "Kitten") static class Kitten { @Id Long id; }
      @Entity(name = "Breed") @IdClass(Key.class) static class Breed { @Id Long id; @Id Integer no; }
      static class Key implements java.io.Serializable {
        static final long serialVersionUID = 1L;
        Long id; Integer no;
      }
      @Embeddable static class Line { /* Line.quantity */ int count>quantity; String text; }
      @Embeddable static class Address { /* Address.street */ String street; }
      @Entity(name = "Animal") @DiscriminatorColumn(name = "kind>type")
      /* Animal */ static class Animal { @Id Long id; }
      @Entity(name = "Dog") static class Dog extends Animal { }
      @Entity(name = "Plant") @Inheritance(strategy = InheritanceType.JOINED)
      static class Plant { @Id Long id; }
      @Entity(name = "Tree") @PrimaryKeyJoinColumn(name = "plant>plant_id")
      /* Tree */ static class Tree extends Plant { int height; }
      """;

  @CompilerTest
  void whatTheCompilerOffersIsReadyToPaste(Project project) {
    assertThat(compile(project, SHAPES.replaceAll("(\\w+)>\\w+", "$1")).errors()).isEmpty();
    String changed = SHAPES.replaceAll("\\w+>(\\w+)", "$1");

    List<String> errors = compile(project, changed).errors();

    assertThat(compile(project, answered(changed, errors)).errors()).isEmpty();
    assertThat(revisions(project))
        .hasSize(2)
        .anySatisfy(
            revision ->
                assertThat(upgrade(revision))
                    .contains(
                        "(\"tags\", \"animal\", \"cat_id\")",
                        "(\"tags\", \"place\", \"pos\")",
                        "(\"tags\", \"word\", \"tag\")",
                        "(\"sizes\", \"k\", \"year\")",
                        "(\"friends\", \"x\", \"cat\")",
                        "(\"lines\", \"count\", \"quantity\")",
                        "(\"Kitten\", \"cat\", \"mother\")",
                        "(\"Kitten\", \"no\", \"position\")",
                        "(\"Cat\", \"a\", \"breed_id\")",
                        "(\"Cat\", \"b\", \"breed_no\")",
                        "(\"Cat\", \"home_street\", \"home_road\")",
                        "(\"Animal\", \"kind\", \"type\")",
                        "(\"Tree\", \"plant\", \"plant_id\")")
                    .doesNotContain("dropColumn", "addColumn"));
    assertThat(compile(project, changed).messages()).isEmpty();
  }

  /** With the first answer that each message offers in the place that it names. */
  private static String answered(String entities, List<String> errors) {
    String answered = entities;
    for (String error : errors) {
      Matcher offer = OFFER.matcher(error);
      assertThat(offer.find()).as(error).isTrue();
      String place = "/* " + offer.group(1) + " */";
      answered = answered.replace(place, offer.group(2) + " " + place);
    }
    return answered;
  }

  private static String upgrade(String revision) {
    return revision.substring(0, revision.indexOf("void downgrade"));
  }

  private static final String TAGS =
      """
      @Entity(name = "Cat") static class Cat {
        @Id Long id;
        %s @ElementCollection @CollectionTable(name = "%s") java.util.Set<String> tags;
      }
      """;

  @CompilerTest
  void theTableAndAColumnInOneStep(Project project) {
    compile(project, TAGS.formatted("@Column(name = \"word\")", "words"));

    Result result =
        compile(
            project,
            TAGS.formatted(
                "@RenamedFrom(\"words\") @RenamedFrom(value = \"word\", column = \"tag\")"
                    + " @Column(name = \"tag\")",
                "tags"));

    assertThat(result.errors()).isEmpty();
    assertThat(revisions(project))
        .anySatisfy(
            revision ->
                assertThat(revision)
                    .contains("op.renameTable(\"words\", \"tags\");")
                    .contains("op.renameColumn(\"tags\", \"word\", \"tag\");"));
  }

  @CompilerTest
  void whatIsSaidInVain(Project project) {
    compile(project, TAGS.formatted("@Column(name = \"tag\")", "tags"));

    assertThat(said(project, "@RenamedFrom(value = \"word\", column = \"tog\")"))
        .containsExactly(
            "[misplaced-hint] Shop.Cat.tags: no column here is named tog; there are Cat_id, tag");
    assertThat(said(project, "@RenamedFrom(value = \"Cat_id\", column = \"tag\")"))
        .containsExactly(
            "[stale-rename] Cat.tags: tags.tag has had this name since an earlier revision: remove"
                + " @RenamedFrom(value = \"Cat_id\", column = \"tag\").");
    assertThat(said(project, "@RenamedFrom(\"a\") @RenamedFrom(\"b\")"))
        .containsExactly(
            "[misplaced-hint] Shop.Cat.tags: one of several @RenamedFrom at most may leave out"
                + " column; name the columns that the others are about");
    assertThat(
            said(
                project,
                "@RenamedFrom(value = \"a\", column = \"tag\")"
                    + " @RenamedFrom(value = \"b\", column = \"tag\")"))
        .containsExactly(
            "[misplaced-hint] Shop.Cat.tags: column tags.tag is said to be renamed from a and from"
                + " b; keep one");
    assertThat(revisions(project)).hasSize(1);
  }

  private static List<String> said(Project project, String annotations) {
    return compile(project, TAGS.formatted(annotations + " @Column(name = \"tag\")", "tags"))
        .messages();
  }

  @CompilerTest
  void aFormerColumnThatIsStillThere(Project project) {
    String cat =
        "@Entity(name = \"Cat\") static class Cat { @Id Long id; %s @ElementCollection"
            + " @OrderColumn(name = \"%s\") @Column(name = \"tag\") java.util.List<String> tags;"
            + " }\n";
    compile(project, cat.formatted("", "place"));

    assertThat(
            compile(
                    project,
                    cat.formatted("@RenamedFrom(value = \"tag\", column = \"pos\")", "pos"))
                .errors())
        .anySatisfy(
            error ->
                assertThat(error)
                    .startsWith("[contradictory-rename] Cat.tags: Cat_tags.pos is said to be")
                    .contains("Remove @RenamedFrom(value = \"tag\", column = \"pos\")"));
  }

  @CompilerTest
  void theConstantOfAnEnumIsNoColumn(Project project) {
    String cat =
        "@Entity(name = \"Cat\") static class Cat { @Id Long id; @Enumerated(EnumType.STRING) Mood"
            + " mood; }\n"
            + "enum Mood { %s GOOD }\n";

    assertThat(
            Stream.of(
                "@RenamedFrom(value = \"FINE\", column = \"mood\")",
                "@RenamedFrom(\"FINE\") @RenamedFrom(\"WELL\")"))
        .allSatisfy(
            said ->
                assertThat(compile(project, cat.formatted(said)).errors())
                    .singleElement()
                    .asString()
                    .startsWith("[misplaced-hint] Mood.GOOD: a constant "));
  }
}
