package dev.revisions.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionListener;
import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Twenty sessions that make the lock table at the same time, in as many databases at once as keep
 * the machine busy. The ordinary command does a few rounds, {@code -Drevisions.rounds=500} many.
 */
class H2LockTest {

  private static final int ROUNDS = Integer.getInteger("revisions.rounds", 20);
  private static final int AT_ONCE = 4;
  private static final int SESSIONS = 20;

  private static final H2Lock LOCK = new H2Lock(TableName.of("revision_history"), Dialect.h2());

  /** One database, on which everyone tries once and nobody gives the lock back. */
  private static final class Round implements AutoCloseable {
    private final TestDatabase database = Database.H2.create();
    private final Pool pool;
    private final List<Future<Optional<String>>> tries = new ArrayList<>();

    Round(Vertx vertx) {
      pool = database.pool(vertx, SESSIONS);
      for (int i = 0; i < SESSIONS; i++) {
        tries.add(pool.getConnection().compose(Round::tryTake));
      }
    }

    private static Future<Optional<String>> tryTake(io.vertx.sqlclient.SqlConnection connection) {
      return LOCK.tryTake(
          new Session(
              connection, Dialect.h2(), Line.of(connection), new Progress(RevisionListener.NONE)));
    }

    long owners() {
      return tries.stream().map(DatabaseSuite::await).filter(Optional::isPresent).count();
    }

    @Override
    public void close() {
      DatabaseSuite.await(pool.close());
      database.close();
    }
  }

  @Test
  void neverTwoOwners(TestReporter report) {
    Vertx vertx = Vertx.vertx();
    long taken = 0;
    for (int done = 0; done < ROUNDS; done += AT_ONCE) {
      var rounds = new ArrayList<Round>();
      for (int i = 0; i < AT_ONCE; i++) {
        rounds.add(new Round(vertx));
      }
      for (Round round : rounds) {
        long owners = round.owners();
        assertThat(owners).isLessThanOrEqualTo(1);
        taken += owners;
        round.close();
      }
    }
    DatabaseSuite.await(vertx.close());
    report.publishEntry("owners", taken + " in " + ROUNDS + " rounds");
    assertThat(taken).isPositive();
  }
}
