package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;
import java.util.List;

/**
 * One procedure, which is called and dropped. The delimiter is for the {@code mariadb} and {@code
 * mysql} clients.
 */
final class IdempotentMysql extends JournaledScript {

  private static final String DELIMITER = "$revisions$";

  IdempotentMysql(RevisionGraph<Revision> graph, HistoryTable table) {
    super(graph, table);
  }

  @Override
  String head() {
    var head = new StringBuilder();
    createTable().forEach(sql -> head.append(terminated(sql)).append('\n'));
    head.append(
        """
        drop procedure if exists revisions_script;
        delimiter %s
        create procedure revisions_script()
        begin
        declare message varchar(1000);
        declare exit handler for sqlexception begin rollback; resignal; end;
        """
            .formatted(DELIMITER));
    table
        .update()
        .forEach(
            sql ->
                head.append("begin declare continue handler for 1060 begin end; ")
                    .append(terminated(sql))
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
    append(block, isOnTheWayBack(action), List.of(signal(interrupted(action))));
    var first = new StringBuilder();
    isTooEarly(action)
        .ifPresent(condition -> append(first, condition, List.of(signal(tooEarly(action)))));
    first.append(
        obstacle(action).map(this::signal).orElseGet(() -> terminated(begin(action)))).append('\n');
    append(block, isToBegin(action), List.of(first.toString().strip()));
    if (obstacle(action).isEmpty()) {
      action.remaining().forEach(step -> append(block, isNext(action, step), step(action, step)));
    }
    return block.toString();
  }

  private static void append(StringBuilder block, String condition, List<String> lines) {
    block.append("if ").append(condition).append(" then\n");
    lines.forEach(line -> block.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
    block.append("end if;\n");
  }

  private String signal(String message) {
    return "set message = %s; signal sqlstate '45000' set message_text = message;"
        .formatted(literal(message));
  }

  private List<String> step(Action action, int number) {
    Step step = action.steps().get(number - 1);
    List<String> statements =
        ((Step.Statement) step).statements().stream().map(IdempotentScript::terminated).toList();
    String count = terminated(count(action, number));
    if (step.changesRows()) {
      return List.of(
          "start transaction;", String.join("\n", statements), count, "commit;");
    }
    var guarded = new StringBuilder();
    append(guarded, isUndone(action, number), statements);
    return List.of(guarded.toString().strip(), count);
  }
}
