package dev.revisions.processor.diff;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** References to a key that grows. */
class ReferenceValuesTest {

  private static final String ORD =
      """
      table ord
        year integer not null
        nr integer not null
        %s
        primary key (%s)

      """;

  private static final String OLD = ORD.formatted("total integer", "nr, year");

  private static final String NOW =
      ORD.formatted("total integer\n  shop integer not null", "nr, shop, year");

  /** A table that refers to orders by the columns that are given. */
  private static String line(String columns, String own, String target) {
    return "table line\n  id bigint not null\n  ord_nr integer\n  ord_year integer\n"
        + columns
        + "  primary key (id)\n"
        + "  foreign key line_fkey (%s) references ord (%s)\n".formatted(own, target);
  }

  private static final String LINE = line("", "ord_nr, ord_year", "nr, year");

  private static Change grows(String column) {
    return Change.of(
            OLD + LINE, NOW + line(column + "\n", "ord_nr, ord_shop, ord_year", "nr, shop, year"))
        .backfill("ord.shop", "1");
  }

  private static final String SHOP =
      "(select p.{shop} from {ord} p where p.{nr} = {line}.{ord_nr} and p.{year} ="
          + " {line}.{ord_year})";

  /** Orders and lines change their keys; with that of orders, lines find theirs. */
  private static String[] around(List<String> additions, String... references) {
    return Stream.of(
            Stream.of("drop foreign key line.line_fkey", "drop primary key ord.ord_pkey"),
            additions.stream(),
            Stream.of("add primary key ord.ord_pkey"),
            Stream.of(references),
            Stream.of("add foreign key line.line_fkey"))
        .flatMap(steps -> steps)
        .toArray(String[]::new);
  }

  @Test
  void aReferenceGetsWhatTheKeyGets() {
    grows("  ord_shop integer")
        .requires()
        .finds()
        .gives(
            around(
                List.of("add column ord.shop integer not null backfill (1)"),
                "add column line.ord_shop integer backfill (" + SHOP + ")"));
  }

  @Test
  void aRequiredOneNeedsNoWord() {
    grows("  ord_shop integer not null")
        .finds()
        .gives(
            around(
                List.of("add column ord.shop integer not null backfill (1)"),
                "add column line.ord_shop integer not null backfill (" + SHOP + ")"));
  }

  @Test
  void whatIsSaidOfTheReferenceComesFirst() {
    grows("  ord_shop integer default (7)")
        .gives(
            around(
                List.of(
                    "add column line.ord_shop integer default (7)",
                    "add column ord.shop integer not null backfill (1)")));
    grows("  ord_shop integer")
        .backfill("line.ord_shop", "7")
        .gives(
            around(
                List.of(
                    "add column line.ord_shop integer backfill (7)",
                    "add column ord.shop integer not null backfill (1)")));
  }

  @Test
  void aColumnThatWasThereJoinsTheKey() {
    String shop = "shop integer not null";
    Change.of(
            ORD.formatted(shop, "nr, year") + LINE,
            ORD.formatted(shop, "nr, shop, year")
                + line("  ord_shop integer\n", "ord_nr, ord_shop, ord_year", "nr, shop, year"))
        .finds()
        .gives(around(List.of(), "add column line.ord_shop integer backfill (" + SHOP + ")"));
  }

  /** The way back of a key that shrinks is that of one that grows. */
  @Test
  void theWayBackFindsWhatIsThereStill() {
    String shop = "shop integer not null";
    Change.of(
            ORD.formatted(shop, "nr, shop, year")
                + line(
                    "  ord_shop integer not null\n",
                    "ord_nr, ord_shop, ord_year",
                    "nr, shop, year"),
            ORD.formatted(shop, "nr, year") + LINE)
        .requiresOnTheWayBack()
        .andBack(
            around(List.of(), "add column line.ord_shop integer not null backfill (" + SHOP + ")"));
  }

  /** Its own key cannot do without. */
  @Test
  void whatIsInAKeyItselfIsFilledBeforeThat() {
    String note =
        "table note\n  ord_nr integer not null\n  ord_year integer not null\n%s"
            + "  primary key (%s)\n  foreign key note_fkey (%2$s) references ord (%s)\n";
    Change.of(
            OLD + note.formatted("", "ord_nr, ord_year", "nr, year"),
            NOW
                + note.formatted(
                    "  ord_shop integer not null\n",
                    "ord_nr, ord_shop, ord_year",
                    "nr, shop, year"))
        .backfill("ord.shop", "1")
        .finds()
        .gives(
            "drop foreign key note.note_fkey",
            "drop primary key note.note_pkey",
            "drop primary key ord.ord_pkey",
            "add column ord.shop integer not null backfill (1)",
            "add column note.ord_shop integer not null backfill ("
                + SHOP.replace("line", "note")
                + ")",
            "add primary key note.note_pkey",
            "add primary key ord.ord_pkey",
            "add foreign key note.note_fkey");
  }

  @Test
  void aTableThatRefersToItselfIsReadBefore() {
    String t =
        "table p\n  id bigint not null\n  up bigint\n%s  primary key (%s)\n"
            + "  foreign key p_fkey (%s) references p (%2$s)\n";
    Change.of(
            t.formatted("", "id", "up"),
            t.formatted("  up_v integer\n  v integer not null\n", "id, v", "up, up_v"))
        .backfill("p.v", "0")
        .gives(
            "drop foreign key p.p_fkey",
            "drop primary key p.p_pkey",
            "add column p.v integer not null backfill (0)",
            "add primary key p.p_pkey",
            "add column p.up_v integer backfill ((select q.{v} from (select distinct {id}, {v} from"
                + " {p}) q where q.{id} = {p}.{up}))",
            "add foreign key p.p_fkey");
  }

  @Test
  void aColumnOfSeveralReferencesIsFoundByAny() {
    String p = "table p\n  id bigint not null\n%s  primary key (%s)\n\n";
    String c =
        "table c\n  a bigint\n  b bigint\n%s  foreign key a_fkey (a%s) references p (id%2$s)\n"
            + "  foreign key b_fkey (b%2$s) references p (id%2$s)\n";
    Change.of(
            p.formatted("", "id") + c.formatted("", ""),
            p.formatted("  v integer not null\n", "id, v") + c.formatted("  v integer\n", ", v"))
        .backfill("p.v", "0")
        .gives(
            "drop foreign key c.a_fkey",
            "drop foreign key c.b_fkey",
            "drop primary key p.p_pkey",
            "add column p.v integer not null backfill (0)",
            "add primary key p.p_pkey",
            "add column c.v integer backfill (coalesce((select p.{v} from {p} p where p.{id} ="
                + " {c}.{a}), (select p.{v} from {p} p where p.{id} = {c}.{b})))",
            "add foreign key c.a_fkey",
            "add foreign key c.b_fkey");
  }

  /** What an order was known by says nothing of others. */
  @Test
  void whatRefersToAnotherTableNowIsNotFound() {
    String other =
        "\ntable other\n  nr integer not null\n  shop integer not null\n  year integer"
            + " not null\n  primary key (nr, shop, year)\n";
    Change.of(
            OLD + LINE + other,
            OLD
                + line("  ord_shop integer\n", "ord_nr, ord_shop, ord_year", "nr, shop, year")
                    .replace("references ord", "references other")
                + other)
        .gives(
            "drop foreign key line.line_fkey",
            "add column line.ord_shop integer",
            "add foreign key line.line_fkey");
  }
}
