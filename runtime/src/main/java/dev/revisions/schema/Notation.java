package dev.revisions.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text notation of a schema: what {@code @RevisionInfo(model)} carries, what tests are written
 * in and what messages print. Canonical: equal objects give equal text, and reading the text gives
 * the object back.
 *
 * <pre>
 * table orders (com.acme.shop.Order)
 *   id           bigint        not null identity
 *   customer_id  bigint        not null
 *   total        numeric(19,2) not null default (0)
 *   status       tinyint
 *   primary key (id)
 *   foreign key fk_orders_customer (customer_id) references customers (id) on delete cascade
 *   check orders_total_check ({total} &gt;= 0)
 *   index orders_total_idx (total desc)
 *   ordinals of status: 'NEW', 'PAID'
 * sequence orders_seq (com.acme.shop.Order) start 1 increment 50
 * enum type color (com.acme.shop.Order): 'RED', 'GREEN'
 * schema billing
 * converters com.acme.shop.MoneyConverter
 * drop table carts
 * </pre>
 *
 * <p>A fragment is one of these. Columns keep their order, the rest is sorted by name. A name that
 * follows the convention for primary keys is left out. SQL stands in parentheses, or as a quoted
 * string where it does not fit on a line or its parentheses do not match.
 */
public final class Notation {

  private Notation() {}

  /** The canonical text of a fragment, without a line break at the end. */
  public static String format(Fragment fragment) {
    return NotationPrinter.print(fragment);
  }

  /** The canonical text of a table. */
  public static String format(Table table) {
    return format(new Fragment.OfTable(table));
  }

  /** The canonical text of a whole schema: its fragments, a line break after each. */
  public static String format(Schema schema) {
    return schema.fragmentsSince(Schema.EMPTY).stream()
        .map(fragment -> format(fragment) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Reads one fragment.
   *
   * @throws NotationException if the text is not in the notation; it says where
   */
  public static Fragment parse(String text) {
    List<Fragment> fragments = parseAll(text);
    if (fragments.size() != 1) {
      throw new NotationException(1, 1, "expected one object, found " + fragments.size());
    }
    return fragments.get(0);
  }

  /**
   * Reads any number of fragments, in order.
   *
   * @throws NotationException if the text is not in the notation; it says where
   */
  public static List<Fragment> parseAll(String text) {
    return new NotationParser(text).fragments();
  }

  /**
   * Reads a whole schema.
   *
   * @throws NotationException if the text is not in the notation; it says where
   */
  public static Schema schema(String text) {
    return Schema.EMPTY.with(parseAll(text));
  }

  /**
   * Reads a type: {@code numeric(19,2)}.
   *
   * @throws NotationException if it is none
   */
  public static Type type(String text) {
    var line = new NotationLine(text, 1);
    Type type = TypeParser.parse(line);
    line.expectEnd();
    return type;
  }

  /**
   * A quoted string on one line: {@code 'it''s'}, with a backslash for what would break the line.
   */
  static String quote(String text) {
    return "'"
        + text.replace("\\", "\\\\")
            .replace("'", "''")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + "'";
  }

  static String quoteAll(List<String> texts) {
    return texts.stream().map(Notation::quote).collect(Collectors.joining(", "));
  }

  /** SQL in parentheses where {@link NotationLine#sql} can read it back so, else quoted. */
  static String sql(String text) {
    return NotationLine.closes(text) ? "(" + text + ")" : quote(text);
  }
}
