package dev.revisions.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database says of itself: schemas, tables with all that belongs to them, sequences and enum
 * types, in its own words. Two catalogs are equal if their texts are. Everything is sorted, columns
 * too, so that one that was dropped and added again is the same as before.
 *
 * @param text a line for each object, and indented beneath it a line for each of its parts
 */
public record Catalog(String text) {

  /**
   * Reads the catalog of a database.
   *
   * @param without the names of tables and sequences to leave out, in any case
   */
  public static Catalog of(TestDatabase database, String... without) {
    try (Connection connection = database.connect()) {
      return of(database.kind(), connection, without);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the catalog of " + database, e);
    }
  }

  /**
   * Reads the catalog as a connection sees it, in its transaction.
   *
   * @param without the names of tables and sequences to leave out, in any case
   */
  public static Catalog of(Database kind, Connection connection, String... without)
      throws SQLException {
    SortedMap<String, SortedSet<String>> objects = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String query : queries(kind)) {
        read(statement, query, objects);
      }
      if (kind == Database.MARIADB) {
        readSequences(statement, objects);
      }
      if (kind == Database.H2) {
        readConstraints(statement, objects);
      }
    }
    return new Catalog(print(objects, List.of(without)));
  }

  private static List<String> queries(Database kind) {
    return switch (kind) {
      case POSTGRESQL -> PostgresqlCatalog.QUERIES;
      case MARIADB -> MysqlCatalog.MARIADB_QUERIES;
      case MYSQL -> MysqlCatalog.MYSQL_QUERIES;
      case H2 -> H2Catalog.QUERIES;
    };
  }

  /** Each row has an object and a line of its text, or null for none. */
  private static void read(
      Statement statement, String query, SortedMap<String, SortedSet<String>> objects)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        SortedSet<String> lines =
            objects.computeIfAbsent(rows.getString(1), object -> new TreeSet<>());
        String line = rows.getString(2);
        if (line != null) {
          lines.add(line);
        }
      }
    }
  }

  /** MariaDB 11.4 tells the numbers of a sequence only when the sequence itself is read. */
  private static void readSequences(
      Statement statement, SortedMap<String, SortedSet<String>> objects) throws SQLException {
    for (String object : List.copyOf(objects.keySet())) {
      if (object.startsWith("sequence ")) {
        String name = object.substring("sequence ".length());
        read(statement, MysqlCatalog.sequence(name), objects);
      }
    }
  }

  private static void readConstraints(
      Statement statement, SortedMap<String, SortedSet<String>> objects) throws SQLException {
    try (ResultSet script = statement.executeQuery(H2Catalog.SCRIPT)) {
      while (script.next()) {
        H2Catalog.constraint(script.getString(1))
            .ifPresent(line -> objects.get(line.getKey()).add(line.getValue()));
      }
    }
  }

  private static String print(SortedMap<String, SortedSet<String>> objects, List<String> without) {
    var text = new StringBuilder();
    objects.forEach(
        (object, lines) -> {
          if (without.stream().noneMatch(name -> isNamed(object, name))) {
            text.append(object).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
          }
        });
    return text.toString();
  }

  private static boolean isNamed(String object, String name) {
    String last = object.substring(Math.max(object.lastIndexOf(' '), object.lastIndexOf('.')) + 1);
    return last.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
