package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.dialect.Dialect;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.graph.Position.Way;
import dev.revisions.graph.RevisionGraph;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way through the history as a script for a database in whatever state: it asks the history table
 * before it does something, and does only what is missing. A revision of which it cannot do a part,
 * such as code, stops it there: after {@code upgrade} has done that revision, it goes on.
 */
abstract class IdempotentScript {

  /** What no statement inside a block can be. */
  private static final Pattern OUTSIDE_ONLY =
      Pattern.compile(
          "\\s*(create\\s+(or\\s+replace\\s+)?(definer\\s*=\\s*\\S+\\s+)?"
              + "(trigger|procedure|function|event|package)|load\\s+data|lock\\s+tables|use)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  final RevisionGraph<Revision> graph;
  final Dialect dialect;
  final HistoryTable table;

  IdempotentScript(RevisionGraph<Revision> graph, HistoryTable table) {
    this.graph = graph;
    this.dialect = table.dialect();
    this.table = table;
  }

  static IdempotentScript of(RevisionGraph<Revision> graph, HistoryTable table) {
    return switch (table.dialect().name()) {
      case "postgresql" -> new IdempotentPostgresql(graph, table);
      case "h2" -> new IdempotentH2(graph, table);
      case "mysql", "mariadb" -> new IdempotentMysql(graph, table);
      default ->
          throw new RevisionException(
              "A script for %s cannot look where the database stands; say a range, such as base:heads."
                  .formatted(table.dialect().name()));
    };
  }

  /** The whole of it, but for a first line that says what it is. */
  final String render(Way way) {
    var script = new StringBuilder(head());
    for (String id : way.ids()) {
      var action = Action.of(new Subject.Known(graph.find(id).orElseThrow()), way.up(), dialect);
      script.append('\n').append(title(action)).append('\n').append(block(action));
    }
    return script.append(tail()).toString();
  }

  /** Makes the history table, and what comes before the blocks. */
  abstract String head();

  /** Does what is left of an action, and records it. */
  abstract String block(Action action);

  /** What comes after the blocks. */
  String tail() {
    return "";
  }

  private static String title(Action action) {
    return "-- %s %s".formatted(action.up() ? "Upgrade to" : "Downgrade from", action.name());
  }

  /** The history table, if there is none. */
  final List<String> createTable() {
    return table.create().stream()
        .map(sql -> sql.replaceFirst("^create table ", "create table if not exists "))
        .toList();
  }

  /** What an older version of this library did not give it. */
  final List<String> addColumns() {
    return table.add(HistoryTable.lacking(List.of())).stream()
        .map(sql -> sql.replaceFirst(" add column ", " add column if not exists "))
        .toList();
  }

  final String history() {
    return dialect.tableName(table.name());
  }

  final String literal(String text) {
    return dialect.quoteLiteral(text);
  }

  /** Whether the history has a row of a revision that fulfils a condition. */
  final String exists(String id, String condition) {
    return "exists (select 1 from %s where id = %s%s)".formatted(history(), literal(id), condition);
  }

  /** Whether an action is to be begun. */
  final String isToBegin(Action action) {
    return action.up()
        ? "not " + exists(action.name().id(), "")
        : exists(action.name().id(), " and state = 'done'");
  }

  /** Whether an action is begun and not ended, as it is at its end if its steps have changed. */
  final String isUnfinished(Action action) {
    return isInState(action, action.up() ? State.RUNNING : State.UNDOING);
  }

  /** Whether the opposite of an action is begun. */
  final String isOnTheOtherWay(Action action) {
    return isInState(action, action.up() ? State.UNDOING : State.RUNNING);
  }

  private String isInState(Action action, State state) {
    return exists(action.name().id(), " and state = " + literal(state.text()));
  }

  /** Whether exactly the steps before this one are done. */
  final String isNext(Action action, int step) {
    return exists(action.name().id(), next(action, step));
  }

  final String next(Action action, int step) {
    HistoryRow row = action.journalRow(step - 1);
    return " and state = %s and step = %d and checksum = %s"
        .formatted(literal(row.state().text()), row.step(), literal(row.checksum()));
  }

  /** Records the end of an action of which a row says that it was begun. */
  final String end(Action action) {
    return action.up() ? table.update(action.doneRow()) : table.delete(action.name().id());
  }

  /** Whether there are rows that a requirement forbids. */
  final String isUnmet(Requirement requirement) {
    return "exists (select 1 from (%s) found)".formatted(requirement.sql());
  }

  final String unmet(Action action, Requirement requirement) {
    return "%s requires that there are no %s".formatted(action.name(), requirement.what());
  }

  /** Whether another revision has to be applied, or undone, before. */
  final Optional<String> isTooEarly(Action action) {
    String id = action.name().id();
    Collection<String> others = action.up() ? graph.parents(id) : graph.children(id);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "(select count(*) from %s where id in %s%s) %s"
            .formatted(
                history(),
                list(others),
                action.up() ? " and state = 'done'" : "",
                action.up() ? "< " + others.size() : "> 0"));
  }

  final String tooEarly(Action action) {
    RevisionName name = action.name();
    return action.up()
        ? name + " stands on a revision that is not applied"
        : "a revision that is applied stands on " + name;
  }

  /**
   * Whether the database has what is not for a script: revisions that this one takes the place of,
   * or, to be undone, one that was adopted.
   */
  final Optional<String> isRefused(Action action) {
    if (!action.up()) {
      return Optional.of(exists(action.name().id(), " and state = 'done' and step < steps"));
    }
    List<String> replaced = graph.replaced(action.name().id());
    return replaced.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "exists (select 1 from %s where id in %s)".formatted(history(), list(replaced)));
  }

  final String refusal(Action action) {
    return action.up()
        ? "run upgrade, then this again: there are revisions that %s takes the place of"
            .formatted(action.name())
        : "%s was not run, so that it is not undone: baseline found it in a database that was in use"
            .formatted(action.name());
  }

  private String list(Collection<String> ids) {
    return ids.stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  final String interrupted(Action action) {
    return "%s was begun and not finished; run upgrade or downgrade, as it was"
        .formatted(action.name());
  }

  /** Why the script has to stop before an action, if it has to. */
  final Optional<String> obstacle(Action action) {
    return action.steps().stream()
        .filter(step -> !isPossible(step) || isOutsideOnly(step))
        .findFirst()
        .map(
            step ->
                "let %s do %s, which a script cannot, then run this again: %s"
                    .formatted(
                        action.up() ? "upgrade" : "downgrade",
                        action.name(),
                        step.text().replaceFirst("^-- run: ", "").replaceAll("\\s+", " ")));
  }

  /** Whether a script can do such a step at all. */
  boolean isPossible(Step step) {
    return step instanceof Step.Statement || step instanceof Requirement;
  }

  private boolean isOutsideOnly(Step step) {
    return step.statements().stream().anyMatch(this::isOutsideOnly);
  }

  boolean isOutsideOnly(String statement) {
    return OUTSIDE_ONLY.matcher(statement).matches();
  }
}
