package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Index;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  private static final Operation ADD_EMAIL =
      new Operation.AddColumn(
          TableName.of("customers"), Column.of("email", Types.varchar(255)), Optional.empty());
  private static final Operation INDEX =
      new Operation.CreateIndex(
          TableName.of("customers"), Index.of("customers_email_idx", List.of("email"), false));

  private static Operation create(String table) {
    return new Operation.CreateTable(Table.of(TableName.parse(table)));
  }

  private static String slug(Operation... operations) {
    return Slug.ofOperations(Arrays.asList(operations), false);
  }

  @ParameterizedTest
  @CsvSource({
    "add customer email, add_customer_email",
    "'  Add: customer''s E-Mail!  ', add_customer_s_e_mail",
    "Größe ändern, grosse_andern",
    "'STRAẞE, Łódź: Œuvre, Ærø & Đakovo', strasse_lodz_oeuvre_aero_dakovo",
    "2nd try, 2nd_try",
    "one two three four five six seven eight nine ten eleven, "
        + "one_two_three_four_five_six_seven_eight_nine_ten",
  })
  void ofAMessage(String message, String slug) {
    assertThat(Slug.ofMessage(message)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!?", "данные"})
  void aMessageThatLeavesNothing(String message) {
    assertThat(Slug.ofMessage(message)).isEmpty();
  }

  @Test
  void whatIsMadeAnewUnderItsNameIsChanged() {
    var drop =
        new Operation.DropIndex(
            TableName.of("customers"), "customers_email_idx", Optional.empty(), false);

    assertThat(slug(drop, INDEX)).isEqualTo("change_customers_email_idx");
    assertThat(Summary.text(List.of(drop, INDEX))).isEqualTo("changes index customers_email_idx");
  }

  @Test
  void ofOneOperation() {
    assertThat(slug(create("orders"))).isEqualTo("create_orders");
    assertThat(slug(create("billing.`Order Lines`"))).isEqualTo("create_billing_order_lines");
    assertThat(slug(create("`заказы`"))).isEqualTo("create");
    assertThat(slug(ADD_EMAIL)).isEqualTo("add_customers_email");
    assertThat(slug(INDEX)).isEqualTo("create_customers_email_idx");
    assertThat(slug(new Operation.RenameColumn(TableName.of("a"), "b", "c")))
        .isEqualTo("rename_a_b_to_c");
  }

  @Test
  void tablesBeforeColumnsAndNoDetails() {
    assertThat(slug(INDEX, ADD_EMAIL, create("orders")))
        .isEqualTo("create_orders_and_add_customers_email");
  }

  @Test
  void whatFitsInFiftyCharacters() {
    assertThat(
            slug(create("a_rather_long_name_of_a_table"), create("another_long_name"), create("c")))
        .isEqualTo("create_a_rather_long_name_of_a_table_and_create_c");
  }

  @Test
  void aFirstRevisionOfManyTables() {
    List<Operation> four = Stream.of("a", "b", "c", "d").map(SlugTest::create).toList();

    assertThat(Slug.ofOperations(four, true)).isEqualTo("initial");
    assertThat(Slug.ofOperations(four, false))
        .isEqualTo("create_a_and_create_b_and_create_c_and_create_d");
    assertThat(Slug.ofOperations(four.subList(0, 1), true)).isEqualTo("create_a");
  }

  @Test
  void noOperations() {
    assertThat(slug()).isEqualTo("model_change");
  }
}
