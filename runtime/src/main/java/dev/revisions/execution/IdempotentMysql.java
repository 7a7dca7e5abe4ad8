package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * One procedure, which is called and dropped. The delimiter is for the {@code mariadb} and {@code
 * mysql} clients.
 */
final class IdempotentMysql extends JournaledScript {

  private static final String DELIMITER = "$revisions$";

  private static final int MAX_MESSAGE = 128;

  IdempotentMysql(RevisionGraph<Revision> graph, HistoryTable table) {
    super(graph, table);
  }

  @Override
  String head() {
    var head = new StringBuilder();
    createTable().forEach(sql -> head.append(dialect.terminated(sql)).append('\n'));
    head.append(
        """
        drop procedure if exists revisions_script;
        delimiter %s
        create procedure revisions_script()
        begin
        declare exit handler for sqlexception begin rollback; resignal; end;
        """
            .formatted(DELIMITER));
    table
        .add(HistoryTable.lacking(List.of()))
        .forEach(
            sql ->
                head.append("begin declare continue handler for 1060 begin end; ")
                    .append(dialect.terminated(sql))
                    .append(" end;\n"));
    return head.toString();
  }

  @Override
  String tail() {
    return """
    end %s
    delimiter ;
    call revisions_script();
    drop procedure revisions_script;
    """
        .formatted(DELIMITER);
  }

  @Override
  String block(Action action) {
    var block = new StringBuilder();
    append(block, isForARun(action), List.of(signal(interrupted(action))));
    var first = new StringBuilder();
    isRefused(action)
        .ifPresent(condition -> append(first, condition, List.of(signal(refusal(action)))));
    isTooEarly(action)
        .ifPresent(condition -> append(first, condition, List.of(signal(tooEarly(action)))));
    first
        .append(
            obstacle(action).map(this::signal).orElseGet(() -> dialect.terminated(begin(action))))
        .append('\n');
    append(block, isToBegin(action), List.of(first.toString().strip()));
    if (obstacle(action).isEmpty()) {
      action.remaining().forEach(step -> append(block, isNext(action, step), step(action, step)));
    }
    append(block, isUnfinished(action), List.of(signal(interrupted(action))));
    return block.toString();
  }

  /** Without indentation: there may be line breaks in literals. */
  private static void append(StringBuilder block, String condition, List<String> statements) {
    block.append("if ").append(condition).append(" then\n");
    statements.forEach(sql -> block.append(sql).append('\n'));
    block.append("end if;\n");
  }

  /** MySQL refuses messages that are longer. */
  private String signal(String message) {
    String text =
        message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE - 1) + "…";
    return "signal sqlstate '45000' set message_text = %s;".formatted(literal(text));
  }

  private List<String> step(Action action, int number) {
    Step step = action.steps().get(number - 1);
    var lines = new ArrayList<String>();
    if (step.shared()) {
      lines.add("start transaction;");
    }
    if (step instanceof Requirement requirement) {
      lines.add(
          "if %s then %s end if;"
              .formatted(isUnmet(requirement), signal(unmet(action, requirement))));
    }
    step.statements().forEach(sql -> lines.add(dialect.terminated(sql)));
    lines.add(dialect.terminated(count(action, number)));
    if (step.shared()) {
      lines.add("commit;");
    }
    return lines;
  }
}
