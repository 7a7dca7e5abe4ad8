package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.operation.Operation.RenameConstraint;
import dev.revisions.operation.Operation.RenameIndex;
import dev.revisions.processor.diff.RenameOrder.Rename;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The renames of constraints and indexes, all in one order, because their names may meet. They meet
 * already when a table moves to another schema, and its keys and indexes with it: what would meet
 * another there is set aside before.
 */
final class RuleRenames {

  private final Plan plan;
  private final List<TableName> before;
  private final Set<String> taken = new HashSet<>();
  private final List<Rename> renames = new ArrayList<>();

  private RuleRenames(Pairing pairing, Plan plan) {
    this.plan = plan;
    this.before = names(pairing.before());
    Stream.concat(before.stream(), names(pairing.after()).stream())
        .forEach(name -> taken.add(Identifier.folded(name.name())));
  }

  static void add(Pairing pairing, Plan plan) {
    Map<TableName, Matching<ForeignKey>> foreignKeys = pairing.foreignKeys();
    var rules = new RuleRenames(pairing, plan);
    for (TablePair pair : pairing.pairs()) {
      Stream.of(pair.keys(), foreignKeys.get(pair.now().name()))
          .flatMap(matching -> matching.kept().stream())
          .forEach(kept -> rules.addConstraint(pair, kept));
      pair.indexes().kept().forEach(kept -> rules.addIndex(pair, kept));
    }
    plan.addAll(Phase.RENAME_RULES, rules.renames());
  }

  private List<Operation> renames() {
    List<TableName> inUse =
        Stream.concat(before.stream(), renames.stream().map(Rename::from)).toList();
    return RenameOrder.of(renames, inUse);
  }

  private void addConstraint(TablePair pair, Matching.Kept<? extends Constraint> kept) {
    TableName table = pair.now().name();
    Optional<TableName> aside =
        standsOnIndex(kept.before()) ? aside(pair, kept.before().name()) : Optional.empty();
    aside.ifPresent(name -> setAside(pair.old(), kept.before(), name));
    add(
        table.withName(aside.map(TableName::name).orElse(kept.before().name())),
        table.withName(kept.after().name()),
        (from, to) -> new RenameConstraint(table, from.name(), kept.after().withName(to.name())));
  }

  private static boolean standsOnIndex(Constraint constraint) {
    return constraint.kind() == Constraint.Kind.PRIMARY_KEY
        || constraint.kind() == Constraint.Kind.UNIQUE;
  }

  private void setAside(Table old, Constraint carried, TableName aside) {
    old.constraint(carried.name())
        .map(constraint -> constraint.withName(aside.name()))
        .ifPresent(
            constraint ->
                plan.add(
                    Phase.SET_RULES_ASIDE,
                    new RenameConstraint(old.name(), carried.name(), constraint)));
  }

  private void addIndex(TablePair pair, Matching.Kept<Index> kept) {
    TableName table = pair.now().name();
    String former = kept.before().name();
    Optional<TableName> aside = aside(pair, former);
    aside.ifPresent(
        name ->
            plan.add(
                Phase.SET_RULES_ASIDE, new RenameIndex(pair.old().name(), former, name.name())));
    add(
        table.withName(aside.map(TableName::name).orElse(former)),
        table.withName(kept.after().name()),
        (from, to) -> new RenameIndex(table, from.name(), to.name()));
  }

  private void add(
      TableName from, TableName to, BiFunction<TableName, TableName, Operation> operation) {
    if (!from.name().equals(to.name())) {
      renames.add(new Rename(from, to, operation));
    }
  }

  /**
   * A temporary name for what moves to a schema where its name was in use: one that no schema has,
   * because several may go the same way.
   */
  private Optional<TableName> aside(TablePair pair, String former) {
    TableName moved = pair.now().name().withName(former);
    return !pair.old().name().schema().equals(moved.schema())
            && before.stream().anyMatch(name -> name.folded().equals(moved.folded()))
        ? Optional.of(moved.withName(RenameOrder.aside(TableName.of(former), taken).name()))
        : Optional.empty();
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
