package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two schemas: what leads from the one to the other and back, and what of it has to be
 * decided or known. A pure function: equal arguments give equal results.
 *
 * <p>The order of columns carries no meaning, nor do the entities that objects come from. A rename
 * is done where a hint or a mere change of case says so; constraints and indexes are known by what
 * they are, and sequences by the table that they serve, and keep in step. What hangs on something
 * that is dropped and made anew is so too.
 *
 * <p>The downgrade is worked out like the upgrade, with the schemas in each other's place, so that
 * it has an order of its own: what stands in the way of a drop does not stand in the way of its
 * reverse. It leads back to the first schema. An operation that drops carries the definition of
 * what it drops, as the upgrade or the downgrade finds it.
 */
public final class Differ {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::table)
          .thenComparing(finding -> finding.column().orElse(""))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private Differ() {}

  /**
   * Compares two schemas.
   *
   * @param before what the history recorded
   * @param after what the code says
   * @param hints what the code says about the change
   * @return the operations, which are empty if there is none to do, and the findings; with an error
   *     among these the operations are not to be used
   */
  public static Difference diff(Schema before, Schema after, Hints hints) {
    return diff(Affected.of(before, after, hints), hints, new Acceptance(hints, after));
  }

  /**
   * The columns that may have moved between tables, of which it is asked or said whether they have:
   * those that come by those that go, of tables by their new names.
   */
  public static Map<ColumnName, Set<ColumnName>> moves(Schema before, Schema after, Hints hints) {
    Renames renames =
        new RenameHints(Noun.COLUMN, before, after, hints, new ArrayList<>()).renames();
    return Moves.of(Pairing.of(before, after, renames, hints.hierarchies()), hints).sources();
  }

  /** Compares so much of two schemas. */
  static Difference diff(Affected affected, Hints hints, Acceptance acceptance) {
    Schema from = Meaning.withRequiredKeys(affected.before());
    Schema to = Meaning.withRequiredKeys(affected.after());
    var findings = new ArrayList<Finding>();
    Renames renames = new RenameHints(Noun.COLUMN, from, to, hints, findings).renames();
    Pairing pairing =
        Pairing.of(
            from,
            to,
            withCompositeTypes(from, to, hints, renames, acceptance, findings),
            hints.hierarchies());
    new TableFindings(pairing, acceptance, findings).add();
    Moves moves = Moves.of(pairing, hints);
    new ColumnFindings(Noun.COLUMN, pairing, moves, hints, acceptance, findings).add();
    Map<ColumnName, String> references = ReferenceValues.of(pairing);
    new RequirementFindings(pairing, moves, hints, references.keySet(), acceptance, findings).add();
    new RequiredParts(pairing, findings).add();
    findings.sort(ORDER);
    Pairing back = pairing.inverse();
    return new Difference(
        Plan.up(pairing, hints.backfills(), references),
        Plan.back(back, moves.inverse(back)),
        List.copyOf(findings));
  }

  /** What is renamed in composite types too, of which is found what is found of tables. */
  private static Renames withCompositeTypes(
      Schema before,
      Schema after,
      Hints hints,
      Renames renames,
      Acceptance acceptance,
      List<Finding> findings) {
    Schema former = CompositeTypes.asTables(before);
    Schema types = CompositeTypes.asTables(after);
    if (former.isEmpty() && types.isEmpty()) {
      return renames;
    }
    Hints ofTypes = hints.ofCompositeTypes(CompositeTypeRenames.of(before, after, renames));
    Renames renamed = new RenameHints(Noun.ATTRIBUTE, former, types, ofTypes, findings).renames();
    Pairing pairing = Pairing.of(former, types, renamed, Hierarchies.NONE);
    Moves moves = Moves.of(pairing, ofTypes);
    new ColumnFindings(Noun.ATTRIBUTE, pairing, moves, ofTypes, acceptance, findings).add();
    return renames.withCompositeTypes(renamed);
  }
}
