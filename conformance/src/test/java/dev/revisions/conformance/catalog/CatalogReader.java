package dev.revisions.conformance.catalog;

import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the catalog of a database over JDBC. */
final class CatalogReader {

  private final Database kind;
  private final Queries queries;
  private final Statement statement;

  private CatalogReader(Database kind, Statement statement) {
    this.kind = kind;
    this.queries = queries(kind);
    this.statement = statement;
  }

  private static Queries queries(Database kind) {
    return switch (kind) {
      case POSTGRESQL -> PostgresqlQueries.QUERIES;
      case MARIADB -> MariadbQueries.QUERIES;
      case H2 -> H2Queries.QUERIES;
      case MYSQL -> throw new IllegalArgumentException("MySQL has no export to compare with");
    };
  }

  /** Reads all but what the database itself brings along. */
  static Catalog read(TestDatabase database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      return new CatalogReader(database.kind(), statement).read();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the catalog of " + database, e);
    }
  }

  private Catalog read() throws SQLException {
    return new Catalog(tables(), sequences(), types());
  }

  private SortedMap<String, TableFacts> tables() throws SQLException {
    var tables = new TreeMap<String, TableFacts>();
    for (List<String> row : rows(queries.tables())) {
      tables.put(
          row.get(0),
          new TableFacts(
              String.valueOf(row.get(1)),
              new TreeMap<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              seeds(row.get(0))));
    }
    addColumns(tables);
    addConstraints(tables);
    return tables;
  }

  /** Leaves out the temporary tables that Hibernate makes for itself on H2. */
  private void addColumns(SortedMap<String, TableFacts> tables) throws SQLException {
    for (List<String> row : rows(queries.columns())) {
      TableFacts table = tables.get(row.get(0));
      if (table != null) {
        table.columns().put(row.get(1), column(row.subList(2, row.size())));
      }
    }
  }

  private static ColumnFacts column(List<String> row) {
    return new ColumnFacts(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
  }

  private void addConstraints(SortedMap<String, TableFacts> tables) throws SQLException {
    for (String query : queries.constraints()) {
      addNamed(tables, TableFacts::constraints, query);
    }
    addNamed(tables, TableFacts::checks, queries.checks());
  }

  private void addNamed(
      SortedMap<String, TableFacts> tables, Function<TableFacts, List<Named>> part, String query)
      throws SQLException {
    for (List<String> row : rows(query)) {
      TableFacts table = tables.get(row.get(0));
      if (table != null) {
        part.apply(table).add(new Named(row.get(1), row.get(2)));
      }
    }
  }

  private SortedMap<String, SequenceFacts> sequences() throws SQLException {
    var sequences = new TreeMap<String, SequenceFacts>();
    for (List<String> row : rows(queries.sequences())) {
      List<String> numbers =
          kind == Database.MARIADB
              ? rows(MariadbQueries.SEQUENCE.formatted(row.get(0))).get(0)
              : row.subList(1, 3);
      sequences.put(
          row.get(0),
          new SequenceFacts(Long.parseLong(numbers.get(0)), Long.parseLong(numbers.get(1))));
    }
    return sequences;
  }

  private SortedMap<String, String> types() throws SQLException {
    var types = new TreeMap<String, String>();
    for (List<String> row : rows(queries.types())) {
      types.put(row.get(0), row.get(1));
    }
    return types;
  }

  private List<String> seeds(String table) throws SQLException {
    return rows("select * from " + quoted(table)).stream()
        .map(row -> row.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")))
        .sorted()
        .toList();
  }

  private String quoted(String table) {
    String quote = kind == Database.MARIADB ? "`" : "\"";
    return quote + table.replace(".", quote + "." + quote) + quote;
  }

  private List<List<String>> rows(String query) throws SQLException {
    var rows = new ArrayList<List<String>>();
    try (ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
