package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.UpgradeReport;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Processes that upgrade at the same time, and processes that are killed. The ordinary command
 * kills one before every fortieth statement and lets six start once; {@code -Drevisions.kills=1}
 * kills before each, {@code -Drevisions.repeats=20} repeats the rest.
 */
@Tag("processes")
abstract class KillSuite extends DatabaseSuite {

  private static final int STRIDE = Integer.getInteger("revisions.kills", 40);
  private static final int REPEATS = Integer.getInteger("revisions.repeats", 1);
  private static final int PROCESSES = 6;
  private static final int REVISIONS = 20;

  private List<String> state() {
    var state = new ArrayList<String>(catalog().lines().toList());
    state.addAll(rows("select id, checksum, state, step, steps from revision_history order by id"));
    for (String table : List.of("camps", "people", "packs", "diary")) {
      state.addAll(rows("select * from " + table + " order by 1"));
    }
    return state;
  }

  private void startAnew() {
    dropDatabase();
    createDatabase();
  }

  @Test
  void killedBeforeEachStatement(TestReporter report) throws Exception {
    Cut counted = Cut.never();
    await(Expedition.history().upgrade(counted.on(pool(1))));
    List<String> expected = state();
    int kills = 0;
    for (int at = 1; at <= counted.seen(); at++) {
      if (at % STRIDE == 0) {
        kills++;
        startAnew();
        try (OtherProcess process = OtherProcess.start(database(), at)) {
          assertThat(process.succeeded()).as("before statement %d", at).isFalse();
        }
        await(Expedition.history().upgrade(pool()));
        assertThat(state())
            .as("killed before statement %d of %d", at, counted.seen())
            .isEqualTo(expected);
      }
    }
    report.publishEntry("kills", kills + " of " + counted.seen() + " statements");
  }

  private void sixProcesses() throws IOException, InterruptedException {
    var processes = new ArrayList<OtherProcess>();
    try {
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(OtherProcess.start(database(), 0));
      }
      for (OtherProcess process : processes) {
        assertThat(process.succeeded()).isTrue();
      }
    } finally {
      for (OtherProcess process : processes) {
        process.close();
      }
    }
    assertThat(historyRows()).hasSize(REVISIONS).allMatch(row -> row.contains("done"));
    assertThat(rows("select day from diary")).containsExactly("2");
  }

  @Test
  void sixProcessesOnAnEmptyDatabase() throws Exception {
    for (int i = 0; i < REPEATS; i++) {
      startAnew();
      sixProcesses();
    }
  }

  @Test
  void sixProcessesWithWorkPending() throws Exception {
    for (int i = 0; i < REPEATS; i++) {
      startAnew();
      await(Expedition.history().upgrade(pool(), "e00000000010"));
      sixProcesses();
    }
  }

  private void fiftyCallers(int revisions) {
    var upgrades = new ArrayList<Future<UpgradeReport>>();
    for (int i = 0; i < 50; i++) {
      upgrades.add(Expedition.history().upgrade(pool(1)));
    }
    assertThat(upgrades.stream().flatMap(upgrade -> await(upgrade).applied().stream()))
        .hasSize(revisions)
        .doesNotHaveDuplicates();
    assertThat(rows("select day from diary")).containsExactly("2");
  }

  @Test
  void fiftyCallersOnAnEmptyDatabase() {
    for (int i = 0; i < REPEATS; i++) {
      startAnew();
      fiftyCallers(REVISIONS);
    }
  }

  @Test
  void fiftyCallersWithWorkPending() {
    for (int i = 0; i < REPEATS; i++) {
      startAnew();
      await(Expedition.history().upgrade(pool(), "e00000000010"));
      fiftyCallers(REVISIONS / 2);
    }
  }
}
