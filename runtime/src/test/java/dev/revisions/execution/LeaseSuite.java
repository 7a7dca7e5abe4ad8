package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.Operations;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.UpgradeReport;
import dev.revisions.annotation.RevisionInfo;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The lock that is a lease: one at a time, not for long after its owner died, and fenced. */
abstract class LeaseSuite extends DatabaseSuite {

  private final RevisionHistory history = Shop.history().withLease(Duration.ofSeconds(30));

  private LockTable table() {
    return new LockTable(
        TableName.of("revision_history"), dev.revisions.dialect.Dialect.named(kind().toString()));
  }

  /** Someone's lease that counts for a while. */
  private void lease(Duration length) {
    await(history.current(pool()));
    await(
        Session.with(
            pool(),
            Settings.DEFAULT,
            session -> table().tryTake(session, "someone", table().after(length))));
  }

  @Test
  void twentyAtOnceOnAnEmptyDatabase() {
    var upgrades = new ArrayList<Future<UpgradeReport>>();
    for (int i = 0; i < 20; i++) {
      upgrades.add(history.upgrade(pool(1)));
    }
    assertThat(upgrades.stream().flatMap(upgrade -> await(upgrade).applied().stream())).hasSize(3);
    assertThat(historyRows()).hasSize(3);
    assertThat(rows("select * from revision_history_lock")).isEmpty();
  }

  @Test
  void theDeadAreWaitedForUntilTheirLeaseEnds() {
    lease(Duration.ofMillis(1_500));
    assertThatThrownBy(() -> await(history.withLockTimeout(Duration.ofMillis(100)).upgrade(pool())))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("another process that is at work on this database");
    assertThat(await(history.upgrade(pool())).applied()).hasSize(3);
  }

  @Test
  void whoWantsALockOfTheSessionWaitsForALeaseToo() {
    lease(Duration.ofSeconds(60));
    var other = Shop.history().withLockTimeout(Duration.ofMillis(100));
    assertThatThrownBy(() -> await(other.upgrade(pool()))).isInstanceOf(RevisionException.class);
    assertThat(catalog()).doesNotContainIgnoringCase("customers");
  }

  @Test
  void whoWantsALeaseWaitsForALockOfTheSessionToo() {
    Promise<Void> end = Promise.promise();
    Promise<Void> taken = Promise.promise();
    Session.with(
        pool(1),
        Settings.DEFAULT,
        session -> {
          Lock lock = Lock.ofSession(session.dialect(), TableName.of("revision_history"));
          return lock.tryTake(session)
              .onSuccess(key -> taken.complete())
              .compose(
                  key -> end.future().compose(done -> lock.release(session, key.orElseThrow())));
        });
    await(taken.future());
    assertThatThrownBy(() -> await(history.withLockTimeout(Duration.ofMillis(100)).upgrade(pool())))
        .isInstanceOf(RevisionException.class);
    end.complete();
    assertThat(await(history.upgrade(pool())).applied()).hasSize(3);
  }

  /** A revision with code that goes on only when it is let. */
  @RevisionInfo(id = "aa0000000001")
  private static final class Slow extends Revision {
    private final Promise<Void> begun = Promise.promise();
    private final Future<Void> go;
    private final AtomicInteger runs;

    Slow(Future<Void> go, AtomicInteger runs) {
      this.go = go;
      this.runs = runs;
    }

    @Override
    protected void upgrade(Operations op) {
      op.execute("create table seen (id integer not null primary key)");
      op.run(
          "take a while",
          connection -> {
            begun.tryComplete();
            return go.compose(
                done ->
                    connection
                        .query("insert into seen (id) values (" + runs.incrementAndGet() + ")")
                        .execute());
          });
    }

    @Override
    protected void downgrade(Operations op) {
      op.dropTable("seen");
    }
  }

  private static RevisionHistory of(Revision revision, Duration lease) {
    return RevisionHistory.of(revision).withLease(lease);
  }

  @Test
  void anOwnerThatLostItsLeaseRecordsNothing() {
    Promise<Void> go = Promise.promise();
    var runs = new AtomicInteger();
    var slow = new Slow(go.future(), runs);
    Future<UpgradeReport> first = of(slow, Duration.ofMillis(300)).upgrade(pool(1));
    await(slow.begun.future());
    await(vertx().timer(500));
    await(takeOver(pool(1)));
    go.complete();
    assertThatThrownBy(() -> await(first))
        .isInstanceOf(RevisionException.class)
        .hasMessageContaining("the lease ran out and another process has taken it");
    assertThat(await(RevisionHistory.of(slow).current(pool())).heads()).isEmpty();

    var quick = new Slow(Future.succeededFuture(), runs);
    assertThat(rows("select count(*) from revision_history_lock")).containsExactly("1");
    database().execute("delete from revision_history_lock");
    assertThat(await(of(quick, Duration.ofSeconds(30)).upgrade(pool())).applied()).hasSize(1);
    assertThat(rows("select id from seen")).containsExactly("2");
  }

  private Future<Boolean> takeOver(Pool pool) {
    return Session.with(
        pool,
        Settings.DEFAULT,
        session -> table().tryTake(session, "someone", table().after(Duration.ofSeconds(60))));
  }

  @Test
  void aLeaseIsRenewedWhileItsOwnerWorks() {
    Promise<Void> go = Promise.promise();
    var slow = new Slow(go.future(), new AtomicInteger());
    Future<UpgradeReport> first = of(slow, Duration.ofMillis(400)).upgrade(pool(2));
    await(slow.begun.future());
    await(vertx().timer(1_200));
    assertThat(await(takeOver(pool(1)))).isFalse();
    go.complete();
    assertThat(await(first).applied()).hasSize(1);
  }
}
