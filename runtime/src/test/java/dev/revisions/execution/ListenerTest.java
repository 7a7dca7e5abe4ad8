package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionException;
import dev.revisions.RevisionListener;
import dev.revisions.RevisionName;
import dev.revisions.StepFailedException;
import dev.revisions.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a listener is told. */
class ListenerTest extends DatabaseSuite {

  @Override
  Database kind() {
    return Database.POSTGRESQL;
  }

  /** Writes down what it is told, a line each. */
  private static final class Notes implements RevisionListener {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void revisionBegins(RevisionName revision, boolean upgrade, int number, int count) {
      lines.add("%s begins, %s, %d of %d".formatted(revision, upgrade, number, count));
    }

    @Override
    public void revisionEnds(RevisionName revision, boolean upgrade, Duration elapsed) {
      lines.add("%s ends, %s, %s".formatted(revision, upgrade, !elapsed.isNegative()));
    }

    @Override
    public void revisionFails(RevisionName revision, boolean upgrade, Throwable failure) {
      lines.add("%s fails, %s".formatted(revision, failure.getClass().getSimpleName()));
    }

    @Override
    public void stepBegins(RevisionName revision, int step, int steps, String sql) {
      lines.add("step %d of %d: %s".formatted(step, steps, sql.lines().findFirst().orElseThrow()));
    }

    @Override
    public void stepEnds(RevisionName revision, int step, int steps, Duration elapsed) {
      lines.add("step %d of %d ends".formatted(step, steps));
    }

    @Override
    public void waitsForLock(String lock, Duration waited) {
      lines.add("waits for " + lock);
    }

    @Override
    public void retries(int attempt, int attempts, String reason, String blockers) {
      lines.add("attempt %d of %d: %s (%s)".formatted(attempt, attempts, reason, blockers));
    }
  }

  @Test
  void aRunFromItsBeginningToItsEnd() {
    var notes = new Notes();
    await(Shop.history().upgrade(pool(), "+1"));
    await(Shop.history().withListener(notes).upgrade(pool(), "+1"));
    assertThat(notes.lines)
        .containsExactly(
            "b2d0000000d2 create_orders begins, true, 1 of 1",
            "step 1 of 3: create table orders (",
            "step 1 of 3 ends",
            "step 2 of 3: insert into orders (id, customer_id) values (1, 1)",
            "step 2 of 3 ends",
            "step 3 of 3: alter table orders add column note varchar(200)",
            "step 3 of 3 ends",
            "b2d0000000d2 create_orders ends, true, true");
  }

  @Test
  void aFailure() {
    var notes = new Notes();
    assertThatThrownBy(
            () ->
                await(Shop.withOrderStep("select 1 / 0").withListener(notes).upgrade(pool(), "+2")))
        .isInstanceOf(StepFailedException.class);
    assertThat(notes.lines)
        .endsWith(
            "step 2 of 3: select 1 / 0", "b2d0000000d2 create_orders fails, StepFailedException");
  }

  @Test
  void someoneInTheWay() throws Exception {
    var notes = new Notes();
    var history = Shop.history().withTableLockTimeout(Duration.ofMillis(50)).withListener(notes);
    await(history.upgrade(pool(), Shop.ORDERS));
    notes.lines.clear();
    try (var other = database().connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table customers in share mode");
      var upgrade = history.upgrade(pool());
      while (notes.lines.stream().noneMatch(line -> line.startsWith("attempt 2 of 10: "))) {
        Thread.sleep(20);
      }
      other.commit();
      await(upgrade);
    }
    assertThat(notes.lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("attempt 1 of 10: ")
                    .contains("canceling statement due to lock timeout")
                    .contains("idle in transaction: lock table customers in share mode"));
  }

  @Test
  void anotherProcessAtWork() {
    var notes = new Notes();
    var holder = pool(1);
    await(
        holder
            .query(
                "select pg_advisory_lock(('x' || substr(md5('public.revision_history'), 1,"
                    + " 16))::bit(64)::bigint)")
            .execute());
    assertThatThrownBy(
            () ->
                await(
                    Shop.history()
                        .withListener(notes)
                        .withLockTimeout(Duration.ofMillis(100))
                        .upgrade(pool())))
        .isInstanceOf(RevisionException.class);
    assertThat(notes.lines).containsExactly("waits for revision_history");
  }

  @Test
  void oneThatThrowsDisturbsNothing() {
    var broken =
        new RevisionListener() {
          @Override
          public void stepBegins(RevisionName revision, int step, int steps, String sql) {
            throw new IllegalStateException("broken");
          }

          @Override
          public void stepEnds(RevisionName revision, int step, int steps, Duration elapsed) {
            throw new NoClassDefFoundError("com/acme/Metrics");
          }
        };
    assertThat(await(Shop.history().withListener(broken).upgrade(pool())).applied()).hasSize(3);
  }

  @Test
  void whatIsPending() {
    await(Shop.history().upgrade(pool(), "+1"));
    assertThat(await(Shop.history().pending(pool())))
        .extracting(Object::toString)
        .containsExactly(
            "a1c0000000c1 -> b2d0000000d2  2026-01-02T10:00:00Z "
                + " dev.revisions.execution.Shop$Revision_20260102_create_orders  create orders",
            "b2d0000000d2 -> c3e0000000e3  2026-01-03T10:00:00Z "
                + " dev.revisions.execution.Shop$Revision_20260103_add_email  add email");
  }

  @Test
  void aStatementThatTakesTooLong() {
    assertThatThrownBy(
            () ->
                await(
                    Shop.withOrderStep("select pg_sleep(60)")
                        .withStatementTimeout(Duration.ofMillis(100))
                        .upgrade(pool())))
        .isInstanceOf(StepFailedException.class)
        .hasMessageContaining("canceling statement due to statement timeout [SQLSTATE 57014]")
        .hasMessageEndingWith(
            "Give the statement more time (withStatementTimeout), or less to do, and run the"
                + " upgrade again.");
    assertThat(rows("show statement_timeout")).containsExactly("0");
    assertThat(await(Shop.history().upgrade(pool())).applied()).hasSize(2);
  }
}
