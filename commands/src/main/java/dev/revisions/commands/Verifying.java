package dev.revisions.commands;

import dev.revisions.RevisionHistory;
import dev.revisions.verify.BaselineRefusedException;
import dev.revisions.verify.BaselineReport;
import dev.revisions.verify.Drift;
import dev.revisions.verify.ForeignHistory;
import dev.revisions.verify.Verification;
import dev.revisions.verify.VerificationReport;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * The commands that compare a database with the model.
 *
 * @param history the revisions
 * @param database what is compared
 */
record Verifying(RevisionHistory history, Database database) {

  /** {@link ExitCode#CHECK_FAILED} if something differs. */
  Answer verify(Optional<String> target) {
    var verification = Verification.of(history);
    return answer(
        database.await(
            pool ->
                target
                    .map(named -> verification.verify(pool, named))
                    .orElseGet(() -> verification.verify(pool))));
  }

  /** The same if the database differs and there is no reason to adopt it all the same. */
  Answer baseline(String target, Optional<String> reason) {
    var verification = Verification.of(history);
    try {
      BaselineReport report =
          database.await(
              pool ->
                  reason
                      .map(why -> verification.baseline(pool, target, why))
                      .orElseGet(() -> verification.baseline(pool, target)));
      return Answer.of(report.toString(), json(report));
    } catch (BaselineRefusedException e) {
      var refused = new JsonObject().put("marked", false).put("verification", json(e.report()));
      return new Answer(e.getMessage(), refused, ExitCode.CHECK_FAILED);
    }
  }

  private static Answer answer(VerificationReport report) {
    return new Answer(
        report.toString(), json(report), report.isClean() ? ExitCode.OK : ExitCode.CHECK_FAILED);
  }

  private static JsonObject json(BaselineReport report) {
    JsonObject json = Texts.json(report.state()).put("marked", true);
    report.reason().ifPresent(why -> json.put("reason", why));
    return json.put("verification", json(report.verification()))
        .put(
            "foreign",
            new JsonArray(report.foreign().stream().map(ForeignHistory::toString).toList()));
  }

  private static JsonObject json(VerificationReport report) {
    return new JsonObject()
        .put("revisions", Texts.json(report.revisions()))
        .put("clean", report.isClean())
        .put("drifts", new JsonArray(report.drifts().stream().map(Verifying::json).toList()))
        .put("sql", new JsonArray(report.sql()))
        .put("foreign", new JsonArray(report.foreign()))
        .put("notCompared", new JsonArray(report.notCompared()));
  }

  private static JsonObject json(Drift drift) {
    return new JsonObject()
        .put("description", drift.description())
        .put("losesData", drift.losesData());
  }
}
