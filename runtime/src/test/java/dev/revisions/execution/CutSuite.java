package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The server ends the connection of a run, at each of its statements in turn: the next run finishes
 * the work, and the database is as if nothing had happened. The ordinary command takes every fifth
 * statement, {@code -Drevisions.cuts=1} takes them all.
 */
abstract class CutSuite extends DatabaseSuite {

  private static final int STRIDE = Integer.getInteger("revisions.cuts", 5);

  private final RevisionHistory history = Voyage.history();

  private List<String> state() {
    var state = new ArrayList<String>(catalog().lines().toList());
    state.addAll(rows("select id, checksum, state, step, steps from revision_history order by id"));
    List<String> tables = catalog().toLowerCase(Locale.ROOT).lines().toList();
    for (String table : List.of("ships", "calls", "stays", "harbours")) {
      if (tables.contains("table " + table)) {
        state.addAll(rows("select * from " + table + " order by 1"));
      }
    }
    return state;
  }

  private void atEachStatement(TestReporter report, Runnable begin, Function<Pool, Future<?>> run) {
    begin.run();
    Cut counted = Cut.never();
    await(run.apply(counted.on(pool(1))));
    List<String> expected = state();
    int cuts = 0;
    for (int at : IntStream.rangeClosed(1, counted.seen()).toArray()) {
      if (at % STRIDE == 0) {
        cuts++;
        dropDatabase();
        createDatabase();
        begin.run();
        cutAndGoOn(at, run);
        assertThat(state())
            .as("cut before statement %d of %d", at, counted.seen())
            .isEqualTo(expected);
      }
    }
    report.publishEntry("cuts", cuts + " of " + counted.seen() + " statements");
  }

  private void cutAndGoOn(int at, Function<Pool, Future<?>> run) {
    Cut cut = Cut.before(at, this::cut);
    try {
      await(run.apply(cut.on(pool(1))));
    } catch (RevisionException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    assertThat(cut.seen()).as("statements of the run that is cut").isGreaterThanOrEqualTo(at);
    await(run.apply(pool(1)));
  }

  @Test
  void upwards(TestReporter report) {
    atEachStatement(report, () -> {}, history::upgrade);
    assertThat(state()).anyMatch(line -> line.contains("Argo"));
  }

  @Test
  void downwards(TestReporter report) {
    atEachStatement(
        report, () -> await(history.upgrade(pool(1))), pool -> history.downgrade(pool, "base"));
  }
}
