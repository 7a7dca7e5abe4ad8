package dev.revisions.verify;

import static java.lang.System.Logger.Level.WARNING;

import dev.revisions.DatabaseState;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionHistory;
import dev.revisions.RevisionName;
import dev.revisions.UnknownRevisionException;
import dev.revisions.execution.Execution;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares databases with what the revisions say they hold: {@code Verification.of(history)
 * .verify(pool)}. It reads the catalog over one connection and writes nothing.
 *
 * <p>Types are compared by what the database makes of them, conditions and expressions by their
 * meaning as far as it can be told without running them; of the rest, the existence. What no
 * revision knows is listed apart.
 */
public final class Verification {

  private static final System.Logger LOG = System.getLogger("dev.revisions");

  private final RevisionHistory history;

  private Verification(RevisionHistory history) {
    this.history = history;
  }

  /** Against this history. */
  public static Verification of(RevisionHistory history) {
    return new Verification(history);
  }

  /**
   * Compares a database with the model at the revisions where it stands. Fails with a {@link
   * RevisionException} if a revision was begun and not finished, or is not one of the application,
   * and as an upgrade does where that would refuse.
   */
  public Future<VerificationReport> verify(Pool pool) {
    return attempt(
        () ->
            history.execution().upgradable(pool).compose(state -> compare(pool, standing(state))));
  }

  /**
   * Compares a database with the model at a target, wherever it stands.
   *
   * @param target an id, the beginning of one, {@code head}, {@code heads} or {@code base}; steps
   *     count from where it stands
   */
  public Future<VerificationReport> verify(Pool pool, String target) {
    return attempt(
        () -> position(pool, target).compose(position -> compare(pool, position.upTo(target))));
  }

  private Future<Position> position(Pool pool, String target) {
    RevisionGraph<Revision> graph = history.execution().graph();
    return Position.isNeededFor(target)
        ? history
            .execution()
            .upgradable(pool)
            .map(state -> new Position(graph, graph.withAncestors(standing(state))))
        : Future.succeededFuture(Position.withoutDatabase(graph));
  }

  /**
   * Compares a database with a schema of any origin.
   *
   * @param model what is expected
   */
  public Future<VerificationReport> verify(Pool pool, Schema model) {
    return attempt(
        () ->
            history
                .execution()
                .withConnection(
                    pool,
                    (connection, dialect) ->
                        Introspection.of(connection, dialect, model)
                            .map(found -> report(found, model, List.of()))));
  }

  /**
   * Adopts a database that exists already: verifies it against a target and marks it as there.
   * Fails with a {@link BaselineRefusedException} if it differs, and marks nothing then. A
   * downgrade refuses to undo what is marked so, for the tables were there before their revisions.
   * One that has a history may be adopted as far as revisions are pending: for tables that get
   * their entities later.
   *
   * @param target the revision that the database corresponds to, {@code head} for the newest; what
   *     Flyway or Liquibase say of it is only told in the report
   */
  public Future<BaselineReport> baseline(Pool pool, String target) {
    return baseline(pool, target, Optional.empty());
  }

