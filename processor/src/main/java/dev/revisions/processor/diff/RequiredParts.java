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
 * Attributes that a check of a table requires from now on and that the values of its column do not
 * have: no backfill reaches into a composite type.
 */
final class RequiredParts {

  private final Pairing pairing;
  private final Parts parts;
  private final List<Finding> findings;

  /** The columns in which they are missing. */
  private final TreeMap<ColumnName, ColumnName> missing = new TreeMap<>();

  /** The columns in which attributes that are there may be null. */
  private final TreeMap<ColumnName, ColumnName> newlyRequired = new TreeMap<>();

  RequiredParts(Pairing pairing, List<Finding> findings) {
    this.pairing = pairing;
    parts = new Parts(pairing);
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
    newlyRequired.forEach(this::addSetNotNull);
  }

  private void find(TablePair pair, Check check, ColumnChanges.Kept column) {
    var name = new ColumnName(pair.now().name(), column.now().name());
    Type before = column.old().type();
    Type after = column.now().type();
    for (List<String> path : Expressions.pathsThatAre("not null", check.expression())) {
      if (path.get(0).equals(name.column())) {
        missing(before, after, check, path, 1).ifPresent(part -> missing.putIfAbsent(part, name));
        if (!wasRequired(pair, path)) {
          kept(before, after, path, 1).ifPresent(part -> newlyRequired.putIfAbsent(part, name));
        }
      }
    }
  }

  private static boolean wasRequired(TablePair pair, List<String> path) {
    return pair.carried().checks().stream()
        .anyMatch(check -> Expressions.pathsThatAre("not null", check.expression()).contains(path));
  }

  private Optional<ColumnName> kept(Type before, Type after, List<String> path, int at) {
    if (!(before instanceof Composite former && after instanceof Composite type)) {
      return Optional.empty();
    }
    Optional<Attribute> now = type.attribute(path.get(at));
    Optional<Attribute> old = now.flatMap(attribute -> parts.former(former, attribute));
    return at + 1 == path.size()
        ? old.map(attribute -> new ColumnName(type.type(), path.get(at)))
        : old.flatMap(attribute -> kept(attribute.type(), now.orElseThrow().type(), path, at + 1));
  }

  private Optional<ColumnName> missing(
      Type before, Type after, Check check, List<String> path, int at) {
    if (at == path.size()
        || !(before instanceof Composite former && after instanceof Composite type)) {
      return Optional.empty();
    }
    Optional<Attribute> now = type.attribute(path.get(at));
    Optional<Attribute> old = now.flatMap(attribute -> parts.former(former, attribute));
    if (old.isPresent()) {
      return missing(old.get().type(), now.orElseThrow().type(), check, path, at + 1);
    }
    return mayBeNull(path.subList(0, at + 1), check)
        ? Optional.empty()
        : Optional.of(new ColumnName(type.type(), path.get(at)));
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

  private void addSetNotNull(ColumnName part, ColumnName column) {
    findings.add(
        new Finding(
            Severity.WARNING,
            RequirementFindings.SET_NOT_NULL,
            part.table(),
            Optional.of(part.column()),
            "attribute %s becomes required, which fails while what is in %s has no value for it."
                    .formatted(part, column)
                + " Give it one by an UPDATE of the column in a revision of its own before"));
  }
}
