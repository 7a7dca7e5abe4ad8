package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of PL/pgSQL for each revision, which is done in whole or not at all. Statements stand in
 * it as texts, so that none is read before those in front of it have run.
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
  String block(Action action) {
    String id = action.name().id();
    var lines = new ArrayList<String>();
    lines.add("begin");
    String there = exists(id, action.up() ? " and state = 'done'" : "");
    lines.add("  if " + (action.up() ? there : "not " + there) + " then return; end if;");
    lines.add(raise(exists(id, action.up() ? "" : " and state <> 'done'"), interrupted(action)));
    isReplacing(action).ifPresent(condition -> lines.add(raise(condition, replacing(action))));
    isTooEarly(action).ifPresent(condition -> lines.add(raise(condition, tooEarly(action))));
    obstacle(action)
        .ifPresentOrElse(
            reason -> lines.add(raise("true", reason)), () -> lines.addAll(work(action)));
    lines.add("end");
    return "do " + quoted("$revision", String.join("\n", lines)) + ";\n";
  }

  private String raise(String condition, String message) {
    return "  if %s then raise exception '%%', %s; end if;".formatted(condition, literal(message));
  }

  private List<String> work(Action action) {
    var statements = new ArrayList<String>();
    action.steps().forEach(step -> statements.addAll(step.statements()));
    statements.add(action.up() ? table.insert(action.doneRow()) : table.delete(action.name().id()));
    return statements.stream().map(sql -> "  execute " + quoted("$sql", sql) + ";").toList();
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
