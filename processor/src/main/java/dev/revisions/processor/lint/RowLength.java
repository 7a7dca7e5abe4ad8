package dev.revisions.processor.lint;

import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import java.util.stream.Stream;

/**
 * Tables whose rows are too long for MariaDB and MySQL: 65,535 bytes, of which large objects take a
 * few (measured on MariaDB 10.11; MySQL 8 manual, Limits on Table Column Count and Row Size).
 */
final class RowLength {

  private static final int MOST = 65_535;

  /** What says how long a value of variable length is. */
  private static final int PREFIX = 2;

  /** What is in the row of something that is elsewhere. */
  private static final int REFERENCE = 12;

  private RowLength() {}

  /** The tables that are too long. */
  static Stream<Spot> tooLong(Evolution evolution) {
    return evolution.after().tables().values().stream()
        .filter(table -> bytes(table) > MOST)
        .map(
            table ->
                Spot.of(
                    table.name(),
                    "a row of %s takes up to %d bytes".formatted(table.name(), bytes(table))));
  }

  private static int bytes(Table table) {
    return table.columns().stream().mapToInt(column -> bytes(column.type())).sum();
  }

  /** A text that is too long for a varchar becomes a large object. */
  private static int bytes(Type type) {
    int bytes = KeyLength.bytes(type) + PREFIX;
    return type instanceof Type.Lob || bytes > MOST ? REFERENCE : bytes;
  }
}
