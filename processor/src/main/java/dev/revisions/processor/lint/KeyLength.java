package dev.revisions.processor.lint;

import dev.revisions.schema.Constraint;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keys that are too long for InnoDB: 3,072 bytes with the page size and the row format that it has
 * unless told otherwise (measured on MariaDB 10.11; MySQL 8 manual, InnoDB Limits). MariaDB makes a
 * longer unique key one over a hash, and an index over one longer column one over its beginning.
 */
final class KeyLength {

  private static final int MOST = 3072;

  /** The bytes of a character in utf8mb4. */
  private static final int BYTES = 4;

  /** What types without a length take at most, but for large objects. */
  private static final int SHORT = 16;

  private KeyLength() {}

  /** The keys and indexes of all tables that are too long. */
  static Stream<Spot> tooLong(Evolution evolution, Database database) {
    boolean isShortened = database.is(Database.Product.MARIADB);
    return evolution.after().tables().values().stream()
        .flatMap(table -> tooLong(table, isShortened));
  }

  private static Stream<Spot> tooLong(Table table, boolean isShortened) {
    Stream<Spot> constraints =
        table.constraints().stream()
            .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint && !isShortened)
            .filter(key -> bytes(table, columns(key)) > MOST)
            .map(key -> spot(table, key.kind() + " " + key.name(), columns(key)));
    Stream<Spot> indexes =
        table.indexes().stream()
            .filter(index -> index.options().isEmpty() && bytes(table, columns(index)) > MOST)
            .filter(index -> !isShortened || !index.unique() && index.parts().size() > 1)
            .map(index -> spot(table, "index " + index.name(), columns(index)));
    return Stream.concat(constraints, indexes);
  }

  private static Spot spot(Table table, String key, List<String> columns) {
    String what =
        "%s of %s takes up to %d bytes".formatted(key, table.name(), bytes(table, columns));
    return Spot.of(table.name(), columns, what);
  }

  private static List<String> columns(Constraint key) {
    return key instanceof PrimaryKey primary
        ? primary.columns()
        : ((UniqueConstraint) key).columns();
  }

  private static List<String> columns(Index index) {
    return index.parts().stream()
        .filter(part -> !part.isExpression())
        .map(Index.Part::text)
        .toList();
  }

  private static int bytes(Table table, List<String> columns) {
    return columns.stream()
        .flatMap(column -> table.column(column).stream())
        .mapToInt(column -> bytes(column.type()))
        .sum();
  }

  /** What a value takes at most. */
  static int bytes(Type type) {
    if (type instanceof Type.Text text) {
      boolean ofBytes = Set.of(Type.Sized.BINARY, Type.Sized.VARBINARY).contains(text.kind());
      return ofBytes ? text.length() : text.length() * BYTES;
    }
    return SHORT;
  }
}
