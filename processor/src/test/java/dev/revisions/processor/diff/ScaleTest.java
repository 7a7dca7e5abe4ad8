package dev.revisions.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.revisions.schema.Notation;
import dev.revisions.schema.Schema;
import java.time.Duration;
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
    return Notation.schema(model.toString());
  }

  @Test
  void aChainOfThousandsOfTablesIsFollowedToItsEnd() {
    Schema chain = chain(4000, "t");

    Difference difference = Differ.diff(Schema.EMPTY, chain, Hints.NONE);

    assertThat(OperationText.of(difference.upgrade()))
        .hasSize(8000)
        .startsWith(
            "create table t3999 with t3999_next_id_fkey",
            "create table t3998 with t3998_next_id_fkey");
  }

  @Test
  void aLargeModelIsComparedQuickly() {
    Schema before = chain(2000, "t");
    Schema after = chain(2000, "u");

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Differ.diff(before, before, Hints.NONE).upgrade()).isEmpty();
          assertThat(Differ.diff(before, after, Hints.NONE).upgrade()).hasSize(6000);
        });
  }
}
