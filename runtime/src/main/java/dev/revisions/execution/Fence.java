package dev.revisions.execution;

import dev.revisions.RevisionException;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * What stands between a run and the history: where a lease may have run out, each write shares a
 * transaction with the renewal of the lease, which changes no row if somebody else has taken it. So
 * an owner that lost its lease can't record anything. A lock of the session needs no fence.
 *
 * @param session the connection
 * @param renewal the statement that renews the lease
 */
record Fence(Session session, Optional<String> renewal) {

  /** Passes where the lease is still held, and keeps it until the end of the transaction. */
  Future<Void> pass() {
    return renewal
        .map(
            sql ->
                session
                    .query(sql)
                    .<Void>compose(
                        rows ->
                            rows.rowCount() == 1
                                ? Future.succeededFuture()
                                : Future.failedFuture(lost())))
        .orElseGet(Future::succeededFuture);
  }

  /** Executes a statement behind the fence. */
  Future<Void> write(String sql) {
    return renewal.isEmpty()
        ? session.execute(sql)
        : session.inTransaction(() -> pass().compose(held -> session.execute(sql)));
  }

  private static RevisionException lost() {
    return new RevisionException(
        """
        the lease ran out and another process has taken it; give the pool a second connection, \
        over which it is renewed, or make the lease longer (withLease)\
        """);
  }
}
