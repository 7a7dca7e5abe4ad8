package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.Revision;
import dev.revisions.processor.compile.CompiledRevision;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** What people see who have worked side by side, when their work comes together. */
class BranchesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T06:19:00Z"), ZoneOffset.UTC);
  private static final String HOME = "shop.revisions";
  private static final String CUSTOMER = "shop.Customer";
  private static final String ORDER = "shop.Order";
  private static final String MERGE =
      HOME + ".Revision_20261123_merge_add_customer_email_and_add_customer_phone";

  private static Project write(Project project, String type, String members) {
    return project.write(
        type,
        """
        package shop;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          @Id Long id;
          %s
        }
        """
            .formatted(type.substring(type.lastIndexOf('.') + 1), members));
  }

  private static Result compile(Project project) {
    return project.compile(() -> new RevisionsProcessor(CLOCK));
  }

  private static Project compiled(Project project) {
    Result result = compile(project);
    assertThat(result.errors()).isEmpty();
    return project;
  }

  /** A history of one revision that creates a customer with a name. */
  private static Project base(Project project) {
    return compiled(write(project, CUSTOMER, "String name;"));
  }

  private static void assertSilent(Project project) {
    Result result = compile(project);
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
  }

  private static Revision load(Project project, String qualifiedName) {
    return CompiledRevision.load(project.classes(), qualifiedName);
  }

  /** The base, with an e-mail on one branch and a phone on the other, and both come together. */
  private static Project bothColumns(Project project) {
    Project other = base(project).copy();
    compiled(write(project, CUSTOMER, "String name; String email;"));
    compiled(write(other, CUSTOMER, "String name; String phone;"));
    return write(project.take(other), CUSTOMER, "String name; String email; String phone;");
  }

  @CompilerTest
  void twoColumnsOfOneTableAreMerged(Project project) {
    Result result = compile(bothColumns(project));

    assertThat(result.errors()).isEmpty();
    assertThat(result.messages())
        .singleElement()
        .asString()
        .startsWith("[revision] wrote " + project.source(MERGE) + ": merges ");
    Revision merge = load(project, MERGE);
    assertThat(merge.info().parents()).hasSize(2);
    assertThat(merge.upgradeOperations()).isEmpty();
    assertThat(merge.downgradeOperations()).isEmpty();
    assertThat(merge.info().model())
        .singleElement()
        .asString()
        .contains("name", "email", "phone", "(shop.Customer)");
    assertSilent(project);
    assertSilent(project.strict().options("-Arevisions.mode=check"));
  }

  @CompilerTest
  void whoeverMergesTheSameWritesTheSame(Project project) {
    Project other = bothColumns(project).copy();
    compiled(project);
    other.compile(() -> new RevisionsProcessor(Clock.offset(CLOCK, Duration.ofDays(9))));

    assertThat(other.read(MERGE)).isEqualTo(project.read(MERGE));
  }

  @CompilerTest
  void whatOnlyOneBranchTouchedNeedsNoState(Project project) {
    Project other = base(project).copy();
    compiled(write(project, CUSTOMER, "String name; String email;"));
    compiled(write(other, ORDER, "@ManyToOne Customer customer;"));
    compiled(write(project.take(other), CUSTOMER, "String name; String email;"));

    Revision merge =
        load(project, HOME + ".Revision_20261123_merge_add_customer_email_and_create_order");
    assertThat(merge.info().model()).isEmpty();
    assertSilent(project);
  }

  @CompilerTest
  void theNextChangeIsARevisionOfItsOwn(Project project) {
    write(bothColumns(project), CUSTOMER, "String name; String email; String phone; int points;");

    Result refused = compile(project);
    assertThat(refused.errors()).singleElement().asString().startsWith("[required-column]");
    assertThat(project.list(HOME)).hasSize(3);

    compiled(
        write(
            project,
            CUSTOMER,
            "String name; String email; String phone; @dev.revisions.annotation.Backfill(\"0\") int"
                + " points;"));
    assertThat(load(project, HOME + ".Revision_20261123_add_customer_points").info().parents())
        .containsExactly(load(project, MERGE).info().id());
    assertThat(load(project, MERGE).upgradeOperations()).isEmpty();
    write(project, CUSTOMER, "String name; String email; String phone; int points;");
    assertSilent(project);
  }

  @CompilerTest
  void threeHeadsAndAForkInABranch(Project project) {
    Project second = base(project).copy();
    compiled(write(project, CUSTOMER, "String name; String a;"));
    compiled(write(second, CUSTOMER, "String name; String b;"));
    Project fork = second.copy();
    compiled(write(second, CUSTOMER, "String name; String b; String b1;"));
    compiled(write(fork, CUSTOMER, "String name; String b; String b2;"));
    project.take(second).take(fork);
    write(project, CUSTOMER, "String name; String a; String b; String b1; String b2;");

    compiled(project);

    assertThat(project.list(HOME)).hasSize(6);
    assertSilent(project);
  }

  /** Each takes the other's change and merges it, and goes on; then both come together again. */
  @CompilerTest
  void crossedMerges(Project project) {
    Project other = compiled(bothColumns(project)).copy();
    compiled(write(project, CUSTOMER, "String name; String email; String phone; String nick;"));
    compiled(write(other, CUSTOMER, "String name; String phone;"));
    write(project.take(other), CUSTOMER, "String name; String phone; String nick;");

    compiled(project);

    assertThat(project.list(HOME)).hasSize(7);
    assertSilent(project);
  }

  @CompilerTest
  void checkSaysThatAMergeIsNeeded(Project project) {
    Result result = compile(bothColumns(project).options("-Arevisions.mode=check"));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[unmerged-branches] the history ends in several revisions, which are to be")
        .contains("Revision_20261123_add_customer_email\n", "_add_customer_phone\n")
        .endsWith(
            "Compile without -Arevisions.mode=check and commit the revision that this writes.");
    assertThat(project.list(HOME)).hasSize(3);
  }

  @CompilerTest
  void aMessageNamesTheMergeWhereThereIsNothingElseToName(Project project) {
    compiled(bothColumns(project).options("-Arevisions.message=Bring both together"));

    assertThat(load(project, HOME + ".Revision_20261123_bring_both_together").info().message())
        .isEqualTo("Bring both together");
    assertSilent(project);
  }

  @CompilerTest
  void theSameColumnTwiceIsNotMerged(Project project) {
    Project other = base(project).copy();
    compiled(write(project, CUSTOMER, "String name; String email; String a;"));
    compiled(write(other, CUSTOMER, "String name; @Column(length = 50) String email; String b;"));
    project.take(other);

    Result result = compile(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("adds Customer.email, and shop.revisions.")
        .contains(" on another branch adds Customer.email, so that they cannot be merged. Delete")
        .startsWith("[conflicting-branches] shop.revisions.");
    assertThat(project.list(HOME)).hasSize(3);
    project.delete(HOME + ".Revision_20261123_add_customer_email_and_add_customer_b");
    write(project, CUSTOMER, "String name; String email; String a; String b;");
    compiled(project);
    assertThat(project.list(HOME)).hasSize(3).contains("Revision_20261123_add_customer_b.java");
  }

  @CompilerTest
  void aRenameThatTheOtherBranchDoesNotKnow(Project project) {
    Project other = base(project).copy();
    compiled(
        write(
            project, CUSTOMER, "@dev.revisions.annotation.RenamedFrom(\"name\") String fullName;"));
    compiled(write(other, CUSTOMER, "@Column(length = 300) String name;"));

    Result result = compile(project.take(other));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("renames Customer.name to fullName", "alters Customer.name");
    assertThat(project.list(HOME)).hasSize(3);
  }

  @CompilerTest
  void twoColumnsOfOneKeyAreNotRenamedApart(Project project) {
    compiled(indexed(project, "a", "b", "String a; String b;"));
    Project other = project.copy();
    String renamed = "@dev.revisions.annotation.RenamedFrom(\"%s\") String %s;";
    compiled(indexed(project, "a2", "b", renamed.formatted("a", "a2") + " String b;"));
    compiled(indexed(other, "a", "b2", "String a; " + renamed.formatted("b", "b2")));

    Result result = compile(project.take(other));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("renames Customer.a to a2", "renames Customer.b to b2");
    assertThat(project.list(HOME)).hasSize(3);
  }

  private static Project indexed(Project project, String one, String other, String members) {
    return project.write(
        CUSTOMER,
        """
        package shop;

        import jakarta.persistence.*;

        @Entity
        @Table(indexes = @Index(name = "i", columnList = "%s, %s"))
        public class Customer {
          @Id Long id;
          %s
        }
        """
            .formatted(one, other, members));
  }

  @CompilerTest
  void aKeyToATableThatTheOtherBranchDrops(Project project) {
    compiled(write(write(project, CUSTOMER, "String name;"), ORDER, "String state;"));
    Project other = project.copy();
    compiled(write(project, CUSTOMER, "String name; @ManyToOne Order last;"));
    other.delete(ORDER);
    other.options("-Arevisions.lint=drop-table:off");
    compiled(other);

    Result result = compile(project.take(other));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("drops Order", "Customer_last_id_fkey");
  }

  private static final String RENAMED = "@dev.revisions.annotation.RenamedFrom(\"%s\") ";

  /** The base, with the key as one branch has it, and members as each has them. */
  private static Result together(Project project, String members, String key, String others) {
    Project other = base(project).copy();
    compiled(write(project, CUSTOMER, members));
    write(other, CUSTOMER, others);
    other.write(CUSTOMER, other.read(CUSTOMER).replace("@Id Long id;", "@Id " + key));
    compiled(other);
    return compile(project.take(other));
  }

  private static void assertClash(Project project, Result result, String... told) {
    assertThat(result.errors()).singleElement().asString().contains(told);
    assertThat(project.list(HOME)).hasSize(3);
  }

  @CompilerTest
  void whatFillsRowsFromWhatTheOtherBranchRenames(Project project) {
    assertClash(
        project,
        together(
            project,
            "String name; @dev.revisions.annotation.Backfill(\"upper(name)\")"
                + " @Column(nullable = false) String slug;",
            "Long id;",
            RENAMED.formatted("name") + "String title;"),
        "_add_customer_slug",
        " adds Customer.slug (filled by upper(name))",
        "_rename_customer_name_to_title",
        " renames Customer.name to title");
  }

  @CompilerTest
  void whatFillsRowsIsSeenBeforeAComment(Project project) {
    Project other = base(project).copy();
    compiled(
        write(
            project,
            CUSTOMER,
            "String name; @dev.revisions.annotation.Backfill(\"upper(name)\")"
                + " @Column(nullable = false) String slug;"));
    edit(project, "_add_customer_slug", "\"upper(name)\");", "\"upper(name)\"); // asked by Ann");
    compiled(write(other, CUSTOMER, RENAMED.formatted("name") + "String title;"));

    assertClash(
        project, compile(project.take(other)), " adds Customer.slug (filled by upper(name))");
  }

  /** A branch on which the note of somebody's is by hand, beside one that renames the name. */
  private static Result byHand(Project project, String steps) {
    String added = "\"note\", varchar(255));";
    return byHand(project, added, added + steps);
  }

  /** The same with something else in the place of what was written. */
  private static Result byHand(Project project, String from, String to) {
    Project other = base(project).copy();
    compiled(write(project, CUSTOMER, "String name; String note;"));
    edit(project, "_add_customer_note", from, to);
    compiled(write(other, CUSTOMER, RENAMED.formatted("name") + "String title;"));
    return compile(write(project.take(other), CUSTOMER, "String title; String note;"));
  }

  @CompilerTest
  void sqlByHandOverWhatTheOtherBranchRenames(Project project) {
    Result result =
        byHand(project, "op.execute(\"update Customer \" + /* ; */ \"set note = upper(name)\");");

    assertClash(
        project,
        result,
        "_add_customer_note executes SQL (update Customer set note = upper(name)), and ",
        " renames Customer.name to title",
        "is made anew after the other branch, but for what was written by hand, which is yours to"
            + " carry over");
  }

  @CompilerTest
  void sqlByHandBesideWhatTheOtherBranchRenames(Project project) {
    Result result = byHand(project, "op.executeOn(\"h2\", \"update Customer set note = 'name'\");");

    assertThat(result.errors()).isEmpty();
    assertThat(result.messages(Kind.WARNING)).isEmpty();
    assertThat(project.list(HOME)).hasSize(4);
  }

  @CompilerTest
  void rowsByHandOfWhatTheOtherBranchRenames(Project project) {
    assertClash(
        project,
        byHand(project, "op.insert(\"Customer\", \"id\", \"name\").row(1, \"a\");"),
        " inserts into Customer, and ");
  }

  @CompilerTest
  void aQuestionByHandOverWhatTheOtherBranchRenames(Project project) {
    assertClash(
        project,
        byHand(
            project, "op.requireNone(\"x\", \"select {id} from {Customer} where {name} = ''\");"),
        " requires no x (which reads id, Customer, name), and ");
  }

  @CompilerTest
  void directivesByHandOverWhatTheOtherBranchRenames(Project project) {
    assertClash(
        project,
        byHand(project, "op.createIndex(\"by_name\").on(\"Customer\", \"name\");"),
        " creates index by_name, and ",
        " renames Customer.name to title",
        "but for what was written by hand");
  }

  @CompilerTest
  void columnsByHandOfTheNameThatTheOtherBranchGives(Project project) {
    assertClash(
        project,
        byHand(project, "op.addColumn(\"Customer\", \"title\", varchar(255));"),
        " adds Customer.title, and ");
  }

  @CompilerTest
  void directivesByHandOverWhatTheOtherBranchLeavesAlone(Project project) {
    Result result =
        byHand(
            project,
            "op.createIndex(\"by_note\").on(\"Customer\", \"note\");"
                + " op.createCheck(\"short\").on(\"Customer\", \"length({note}) < 9\");");
    assertThat(result.errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(4);
  }

  @CompilerTest
  void sqlByHandOfAnAnnotatedMethod(Project project) {
    String method = "protected void downgrade(Operations op) {";
    Result result =
        byHand(
            project,
            method,
            "@SuppressWarnings({\"a\", \"b\"}) @Deprecated\n"
                + method
                + "\n    op.execute(\"update Customer set name = note\");");

    assertClash(project, result, " (update Customer set name = note) when it is undone");
  }

  @CompilerTest
  void aRowOfOneKeyThatBothPutIntoATableOfCounters(Project project) {
    String entity =
        """
        package shop;
        import jakarta.persistence.*;
        @Entity
        public class %s {
          @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "%1$s")
          @TableGenerator(name = "%1$s", table = "ids", pkColumnValue = "%s")
          Long id;
        }
        """;
    Project other =
        compiled(base(project).write("shop.Cat", entity.formatted("Cat", "cat"))).copy();
    compiled(project.write("shop.Dog", entity.formatted("Dog", "shared")));
    compiled(other.write("shop.Emu", entity.formatted("Emu", "shared")));

    Result result = compile(project.take(other));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains("[conflicting-branches]", "ids")
        .doesNotContain("by hand");
  }

  @CompilerTest
  void codeBesideWhatTheOtherBranchRenames(Project project) {
    Result result = byHand(project, "op.run(\"notes\", connection -> { return null; });");

    assertThat(result.errors()).isEmpty();
    assertThat(result.messages(Kind.WARNING))
        .singleElement()
        .asString()
        .contains(
            "[unread-code] "
                + HOME
                + ".Revision_20261123_add_customer_note runs code that is not"
                + " read here (notes), and ",
            " renames Customer.name to title; see that it works before and after that");
    assertThat(project.list(HOME)).hasSize(4);
    assertSilent(project);
  }

  @CompilerTest
  void codeThatNamesWhatTheOtherBranchRenames(Project project) {
    assertClash(
        project,
        byHand(
            project,
            "op.run(\"notes\", c -> { return c.query(\"update Customer set note ="
                + " name\").execute(); });"),
        " executes SQL (notes update Customer set note = name), and ");
  }

  /** Puts something else into the revision of the first day whose name ends so. */
  private static void edit(Project project, String slug, String from, String to) {
    String name = HOME + ".Revision_20261123" + slug;
    assertThat(project.read(name)).contains(from);
    project.write(name, project.read(name).replace(from, to));
  }

  @CompilerTest
  void aQuestionAboutRowsOfWhichTheOtherBranchRenamesTheKey(Project project) {
    assertClash(
        project,
        together(
            project,
            "@Column(length = 50) String name;",
            RENAMED.formatted("id") + "Long number;",
            "String name;"),
        " requires no rows of Customer whose name does not fit varchar(50)"
            + " (which reads id, name, Customer)",
        " renames Customer.id to number");
  }

  @CompilerTest
  void aQuestionBeforeTheWayBack(Project project) {
    assertClash(
        project,
        together(
            project,
            "@Column(length = 300) String name;",
            RENAMED.formatted("id") + "Long number;",
            "String name;"),
        " requires no rows of Customer whose name does not fit varchar(255)"
            + " (which reads id, name, Customer) when it is undone",
        " renames Customer.id to number");
  }

  @CompilerTest
  void aQuestionThatReadsNothingOfWhatTheOtherBranchChanges(Project project) {
    Result result =
        together(
            project, "@Column(length = 50) String name;", "Long id;", "String name; String note;");

    assertThat(result.errors()).isEmpty();
    assertThat(project.list(HOME))
        .contains("Revision_20261123_merge_add_customer_note_and_alter_customer_name.java");
  }

  @CompilerTest
  void aQuestionThatOnlyTellsRowsByTheKeyThatTheOtherBranchAlters(Project project) {
    Result result =
        together(
            project,
            "@Column(length = 50) String name;",
            "@Column(columnDefinition = \"numeric(20)\") Long id;",
            "String name;");

    assertThat(result.errors()).isEmpty();
    assertThat(project.list(HOME))
        .contains("Revision_20261123_merge_alter_customer_id_and_alter_customer_name.java");
  }

  private static String copied(Project project, String from, String to, String... replaced) {
    String text =
        project
            .read(HOME + "." + from)
            .replace(from, to)
            .replaceFirst("id = \"....", "id = \"" + to.substring(to.length() - 4));
    for (int i = 0; i < replaced.length; i += 2) {
      assertThat(text).contains(replaced[i]);
      text = text.replace(replaced[i], replaced[i + 1]);
    }
    return text;
  }

  /** What stands on work of somebody who has folded it into something more. */
  @CompilerTest
  void aRevisionOnPartOfWhatWasFolded(Project project) {
    Project other = base(project).copy();
    compiled(write(other, CUSTOMER, "String name; String phone;"));
    write(project, CUSTOMER, "String name; String email;");
    compiled(project.options("-Arevisions.message=Begin"));
    String stray = HOME + ".Revision_20261123_add_customer_phone";
    project.write(stray, other.read(stray));
    List<String> before = project.list(HOME);

    Result result = compile(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[broken-history] " + stray + " stands on ")
        .contains("which shop.revisions.Revision_20261123_begin has replaced together with later")
        .endsWith("it is made anew after shop.revisions.Revision_20261123_begin");
    assertThat(project.list(HOME)).isEqualTo(before);
  }

  @CompilerTest
  void ancestorsOfThemselves(Project project) {
    base(project);
    String first = "Revision_20261123_create_customer";
    String id = load(project, HOME + "." + first).info().id();
    String other = "aaaa" + id.substring(4);
    project.write(
        HOME + ".Revision_20261123_aaaa",
        copied(
            project,
            first,
            "Revision_20261123_aaaa",
            "created =",
            "parents = \"" + id + "\", created ="));
    project.write(
        HOME + "." + first,
        project
            .read(HOME + "." + first)
            .replace("created =", "parents = \"" + other + "\", created ="));

    Result result = compile(project);

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[broken-history] these revisions are their own ancestors: shop.revisions.")
        .endsWith("correct their parents, or restore their files from version control");
    assertThat(project.list(HOME)).hasSize(2);
  }

  @CompilerTest
  void aMergeByHandThatLeavesSomethingOpen(Project project) {
    Project other = base(project).copy();
    compiled(write(project, CUSTOMER, "String name; String email;"));
    compiled(write(other, CUSTOMER, "String name; @Column(length = 50) String email; String b;"));
    project.take(other);
    String merge = HOME + ".Revision_20261123_abcd";
    project.write(
        merge,
        """
        package shop.revisions;
        import dev.revisions.*;
        import dev.revisions.annotation.RevisionInfo;
        @RevisionInfo(id = "abcdabcdabcd", parents = {"%s", "%s"})
        public final class Revision_20261123_abcd extends Revision {
          protected void upgrade(Operations op) {}
          protected void downgrade(Operations op) {}
        }
        """
            .formatted(id(project, 0), id(project, 1)));

    assertThat(compile(project).errors())
        .singleElement()
        .asString()
        .startsWith(
            "[broken-history] "
                + merge
                + " merges branches that have changed Customer in different ways");
  }

  /** The id of the revision at that place among those that add something. */
  private static String id(Project project, int place) {
    String file =
        project.list(HOME).stream().filter(each -> each.contains("_add_")).toList().get(place);
    String text = project.read(HOME + "." + file.replace(".java", ""));
    int begin = text.indexOf("id = \"") + 6;
    return text.substring(begin, begin + 12);
  }
}
