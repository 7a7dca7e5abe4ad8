package dev.revisions.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The names of constraints and indexes that the user has not named: PostgreSQL's own convention, on
 * every database ({@code orders_pkey}, {@code customers_email_key}, {@code
 * orders_customer_id_fkey}, {@code orders_total_check}, {@code orders_placed_idx}).
 *
 * <p>A name of more than 63 bytes, PostgreSQL's limit and one less than MySQL's, is cut and ends in
 * a hash of the whole, so that it stays unique and never depends on the database.
 */
public final class DerivedNames {

  /** The longest identifier that every database takes, in bytes of UTF-8. */
  public static final int MAX_BYTES = 63;

  private static final int HASH_DIGITS = 8;

  private DerivedNames() {}

  /** The name of the primary key of a table. */
  public static String primaryKey(TableName table) {
    return name(table, List.of(), "pkey");
  }

  /** The name of a unique constraint. */
  public static String unique(TableName table, List<String> columns) {
    return name(table, columns, "key");
  }

  /** The name of a foreign key. */
  public static String foreignKey(TableName table, List<String> columns) {
    return name(table, columns, "fkey");
  }

  /** The name of a check over columns, or over the table where there are none. */
  public static String check(TableName table, List<String> columns) {
    return name(table, columns, "check");
  }

  /** The name of an index; the columns are identifiers without an order. */
  public static String index(TableName table, List<String> columns) {
    return name(table, columns, "idx");
  }

  private static String name(TableName table, List<String> columns, String suffix) {
    var name = new StringBuilder(bare(table.name()));
    columns.forEach(column -> name.append('_').append(bare(column)));
    return Identifier.canonical(shortened(name.append('_').append(suffix).toString()));
  }

  private static String bare(String identifier) {
    return Identifier.of(identifier).name();
  }

  /** The name itself, or its beginning and a hash of the whole if it is longer than 63 bytes. */
  public static String shortened(String name) {
    return bytes(name) <= MAX_BYTES ? name : cut(name) + "_" + hash(name);
  }

  /** As much of a name as leaves room for a hash. */
  private static String cut(String name) {
    int end = name.length();
    while (bytes(name.substring(0, end)) > MAX_BYTES - HASH_DIGITS - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /**
   * Another name for an object whose derived name is taken: its beginning and a hash.
   *
   * @param name the name that is taken
   * @param whole what tells the object from the one that has the name
   */
  public static String distinct(String name, String whole) {
    return Identifier.canonical(cut(bare(name)) + "_" + hash(whole));
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
