package dev.revisions.verify;

import dev.revisions.RevisionName;
import dev.revisions.operation.Operation;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * How a database compares with the model at a revision.
 *
 * @param revisions the revisions that it was compared at; none for the base
 * @param drifts what differs
 * @param sql the statements that would mend all of it, in this order
 * @param foreign tables, sequences and enum types that no revision knows, which may stay
 * @param notCompared what exists on both sides but is written in ways that cannot be compared
 */
public record VerificationReport(
    List<RevisionName> revisions,
    List<Drift> drifts,
    List<String> sql,
    List<String> foreign,
    List<String> notCompared) {

  /** Copies the lists. */
  public VerificationReport {
    revisions = List.copyOf(revisions);
    drifts = List.copyOf(drifts);
    sql = List.copyOf(sql);
    foreign = List.copyOf(foreign);
    notCompared = List.copyOf(notCompared);
  }

  /** Whether nothing differs. */
  public boolean isClean() {
    return drifts.isEmpty();
  }

  /** What would mend the database, in an order in which it can be done. */
  public List<Operation> operations() {
    return Mending.ordered(drifts);
  }

  /** A few lines for a log. */
  @Override
  public String toString() {
    var lines = new StringJoiner("\n");
    lines.add(
        isClean()
            ? "The database is what the model says at %s.".formatted(at())
            : "The database differs from the model at %s:".formatted(at()));
    drifts.forEach(drift -> lines.add("  - " + drift));
    if (!sql.isEmpty()) {
      lines.add("What would mend it:");
      sql.forEach(statement -> lines.add("  " + statement.replace("\n", "\n  ") + ";"));
    }
    section(lines, "Could not be compared, so look yourself:", notCompared);
    section(lines, "Not ours:", foreign);
    return lines.toString();
  }

  private static void section(StringJoiner lines, String title, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add(title);
      entries.forEach(entry -> lines.add("  - " + entry));
    }
  }

  /** The revisions in words. */
  String at() {
    return revisions.isEmpty()
        ? "base"
        : revisions.stream().map(RevisionName::toString).collect(Collectors.joining(", "));
  }
}
