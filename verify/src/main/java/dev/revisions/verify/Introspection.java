package dev.revisions.verify;

import dev.revisions.RevisionException;
import dev.revisions.dialect.Dialect;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database holds, in the words of the model but for types and expressions, which are in the
 * words of the database.
 *
 * @param names of the catalog
 * @param schema what there is
 * @param compositeTypes the composite types, of columns or not
 * @param sequenceOwners the columns of {@code serial}, with which their sequence goes
 */
record Introspection(
    CatalogNames names,
    Schema schema,
    List<Type.Composite> compositeTypes,
    Map<TableName, ColumnName> sequenceOwners) {

  private static Introspection of(CatalogNames names, CatalogRows rows) {
    return new Introspection(names, rows.schema(), rows.compositeTypes(), rows.sequenceOwners());
  }

  /**
   * Reads the catalog; nothing is written.
   *
   * @param model whose tables may live in other schemas than the current one
   */
  static Future<Introspection> of(SqlConnection connection, Dialect dialect, Schema model) {
    return new Reader(connection, dialect, CatalogQueries.of(dialect)).read(model);
  }

  private record Reader(SqlConnection connection, Dialect dialect, CatalogQueries queries) {

    Future<Introspection> read(Schema model) {
      return rows(queries.currentSchema())
          .map(rows -> new CatalogNames(dialect, currentSchema(rows)))
          .compose(
              names ->
                  rowsOfEach(schemas(model, names))
                      .compose(this::withSequences)
                      .map(all -> Introspection.of(names, new CatalogRows(names, all))));
    }

    private static String currentSchema(List<List<String>> rows) {
      String schema = rows.get(0).get(0);
      if (schema == null) {
        throw new RevisionException(
            "there is no schema to look into; name one that exists in the URL or the search path");
      }
      return schema;
    }

    private String schemas(Schema model, CatalogNames names) {
      var schemas = new TreeSet<>(List.of(names.currentSchema()));
      if (!names.isMysql()) {
        Stream.of(model.tables(), model.sequences(), model.enumTypes(), model.compositeTypes())
            .flatMap(objects -> objects.keySet().stream())
            .map(TableName::schema)
            .filter(schema -> !schema.isEmpty())
            .map(dialect::catalogName)
            .forEach(schemas::add);
        model.namespaces().stream().map(dialect::catalogName).forEach(schemas::add);
      }
      return schemas.stream().map(dialect::quoteLiteral).collect(Collectors.joining(", "));
    }

    private Future<List<List<List<String>>>> rowsOfEach(String schemas) {
      Future<List<List<List<String>>>> all = Future.succeededFuture(new ArrayList<>());
      for (String query : queries.all()) {
        all = all.compose(done -> rows(query.formatted(schemas)).onSuccess(done::add).map(done));
      }
      return all;
    }

    /** MariaDB 11.4 tells the numbers of a sequence only when the sequence itself is read. */
    private Future<List<List<List<String>>>> withSequences(List<List<List<String>>> all) {
      List<List<String>> sequences = all.get(CatalogRows.SEQUENCES);
      if (!dialect.name().equals("mariadb") || sequences.isEmpty()) {
        return Future.succeededFuture(all);
      }
      String query =
          sequences.stream()
              .map(row -> MysqlCatalog.sequence(row.get(1)))
              .collect(Collectors.joining(" union all "));
      return rows(query)
          .map(
              numbers -> {
                all.set(CatalogRows.SEQUENCES, numbers);
                return all;
              });
    }

    private Future<List<List<String>>> rows(String query) {
      return connection
          .query(query)
          .execute()
          .map(
              result -> {
                var rows = new ArrayList<List<String>>();
                result.forEach(row -> rows.add(texts(row)));
                return (List<List<String>>) rows;
              })
          .recover(
              failure ->
                  Future.failedFuture(
                      new RevisionException(
                          "cannot read the catalog: %s\n  %s"
                              .formatted(failure.getMessage(), query.strip()),
                          failure)));
    }

    private static List<String> texts(Row row) {
      var texts = new ArrayList<String>();
      for (int i = 0; i < row.size(); i++) {
        texts.add(Objects.toString(row.getValue(i), null));
      }
      return texts;
    }
  }
}
