package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.revisions.schema.Fragment;
import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large models. */
class ScaleTest {

  private static Schema chain(int tables, String prefix) {
    var model = new StringBuilder();
    for (int i = 0; i < tables; i++) {
      model.append(
          """
          table %1$s%2$04d
            id bigint not null
            next_id bigint
            name_%1$s varchar(255)
            primary key (id)
            foreign key %1$s%2$04d_next_id_fkey (next_id) references %1$s%3$04d (id)
            index %1$s%2$04d_name_idx (name_%1$s)
          """
              .formatted(prefix, i, Math.min(i + 1, tables - 1)));
    }
    return Schema.of(
        Notation.parseAll(model.toString()).stream()
            .map(fragment -> ((Fragment.OfTable) fragment).table())
            .toList(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aChainOfThousandsOfTablesIsFollowedToItsEnd() {
    Schema chain = chain(2000, "t");

    Difference difference = Differ.diff(Schema.EMPTY, chain, Hints.NONE);

    assertThat(OperationText.of(difference.upgrade()))
        .hasSize(4000)
        .startsWith(
            "create table t1999 with t1999_next_id_fkey",
            "create table t1998 with t1998_next_id_fkey");
  }

  @Test
  void aLargeModelIsComparedQuickly() {
    Schema before = chain(1000, "t");
    Schema after = chain(1000, "u");

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Differ.diff(before, before, Hints.NONE).upgrade()).isEmpty();
          assertThat(Differ.diff(before, after, Hints.NONE).upgrade()).hasSize(3000);
        });
  }
}
