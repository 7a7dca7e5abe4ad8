package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionNameTest {

  private static final Instant LATE = Instant.parse("2026-11-23T23:59:59Z");

  @Test
  void hasTheDateInUtcAndTheSlug() {
    assertThat(RevisionName.of(LATE, "create_orders", name -> false))
        .isEqualTo("Revision_20261123_create_orders");
  }

  @Test
  void isNumberedWhenTaken() {
    Set<String> taken = Set.of("Revision_20261123_a", "Revision_20261123_a_2");

    assertThat(RevisionName.of(LATE, "a", taken::contains)).isEqualTo("Revision_20261123_a_3");
  }

  @Test
  void isToldFromOtherClasses() {
    assertThat(RevisionName.matches("Revision_20261123_create_orders")).isTrue();
    assertThat(RevisionName.matches("Revisions")).isFalse();
    assertThat(RevisionName.matches("Revision_2026_x")).isFalse();
  }
}
