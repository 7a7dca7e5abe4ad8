package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revisions.RevisionException;
import dev.revisions.UpgradeReport;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lock: one at a time, and never longer than its owner lives. */
abstract class LockSuite extends DatabaseSuite {

  private static Future<Optional<String>> tryTake(Session session) {
    return lock(session).tryTake(session);
  }

  private static Lock lock(Session session) {
    return Lock.ofSession(session.dialect(), TableName.of("revision_history"));
  }

  /** Takes the lock and keeps it until the promise is completed; tells when it has it. */
  private static Future<Void> hold(Pool pool, Promise<Void> until) {
    Promise<Void> taken = Promise.promise();
    Session.with(
        pool,
        Settings.DEFAULT,
        session ->
            tryTake(session)
                .onSuccess(key -> taken.complete())
                .onFailure(taken::tryFail)
                .compose(
                    key ->
                        until
                            .future()
                            .compose(end -> lock(session).release(session, key.orElseThrow()))));
    return taken.future();
  }

  @Test
  void onlyOneSessionHasIt() {
    Promise<Void> end = Promise.promise();
    await(hold(pool(1), end));
    assertThat(await(Session.with(pool(), Settings.DEFAULT, LockSuite::tryTake))).isEmpty();
    end.complete();
  }

  @Test
  void aRunWaitsForItsTurn() throws InterruptedException {
    Promise<Void> end = Promise.promise();
    await(hold(pool(1), end));
    Future<UpgradeReport> upgrade = Shop.history().upgrade(pool());
    Thread.sleep(700);
    assertThat(upgrade.isComplete()).isFalse();
    assertThat(catalog()).doesNotContain("customers");
    end.complete();
    assertThat(await(upgrade).applied()).hasSize(3);
  }

  @Test
  void anotherHistoryInTheSameDatabaseIsFree() {
    await(hold(pool(1), Promise.promise()));
    var other = Shop.history().withTable("other_history").withLockTimeout(Duration.ZERO);
    assertThat(await(other.upgrade(pool())).applied()).hasSize(3);
  }

  @Test
  void patienceEnds() {
    await(hold(pool(1), Promise.promise()));
    var impatient = Shop.history().withLockTimeout(Duration.ofMillis(200));
    assertThatThrownBy(() -> await(impatient.upgrade(pool())))
        .isInstanceOf(RevisionException.class)
        .hasMessage(
            "waited 0 s for another process that is at work on this database (lock"
                + " revision_history); let it finish, or end it if it hangs, and run again");
  }

  @Test
  void itEndsWithItsConnection() {
    Pool owner = pool(1);
    await(hold(owner, Promise.promise()));
    cut();
    assertThat(await(Shop.history().upgrade(pool(1))).applied()).hasSize(3);
  }

  @Test
  void theSameSessionGivesItBack() {
    boolean released =
        await(
            Session.with(
                pool(),
                Settings.DEFAULT,
                session ->
                    tryTake(session)
                        .compose(key -> lock(session).release(session, key.orElseThrow()))));
    assertThat(released).isTrue();
    assertThat(await(Session.with(pool(1), Settings.DEFAULT, LockSuite::tryTake))).isPresent();
  }

  @Test
  void whatIsNotHeldIsNotReleased() {
    Promise<Void> end = Promise.promise();
    await(hold(pool(1), end));
    boolean released =
        await(
            Session.with(
                pool(1), Settings.DEFAULT, session -> lock(session).release(session, notMine())));
    assertThat(released).isFalse();
    end.complete();
  }

  /** A key that this session does not have. */
  abstract String notMine();
}
