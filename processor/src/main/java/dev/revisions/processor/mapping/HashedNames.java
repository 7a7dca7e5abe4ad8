package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.TableDraft.Origin;
import dev.revisions.processor.mapping.TableDraft.Unique;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.TableName;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

/**
 * Names as Hibernate derives them: a prefix and the MD5 hash, to the base of 35, of a text that
 * tells the table and the columns in the order of their names.
 */
final class HashedNames implements DerivedNaming {

  private static final int RADIX = 35;

  /** What Hibernate hashes for the columns of a natural identifier. */
  private static final List<String> NATURAL_ID = List.of("_NaturalID");

  @Override
  public String unique(TableName table, Unique unique) {
    return name(
        unique.origin() == Origin.INDEX ? "IDX" : "UK",
        of("table", unique.owner().orElse(table).name()),
        unique.origin() == Origin.NATURAL_ID ? NATURAL_ID : unique.columns());
  }

  @Override
  public String foreignKey(TableName table, List<String> columns, TableName target) {
    return name("FK", of("table", table.name()) + of("references", target.name()), columns);
  }

  @Override
  public String index(TableName table, List<String> columns) {
    return name("IDX", of("table", table.name()), columns);
  }

  private static String name(String prefix, String subject, List<String> columns) {
    var text = new StringBuilder(subject);
    columns.stream()
        .sorted(Comparator.comparing(Identifier::folded))
        .forEach(column -> text.append(of("column", column)));
    return prefix + new BigInteger(1, md5(text.toString())).toString(RADIX);
  }

  private static String of(String kind, String name) {
    return kind + "`" + name + "`";
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
