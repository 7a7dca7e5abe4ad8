package dev.revisions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.commands.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is there is in the documentation. */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("revisions.root"));

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/commands.md"));
  }

  private static Stream<CommandLine> commands() {
    return new CommandLine(new Revisions()).getSubcommands().values().stream();
  }

  @Test
  void everyCommandHasARow() throws IOException {
    String page = page();
    List<String> names =
        commands().map(CommandLine::getCommandName).filter(name -> !name.contains("-")).toList();
    assertThat(names)
        .contains("upgrade", "downgrade")
        .allSatisfy(name -> assertThat(page).containsPattern("\n\\| `" + name + "[` ]"));
  }

  @Test
  void everyOptionIsNamed() throws IOException {
    String page = page();
    List<String> options =
        commands()
            .flatMap(command -> command.getCommandSpec().options().stream())
            .map(OptionSpec::longestName)
            .filter(name -> !List.of("--help", "--version").contains(name))
            .distinct()
            .toList();
    assertThat(options)
        .contains("--dry-run")
        .allSatisfy(option -> assertThat(page).contains(option));
  }

  @Test
  void everyExitCodeIsExplained() throws IOException {
    String page = page();
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code))
        .allSatisfy(code -> assertThat(page).contains("\n| " + code + " |"));
  }
}
