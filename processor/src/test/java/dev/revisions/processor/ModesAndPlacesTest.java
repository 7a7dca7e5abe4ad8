package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.CompilerTest;
import dev.revisions.processor.compile.Project;
import dev.revisions.processor.compile.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What the options of a build change: its mode, its names, and where revisions go. */
class ModesAndPlacesTest extends ShopBuild {

  @CompilerTest
  void checkTellsTheDifferenceAndWritesNothing(Project project) {
    compile(withCustomer(project));
    project
        .write(CUSTOMER, entity(CUSTOMER, "String name;", "String email;", "String phone;"))
        .options("-Arevisions.mode=check");

    Result result = compileNextDay(project);

    assertThat(result.success()).isFalse();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .isEqualToNormalizingWhitespace(
            """
            [unrecorded-change] the entities differ from the history, which lacks:
            adds Customer.email
            adds Customer.phone
            Compile without -Arevisions.mode=check and commit the revision that this writes.
            """);
    assertThat(project.list(HOME)).hasSize(1);
  }

  @CompilerTest
  void checkIsSilentWhereNothingDiffers(Project project) {
    compile(withCustomer(project));

    assertSilent(compileNextDay(project.options("-Arevisions.mode=check")));
  }

  @CompilerTest
  void offLooksForNoDifference(Project project) {
    compile(withCustomer(project));
    project.write(CUSTOMER, entity(CUSTOMER)).options("-Arevisions.mode=off");

    assertSilent(compileNextDay(project));
    assertThat(project.classes().resolve("com/acme/shop/revisions/Revisions.class")).exists();
  }

  @CompilerTest
  void mistypedOptions(Project project) {
    Result result =
        compile(
            withCustomer(project)
                .options(
                    "-Arevisions.mod=check", "-Arevisions.naming=snake", "-Arevisions.message=!"));

    assertThat(result.errors())
        .containsExactly(
            "[option] unknown option revisions.mod; did you mean revisions.mode?",
            "[option] revisions.message=! leaves nothing for the name of a class; use letters a to"
                + " z or digits",
            "[option] unknown value revisions.naming=snake; did you mean"
                + " revisions.naming=snake_case?");
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void aSourceRootThatTakesNoFile(Project project) throws IOException {
    Files.createDirectory(project.folder().resolve("db"));
    Files.writeString(project.folder().resolve("db/com"), "");

    Result result =
        compile(
            withCustomer(project).options("-Arevisions.sourceRoot=" + project.folder() + "/db"));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[source-root] no revision can be written into " + project.folder() + "/db: ")
        .endsWith("make the folder writable or name another by -Arevisions.sourceRoot");
    assertThat(project.classes().resolve("com/acme/shop/revisions")).doesNotExist();
  }

  @CompilerTest
  void aSourceRootThatIsNoFolder(Project project) throws IOException {
    compile(withCustomer(project));
    Files.writeString(project.folder().resolve("file"), "");

    for (String name : List.of("/scr", "/file")) {
      String option = "-Arevisions.sourceRoot=" + project.folder() + name;
      assertThat(compileOnly(project.options(option), CUSTOMER).errors())
          .containsExactly(
              "[source-root] there is no folder "
                  + project.folder()
                  + name
                  + "; make it, or correct -Arevisions.sourceRoot");
      project.withoutOption(option);
    }
    assertThat(project.folder().resolve("scr")).doesNotExist();
  }

  @CompilerTest
  void anotherSourceRootAndPackage(Project project) throws IOException {
    Files.createDirectory(project.folder().resolve("db"));
    compile(
        withCustomer(project)
            .options(
                "-Arevisions.sourceRoot=" + project.folder() + "/db", "-Arevisions.package=db"));

    assertThat(project.folder().resolve("db/db/Revision_20261123_create_customer.java")).exists();
    assertThat(load(project, "db.Revision_20261123_create_customer").upgradeOperations())
        .hasSize(1);
  }

  @CompilerTest
  void anotherPackageThanThatOfTheHistory(Project project) {
    compile(withCustomer(project));

    Result result = compile(project.options("-Arevisions.package=db"));

    assertThat(result.errors())
        .containsExactly(
            "[history-package] revisions lie in "
                + HOME
                + ", and none in db, which -Arevisions.package names; correct the option, or move"
                + " them there");
    assertThat(project.list("db")).isEmpty();
    assertSilent(
        compile(
            project
                .withoutOption("-Arevisions.package=db")
                .options("-Arevisions.package=" + HOME)));
  }

  /** The classes of an earlier build are still where they were. */
  @CompilerTest
  void aHistoryThatHasMoved(Project project) {
    String name = ".Revision_20261123_create_customer";
    compile(withCustomer(project));
    String moved = HOME.replace(".revisions", "") + ".db.revisions";
    project.write(
        moved + name, project.read(HOME + name).replace("package " + HOME, "package " + moved));
    project.delete(HOME + name);
    project.options("-cp", ClassPath.with(project.classes()));

    assertSilent(compile(project));
    assertThat(project.list(moved)).hasSize(1);
  }

  @CompilerTest
  void generatedSourcesAreNoPlaceForRevisions(Project project) throws IOException {
    Result result =
        compile(withCustomer(project).options("-s", project.folder().resolve("src").toString()));

    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[source-root] revisions would lie in the folder of generated sources");
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void generatedSourcesMayGoAnywhereElse(Project project) throws IOException {
    Files.createDirectories(project.folder().resolve("gen"));

    Result result =
        compile(withCustomer(project).options("-s", project.folder().resolve("gen").toString()));

    assertThat(result.errors()).isEmpty();
    assertThat(project.list(HOME)).hasSize(1);
    assertThat(project.folder().resolve("gen/com/acme/shop/revisions/Revisions.java")).exists();
    assertSilent(compileNextDay(project));
  }

  @CompilerTest
  void testsAreNoPartOfTheModel(Project project) {
    for (String classes :
        List.of("target/test-classes", "build/classes/java/test", "out/test/shop", "bin/test")) {
      assertSilent(compile(withCustomer(project.layout("src", classes))));
    }
    assertSilent(compile(withCustomer(project.layout("src/test/java", "out"))));
    assertThat(project.list(HOME)).isEmpty();
  }

  @CompilerTest
  void snakeCase(Project project) {
    project
        .write("com.acme.shop.OrderLine", entity("com.acme.shop.OrderLine", "String unitPrice;"))
        .options("-Arevisions.naming=snake_case");

    compile(project);

    assertThat(project.read(HOME + ".Revision_20261123_create_order_line")).contains("unit_price");
  }

  @CompilerTest
  void theUnnamedPackage(Project project) {
    project.write(
        "Customer", "import jakarta.persistence.*; @Entity public class Customer { @Id Long id; }");

    compile(project);

    assertThat(project.list("revisions")).hasSize(1);
  }
}
