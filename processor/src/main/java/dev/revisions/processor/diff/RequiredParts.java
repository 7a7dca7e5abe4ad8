package dev.revisions.processor.diff;

import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.schema.Check;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Attribute;
import dev.revisions.schema.Type.Composite;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Attributes that the values of a column do not have yet and that a check of its table requires: no
 * backfill reaches into a composite type.
 */
final class RequiredParts {

  private final Pairing pairing;
  private final List<Finding> findings;

  /** The columns in which they are missing. */
  private final TreeMap<ColumnName, ColumnName> missing = new TreeMap<>();

  RequiredParts(Pairing pairing, List<Finding> findings) {
    this.pairing = pairing;
    this.findings = findings;
  }

  void add() {
    for (TablePair pair : pairing.pairs()) {
      for (ColumnChanges.Kept column : pair.columns().kept()) {
        if (column.now().type() instanceof Composite) {
          pair.now().checks().forEach(check -> find(pair, check, column));
        }
      }
    }
    missing.forEach(this::add);
  }

  private void find(TablePair pair, Check check, ColumnChanges.Kept column) {
    String name = column.now().name();
    Expressions.pathsThatAre("not null", check.expression()).stream()
        .filter(path -> path.get(0).equals(name))
        .flatMap(path -> missing(column.old().type(), column.now().type(), check, path, 1).stream())
        .forEach(part -> missing.putIfAbsent(part, new ColumnName(pair.now().name(), name)));
  }

  private Optional<ColumnName> missing(
      Type before, Type after, Check check, List<String> path, int at) {
    if (at == path.size()
        || !(before instanceof Composite former && after instanceof Composite type)) {
      return Optional.empty();
    }
    Optional<Attribute> now = type.attribute(path.get(at));
    Optional<Attribute> old = now.flatMap(attribute -> former(former, attribute));
    if (old.isPresent()) {
      return missing(old.get().type(), now.orElseThrow().type(), check, path, at + 1);
    }
    return mayBeNull(path.subList(0, at + 1), check)
        ? Optional.empty()
        : Optional.of(new ColumnName(type.type(), path.get(at)));
  }

  /** What the attribute has its values from. */
  private Optional<Attribute> former(Composite former, Attribute now) {
    CompositeTypes types = pairing.compositeTypes();
    return former.attributes().stream()
        .filter(a -> pairing.renames().column(former.type(), a.name()).equals(now.name()))
        .filter(
            a ->
                Casts.exists(
                    CompositeTypes.carry(a.type(), pairing.enumTypes(), types.carried()),
                    now.type()))
        .findFirst();
  }

  private static boolean mayBeNull(List<String> path, Check check) {
    return Expressions.pathsThatAre("null", check.expression()).contains(path);
  }

  /** Of one that may be another under a new name, that is to be decided first. */
  private void add(ColumnName part, ColumnName column) {
    Optional<String> attribute = Optional.of(part.column());
    boolean isAmbiguous =
        findings.stream()
            .anyMatch(
                f ->
                    f.severity() == Severity.ERROR
                        && f.table().equals(part.table())
                        && f.column().equals(attribute));
    if (!isAmbiguous) {
      findings.add(
          new Finding(
              Severity.ERROR,
              RequirementFindings.REQUIRED,
              part.table(),
              attribute,
              "attribute %s is new and required, and what exists in %s has no value for it. An"
                      .formatted(part, column)
                  + " attribute of a composite type is no column to fill: make it nullable, or"
                  + " accept this to have the revision written, and write an UPDATE of the column"
                  + " by op.execute into that, between the attribute and the check"));
    }
  }
}
