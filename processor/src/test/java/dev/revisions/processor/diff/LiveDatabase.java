package dev.revisions.processor.diff;

import dev.revisions.dialect.Dialect;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One connection to a real database, on which differences are applied one after the other. */
final class LiveDatabase implements AutoCloseable {

  private static final Pattern OBJECT = Pattern.compile("(enum type .*\\n)(?: .*\\n)*");
  private static final Pattern LITERAL = Pattern.compile("'[^']*'");

  private final TestDatabase database;
  private final Connection connection;
  private final Dialect dialect;

  LiveDatabase(Database kind) {
    database = kind.create();
    dialect = Dialect.named(kind.toString());
    try {
      connection = database.connect();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the database says of itself, so that equal texts mean an equal state. */
  String catalog() throws SQLException {
    String text = Catalog.of(database.kind(), connection).text();
    return database.kind() == Database.H2
        ? OBJECT.matcher(text).replaceAll(object -> Matcher.quoteReplacement(domain(object)))
        : text;
  }

  /** H2 adds a value to the check of a domain in another form than it is created with. */
  private static String domain(MatchResult object) {
    return object.group(1)
        + LITERAL.matcher(object.group()).results().map(MatchResult::group).sorted().toList()
        + "\n";
  }

  /** Creates all of a schema in an empty database. */
  void create(Schema schema) throws SQLException {
    apply(Differ.diff(Schema.EMPTY, schema, Hints.NONE).upgrade());
  }

  /** Drops all of a schema. */
  void drop(Schema schema) throws SQLException {
    apply(Differ.diff(schema, Schema.EMPTY, Hints.NONE).upgrade());
  }

  /** Puts rows into all tables: the values of a row depend on nothing but their types. */
  void fill(Schema schema, int rows) throws SQLException {
    var operations = new ArrayList<Operation>();
    for (Table table : schema.tables().values()) {
      List<Column> columns =
          table.columns().stream().filter(column -> column.generated().isEmpty()).toList();
      operations.add(
          new Operation.Insert(
              table.name(),
              columns.stream().map(Column::name).toList(),
              IntStream.rangeClosed(1, rows)
                  .mapToObj(row -> columns.stream().map(c -> Samples.of(c.type(), row)).toList())
                  .toList()));
    }
    withoutForeignKeys(() -> apply(operations));
  }

  /** Puts a row into a table for each of these values of a column. */
  void insert(ColumnName column, String... values) throws SQLException {
    apply(
        List.of(
            new Operation.Insert(
                column.table(),
                List.of(column.column()),
                Stream.of(values).map(value -> List.<Object>of(value)).toList())));
  }

  /** Deletes all rows. */
  void clear(Schema schema) throws SQLException {
    var deletions = new ArrayList<Operation>();
    for (TableName table : schema.tables().keySet()) {
      deletions.add(new Operation.Execute("delete from " + dialect.tableName(table), List.of()));
    }
    withoutForeignKeys(() -> apply(deletions));
  }

  /** Something that SQL can refuse. */
  private interface Action {
    void run() throws SQLException;
  }

  private void withoutForeignKeys(Action action) throws SQLException {
    execute(
        switch (database.kind()) {
          case POSTGRESQL -> "set session_replication_role = replica";
          case MARIADB, MYSQL -> "set foreign_key_checks = 0";
          case H2 -> "set referential_integrity false";
        });
    action.run();
    execute(
        switch (database.kind()) {
          case POSTGRESQL -> "set session_replication_role = default";
          case MARIADB, MYSQL -> "set foreign_key_checks = 1";
          case H2 -> "set referential_integrity true";
        });
  }

  void execute(String sql) throws SQLException {
    apply(List.of(new Operation.Execute(sql, List.of())));
  }

  /** The values of a column, sorted. */
  List<String> values(TableName table, String column) throws SQLException {
    return query(
        "select %s from %s".formatted(dialect.identifier(column), dialect.tableName(table)));
  }

  /** The same of the rows of which a condition holds. */
  List<String> values(ColumnName column, String condition) throws SQLException {
    return query(
        "select %s from %s where %s"
            .formatted(
                dialect.identifier(column.column()), dialect.tableName(column.table()), condition));
  }

  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  /** Takes back what was done since {@link #begin}. */
  void rollback() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }

  /** The requirements among the operations that rows stand against. */
  List<Operation> violated(List<Operation> operations) throws SQLException {
    var violated = new ArrayList<Operation>();
    for (Operation operation : operations) {
      if (operation instanceof Operation.RequireNone
          && !query(dialect.render(operation).get(0)).isEmpty()) {
        violated.add(operation);
      }
    }
    return violated;
  }

  private List<String> query(String sql) throws SQLException {
    var values = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
    } catch (SQLException e) {
      throw new SQLException(database.kind() + " refused: " + sql + "\n" + e.getMessage(), e);
    }
    Collections.sort(values);
    return values;
  }

  void apply(List<Operation> operations) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Operation operation : operations) {
        if (operation instanceof Operation.RequireNone) {
          continue;
        }
        for (String sql : dialect.render(operation)) {
          execute(statement, sql, operations);
        }
      }
    }
  }

  private void execute(Statement statement, String sql, List<Operation> operations)
      throws SQLException {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(
          "%s refused: %s\n%s\nof\n%s"
              .formatted(
                  database.kind(),
                  sql,
                  e.getMessage(),
                  String.join("\n", OperationText.of(operations))),
          e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    database.close();
  }
}
