package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.dialect.Dialect;
import dev.revisions.graph.Position;
import dev.revisions.graph.Position.Way;
import dev.revisions.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A way through the history as one SQL script, with the same statements and the same rows in the
 * history table that a run would leave.
 *
 * @param graph the revisions of the application
 * @param settings how they would be executed
 * @param dialect the database that the script is for
 */
public record Script(RevisionGraph<Revision> graph, Settings settings, Dialect dialect) {

  /**
   * The script for a range {@code from:to}, upwards or downwards.
   *
   * @throws dev.revisions.graph.GraphException if the range is not one of this history
   */
  public String render(String range) {
    return render(range, Position.withoutDatabase(graph).way(range));
  }

  /**
   * The script for a way.
   *
   * @param what where it leads from and to, in words
   * @param way one from the base makes the history table
   */
  public String render(String what, Way way) {
    var script = new StringBuilder(head(what));
    if (way.fromBase() && way.up()) {
      append(script, table().create());
    }
    way.ids()
        .forEach(
            id -> append(script, Action.of(new Subject.Known(revision(id)), way.up(), dialect)));
    return script.toString();
  }

  /**
   * The script for a range, to be run on a database that is anywhere on the way or past it.
   *
   * @throws dev.revisions.graph.GraphException if the range is not one of this history
   */
  public String renderIdempotent(String range) {
    return renderIdempotent(range, Position.withoutDatabase(graph).way(range));
  }

  /**
   * The script for a way, to be run on a database that is anywhere on it or past it.
   *
   * @param what where it leads from and to, in words
   */
  public String renderIdempotent(String what, Way way) {
    return head(what + ", from wherever the database stands")
        + IdempotentScript.of(graph, table()).render(way);
  }

  private String head(String what) {
    return "-- %s, for %s\n".formatted(what, dialect.name()) + dialect.scriptHeader();
  }

  private Revision revision(String id) {
    return graph.find(id).orElseThrow();
  }

  private HistoryTable table() {
    return new HistoryTable(settings.history(), dialect);
  }

  private void append(StringBuilder script, Action action) {
    script.append(
        "\n-- %s %s\n".formatted(action.up() ? "Upgrade to" : "Downgrade from", action.name()));
    append(script, statements(action));
  }

  private List<String> statements(Action action) {
    var statements = new ArrayList<String>();
    action.steps().forEach(step -> statements.add(step.text()));
    statements.add(
        action.up() ? table().insert(action.doneRow()) : table().delete(action.name().id()));
    if (action.isTransaction(dialect)) {
      statements.add(0, dialect.begin());
      statements.add("commit");
    }
    return statements;
  }

  private void append(StringBuilder script, List<String> statements) {
    statements.forEach(statement -> script.append(dialect.terminated(statement)).append('\n'));
  }
}
