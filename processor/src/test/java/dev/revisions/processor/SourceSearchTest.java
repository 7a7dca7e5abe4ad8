package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSearchTest {

  @TempDir private Path project;
  private SourceSearch search;

  @BeforeEach
  void project() throws IOException {
    write("pom.xml", "");
    write("src/main/java/a/Shop.java", "package a;\nclass Shop { static class Order {} }");
    write("src/main/java/a/Others.java", "package a ;\n@Entity class Item {}\nrecord Price() {}");
    write("src/generated/b/Stock.java", "package b; class Stock {}");
    write(".history/a/Old.java", "package a; class Old {}");
    search = new SourceSearch(new SourceRoot(project.resolve("src/main/java")));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(project.resolve(file).getParent());
    Files.writeString(project.resolve(file), text);
  }

  @Test
  void aClassInAFileOfItsName() {
    assertThat(search.finds("a.Shop")).isTrue();
  }

  @Test
  void aNestedClass() {
    assertThat(search.finds("a.Shop.Order")).isTrue();
  }

  @Test
  void aClassBesideAnother() {
    assertThat(search.finds("a.Item")).isTrue();
    assertThat(search.finds("a.Price")).isTrue();
  }

  @Test
  void aClassInAnotherRootOfTheProject() {
    assertThat(search.finds("b.Stock")).isTrue();
  }

  @Test
  void theAnnotationsOfAPackage() throws IOException {
    write("src/main/java/a/package-info.java", "/** Ours. */ @Deprecated package a;");
    write("src/generated/b/package-info.java", "@Deprecated package b;");
    write("src/generated/c/package-info.java", "/** Nothing. */ package c;");
    assertThat(search.finds("a.package-info")).isTrue();
    assertThat(search.finds("b.package-info")).isTrue();
    assertThat(search.finds("c.package-info")).isFalse();
    assertThat(search.finds("d.package-info")).isFalse();
  }

  @Test
  void aClassThatIsGone() {
    assertThat(search.finds("a.Gone")).isFalse();
    assertThat(search.finds("a.Old")).isFalse();
    assertThat(search.finds("b.Item")).isFalse();
    assertThat(search.finds("a.It")).isFalse();
  }

  @Test
  void aClassThatOnlyACommentOrATextTellsOf() throws IOException {
    write(
        "src/main/java/a/Gauge.java", "package a; /** In place of class Meter. */ class Gauge {}");
    write(
        "src/main/java/a/Log.java",
        "package a; class Log { String text = \"class Probe {\"; char c = '\"'; }");
    assertThat(search.finds("a.Meter")).isFalse();
    assertThat(search.finds("a.Probe")).isFalse();
  }

  @Test
  void aClassOfItsNameElsewhere() throws IOException {
    write("src/main/java/a/b/Far.java", "package a.b; class Far { class Gauge {} }");
    write("src/main/java/a/Near.java", "package a; class Near { enum Gauge { ONE } }");
    write("src/main/java/a/Probe.java", "package a; class Probe {}");
    assertThat(search.finds("a.Gauge")).isFalse();
    assertThat(search.finds("a.b.Gauge")).isFalse();
    assertThat(search.finds("a.b.Probe")).isFalse();
    assertThat(search.finds("a.b.Far.Gauge")).isTrue();
  }

  @Test
  void whatCannotBeReadKeepsAClass() throws IOException {
    write("src/main/java/a/Broken.java", "package a; class Broken { int = ; } class Lost {}");
    assertThat(search.finds("a.Lost")).isTrue();
  }
}
