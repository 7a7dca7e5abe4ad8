package dev.revisions.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "customer_id,     customer_id",
    "CustomerId,      CustomerId",
    "Outer$Inner,     Outer$Inner",
    "größe,           größe",
    "`order`,         `order`",
    "\"order\",       `order`",
    "Order Line,      `Order Line`",
    "1st,             `1st`",
    "$x,              `$x`",
    "a-b,             `a-b`",
  })
  void theCanonicalTextIsQuotedWhereItMustBe(String text, String canonical) {
    assertThat(Identifier.canonical(text)).isEqualTo(canonical);
  }

  @Test
  void unquotedNamesAreTheSameInAnyCaseAndQuotedOnesAreNot() {
    assertThat(Identifier.folded("Customer_ID")).isEqualTo(Identifier.folded("customer_id"));
    assertThat(Identifier.folded("`Customer`")).isNotEqualTo(Identifier.folded("`customer`"));
    assertThat(Identifier.folded("`customer`")).isNotEqualTo(Identifier.folded("customer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "``", "a`b", "a\nb", "`a\u000bb`", "a\u2028b"})
  void whatNamesNothingIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Identifier.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "orders,              '',       orders",
    "billing.orders,      billing,  orders",
    "`a.b`,               '',       `a.b`",
    "`my schema`.`a.b`,   `my schema`, `a.b`",
  })
  void aTableNameHasASchemaBeforeTheFirstDotOutsideBackticks(
      String text, String schema, String name) {
    assertThat(TableName.parse(text)).isEqualTo(new TableName(schema, name)).hasToString(text);
  }

  @Test
  void aTableNameOfThreePartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableName.parse("a.b.c"))
        .withMessage("not a table name: 'a.b.c'");
  }
}
