package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Renames of every kind of table, each said where that is mapped. */
class RenamedTablesTest {

  private static final String CAT =
      """
      package shop;

      import dev.revisions.annotation.*;
      import jakarta.persistence.*;

      @Entity
      /* Cat */
      @Table(name = "%s")
      @SecondaryTable(name = "%s")
      public class Cat {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
        @TableGenerator(name = "numbers", table = "%s")
        Long id;

        @Column(table = "%2$s")
        String note;

        /* Cat.tags */
        @ElementCollection
        @CollectionTable(name = "%s", joinColumns = @JoinColumn(name = "cat_id"))
        java.util.Set<String> tags;

        /* Cat.friends */
        @ManyToMany
        @JoinTable(
            name = "%s",
            joinColumns = @JoinColumn(name = "cat_id"),
            inverseJoinColumns = @JoinColumn(name = "friend_id"))
        java.util.Set<Cat> friends;

        /* Cat.mother */
        @ManyToOne
        @JoinTable(
            name = "%s",
            joinColumns = @JoinColumn(name = "kitten_id"),
            inverseJoinColumns = @JoinColumn(name = "mother_id"))
        Cat mother;
      }
      """;

  private static final Pattern RENAME =
      Pattern.compile("op\\.renameTable\\(\"(\\w+)\", \"(\\w+)\"\\)");

  private static final List<String> NAMES =
      List.of("cats", "notes", "counters", "tags", "friends", "mothers");

  /** The entity with other names of tables, and annotations in the places that they are for. */
  private static Result compile(
      Project project, Map<String, String> renamed, Map<String, String> annotations) {
    String source = CAT.formatted(NAMES.stream().map(n -> renamed.getOrDefault(n, n)).toArray());
    for (Map.Entry<String, String> annotation : annotations.entrySet()) {
      source = source.replace("/* " + annotation.getKey() + " */", annotation.getValue());
    }
    return project.write("shop.Cat", source).compile(RevisionsProcessor::new);
  }

  private static List<String> renames(Project project) {
    return project.list("shop.revisions").stream()
        .map(file -> project.read("shop.revisions." + file.split("\\.")[0]))
        .flatMap(revision -> RENAME.matcher(revision).results())
        .map(rename -> rename.group(1) + " to " + rename.group(2))
        .toList();
  }

  @CompilerTest
  void eachIsSaidWhereTheTableIsMapped(Project project) {
    compile(project, Map.of(), Map.of());
    var renamed =
        Map.of("notes", "remarks", "tags", "words", "friends", "mates", "mothers", "parents");
    List<String> offers = compile(project, renamed, Map.of()).errors();
    var said =
        Map.of(
            "Cat", "@RenamedFrom(\"notes\")",
            "Cat.tags", "@RenamedFrom(\"tags\")",
            "Cat.friends", "@RenamedFrom(\"friends\")",
            "Cat.mother", "@RenamedFrom(\"mothers\")");

    Result result = compile(project, renamed, said);

    assertThat(offers).hasSize(said.size());
    said.forEach(
        (place, annotation) ->
            assertThat(offers)
                .anySatisfy(
                    offer ->
                        assertThat(offer)
                            .startsWith("[ambiguous-rename] " + place + ": ")
                            .contains(annotation)));
    assertThat(result.messages())
        .filteredOn(message -> !message.startsWith("[revision]"))
        .hasSize(said.size())
        .allMatch(message -> message.startsWith("[rename-table] Cat"));
    assertThat(renames(project))
        .contains("notes to remarks", "tags to words", "friends to mates", "mothers to parents");
  }

  /** Its secondary table stays, whichever name comes first. */
  @CompilerTest
  void theTableOfAnEntityThatHasAnother(Project project) {
    compile(project, Map.of(), Map.of());

    Result first =
        compile(project, Map.of("cats", "zebras"), Map.of("Cat", "@RenamedFrom(\"cats\")"));
    Result second =
        compile(project, Map.of("cats", "apes"), Map.of("Cat", "@RenamedFrom(\"zebras\")"));
    Result third =
        compile(project, Map.of("cats", "apes"), Map.of("Cat", "@RenamedFrom(\"zebras\")"));

    assertThat(first.errors()).isEmpty();
    assertThat(second.errors()).isEmpty();
    assertThat(renames(project)).contains("cats to zebras", "zebras to apes");
    assertThat(third.messages())
        .singleElement()
        .asString()
        .startsWith("[stale-rename] Cat: apes has had this name since an earlier revision");
  }

  @CompilerTest
  void theTableOfCountersIsAcceptedOnTheClass(Project project) {
    compile(project, Map.of(), Map.of());
    var renamed = Map.of("counters", "numbers");

    Result result =
        compile(
            project,
            renamed,
            Map.of("Cat", "@Accept(value = \"rename-table\", reason = \"stopped\")"));

    assertThat(result.messages()).singleElement().asString().startsWith("[revision] wrote");
    assertThat(renames(project)).contains("counters to numbers");
  }

