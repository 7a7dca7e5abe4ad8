package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {

  @ParameterizedTest
  @CsvSource({
    "orderLine, order_line",
    "OrderLine, order_line",
    "orderLine_id, order_line_id",
    "ABCDef, abcdef",
    "URLPath, urlpath",
    "pathURL, pathurl",
    "x1Y2, x1_y2",
    "a.b, a_b",
    "Customer_SEQ, customer_seq",
    "already_snake, already_snake",
    "aB, ab",
    "a, a"
  })
  void underscoresGoBetweenWords(String name, String expected) {
    assertThat(NamingStrategy.SNAKE_CASE.column(name)).isEqualTo(expected);
  }
}
