package dev.revisions.processor.diff;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What two branches make of one schema, generated.
 *
 * @param one the change of the one
 * @param other that of the other
 */
public record Branches(Evolution one, Evolution other) {

  /** The next two branches. */
  public static Branches next(Random random) {
    List<Evolution> branches = Evolutions.branches(random);
    return new Branches(branches.get(0), branches.get(1));
  }

  /** The schema that they come from, as a database has it. */
  public Schema base() {
    return Meaning.withRequiredKeys(one.before());
  }

  /** What the one makes of it. */
  public Schema ours() {
    return Meaning.withRequiredKeys(one.after());
  }

  /** What the other makes of it. */
  public Schema theirs() {
    return Meaning.withRequiredKeys(other.after());
  }

  /** Whether the order of the two matters. */
  public boolean meet() {
    return footprints(one).anyMatch(footprint -> footprints(other).anyMatch(footprint::meets));
  }

  /** Of what is done, and of what is asked when it is undone. */
  private static Stream<Footprint> footprints(Evolution evolution) {
    Stream<Operation> questions =
        evolution.difference().downgrade().stream()
            .filter(operation -> operation instanceof Operation.RequireNone);
    return Stream.concat(upgrade(evolution).stream(), questions).map(Footprint::of);
  }

  private static List<Operation> upgrade(Evolution evolution) {
    return evolution.difference().upgrade();
  }

  /**
   * What a database has once both have been applied, in either order. Where they take all indexes
   * of a foreign key together, it is given another.
   */
  public List<String> applied() {
    return List.of(
        canonical(SchemaApplier.applyToOther(ours(), upgrade(other))),
        canonical(SchemaApplier.applyToOther(theirs(), upgrade(one))));
  }

  /** What a database has once the other, or the one, has been undone after both. */
  public List<String> undone(Schema merged) {
    return List.of(
        canonical(SchemaApplier.applyToOther(merged, other.difference().downgrade())),
        canonical(SchemaApplier.applyToOther(merged, one.difference().downgrade())));
  }

  /** Whether a database could hold the schema, and make any one column of a table anew. */
  public static boolean isPossible(Schema schema) {
    return schema.tables().values().stream().allMatch(table -> table.columns().size() > 1)
        && canonical(Repair.of(schema)).equals(canonical(schema));
  }

  /** A text that is equal for schemas that a database does not tell apart. */
  public static String canonical(Schema schema) {
    return Canonical.of(schema);
  }

  @Override
  public String toString() {
    return "%s\n--- after the other\n%s".formatted(one, Notation.format(other.after()));
  }
}
