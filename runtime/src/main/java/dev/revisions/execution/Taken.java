package dev.revisions.execution;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * The answer to the wish for a lock of the session.
 *
 * @param key what it is given back with
 * @param taken whether this session has it now
 * @param leases whether leases are known here, so that somebody may have one
 */
record Taken(String key, boolean taken, boolean leases) {

  /**
   * The key, unless somebody has a lease: who has it looks for this lock after writing the lease,
   * and this looks for leases after taking the lock, so one of two sees the other.
   */
  Future<Optional<String>> unlessLeased(Session session, Lock lock, LockTable table) {
    Future<Boolean> leased =
        taken && leases ? table.hasLease(session) : Future.succeededFuture(false);
    return leased.compose(
        is ->
            is
                ? lock.release(session, key).map(Optional.empty())
                : Future.succeededFuture(Optional.of(key).filter(one -> taken)));
  }
}
