package dev.revisions.execution;

import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.graph.RevisionGraph;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * H2 has no blocks and no {@code if}, but executes a text that an expression gives: the statement,
 * or one without an effect.
 */
final class IdempotentH2 extends JournaledScript {

  private static final String NOTHING = "'set @revisions = null'";

  private static final Set<String> QUERIES = Set.of("select", "values", "with", "table", "call");

  IdempotentH2(RevisionGraph<Revision> graph, HistoryTable table) {
    super(graph, table);
  }

  @Override
  String head() {
    return Stream.concat(createTable().stream(), addColumns().stream())
        .map(sql -> dialect.terminated(sql) + "\n")
        .collect(Collectors.joining());
  }

  @Override
  String block(Action action) {
    var block = new StringBuilder();
    block.append(stop(isForARun(action), interrupted(action)));
    isRefused(action)
        .map(condition -> condition + " and " + isToBegin(action))
        .ifPresent(condition -> block.append(stop(condition, refusal(action))));
    isTooEarly(action)
        .map(condition -> condition + " and " + isToBegin(action))
        .ifPresent(condition -> block.append(stop(condition, tooEarly(action))));
    obstacle(action)
        .ifPresentOrElse(
            reason -> block.append(stop(isToBegin(action), reason)),
            () -> {
              block.append(when(isToBegin(action), begin(action)));
              action.remaining().forEach(step -> block.append(step(action, step)));
            });
    return block.append(stop(isUnfinished(action), interrupted(action))).toString();
  }

  private String step(Action action, int number) {
    Step step = action.steps().get(number - 1);
    String work =
        step instanceof Requirement requirement
            ? when(isNext(action, number), ask(action, requirement))
            : step.statements().stream()
                .map(sql -> when(isNext(action, number), executable(action, sql)))
                .collect(Collectors.joining());
    String both = work + dialect.terminated(countIfNext(action, number)) + "\n";
    return step.shared()
        ? "set autocommit false;\n" + both + "commit;\nset autocommit true;\n"
        : both;
  }

  private static String executable(Action action, String sql) {
    if (QUERIES.contains(sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT))) {
      throw new RevisionException(
          "%s executes a query (%s), which H2 cannot do in an idempotent script; render a plain script, or use upgrade"
              .formatted(action.name(), sql.strip()));
    }
    return sql;
  }

  /** A text within: it is not read where its tables are not there. */
  private String ask(Action action, Requirement requirement) {
    return either(isUnmet(requirement), error(unmet(action, requirement)));
  }

  /** The condition is asked when the statement is reached. */
  private String when(String condition, String sql) {
    return either(condition, sql) + ";\n";
  }

  private String either(String condition, String sql) {
    return "execute immediate case when %s then %s else %s end"
        .formatted(condition, literal(sql), NOTHING);
  }

  private String stop(String condition, String message) {
    return when(condition, error(message));
  }

  /** Shows the message as what cannot be converted. */
  private String error(String message) {
    return "set @revisions = cast(%s as integer)".formatted(literal(message));
  }
}
