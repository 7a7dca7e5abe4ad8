package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionHistory;
import dev.revisions.dialect.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rendered script does what a run does. */
abstract class ScriptSuite extends DatabaseSuite {

  private static final String HISTORY =
      "select id, slug, parents, checksum, state, step, steps, applied_by, library_version from"
          + " revision_history order by id";

  private final RevisionHistory history = Shop.history();

  abstract Dialect dialect();

  /**
   * The statements of a script, as a client that knows nothing of SQL but its end would see them.
   */
  static List<String> statements(String script) {
    String withoutComments =
        script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return Arrays.stream(withoutComments.split(";\n|;$"))
        .map(String::strip)
        .filter(sql -> !sql.isEmpty())
        .toList();
  }

  private void execute(String script) {
    database().execute(statements(script).toArray(String[]::new));
  }

  /** What code does is not in the script. */
  private void fillIn() {
    database().execute("update customers set email = concat('c', id, '@shop')");
  }

  @Test
  void theWholeHistory() {
    execute(history.renderSql(dialect()));
    String catalog = catalog();
    List<String> rows = rows(HISTORY);
    await(history.downgrade(pool(), "base"));
    database().execute("drop table revision_history");

    await(history.upgrade(pool()));
    assertThat(catalog()).isEqualTo(catalog);
    assertThat(rows(HISTORY)).isEqualTo(rows);
  }

  @Test
  void aRunHasNothingToDoAfterTheScript() {
    execute(history.renderSql(dialect()));
    fillIn();
    assertThat(await(history.upgrade(pool())).applied()).isEmpty();
  }

  @Test
  void aPartOfTheHistory() {
    await(history.upgrade(pool(), "+1"));
    execute(history.renderSql(dialect(), "a1c0:b2d0"));
    assertThat(await(history.upgrade(pool())))
        .hasToString("applied c3e0000000e3 add_email; now at c3e0000000e3 add_email");
  }

  @Test
  void downwards() {
    await(history.upgrade(pool(), "+1"));
    String before = catalog();
    List<String> rows = rows(HISTORY);
    await(history.upgrade(pool()));
    execute(history.renderSql(dialect(), "head:a1c0"));
    assertThat(catalog()).isEqualTo(before);
    assertThat(rows(HISTORY)).isEqualTo(rows);
  }

  @Test
  void codeIsAComment() {
    assertThat(history.renderSql(dialect())).contains("\n-- run: give everyone an address\n");
  }
}
