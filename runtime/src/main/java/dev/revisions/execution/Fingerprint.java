package dev.revisions.execution;

import dev.revisions.dialect.Dialect;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that gives a short text for what the catalog holds in a scope: two texts differ if a
 * statement changed the catalog between them. On the databases that commit each DDL statement, such
 * a statement is done in whole or not at all, so the text from before it tells which. What the text
 * leaves out (such as the numbers of a sequence) is what may be done twice.
 *
 * @param dialect of a database that commits each DDL statement
 * @param history the history table
 */
record Fingerprint(Dialect dialect, TableName history) {

  /** What one view of the catalog tells of the objects in it. */
  private record View(String name, String schema, String object, String columns) {}

  private static final List<View> MYSQL =
      List.of(
          mysql("tables", "table_type, engine, table_collation, table_comment"),
          mysql(
              "columns",
              "column_name, ordinal_position, coalesce(column_default, '-'), is_nullable,"
                  + " column_type, collation_name, extra, column_comment, generation_expression"),
          mysql("statistics", "index_name, non_unique, seq_in_index, column_name, collation"),
          mysql("table_constraints", "constraint_name, constraint_type"));

  private static final List<View> H2 =
      List.of(
          h2("tables", "table", "table_type, remarks"),
          h2(
              "columns",
              "table",
              "column_name, ordinal_position, coalesce(column_default, '-'), is_nullable,"
                  + " data_type, character_maximum_length, numeric_precision, numeric_scale,"
                  + " datetime_precision, is_identity, generation_expression, domain_name,"
                  + " remarks"),
          h2("index_columns", "table", "index_name, ordinal_position, column_name"),
          h2("table_constraints", "table", "constraint_name, constraint_type"),
          h2("sequences", "sequence", "increment, start_value"),
          h2("domains", "domain", "data_type"),
          h2("domain_constraints", "domain", "constraint_name"),
          h2("schemata", "schema", "schema_owner"));

  private static View mysql(String name, String columns) {
    return new View(name, "table_schema", "table_name", columns);
  }

  private static View h2(String name, String object, String columns) {
    return new View(
        name,
        object.equals("schema") ? "schema_name" : object + "_schema",
        object + "_name",
        columns);
  }

  /** The query, with one row of one text. */
  String query(Scope scope) {
    String lines =
        views().stream()
            .flatMap(view -> conditions(view, scope).map(condition -> lines(view, condition)))
            .collect(Collectors.joining(" union all "));
    return "select concat(%s, ':', %s) from (%s) as catalog_lines"
        .formatted(text("count(*)"), text("coalesce(" + hash() + ", 0)"), lines);
  }

  private boolean isH2() {
    return dialect.name().equals("h2");
  }

  private List<View> views() {
    return isH2() ? H2 : MYSQL;
  }

  /** MySQL would make bytes of a number. */
  private String text(String number) {
    return "cast(%s as %s)".formatted(number, isH2() ? "varchar" : "char");
  }

  /** Of all lines together, whatever their order. */
  private String hash() {
    return isH2()
        ? "sum(ora_hash(line))"
        : "bit_xor(cast(conv(left(md5(line), 16), 16, 10) as unsigned))";
  }

  private static String lines(View view, String condition) {
    return "select concat_ws('|', '%s', %s, %s, %s) as line from information_schema.%s where %s"
        .formatted(view.name, view.schema, view.object, view.columns, view.name, condition);
  }

  /** One for each name: MariaDB opens all tables unless it is asked for one. */
  private Stream<String> conditions(View view, Scope scope) {
    String mine = isH2() ? isMineOnH2(view.schema) : view.schema + " = database()";
    return scope.names().isEmpty()
        ? Stream.of(mine)
        : scope.names().stream().map(name -> mine + " and " + isNamed(view, name));
  }

  /** Schemas with a history of their own are those of other tenants, which change as they like. */
  private String isMineOnH2(String schema) {
    String mine = schema + " <> 'INFORMATION_SCHEMA'";
    return history.schema().isEmpty()
        ? """
        %s and (%s = current_schema or %s not in \
        (select table_schema from information_schema.tables where table_name = %s))\
        """
            .formatted(
                mine, schema, schema, dialect.quoteLiteral(dialect.catalogName(history.name())))
        : mine;
  }

  private String isNamed(View view, String name) {
    return isH2()
        ? "upper(%s) = %s"
            .formatted(view.object, dialect.quoteLiteral(name.toUpperCase(Locale.ROOT)))
        : view.object + " = " + dialect.quoteLiteral(name);
  }
}
