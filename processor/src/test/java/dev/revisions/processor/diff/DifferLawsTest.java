package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every two schemas. */
class DifferLawsTest {

  @Provide
  Arbitrary<Evolution> evolutions() {
    return Arbitraries.randomValue(Evolutions::next);
  }

  @Property(tries = 1000)
  void nothingLeadsFromASchemaToItself(@ForAll("evolutions") Evolution evolution) {
    Difference difference = Differ.diff(evolution.before(), evolution.before(), Hints.NONE);

    assertThat(difference).isEqualTo(new Difference(List.of(), List.of(), List.of()));
  }

  @Property(tries = 1000)
  void nothingIsLeftToDoOnceTheHintsAreDone(@ForAll("evolutions") Evolution evolution) {
    Difference difference = Differ.diff(evolution.after(), evolution.after(), evolution.hints());

    assertThat(difference.upgrade()).isEmpty();
    assertThat(difference.downgrade()).isEmpty();
  }

  @Property(tries = 3000)
  void theUpgradeLeadsToTheSecondAndTheDowngradeBack(@ForAll("evolutions") Evolution evolution) {
    Difference difference = evolution.difference();
    Schema before = Meaning.withRequiredKeys(evolution.before());

    Schema upgraded = SchemaApplier.apply(before, difference.upgrade());
    assertThat(Canonical.of(upgraded)).isEqualTo(Canonical.of(evolution.after()));

    Schema downgraded = SchemaApplier.apply(upgraded, difference.downgrade());
    assertThat(Canonical.of(withEnumTypesOf(before, downgraded))).isEqualTo(Canonical.of(before));
  }

  /** No database takes a value out of an enum type. */
  private static Schema withEnumTypesOf(Schema before, Schema downgraded) {
    assertThat(downgraded.enumTypes().keySet()).isEqualTo(before.enumTypes().keySet());
    return new Schema(
        downgraded.tables(), downgraded.sequences(), before.enumTypes(), downgraded.namespaces());
  }

  @Property(tries = 1000)
  void theOrderInWhichObjectsAreGivenDoesNotMatter(@ForAll("evolutions") Evolution evolution) {
    Difference difference = evolution.difference();

    Difference other =
        Differ.diff(reversed(evolution.before()), reversed(evolution.after()), evolution.hints());

    assertThat(other.toString()).isEqualTo(difference.toString());
  }

  private static Schema reversed(Schema schema) {
    return Schema.of(
        reversed(
            schema.tables().values().stream()
                .map(
                    table ->
                        table
                            .withConstraints(reversed(table.constraints()))
                            .withIndexes(reversed(table.indexes())))
                .toList()),
        reversed(schema.sequences().values()),
        reversed(schema.enumTypes().values()),
        reversed(schema.namespaces()));
  }

  private static <T> List<T> reversed(Collection<T> elements) {
    var reversed = new ArrayList<T>(elements);
    Collections.reverse(reversed);
    return reversed;
  }

  @Property(tries = 1000)
  void everyDropKnowsItsReverse(@ForAll("evolutions") Evolution evolution) {
    Difference difference = evolution.difference();

    assertThat(difference.upgrade())
        .filteredOn(operation -> !(operation instanceof Operation.AddEnumValue))
        .allSatisfy(operation -> assertThat(operation.reverse()).isPresent());
  }
}
