package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of PL/pgSQL for each revision, which is done in whole or not at all. A revision with
 * steps that are {@link Alone} has a block for what is between them, and keeps the journal that a
 * run keeps; what no transaction may have is for {@code psql}, which executes the texts that a
 * query gives: SQL itself has no condition outside of a transaction. Statements stand in blocks as
 * texts, so that none is read before those in front of it have run.
 */
final class IdempotentPostgresql extends IdempotentScript {

  IdempotentPostgresql(RevisionGraph<Revision> graph, HistoryTable table) {
    super(graph, table);
  }

  @Override
  String head() {
    var statements = new ArrayList<String>();
    statements.add("set client_min_messages = warning");
    statements.addAll(createTable());
    statements.addAll(addColumns());
    var head = new StringBuilder();
    statements.forEach(sql -> head.append(dialect.terminated(sql)).append('\n'));
    return head.toString();
  }

  @Override
  boolean isPossible(Step step) {
    return step instanceof Alone || super.isPossible(step);
  }

  @Override
  String block(Action action) {
    return obstacle(action).isEmpty() && action.steps().stream().anyMatch(Alone.class::isInstance)
        ? journaled(action)
        : whole(action);
  }

  private String whole(Action action) {
    String id = action.name().id();
    var lines = new ArrayList<String>();
    String there = exists(id, action.up() ? " and state = 'done'" : "");
    lines.add("  if " + (action.up() ? there : "not " + there) + " then return; end if;");
    lines.add(raise(exists(id, action.up() ? "" : " and state <> 'done'"), interrupted(action)));
    lines.addAll(refusals(action));
    obstacle(action)
        .ifPresentOrElse(
            reason -> lines.add(raise("true", reason)),
            () -> {
              action.steps().forEach(step -> lines.addAll(work(action, step)));
              lines.add(
                  execute(
                      action.up()
                          ? table.insert(action.doneRow())
                          : table.delete(action.name().id())));
            });
    return block(lines);
  }

  private static String block(List<String> lines) {
    return "do " + quoted("$revision", "begin\n" + String.join("\n", lines) + "\nend") + ";\n";
  }

  private List<String> refusals(Action action) {
    return Stream.concat(
            isRefused(action).map(condition -> raise(condition, refusal(action))).stream(),
            isTooEarly(action).map(condition -> raise(condition, tooEarly(action))).stream())
        .toList();
  }

  private String raise(String condition, String message) {
    return "  if %s then raise exception '%%', %s; end if;".formatted(condition, literal(message));
  }

  private List<String> work(Action action, Step step) {
    return step instanceof Requirement requirement
        ? List.of(raise(isUnmet(requirement), unmet(action, requirement)))
        : step.statements().stream().map(IdempotentPostgresql::execute).toList();
  }

  private static String execute(String sql) {
    return "  execute " + quoted("$sql", sql) + ";";
  }

  private String journaled(Action action) {
    var script = new StringBuilder();
    var lines = new ArrayList<>(beginning(action));
    for (int number : action.remaining()) {
      Step step = action.steps().get(number - 1);
      if (!(step instanceof Alone alone)) {
        lines.addAll(ifNext(action, number, work(action, step)));
        continue;
      }
      if (!lines.isEmpty()) {
        script.append(block(lines));
        lines.clear();
      }
      if (alone.kind() == Alone.Kind.ADD_VALUE) {
        script.append(block(ifNext(action, number, addValue(alone))));
      } else {
        script.append(outside(action, number, alone));
        lines.addAll(ifNext(action, number, List.of(requireDone(action, alone))));
      }
    }
    lines.add(raise(isUnfinished(action), interrupted(action)));
    return script.append(block(lines)).toString();
  }

  private List<String> beginning(Action action) {
    var lines = new ArrayList<String>();
    lines.add(raise(isOnTheOtherWay(action), interrupted(action)));
    var begin = new ArrayList<>(refusals(action));
    HistoryRow row = action.journalRow(0);
    Optional<Step> first = action.nextStep(0);
    begin.add(execute(action.up() ? table.insert(row, first) : table.update(row, first)));
    lines.addAll(when(isToBegin(action), begin));
    return lines;
  }

  private static List<String> when(String condition, List<String> then) {
    return Stream.of(
            Stream.of("  if " + condition + " then"), then.stream(), Stream.of("  end if;"))
        .flatMap(lines -> lines)
        .toList();
  }

  /** Does a step, if it is the next one, and counts it. */
  private List<String> ifNext(Action action, int number, List<String> work) {
    String count =
        number == action.steps().size()
            ? end(action)
            : table.update(action.journalRow(number), action.nextStep(number));
    return when(
        isNext(action, number), Stream.concat(work.stream(), Stream.of(execute(count))).toList());
  }

  private static List<String> addValue(Alone alone) {
    return when(
        "(%s) <> '%s'".formatted(alone.query(), alone.kind().done()),
        List.of(execute(alone.text())));
  }

  /** Each text by itself: what the one before it did is known only after it. */
  private String outside(Action action, int number, Alone alone) {
    String next = isNext(action, number);
    return alone
            .repair()
            .map(repair -> ask(repair, "%s and (%s) = '%s'", next, alone.query(), Alone.HALF))
            .orElse("")
        + ask(alone.text(), "%s and (%s) <> '%s'", next, alone.query(), alone.kind().done());
  }

  private static String ask(String sql, String condition, String next, String query, String state) {
    return "select %s where %s \\gexec\n"
        .formatted(quoted("$sql", sql), condition.formatted(next, query, state));
  }

  private String requireDone(Action action, Alone alone) {
    return raise(
        "(%s) <> '%s'".formatted(alone.query(), alone.kind().done()),
        "%s is not finished; run this again: %s".formatted(action.name(), alone.text()));
  }

  /** Functions can be made here, they are texts. */
  @Override
  boolean isOutsideOnly(String statement) {
    return false;
  }

  /** Between dollars with a word that the text has not. */
  private static String quoted(String word, String text) {
    String tag = word + "$";
    for (int i = 1; text.contains(tag); i++) {
      tag = word + i + "$";
    }
    return tag + text + tag;
  }
}
