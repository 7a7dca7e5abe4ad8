package dev.revisions.processor.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void commentsAndWhiteSpaceMeanNothing() {
    assertThat(
            Statements.in(
                """
                int a; // b; "c
                /* d; " */ final  int
                  e = f /* ' */ ( g ) ; /** h */
                """))
        .containsExactly("int a", "final int e=f(g)");
  }

  @Test
  void whatLiteralsHoldIsNoCode() {
    assertThat(Statements.in("a(\"; // /* {\"); b = ';'; c = '\"'; d(\"\\\"; e\", '\\'');"))
        .containsExactly("a(\"; // /* {\")", "b=';'", "c='\"'", "d(\"\\\"; e\",'\\'')");
  }

  @Test
  void bracesEndStatementsButNotWithinParentheses() {
    assertThat(Statements.in("class A { void b() { c(d -> { e(); f(); }); if (g) { h(); } } }"))
        .containsExactly("class A", "void b()", "c(d->{e();f();})", "if(g)", "h()");
  }

  @Test
  void textBlocksAreStrings() {
    assertThat(
            Statements.in(
                """
                a(\"""
                    say "one"; \\
                    two
                      \\\"""three
                    \""");
                """))
        .containsExactly("a(\"say \\\"one\\\"; two\\n  \\\"\\\"\\\"three\\n\")");
  }

  @Test
  void escapesOfUnicodeAreReadFirst() {
    assertThat(Statements.in("a(\"\\u00fc \\\\u00fc \\uuu00fc\");"))
        .containsExactly("a(\"ü \\\\u00fc ü\")");
  }

  @Test
  void whatIsCutOffIsReadAsFarAsItGoes() {
    assertThat(Statements.in("a(\"b\"; c(); \"d")).containsExactly("a(\"b\";c();\"d");
    assertThat(Statements.in("")).isEmpty();
  }
}
