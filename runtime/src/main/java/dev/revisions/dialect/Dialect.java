package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import io.vertx.sqlclient.spi.DatabaseMetadata;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A database: turns operations into its SQL. A pure function; a dialect has no state and may be
 * shared.
 *
 * <p>Columns get the types that Hibernate's dialect for the same database would give them.
 */
public sealed interface Dialect permits SqlDialect {

  /** PostgreSQL 14 and later. */
  static Dialect postgresql() {
    return PostgresqlDialect.INSTANCE;
  }

  /** MariaDB 10.7 and later. */
  static Dialect mariadb() {
    return MariadbDialect.INSTANCE;
  }

  /** MySQL 8.0.19 and later. */
  static Dialect mysql() {
    return MysqlDialect.INSTANCE;
  }

  /** H2 2.3 and later. */
  static Dialect h2() {
    return H2Dialect.INSTANCE;
  }

  /**
   * The dialect of that name.
   *
   * @param name {@code postgresql}, {@code mariadb}, {@code mysql}, {@code h2} or that of one that
   *     another module brings, in any case
   * @throws RevisionException if there is no such dialect
   */
  static Dialect named(String name) {
    return all().stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /**
   * The dialects that there are: the four that revisions run on, and those for scripts alone that
   * other modules bring, such as {@code revisions-dialects}.
   */
  static List<Dialect> all() {
    var others = ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader());
    return Stream.concat(
            runnable().stream(), others.stream().<Dialect>map(ServiceLoader.Provider::get))
        .toList();
  }

  /**
   * The dialect of the database at the other end of a connection.
   *
   * @param database what {@code SqlConnection.databaseMetadata()} gives; the JDBC client, which H2
   *     needs, refuses to tell
   * @throws RevisionException if there is no dialect for it
   */
  static Dialect of(DatabaseMetadata database) {
    return runnable().stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(database.productName()))
        .findFirst()
        .orElseThrow(() -> notRunnable(database));
  }

  private static List<Dialect> runnable() {
    return List.of(postgresql(), mariadb(), mysql(), h2());
  }

  private static RevisionException unknown(String name) {
    return new RevisionException(
        """
        There is no dialect for database '%s'; there are %s. Those of SQL Server, Oracle and DB2 \
        are in dev.revisions:revisions-dialects.\
        """
            .formatted(name, names(all())));
  }

  private static RevisionException notRunnable(DatabaseMetadata database) {
    return new RevisionException(
        """
        Revisions cannot run on %s %s, only on %s. For SQL Server, Oracle and DB2 there are \
        scripts: renderSql with a dialect of dev.revisions:revisions-dialects.\
        """
            .formatted(database.productName(), database.fullVersion(), names(runnable())));
  }

  private static String names(List<Dialect> dialects) {
    return dialects.stream().map(Dialect::name).collect(Collectors.joining(", "));
  }

  /** The name of the database in lower case: {@code postgresql}. */
  String name();

  /** Whether revisions run on this database; for the others there are scripts alone. */
  default boolean runsRevisions() {
    return runnable().contains(this);
  }

  /** Whether a transaction that is rolled back takes changes of the schema with it. */
  boolean transactionalDdl();

  /**
   * The SQL of an operation.
   *
   * @return statements without a semicolon at the end, to be executed in order on one connection;
   *     none if this database has nothing to do. For {@link Operation.Run} it is a comment: the
   *     code itself is not the dialect's to call
   * @throws RevisionException if this database cannot do it
   */
  List<String> render(Operation operation);

  /**
   * An identifier as it stands in SQL: as it is, so that the database folds its case, or quoted
   * where the model quotes it or the database reserves the word.
   *
   * @param identifier a name, in backticks where it is to be quoted
   */
  String identifier(String identifier);

  /**
   * The name under which the catalog keeps an identifier: an unquoted one with its case folded.
   *
   * @param identifier a name, in backticks where it is to be quoted
   */
  String catalogName(String identifier);

  /** The name of a table, sequence or enum type as it stands in SQL. */
  String tableName(TableName name);

  /** A type as the definition of a column declares it. */
  String typeName(Type type);

  /**
   * A value as it stands in SQL. Points in time are given in UTC.
   *
   * @param value null, a Boolean, Number, Character, String, Enum (by its name), date or time of
   *     {@code java.time}, UUID or byte array
   * @throws RevisionException if it is anything else
   */
  String quoteLiteral(Object value);

  /** The time on the clock, as a column of points in time takes it. */
  default String now() {
    return "current_timestamp";
  }

  /** The user of the connection. */
  default String user() {
    return "current_user";
  }

  /** What a script begins with, in lines: what its reader is to know, and what it sets. */
  default String scriptHeader() {
    return "";
  }

  /** What begins a transaction in a script. */
  default String begin() {
    return "begin";
  }

  /**
   * A statement with what ends it in a script. Comments, which stand for code, end with their line.
   */
  default String terminated(String statement) {
    String sql = statement.strip();
    if (sql.endsWith(";") || sql.lines().allMatch(line -> line.startsWith("--"))) {
      return sql;
    }
    boolean endsWithComment = sql.substring(sql.lastIndexOf('\n') + 1).contains("--");
    return endsWithComment ? sql + "\n;" : sql + ";";
  }
}
