package dev.revisions.execution;

import dev.revisions.RevisionException;
import io.vertx.core.Future;
import java.util.function.Supplier;

/**
 * A schema in which a session does something, and which it leaves again: nothing of it stays with
 * the connection when it goes back to its pool.
 *
 * @param session whose schema changes
 * @param schema an identifier
 */
record Place(Session session, String schema) {

  /** Does the work with the schema as the only one in which unqualified names are looked for. */
  <T> Future<T> during(Supplier<Future<T>> work) {
    return session
        .query("find the schema", findSql())
        .compose(
            rows -> {
              var row = rows.iterator().next();
              String before = row.getString(0);
              if (before == null || row.getValue(1) == null) {
                return Future.failedFuture(refused(before));
              }
              return Futures.afterwards(
                  session.execute(enterSql()).compose(done -> Futures.attempt(work)),
                  () -> leave(before));
            });
  }

  /** A connection that is lost takes its schema along. */
  private Future<Void> leave(String before) {
    return session.line().isCut()
        ? Future.succeededFuture()
        : session.query("leave schema " + schema, leaveSql(before)).mapEmpty();
  }

  private RevisionException refused(String before) {
    return new RevisionException(
        before == null
            ? "the connections of the pool are in no database, so that they could not go back"
                + " there; name one in its URL"
            : "there is no schema %s; create it, then run again".formatted(schema));
  }

  /** Where the session is, and the schema if there is one. */
  private String findSql() {
    String name = session.dialect().quoteLiteral(session.dialect().catalogName(schema));
    return switch (session.dialect().name()) {
      case "postgresql" ->
          "select current_setting('search_path'), (select nspname::text from pg_namespace where"
              + " nspname = "
              + name
              + ")";
      case "h2" ->
          "select current_schema, (select schema_name from information_schema.schemata where"
              + " schema_name = "
              + name
              + ")";
      default ->
          "select database(), (select schema_name from information_schema.schemata where"
              + " schema_name = "
              + name
              + ")";
    };
  }

  private String enterSql() {
    String name = session.dialect().identifier(schema);
    return switch (session.dialect().name()) {
      case "postgresql" -> "set search_path to " + name;
      case "h2" -> "set schema " + name;
      default -> "use " + name;
    };
  }

  private String leaveSql(String before) {
    return switch (session.dialect().name()) {
      case "postgresql" ->
          "select set_config('search_path', %s, false)"
              .formatted(session.dialect().quoteLiteral(before));
      case "h2" -> "set schema \"" + before.replace("\"", "\"\"") + "\"";
      default -> "use `" + before.replace("`", "``") + "`";
    };
  }
}
