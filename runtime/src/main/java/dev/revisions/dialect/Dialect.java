package dev.revisions.dialect;

import dev.revisions.RevisionException;
import dev.revisions.operation.Operation;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import io.vertx.sqlclient.spi.DatabaseMetadata;
import java.util.List;
import java.util.stream.Collectors;

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
   * @param name {@code postgresql}, {@code mariadb}, {@code mysql} or {@code h2}, in any case
   * @throws RevisionException if there is no such dialect
   */
  static Dialect named(String name) {
    return all().stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown("database '" + name + "'"));
  }

  /**
   * The dialect of the database at the other end of a connection.
   *
   * @param database what {@code SqlConnection.databaseMetadata()} gives; the JDBC client, which H2
   *     needs, refuses to tell
   * @throws RevisionException if there is no dialect for it
   */
  static Dialect of(DatabaseMetadata database) {
    return all().stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(database.productName()))
        .findFirst()
        .orElseThrow(
            () -> unknown("database " + database.productName() + " " + database.fullVersion()));
  }

  private static List<Dialect> all() {
    return List.of(postgresql(), mariadb(), mysql(), h2());
  }

  private static RevisionException unknown(String database) {
    String known = all().stream().map(Dialect::name).collect(Collectors.joining(", "));
    return new RevisionException(
        "There is no dialect for " + database + "; there are " + known + ".");
  }

  /** The name of the database: {@code postgresql}, {@code mariadb}, {@code mysql}, {@code h2}. */
  String name();

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
}
