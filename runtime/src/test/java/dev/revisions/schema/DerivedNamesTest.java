package dev.revisions.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedNamesTest {

  private static final TableName ORDERS = TableName.parse("billing.orders");

  @Test
  void namesFollowPostgresql() {
    assertThat(DerivedNames.primaryKey(ORDERS)).isEqualTo("orders_pkey");
    assertThat(DerivedNames.unique(ORDERS, List.of("a", "b"))).isEqualTo("orders_a_b_key");
    assertThat(DerivedNames.foreignKey(ORDERS, List.of("customer_id")))
        .isEqualTo("orders_customer_id_fkey");
    assertThat(DerivedNames.check(ORDERS, List.of("total"))).isEqualTo("orders_total_check");
    assertThat(DerivedNames.check(ORDERS, List.of())).isEqualTo("orders_check");
    assertThat(DerivedNames.index(ORDERS, List.of("placed_at"))).isEqualTo("orders_placed_at_idx");
  }

  @Test
  void aNameWithASpaceIsQuotedAgain() {
    assertThat(DerivedNames.unique(TableName.of("`Order Line`"), List.of("`No.`")))
        .isEqualTo("`Order Line_No._key`");
  }

  @Test
  void aLongNameIsCutToSixtyThreeBytesAndStaysUnique() {
    String first = DerivedNames.unique(ORDERS, List.of("x".repeat(60) + "1"));
    String second = DerivedNames.unique(ORDERS, List.of("x".repeat(60) + "2"));

    assertThat(first).hasSize(63).startsWith("orders_xxx").isNotEqualTo(second);
  }

  @Test
  void charactersOfSeveralBytesAreNotCutInTwo() {
    String name = DerivedNames.unique(ORDERS, List.of("ü".repeat(40)));

    assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(64);
    assertThat(name).matches("orders_ü+_[0-9a-f]{8}");
  }

  @Test
  void aNameThatIsTakenGetsAHashOfWhatTellsTheObjectsApart() {
    String first = DerivedNames.distinct("a_b_c_key", "a_b(c)");
    String second = DerivedNames.distinct("a_b_c_key", "a(b_c)");

    assertThat(first).matches("a_b_c_key_[0-9a-f]{8}").isNotEqualTo(second);
    assertThat(DerivedNames.distinct("`A b_key`", "x")).matches("`A b_key_[0-9a-f]{8}`");
    assertThat(DerivedNames.distinct("x".repeat(63), "x")).hasSize(63);
  }
}
