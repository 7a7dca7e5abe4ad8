package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Sequences that go with a column, as {@code serial} makes them on PostgreSQL.
 *
 * @param names of the catalog
 * @param expected the model at the revision of the database
 * @param known what any revision knows, at whatever time
 * @param found what the database has
 */
record Serials(CatalogNames names, Schema expected, Schema known, Introspection found) {

  /** Whether a sequence is a part of its column and nothing that a revision names. */
  boolean contains(TableName sequence) {
    return found.sequenceOwners().containsKey(sequence)
        && !isIn(expected, sequence)
        && !isIn(known, sequence);
  }

  private boolean isIn(Schema schema, TableName sequence) {
    Collection<TableName> sequences = schema.sequences().keySet();
    return sequences.stream().anyMatch(name -> names.key(name).equals(names.key(sequence)));
  }

  /** Where the model has another use of the sequence or of the column. */
  List<Drift> drifts() {
    return found.sequenceOwners().entrySet().stream()
        .flatMap(owned -> drift(owned.getKey(), owned.getValue()).stream())
        .toList();
  }

  private Optional<Drift> drift(TableName sequence, ColumnName column) {
    if (isIn(expected, sequence)) {
      return Optional.of(independent(sequence, column));
    }
    return contains(sequence) && isIdentity(column)
        ? Optional.of(leftOver(sequence, column))
        : Optional.empty();
  }

  private boolean isIdentity(ColumnName column) {
    return names.column(expected, column).filter(Column::identity).isPresent();
  }

  /** It would go with the table, and the revision that drops it would not find it. */
  private Drift independent(TableName sequence, ColumnName column) {
    return drift(
        "sequence %s goes with column %s, the model has it by itself".formatted(sequence, column),
        "alter sequence " + names.dialect().tableName(sequence) + " owned by none");
  }

  /** An identity has a sequence of its own. */
  private Drift leftOver(TableName sequence, ColumnName column) {
    return drift(
        "sequence %s goes with column %s, which the model has as identity"
            .formatted(sequence, column),
        "drop sequence " + names.dialect().tableName(sequence));
  }

  private Drift drift(String description, String sql) {
    return Drift.of(description, new Operation.Execute(sql, List.of(names.dialect().name())));
  }
}
