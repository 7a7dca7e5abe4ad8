package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Table;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * SQL expressions to start from, where a reader has to say what existing rows get.
 *
 * @param pairing the two schemas
 */
record SampleValues(Pairing pairing) {

  /** An expression that is left to the reader. */
  static final String UNKNOWN = "...";

  /** The foreign key of this column alone. */
  Optional<ForeignKey> reference(ColumnName name) {
    return pairing.after().tables().get(name.table()).foreignKeys().stream()
        .filter(key -> key.columns().equals(List.of(name.column())))
        .findFirst();
  }

  /** An expression to start from for several rows, of which none tells them apart in a key. */
  String forRows(ColumnName name, Column column) {
    return isKey(name) ? UNKNOWN : of(name, column);
  }

  private boolean isKey(ColumnName name) {
    List<String> columns = List.of(name.column());
    Table table = pairing.after().tables().get(name.table());
    return table.constraints().stream()
            .filter(rule -> rule.kind() != Constraint.Kind.FOREIGN_KEY)
            .map(TablePair::columnsOf)
            .anyMatch(columns::equals)
        || table.indexes().stream()
            .filter(Index::unique)
            .anyMatch(
                index -> index.parts().stream().map(Index.Part::text).toList().equals(columns));
  }

  /** An expression to start from; of what refers to rows, one that gives one of them. */
  String of(ColumnName name, Column column) {
    return reference(name)
        .map(
            key ->
                key.target().equals(name.table())
                    ? key.targetColumns().get(0)
                    : "(select %s from %s order by %1$s limit 1)"
                        .formatted(key.targetColumns().get(0), key.target()))
        .map(SampleValues::unlessQuoted)
        .or(() -> firstValue(name))
        .orElseGet(() -> of(column.type()));
  }

  /** The first of the values that a column is limited to. */
  private Optional<String> firstValue(ColumnName name) {
    return ColumnValues.of(pairing.after().tables().get(name.table()), name.column()).stream()
        .map(value -> "'" + value.replace("'", "''") + "'")
        .findFirst();
  }

  /** Each database has quotes of its own, and none of them those of the model. */
  private static String unlessQuoted(String sql) {
    return sql.contains("`") ? UNKNOWN : sql;
  }

  /** An expression of the type, to start from. */
  static String of(Type declared) {
    Type type = NativeDefinition.named(declared);
    if (type instanceof Type.Timed timed) {
      return switch (timed.kind()) {
        case TIME, TIMETZ, ZONEDTIME -> "current_time";
        case TIMESTAMP, TIMESTAMPTZ, INSTANT -> "current_timestamp";
      };
    }
    if (type == Type.Simple.DATE) {
      return "current_date";
    }
    if (type == Type.Simple.BOOLEAN) {
      return "false";
    }
    if (Casts.isNumeric(type)) {
      return "0";
    }
    return Casts.isTextual(type) ? "''" : UNKNOWN;
  }
}
