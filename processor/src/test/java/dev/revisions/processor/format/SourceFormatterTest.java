package dev.revisions.processor.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceFormatterTest {

  @Test
  void formatsWithoutAnyJvmFlag() throws FormatException {
    assertThat(new SourceFormatter().format("class A{int a;}"))
        .isEqualTo("class A {\n  int a;\n}\n");
  }

  @Test
  void sortsImportsAndDropsUnusedOnes() throws FormatException {
    String source = "import java.util.Set;\nimport java.util.List;\nclass A { List<String> a; }";

    assertThat(new SourceFormatter().format(source))
        .isEqualTo("import java.util.List;\n\nclass A {\n  List<String> a;\n}\n");
  }

  @Test
  void breaksLongStrings() throws FormatException {
    String source = "class A { String a = \"" + "many words ".repeat(20) + "\"; }";

    assertThat(new SourceFormatter().format(source).lines())
        .hasSizeGreaterThan(4)
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void leavesTheLinesOfATextBlockAlone() throws FormatException {
    String line = "x".repeat(150);
    String source = "class A { String a = \"\"\"\n  " + line + "\n  \"\"\"; }";

    assertThat(new SourceFormatter().format(source)).contains("      " + line + "\n");
  }

  @Test
  void aSyntaxErrorIsTold() {
    assertThatThrownBy(() -> new SourceFormatter().format("class {"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("1:6: error: <identifier> expected");
  }

  @Test
  void aMissingFormatterIsTold() {
    var formatter = new SourceFormatter(ClassLoader.getPlatformClassLoader());

    assertThatThrownBy(() -> formatter.format("class A {}"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("com.google.googlejavaformat.java.Formatter");
  }
}
