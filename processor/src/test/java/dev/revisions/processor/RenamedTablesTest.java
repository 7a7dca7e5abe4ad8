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
}
