package dev.revisions.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.RevisionHistory;
import dev.revisions.schema.Schema;
import dev.revisions.testing.TestDatabase;
import dev.revisions.verify.Verification;
import dev.revisions.verify.VerificationReport;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;

/** Verification finds no fault with a database that was made from a schema. */
final class Verified {

  private static final Vertx VERTX = Vertx.vertx();

  private Verified() {}

  static void verify(ModelSet set, TestDatabase database, Schema schema) {
    Pool pool = database.pool(VERTX, 1);
    try {
      VerificationReport report =
          Verification.of(RevisionHistory.of())
              .verify(pool, schema)
              .toCompletionStage()
              .toCompletableFuture()
              .join();
      assertThat(report.drifts()).as("%s on %s: %s", set, database.kind(), report).isEmpty();
    } finally {
      pool.close().toCompletionStage().toCompletableFuture().join();
    }
  }
}
