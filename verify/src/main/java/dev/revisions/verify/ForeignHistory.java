package dev.revisions.verify;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.Column;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What another tool says of a database; it is only read.
 *
 * @param tool {@code Flyway} or {@code Liquibase}
 * @param table where it says so
 * @param count how many migrations it has applied
 * @param last the last of them: its version or id, and its name; empty if there is none
 * @param failed those that failed, which their tool has not repaired
 */
public record ForeignHistory(
    String tool, String table, int count, String last, List<String> failed) {

  /** Copies the list. */
  public ForeignHistory {
    failed = List.copyOf(failed);
  }

  /** One line. */
  @Override
  public String toString() {
    return "%s has applied %d %s (%s)%s%s"
        .formatted(
            tool,
            count,
            count == 1 ? "migration" : "migrations",
            table,
            last.isEmpty() ? "" : ", the last is " + last,
            failed.isEmpty() ? "" : "; failed: " + String.join(", ", failed));
  }

  /** Where a tool keeps its history. */
  private enum Tool {
    FLYWAY(
        "Flyway", "flyway_schema_history", "installed_rank", "success", "version", "description"),
    LIQUIBASE(
        "Liquibase", "databasechangelog", "orderexecuted", "exectype", "id", "author", "filename");

    private final String title;
    private final String table;
    private final String order;
    private final String outcome;
    private final List<String> naming;

    Tool(String title, String table, String order, String outcome, String... naming) {
      this.title = title;
      this.table = table;
      this.order = order;
      this.outcome = outcome;
      this.naming = List.of(naming);
    }

    Optional<Table> in(Schema schema) {
      return schema.tables().values().stream()
          .filter(found -> plain(found.name().name()).equals(table))
          .filter(found -> columns().allMatch(column -> actual(found, column).isPresent()))
          .findFirst();
    }

    private Stream<String> columns() {
      return Stream.concat(Stream.of(order, outcome), naming.stream());
    }

    private static Optional<String> actual(Table table, String column) {
      return table.columns().stream()
          .map(Column::name)
          .filter(name -> plain(name).equals(column))
          .findFirst();
    }

    private static String plain(String identifier) {
      return Identifier.of(identifier).name().toLowerCase(Locale.ROOT);
    }

    String select(Dialect dialect, Table found) {
      String columns =
          columns()
              .map(column -> dialect.identifier(actual(found, column).orElseThrow()))
              .collect(Collectors.joining(", "));
      return "select %s from %s order by 1".formatted(columns, dialect.tableName(found.name()));
    }

    ForeignHistory read(Table found, Iterable<Row> rows) {
      var applied = new ArrayList<String>();
      var failed = new ArrayList<String>();
      for (Row row : rows) {
        (hasFailed(row.getValue(1)) ? failed : applied).add(name(row));
      }
      String last = applied.isEmpty() ? "" : applied.get(applied.size() - 1);
      return new ForeignHistory(title, found.name().toString(), applied.size(), last, failed);
    }

    /** Flyway says true or 1, Liquibase how it went. */
    private static boolean hasFailed(Object outcome) {
      return List.of("false", "0", "failed")
          .contains(String.valueOf(outcome).toLowerCase(Locale.ROOT));
    }

    private String name(Row row) {
      return IntStream.range(2, 2 + naming.size())
          .mapToObj(row::getValue)
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(" "));
    }
  }

  /** The histories of other tools in a database. */
  static Future<List<ForeignHistory>> of(SqlConnection connection, Introspection found) {
    Future<List<ForeignHistory>> all = Future.succeededFuture(new ArrayList<>());
    for (Tool tool : Tool.values()) {
      Optional<Table> table = tool.in(found.schema());
      if (table.isPresent()) {
        String sql = tool.select(found.names().dialect(), table.get());
        all =
            all.compose(
                list ->
                    connection
                        .query(sql)
                        .execute()
                        .map(rows -> tool.read(table.get(), rows))
                        .onSuccess(list::add)
                        .map(list));
      }
    }
    return all;
  }
}
