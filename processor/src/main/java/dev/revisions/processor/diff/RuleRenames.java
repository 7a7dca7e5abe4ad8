package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.RenameConstraint;
import dev.revisions.operation.Operation.RenameIndex;
import dev.revisions.processor.diff.RenameOrder.Rename;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Index;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The renames of constraints and indexes, all in one order, because their names may meet. */
final class RuleRenames {

  private RuleRenames() {}

  static void add(Pairing pairing, Plan plan) {
    Map<TableName, Matching<ForeignKey>> foreignKeys = pairing.foreignKeys();
    var renames = new ArrayList<Rename>();
    for (TablePair pair : pairing.pairs()) {
      TableName table = pair.now().name();
      Stream.of(pair.keys(), foreignKeys.get(table))
          .flatMap(matching -> matching.kept().stream())
          .filter(kept -> !kept.before().name().equals(kept.after().name()))
          .forEach(kept -> renames.add(constraint(table, kept)));
      pair.indexes().kept().stream()
          .filter(kept -> !kept.before().name().equals(kept.after().name()))
          .forEach(kept -> renames.add(index(table, kept)));
    }
    plan.addAll(Phase.RENAME_RULES, RenameOrder.of(renames, names(pairing.before())));
  }

  private static Rename constraint(TableName table, Matching.Kept<? extends Constraint> kept) {
    return new Rename(
        table.withName(kept.before().name()),
        table.withName(kept.after().name()),
        (from, to) -> new RenameConstraint(table, from.name(), kept.after().withName(to.name())));
  }

  private static Rename index(TableName table, Matching.Kept<Index> kept) {
    return new Rename(
        table.withName(kept.before().name()),
        table.withName(kept.after().name()),
        (from, to) -> new RenameIndex(table, from.name(), to.name()));
  }

  private static List<TableName> names(Schema schema) {
    return schema.tables().values().stream()
        .flatMap(
            table ->
                Stream.concat(
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                    .map(table.name()::withName))
        .toList();
  }
}
