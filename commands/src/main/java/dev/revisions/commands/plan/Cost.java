package dev.revisions.commands.plan;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation costs a live database, as far as it can be told without looking into it. The
 * rules were measured on PostgreSQL 15 and MariaDB 10.11 or come from the manuals.
 *
 * @param lock the name that the database has for the lock, or empty
 * @param blocks what has to wait meanwhile
 * @param work what is done under the lock
 */
public record Cost(String lock, Blocks blocks, Work work) {

  /** Nothing worth a word. */
  public static final Cost NONE = new Cost("", Blocks.NOTHING, Work.NONE);

  /** Code or SQL of the user, or a database that only scripts are rendered for. */
  public static final Cost UNKNOWN = new Cost("", Blocks.UNKNOWN, Work.NONE);

  /** Who has to wait for an operation. */
  public enum Blocks {
    NOTHING("blocks nothing"),
    WRITES("blocks writes"),
    READS_AND_WRITES("blocks reads and writes"),
    UNKNOWN("locks not known");

    private final String text;

    Blocks(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What an operation does to the rows that are there, so how long it takes. */
  public enum Work {
    NONE("catalog only"),
    SCAN("reads every row"),
    BUILD("builds an index"),
    ROWS("writes rows"),
    REWRITE("rewrites the table");

    private final String text;

    Work(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The cost of each of the operations of a revision. Tables that it creates itself are free. */
  public static List<Cost> of(Dialect dialect, List<Operation> operations) {
    if (!dialect.runsRevisions()) {
      return operations.stream().map(operation -> UNKNOWN).toList();
    }
    Set<TableName> created =
        operations.stream()
            .flatMap(
                operation ->
                    operation instanceof Operation.CreateTable create
                        ? Stream.of(create.table().name())
                        : Stream.empty())
            .collect(Collectors.toSet());
    CostRules rules =
        switch (dialect.name()) {
          case "postgresql" -> new PostgresqlCost(created);
          case "h2" -> new H2Cost(created);
          default -> new MysqlCost(created);
        };
    return operations.stream().map(operation -> operation.accept(rules)).toList();
  }

  /** Whether anybody may notice. */
  public boolean isNoticeable() {
    return blocks != Blocks.NOTHING || work != Work.NONE;
  }

  /** One line: {@code ACCESS EXCLUSIVE, blocks reads and writes, rewrites the table}. */
  @Override
  public String toString() {
    return Stream.of(
            lock,
            blocks == Blocks.NOTHING && work == Work.NONE ? "" : blocks.toString(),
            blocks == Blocks.UNKNOWN || !isNoticeable() ? "" : work.toString())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