  /**
   * Adopts a database in spite of differences.
   *
   * @param reason why they don't matter, for the log and the report
   * @throws IllegalArgumentException if the reason is blank
   */
  public Future<BaselineReport> baseline(Pool pool, String target, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a database that differs is not adopted without a reason");
    }
    return baseline(pool, target, Optional.of(reason.strip()));
  }

  private Future<BaselineReport> baseline(Pool pool, String target, Optional<String> reason) {
    return attempt(
        () ->
            history
                .current(pool)
                .compose(
                    state ->
                        position(pool, target)
                            .compose(
                                position -> {
                                  List<String> wanted = position.upTo(target);
                                  requireBelow(state, wanted);
                                  return compare(pool, wanted);
                                }))
                .compose(
                    report ->
                        report.isClean() || reason.isPresent()
                            ? adopt(pool, target, report, reason)
                            : Future.failedFuture(new BaselineRefusedException(report))));
  }

  /** Adopting takes nothing back, and has something to adopt. */
  private static void requireBelow(DatabaseState state, List<String> wanted) {
    if (!wanted.containsAll(standing(state))
        || state.pending().stream().map(RevisionName::id).noneMatch(wanted::contains)) {
      throw new RevisionException(
          "this database stands at %s, so there is nothing to adopt; stamp corrects its history"
              .formatted(state));
    }
  }

  private Future<BaselineReport> adopt(
      Pool pool, String target, VerificationReport report, Optional<String> reason) {
    Optional<String> spite = reason.filter(why -> !report.isClean());
    spite.ifPresent(
        why ->
            LOG.log(
                WARNING,
                "Adopting a database with %d differences at %s: %s"
                    .formatted(report.drifts().size(), report.at(), why)));
    return otherHistories(pool)
        .compose(
            foreign ->
                history
                    .execution()
                    .adopt(pool, target)
                    .map(state -> new BaselineReport(state, report, foreign, spite)));
  }

  private Future<List<ForeignHistory>> otherHistories(Pool pool) {
    return history
        .execution()
        .withConnection(
            pool,
            (connection, dialect) ->
                Introspection.of(connection, dialect, Schema.EMPTY)
                    .compose(found -> ForeignHistory.of(connection, found)));
  }

  /** An error about the history or a target comes with the future too. */
  private static <T> Future<T> attempt(Supplier<Future<T>> work) {
    try {
      return work.get();
    } catch (RevisionException e) {
      return Future.failedFuture(e);
    }
  }

  private static List<String> standing(DatabaseState state) {
    if (!state.ahead().isEmpty()) {
      throw UnknownRevisionException.newer(state.ahead());
    }
    if (!state.interrupted().isEmpty()) {
      throw new RevisionException(
          "%s was begun and not finished, so that the database is between two revisions; run the upgrade or downgrade again, then verify"
              .formatted(state.interrupted().get(0)));
    }
    return state.heads().stream().map(RevisionName::id).toList();
  }

  private Future<VerificationReport> compare(Pool pool, Collection<String> ids) {
    Execution execution = history.execution();
    Schema model = model(execution.graph(), ids);
    return execution.withConnection(
        pool,
        (connection, dialect) ->
            Introspection.of(connection, dialect, model)
                .map(found -> report(found, model, names(execution.graph(), ids))));
  }

  private static Schema model(RevisionGraph<Revision> graph, Collection<String> ids) {
    var model = new RecordedModel(graph);
    SortedSet<String> all = model.withMerges(ids);
    SortedSet<TableName> contested = model.contested(graph.headsOf(all));
    if (!contested.isEmpty()) {
      throw UnmergedException.of(graph, all, contested);
    }
    return model.at(all);
  }

  private static List<RevisionName> names(RevisionGraph<Revision> graph, Collection<String> ids) {
    return graph.headsOf(graph.withAncestors(ids)).stream()
        .map(id -> RevisionName.of(graph.find(id).orElseThrow()))
        .toList();
  }

  private VerificationReport report(
      Introspection found, Schema model, List<RevisionName> revisions) {
    var findings = new Findings(found.names());
    Execution execution = history.execution();
    RevisionGraph<Revision> graph = execution.graph();
    var recorded = new RecordedModel(graph);
    new SchemaComparison(
            found.names(),
            findings,
            model,
            recorded.everything(graph.ids()),
            recorded.everything(
                graph.withAncestors(revisions.stream().map(RevisionName::id).toList())),
            own(found.names(), execution))
        .run(found);
    return new VerificationReport(
        revisions,
        findings.drifts(),
        Mending.sql(found.names().dialect(), findings.drifts()),
        findings.foreign(),
        findings.notCompared());
  }

  private static Set<String> own(CatalogNames names, Execution execution) {
    TableName table = execution.settings().history();
    return Stream.of("", "_lock")
        .map(suffix -> table.withName(suffixed(table.name(), suffix)))
        .map(names::key)
        .collect(Collectors.toSet());
  }

  private static String suffixed(String identifier, String suffix) {
    Identifier name = Identifier.of(identifier);
    return new Identifier(name.name() + suffix, name.quoted()).toString();
  }
}
