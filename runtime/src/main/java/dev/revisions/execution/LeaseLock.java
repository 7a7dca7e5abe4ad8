package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A lock that is a row with a time until which it counts, for databases on which no lock belongs to
 * one session: behind proxies that pool transactions, on clusters with several primaries. Its owner
 * renews it while it works; see {@link Fence} for one that fails to.
 *
 * @param history the table that it is for
 * @param dialect the database
 * @param length how long it counts after it was renewed
 */
record LeaseLock(TableName history, Dialect dialect, Duration length) implements Lock {

  /** What it is unless said. */
  static final Duration LENGTH = Duration.ofSeconds(30);

  private LockTable table() {
    return new LockTable(history, dialect);
  }

  /** Those who have a lock of the session look for leases, and leases look for them. */
  @Override
  public Future<Optional<String>> tryTake(Session session) {
    String owner = UUID.randomUUID().toString();
    return table()
        .tryTake(session, owner, table().after(length))
        .compose(taken -> taken ? isFree(session, owner) : Future.succeededFuture(false))
        .map(taken -> Optional.of(owner).filter(one -> taken));
  }

  private Future<Boolean> isFree(Session session, String owner) {
    return Lock.ofSession(dialect, history)
        .isTaken(session)
        .compose(
            taken ->
                taken
                    ? release(session, owner).map(released -> false)
                    : Future.succeededFuture(true));
  }

  @Override
  public Future<Boolean> isTaken(Session session) {
    return table().hasLease(session);
  }

  @Override
  public Future<Boolean> release(Session session, String owner) {
    return table().release(session, owner);
  }

  @Override
  public Optional<String> renewal(String owner) {
    return Optional.of(
        "update %s set expires = %s where %s"
            .formatted(table().sqlName(), table().after(length), table().isOf(owner)));
  }

  /** In milliseconds: how often it is renewed, so that a few failures do no harm. */
  @Override
  public Optional<Long> renewEvery() {
    return Optional.of(Math.max(1, length.toMillis() / 4));
  }
}
