package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionHistory;
import dev.revisions.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The idempotent script, run by the client of the database, does from every state what a run does.
 */
abstract class IdempotentSuite extends DatabaseSuite {

  private static final int REVISIONS = 5;

  private final RevisionHistory history = Voyage.withoutCode();

  private String script(RevisionHistory revisions, String range) {
    return revisions.renderIdempotentSql(Dialect.named(kind().toString()), range);
  }

  private void execute(String script) {
    Client.of(database()).execute(script);
  }

  private List<String> state() {
    var state = new ArrayList<String>(catalog().lines().toList());
    state.addAll(
        rows(
            "select id, slug, parents, checksum, state, step, steps, library_version from"
                + " revision_history order by id"));
    state.addAll(rows("select id, name, kind from ships order by id"));
    state.addAll(rows("select * from stays order by id"));
    state.addAll(rows("select * from harbours order by name"));
    return state;
  }

  /** An empty database, and so many revisions from there. */
  private void startAt(int revisions) {
    dropDatabase();
    createDatabase();
    if (revisions > 0) {
      await(history.upgrade(pool(), "+" + revisions));
    }
  }

  @Test
  void upwardsFromEveryState() {
    await(history.upgrade(pool()));
    List<String> expected = state();
    String script = script(history, "base:heads");
    for (int applied = 0; applied <= REVISIONS; applied++) {
      startAt(applied);
      execute(script);
      assertThat(state()).as("from " + applied).isEqualTo(expected);
    }
    execute(script);
    assertThat(state()).as("twice").isEqualTo(expected);
    assertThat(await(history.upgrade(pool())).applied()).isEmpty();
  }

  @Test
  void downwardsFromEveryState() {
    String script = script(history, "head:2000");
    startAt(2);
    String expected = catalog();
    List<String> rows = historyRows();
    for (int applied = 2; applied <= REVISIONS; applied++) {
      startAt(applied);
      execute(script);
      assertThat(catalog()).as("from " + applied).isEqualTo(expected);
      assertThat(historyRows()).isEqualTo(rows);
    }
    execute(script(history, "head:base"));
    execute(script(history, "head:base"));
    assertThat(historyRows()).isEmpty();
  }

  @Test
  void whatIsNotThereYetIsNotJumpedOver() {
    startAt(1);
    assertThatThrownBy(() -> execute(script(history, "3000:heads")))
        .hasMessageContaining("400000000004 Changes stands on a revision that is not applied");
    assertThat(historyRows()).hasSize(1);
  }

  @Test
  void whatWasAdoptedIsNotUndone() {
    startAt(0);
    await(history.execution().adopt(pool(), "+1"));
    assertThatThrownBy(() -> execute(script(history, "head:base")))
        .hasMessageContaining("was not run, so that it is not undone");
    assertThat(historyRows()).hasSize(1);
  }

  @Test
  void aScriptStopsBeforeCodeAndGoesOnAfterIt() {
    RevisionHistory withCode = Voyage.history();
    await(withCode.upgrade(pool()));
    List<String> expected = state();
    startAt(0);

    String script = script(withCode, "base:heads");
    assertThatThrownBy(() -> execute(script))
        .hasMessageContaining("let upgrade do 300000000003 Kinds, which a script cannot")
        .hasMessageContaining("tell the galleys");
    assertThat(historyRows()).hasSize(2);

    await(withCode.upgrade(pool(), "3000"));
    execute(script);
    assertThat(state()).isEqualTo(expected);
  }

  @Test
  void whatWasBegunWithOtherStepsIsNotTakenForDone() {
    await(history.upgrade(pool()));
    database()
        .execute(
            "update revision_history set state = 'running', step = 1, checksum = 'of others'"
                + " where id = '500000000005'");
    assertThatThrownBy(() -> execute(script(history, "base:heads")))
        .hasMessageContaining("500000000005 Removals was begun and not finished; run upgrade");
  }

  @Test
  void whatWasCutOffIsFinished() {
    await(history.upgrade(pool()));
    List<String> expected = state();
    for (boolean byTheScript : List.of(true, false)) {
      startAt(3);
      database().execute("create table stays (id integer)");
      assertThatThrownBy(() -> execute(script(history, "base:heads")))
          .hasMessageContaining("stays");
      database().execute("drop table stays");
      if (byTheScript) {
        execute(script(history, "base:heads"));
      } else {
        await(history.upgrade(pool()));
      }
      assertThat(state()).as("by the script: " + byTheScript).isEqualTo(expected);
    }
  }
}
