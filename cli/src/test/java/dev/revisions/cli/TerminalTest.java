package dev.revisions.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revisions.cli.Program.Run;
import dev.revisions.commands.SampleApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said on a terminal, and in shells. */
class TerminalTest {

  private static final String ESCAPE = "\u001b";

  @TempDir private static Path project;
  private static SampleApplication notes;

  @TempDir private Path folder;

  @BeforeAll
  static void build() throws Exception {
    notes = SampleApplication.notes(project);
  }

  private Program program(String... more) {
    var environment =
        new HashMap<>(
            Map.of(
                "REVISIONS_CLASSPATH",
                notes.classes().toString(),
                "DATABASE_URL",
                "jdbc:h2:" + folder.resolve("db")));
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return new Program(folder, environment);
  }

  @Test
  void aTerminalGetsColoursAndABar() throws Exception {
    assumeTrue(Files.isExecutable(Program.TERMINAL), "no script(1) here, of util-linux");
    Run upgrade = program().runOnTerminal("", "upgrade");
    assertThat(upgrade.exitCode()).isZero();
    assertThat(upgrade.out())
        .contains(ESCAPE + "[2K━━━━━━━━━━" + ESCAPE + "[2m━", "add_title (2 of 3)")
        .contains("Applied " + ESCAPE + "[33m");
    assertThat(program().runOnTerminal("", "show", "nope").out())
        .startsWith(ESCAPE + "[31mthere is no revision 'nope'");

    Run plain = program("NO_COLOR", "1").runOnTerminal("", "downgrade", "-1");
    assertThat(plain.out()).contains("add_body (1 of 1)\r\n", "Undid ").doesNotContain(ESCAPE);
    Run halfPlain = program().runOnTerminal("2> said.txt", "downgrade", "-1");
    assertThat(halfPlain.out()).contains("Undid " + ESCAPE + "[33m");
    assertThat(folder.resolve("said.txt")).content().contains("(1 of 1)").doesNotContain(ESCAPE);
  }

  @Test
  void bashCompletes() throws Exception {
    assertThat(
            completed(
                "bash",
                """
                complete() { COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
                  _complete_revisions 2> /dev/null; echo "${COMPREPLY[@]}"; }
                COMP_WORDS=(revisions up); complete
                COMP_WORDS=(revisions upgrade --dr); complete
                COMP_WORDS=(revisions diagram --format ""); complete
                """))
        .containsExactly("upgrade", "--dry-run", "MERMAID SVG");
  }

  /** A shell of its own behind a terminal, in which somebody types and presses Tab. */
  @Test
  void zshCompletes() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "no zsh here; apt-get install zsh");
    assertThat(
            completed(
                "zsh",
                """
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell "PS1=; autoload -U compinit && compinit -u; source ./completion"
                zpty -w shell "revisions() { print -r -- called with: \\"\\$@\\"; }"
                zpty -w -n shell $'revisions downg\\t -1\\n'
                zpty -w -n shell $'revisions upgrade --dr\\t\\n'
                zpty -w shell exit
                while zpty -r shell line; do print -rn -- "$line"; done
                """))
        .anySatisfy(line -> assertThat(line).startsWith("called with: downgrade -1"))
        .anySatisfy(line -> assertThat(line).startsWith("called with: upgrade --dry-run"));
  }

  private List<String> completed(String shell, String commands) throws Exception {
    Run script = program().run("generate-completion");
    Files.writeString(folder.resolve("completion"), script.out());
    String all = shell.equals("bash") ? "source ./completion\n" + commands : commands;
    Process process =
        new ProcessBuilder(shell, "-c", all)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes()).lines().map(String::strip).toList();
  }
}