  @CompilerTest
  void theTableOfCountersIsReportedOnTheClass(Project project) {
    compile(project, Map.of(), Map.of());

    Result result = compile(project, Map.of("counters", "numbers"), Map.of());

    assertThat(result.messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith("[rename-table] Cat: table counters is renamed to numbers")
                    .contains("@TableGenerator"));
  }

  private static final String SOUND =
      """
      package shop;

      import dev.revisions.annotation.*;
      import jakarta.persistence.*;

      @MappedSuperclass
      public abstract class Animal {
        @Id Long id;

        %s
        @ElementCollection
        @Column(name = "sound")
        java.util.Set<String> %s;
      }
      """;

  private static Result compileSounds(Project project, String annotations, String field) {
    for (String animal : List.of("Cat", "Dog")) {
      project.write(
          "shop." + animal,
          "package shop;\n\n@jakarta.persistence.Entity\npublic class %s extends Animal {}\n"
              .formatted(animal));
    }
    return project
        .write("shop.Animal", SOUND.formatted(annotations, field))
        .compile(RevisionsProcessor::new);
  }

  /** Each of them has a table of its own, and all of them are said to be renamed in one place. */
  @CompilerTest
  void theTablesOfACollectionThatSeveralEntitiesInherit(Project project) {
    compileSounds(project, "", "sounds");
    String one = "@RenamedFrom(\"Dog_sounds\") ";

    List<String> none = compileSounds(project, "", "noises").errors();
    List<String> half = compileSounds(project, one, "noises").errors();
    Result both = compileSounds(project, one + "@RenamedFrom(\"Cat_sounds\")", "noises");
    Result again = compileSounds(project, one + "@RenamedFrom(\"Cat_sounds\")", "noises");

    assertThat(none).hasSize(2);
    assertThat(half)
        .singleElement()
        .asString()
        .startsWith("[ambiguous-rename] Animal.noises: table Cat_noises is new")
        .contains("@RenamedFrom(\"Cat_sounds\")");
    assertThat(both.errors()).isEmpty();
    assertThat(renames(project)).contains("Cat_sounds to Cat_noises", "Dog_sounds to Dog_noises");
    assertThat(again.messages())
        .isNotEmpty()
        .allMatch(message -> message.startsWith("[stale-rename] Animal.noises: "));
  }

  @CompilerTest
  void moreFormerNamesThanTables(Project project) {
    compileSounds(project, "", "sounds");

    Result tooMany =
        compileSounds(
            project, "@RenamedFrom(\"a\") @RenamedFrom(\"b\") @RenamedFrom(\"c\")", "noises");

    assertThat(tooMany.errors())
        .containsExactly(
            "[misplaced-hint] Animal.noises: one of several @RenamedFrom at most may leave out"
                + " column; name the columns that the others are about");
  }

  /** As no other annotation has the quotes that every name is in, these may be left out. */
  @CompilerTest
  void whereEveryNameIsQuoted(Project project) {
    var cat =
        """
        package shop;

        import dev.revisions.annotation.*;
        import jakarta.persistence.*;

        @Entity
        %s
        public class Cat {
          @Id Long id;

          %s String %s;

          %s
          @ElementCollection
          @Column(name = "%s")
          @CollectionTable(name = "%s")
          java.util.Set<String> words;
        }
        """;
    project.options("-Arevisions.quoted=true");
    project
        .write("shop.Cat", cat.formatted("@Table(name = \"Cat\")", "", "name", "", "word", "words"))
        .compile(RevisionsProcessor::new);

    Result result =
        project
            .write(
                "shop.Cat",
                cat.formatted(
                    "@Table(name = \"Kitten\") @RenamedFrom(\"Cat\")",
                    "@RenamedFrom(\"name\")",
                    "title",
                    "@RenamedFrom(\"words\") @RenamedFrom(value = \"word\", column = \"tag\")",
                    "tag",
                    "tags"))
            .compile(RevisionsProcessor::new);

    assertThat(result.errors()).isEmpty();
    assertThat(project.list("shop.revisions"))
        .anySatisfy(
            file ->
                assertThat(project.read("shop.revisions." + file.split("\\.")[0]))
                    .contains(
                        "op.renameTable(\"`Cat`\", \"`Kitten`\");",
                        "op.renameColumn(\"`Kitten`\", \"`name`\", \"`title`\");",
                        "op.renameTable(\"`words`\", \"`tags`\");",
                        "op.renameColumn(\"`tags`\", \"`word`\", \"`tag`\");"));
  }
}
