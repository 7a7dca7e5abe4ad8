package dev.revisions.commands;

import dev.revisions.DatabaseState;
import dev.revisions.DowngradeReport;
import dev.revisions.Revision;
import dev.revisions.RevisionHistory;
import dev.revisions.TenantsDowngradeReport;
import dev.revisions.TenantsReport;
import dev.revisions.UnknownRevisionException;
import dev.revisions.UpgradeReport;
import dev.revisions.commands.application.Application;
import dev.revisions.commands.picture.Diagram;
import dev.revisions.commands.picture.Report;
import dev.revisions.commands.picture.Timeline;
import dev.revisions.commands.plan.Plan;
import dev.revisions.dialect.Dialect;
import dev.revisions.execution.PlannedRevision;
import dev.revisions.execution.Script;
import dev.revisions.graph.GraphException;
import dev.revisions.graph.Position;
import dev.revisions.graph.Position.Way;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.TableName;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The commands, each a method that answers. Meaning, targets and wording follow those of Alembic
 * where it has the command.
 *
 * <p>Their errors are {@link dev.revisions.RevisionException}s, of which {@link Answer#on} makes an
 * answer.
 */
public final class Commands {

  private final Application application;
  private final RevisionGraph<Revision> graph;
  private final Optional<DatabaseUrl> url;
  private final Optional<String> schema;
  private final Progress progress;

  /**
   * The commands for an application.
   *
   * @param url the database, which only some commands need
   * @param schema where its tables are, if not where the URL leads
   * @param progress is told how an upgrade or a downgrade is going
   * @throws CommandException if the revisions are no graph
   */
  public Commands(
      Application application,
      Optional<DatabaseUrl> url,
      Optional<String> schema,
      Progress progress) {
    this.application = application;
    this.url = url;
    this.schema = schema;
    this.progress = progress;
    this.graph = graph(application);
  }

  private static RevisionGraph<Revision> graph(Application application) {
    try {
      return application.graph();
    } catch (GraphException e) {
      throw new CommandException(ExitCode.HISTORY, "The history is broken: " + e.getMessage());
    }
  }

  private <T> T withDatabase(Function<Database, T> work) {
    return withDatabase(1, work);
  }

  private <T> T withDatabase(int connections, Function<Database, T> work) {
    DatabaseUrl given =
        url.orElseThrow(
            () ->
                CommandException.usage(
                    "This command needs a database. Give its URL with --url, or in the environment"
                        + " variable DATABASE_URL."));
    try (var database = new Database(given, connections)) {
      return work.apply(database);
    }
  }

  private DatabaseState state(Database database) {
    return database.await(history()::current);
  }

  /** The same, refused as an upgrade would be. */
  private DatabaseState upgradable(Database database) {
    return database.await(pool -> history().execution().upgradable(pool));
  }

  private RevisionHistory history() {
    RevisionHistory history = application.history().withListener(progress.listener());
    return schema.map(history::inSchema).orElse(history);
  }

  /** All that is applied, by the ids of the application. */
  private TreeSet<String> applied(DatabaseState state) {
    var applied = new TreeSet<>(graph.ids());
    state.pending().forEach(pending -> applied.remove(pending.id()));
    state.interrupted().forEach(begun -> applied.remove(begun.id()));
    return applied;
  }

  /** Applies what is missing to reach a target. */
  public Answer upgrade(String target) {
    UpgradeReport report =
        withDatabase(
            database ->
                progress.during(() -> database.await(pool -> history().upgrade(pool, target))));
    return Answer.of(
        Texts.done("Applied", "Nothing to apply", report.applied(), report.heads()),
        new JsonObject()
            .put("applied", Texts.json(report.applied()))
            .put("heads", Texts.json(report.heads())));
  }

  /**
   * Applies what is missing to reach a target in each of many schemas.
   *
   * @param schemas their names
   * @param parallelism how many at a time
   * @return {@link ExitCode#RUN_FAILED} if one failed
   */
  public Answer upgradeAll(List<String> schemas, String target, int parallelism) {
    TenantsReport report =
        withConnections(
            parallelism, pool -> history().upgradeAll(pool, schemas, target, parallelism));
    return new Answer(report.toString(), Texts.json(report), exitCode(report.isSuccess()));
  }

  /**
   * Undoes what stands on a target in each of many schemas.
   *
   * @param schemas their names
   * @param parallelism how many at a time
   * @return {@link ExitCode#RUN_FAILED} if one failed
   */
  public Answer downgradeAll(List<String> schemas, String target, int parallelism) {
    TenantsDowngradeReport report =
        withConnections(
            parallelism, pool -> history().downgradeAll(pool, schemas, target, parallelism));
    return new Answer(report.toString(), Texts.json(report), exitCode(report.isSuccess()));
  }

  /**
   * The schemas, for a run.
   *
   * @throws CommandException if only a plan is wanted, which is one for one schema
   */
  public static List<String> manySchemas(List<String> schemas, boolean dryRun) {
    if (dryRun) {
      throw CommandException.usage(
          "A dry run tells of one schema: name it as the schema of the database, not among many.");
    }
    return schemas;
  }

  private <T> T withConnections(int parallelism, Function<Pool, Future<T>> work) {
    if (parallelism < 1) {
      throw CommandException.usage(
          "--parallel needs a number of connections, 1 or more: " + parallelism);
    }
    return withDatabase(parallelism, database -> progress.during(() -> database.await(work)));
  }

  private static ExitCode exitCode(boolean success) {
    return success ? ExitCode.OK : ExitCode.RUN_FAILED;
  }

  /** Undoes what stands on a target. */
  public Answer downgrade(String target) {
    DowngradeReport report =
        withDatabase(
            database ->
                progress.during(() -> database.await(pool -> history().downgrade(pool, target))));
    return Answer.of(
        Texts.done("Undid", "Nothing to undo", report.undone(), report.heads()),
        new JsonObject()
            .put("undone", Texts.json(report.undone()))
            .put("heads", Texts.json(report.heads())));
  }

  /** Tells what an upgrade would do, with the locks and the work of each step. */
  public Answer planUpgrade(String target) {
    return plan(true, pool -> history().execution().planUpgrade(pool, target));
  }

  /** Tells what a downgrade would do, with the locks and the work of each step. */
  public Answer planDowngrade(String target) {
    return plan(false, pool -> history().execution().planDowngrade(pool, target));
  }

  private Answer plan(boolean up, Function<Pool, Future<List<PlannedRevision>>> way) {
    return withDatabase(
        database -> {
          var plan = new Plan(database.dialect(), up, database.await(way));
          return Answer.of(plan.text(), plan.json());
        });
  }

  /** Tells where the database stands. */
  public Answer current() {
    DatabaseState state = withDatabase(this::state);
    var lines = new Lines();
    state.heads().forEach(name -> lines.add(name + (isHead(name.id()) ? " (head)" : "")));
    lines.addIf(state.heads().isEmpty(), "base");
    state.interrupted().forEach(name -> lines.add(name + " (begun and not finished)"));
    state.ahead().forEach(name -> lines.add(name + " (not known to this application)"));
    state.changed().forEach(name -> lines.add(name + " (changed since it was applied)"));
    return Answer.of(lines.toString(), Texts.json(state));
  }

  private boolean isHead(String id) {
    return graph.heads().contains(id);
  }

  /** Lists what the database lacks, in the order in which it would be applied. */
  public Answer pending() {
    DatabaseState state = withDatabase(this::upgradable);
    var lines = new Lines();
    state.interrupted().forEach(name -> lines.add(name + " (begun and not finished)"));
    state.pending().forEach(name -> lines.add(name.toString()));
    lines.addIf(isComplete(state), "Nothing is pending.");
    return Answer.of(lines.toString(), Texts.json(state));
  }

  /** Declares a target reached, without running anything. */
  public Answer stamp(String target) {
    DatabaseState state =
        withDatabase(database -> database.await(pool -> history().stamp(pool, target)));
    return Answer.of("The database is now marked as " + state, Texts.json(state));
  }

  /**
   * Compares the database with the model at its revision, or at another.
   *
   * @return {@link ExitCode#CHECK_FAILED} if something differs
   */
  public Answer verify(Optional<String> target) {
    return withDatabase(database -> new Verifying(history(), database).verify(target));
  }

  /**
   * Adopts a database that exists already: verifies it at a target and marks it as there.
   *
   * @param reason why to adopt it although it differs, if so
   * @return {@link ExitCode#CHECK_FAILED} if it differs and there is no reason; nothing is marked
   */
  public Answer baseline(String target, Optional<String> reason) {
    reason
        .filter(String::isBlank)
        .ifPresent(
            blank -> {
              throw CommandException.usage("--force wants a reason: --force \"loans come later\"");
            });
    return withDatabase(database -> new Verifying(history(), database).baseline(target, reason));
  }

  /**
   * Checks that the history is whole and, where a database is given, that it has all of it.
   *
   * @return {@link ExitCode#CHECK_FAILED} if something is pending or was not finished
   */
  public Answer check() {
    new Timeline(graph);
    if (graph.heads().size() > 1) {
      throw new CommandException(
          ExitCode.HISTORY,
          "The history has several heads: %s. Compile once more to merge them, or delete one."
              .formatted(String.join(", ", graph.heads())));
    }
    var lines = new Lines();
    int count = graph.ids().size();
    lines.add("The history of %d revision%s is whole.".formatted(count, count == 1 ? "" : "s"));
    if (url.isEmpty()) {
      return Answer.of(lines.toString(), new JsonObject().put("revisions", count));
    }
    DatabaseState state = withDatabase(this::upgradable);
    state.pending().forEach(name -> lines.add("pending: " + name));
    state.interrupted().forEach(name -> lines.add("begun and not finished: " + name));
    state.ahead().forEach(name -> lines.add("not known to this application: " + name));
    state.changed().forEach(name -> lines.add("changed since it was applied: " + name));
    boolean complete = isComplete(state);
    lines.addIf(complete, "The database has all of them.");
    lines.addIf(!complete, advice(state));
    return new Answer(
        lines.toString(),
        Texts.json(state).put("revisions", count),
        complete ? ExitCode.OK : ExitCode.CHECK_FAILED);
  }

  private static boolean isComplete(DatabaseState state) {
    return state.pending().isEmpty() && state.interrupted().isEmpty();
  }

  /** What a newer version of the application has begun is not for this one to finish. */
  private static String advice(DatabaseState state) {
    return state.pending().isEmpty() && state.ahead().containsAll(state.interrupted())
        ? "Run upgrade with the version of the application that has begun it."
        : "Run upgrade.";
  }

  /**
   * Lists revisions, newest first.
   *
   * @param range {@code start:end}, {@code start:} or {@code :end}; {@code :} for all
   * @param verbose whether to tell all about each
   * @param current whether to mark where the database stands
   */
  public Answer history(String range, boolean verbose, boolean current) {
    Position position = current ? standing(this::state) : position(range);
    var listing = new Listing(graph, Optional.of(position.current()).filter(ids -> current));
    List<String> ids = position.between(range);
    return verbose
        ? Answer.of(listing.details(ids), listing.detailedJson(ids))
        : Answer.of(listing.lines(ids), listing.json(ids));
  }

  /** Where the database stands, if a target or a range needs that. */
  private Position position(String text) {
    if (!Position.isNeededFor(text)) {
      return Position.withoutDatabase(graph);
    }
    requireUrlFor(text);
    return standing(this::state);
  }

  private Position standing(Function<Database, DatabaseState> asked) {
    return new Position(graph, withDatabase(database -> applied(asked.apply(database))));
  }

  private void requireUrlFor(String text) {
    if (url.isEmpty()) {
      throw CommandException.usage(
          "'%s' counts from where a database stands. Give its URL with --url, or in the environment variable DATABASE_URL; or name a revision."
              .formatted(text));
    }
  }

  /** Lists the revisions that no other stands on. */
  public Answer heads() {
    var listing = new Listing(graph, Optional.empty());
    List<String> heads = List.copyOf(graph.heads());
    return Answer.of(listing.names(heads), listing.json(heads));
  }

  /** Tells all about a revision. */
  public Answer show(String revision) {
    List<String> ids = List.of(single(revision));
    var listing = new Listing(graph, Optional.empty());
    return Answer.of(listing.details(ids), listing.detailedJson(ids));
  }

  private String single(String revision) {
    List<String> ids = position(revision).between(revision + ":" + revision);
    if (ids.size() != 1) {
      throw CommandException.usage(
          "'%s' is not one revision; name one by its id or the beginning of it, or head"
              .formatted(revision));
    }
    return ids.get(0);
  }

  /**
   * Renders SQL.
   *
   * @param range {@code from:to}, or a target for {@code base:target}
   * @param dialectName the database, if it is not the one of the URL
   * @param idempotent whether the script is to run on a database in whatever state
   */
  public Answer sql(String range, Optional<String> dialectName, boolean idempotent) {
    String way = range.contains(":") ? range : "base:" + range;
    boolean asks = Position.isNeededFor(way);
    if (asks) {
      requireUrlFor(range);
    }
    Dialect dialect = dialectName.map(Commands::dialect).orElseGet(this::dialectOfUrl);
    var script = new Script(graph, history().execution().settings(), dialect);
    String sql =
        (asks
                ? withDatabase(database -> fromDatabase(script, way, database, idempotent))
                : idempotent ? script.renderIdempotent(way) : script.render(way))
            .stripTrailing();
    return Answer.of(sql, new JsonObject().put("dialect", dialect.name()).put("sql", sql + "\n"));
  }

  private String fromDatabase(Script script, String range, Database database, boolean idempotent) {
    DatabaseState state = upgradable(database);
    if (!state.ahead().isEmpty()) {
      throw UnknownRevisionException.newer(state.ahead());
    }
    Way way = new Position(graph, applied(state)).way(range);
    String what = range + ", where current is " + Texts.names(state.heads());
    if (idempotent) {
      return script.renderIdempotent(what, way);
    }
    requireFinished(state);
    return script.render(
        what, new Way(way.fromBase() && !hasTable(range, database), way.up(), way.ids()));
  }

  /** One that was taken back to its base, from where the range starts, has the history table. */
  private boolean hasTable(String range, Database database) {
    return Position.isNeededFor(range.substring(0, range.indexOf(':') + 1))
        && database.await(pool -> history().execution().isRecorded(pool));
  }

  private static void requireFinished(DatabaseState state) {
    if (!state.interrupted().isEmpty()) {
      throw new CommandException(
          ExitCode.CHECK_FAILED,
          "%s was begun and not finished. Run upgrade, or write a script with --idempotent, which goes on from there."
              .formatted(state.interrupted().get(0)));
    }
  }

  private static Dialect dialect(String name) {
    return Dialects.ALL.stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommandException.usage(
                    "There is no dialect '%s'; there are %s.".formatted(name, dialectNames())));
  }

  private static String dialectNames() {
    return String.join(", ", Dialects.ALL.stream().map(Dialect::name).toList());
  }

  private Dialect dialectOfUrl() {
    if (url.isEmpty()) {
      throw CommandException.usage(
          "For which database? Say --dialect %s, or give a --url.".formatted(dialectNames()));
    }
    return withDatabase(Database::dialect);
  }

  /**
   * Draws the schema.
   *
   * @param revision the revision at which, or {@code head}
   * @param change whether to draw only what the revision changes, and its neighbours
   * @param around only this table and its neighbours
   * @param svg whether to draw SVG and not Mermaid
   */
  public Answer diagram(String revision, boolean change, Optional<String> around, boolean svg) {
    String id = single(revision);
    var timeline = new Timeline(graph);
    Diagram whole =
        change ? timeline.change(id).changesAndNeighbours() : Diagram.of(timeline.at(List.of(id)));
    Diagram diagram = around.map(table -> around(whole, table)).orElse(whole);
    String text = (svg ? diagram.svg() : diagram.mermaid()).stripTrailing();
    return Answer.of(text, new JsonObject().put(svg ? "svg" : "mermaid", text + "\n"));
  }

  private static Diagram around(Diagram diagram, String table) {
    Diagram part = diagram.around(List.of(TableName.parse(table)));
    if (part.boxes().isEmpty()) {
      throw CommandException.usage("There is no table '%s' in this diagram.".formatted(table));
    }
    return part;
  }

  /** Writes the report as a page; where a database is given, with what is applied there. */
  public Answer report(String title) {
    Optional<Report.Applied> database =
        url.map(
            given ->
                new Report.Applied(
                    given.toString(), withDatabase(connected -> applied(state(connected)))));
    String html = new Report(title, graph, database).html();
    return Answer.of(html, new JsonObject().put("html", html));
  }
}
