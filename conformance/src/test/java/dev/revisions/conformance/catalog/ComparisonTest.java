package dev.revisions.conformance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.testing.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pairs of catalogs by hand: what counts, and what does not. */
class ComparisonTest {

  private static final Named FOREIGN_KEY =
      new Named("FKe63x6rd6rlj8wa6jcu11fcf4a", "FOREIGN KEY (b_id) REFERENCES b(id)");

  @Test
  void theSameHasNoDifferences() {
    Catalog catalog = table(List.of(FOREIGN_KEY), List.of(new Named("t_check", "a > 0")));

    Comparison comparison = compare(catalog, catalog);

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.tables()).isEqualTo(1);
    assertThat(comparison.columns()).isEqualTo(2);
  }

  @Test
  void aColumnOfAnotherTypeIsADifference() {
    assertThat(
            compare(
                    withColumn(new ColumnFacts("integer", "not null", null, null, null, "")),
                    withColumn(new ColumnFacts("integer", null, null, "default 1", null, "")))
                .differences())
        .containsExactly(
            """
            table t, column a
                Hibernate: integer not null
                ours:      integer default 1\
            """);
  }

  @Test
  void missingAndSurplusTablesAreDifferences() {
    Catalog one = table(List.of(), List.of());
    Catalog none = new Catalog(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    assertThat(compare(one, none).differences()).hasSize(1);
    assertThat(compare(none, one).differences()).hasSize(1);
  }

  @Test
  void derivedNamesDoNotCount() {
    assertThat(
            compare(
                    keys(FOREIGN_KEY, new Named("t_a_key", "UNIQUE (a)")),
                    keys(
                        new Named("t_b_id_fkey", FOREIGN_KEY.definition()),
                        new Named("t_a_unique", "UNIQUE (a)")))
                .differences())
        .isEmpty();
  }

  @Test
  void namesOfTheUserCount() {
    assertThat(
            compare(
                    keys(new Named("uq_given", "UNIQUE (a)")),
                    keys(new Named("uq_other", "UNIQUE (a)")))
                .differences())
        .containsExactly(
            "table t\n    Hibernate: UNIQUE (a) named uq_given\n    ours:      none",
            "table t\n    Hibernate: none\n    ours:      UNIQUE (a)");
  }

  @Test
  void theOrderOfAKeyCounts() {
    assertThat(
            compare(
                    keys(new Named("t_pkey", "PRIMARY KEY (a, b)")),
                    keys(new Named("t_pkey", "PRIMARY KEY (b, a)")))
                .differences())
        .hasSize(2);
  }

  @Test
  void theOrderOfAKeyWithAnEnumDoesNotCount() {
    var a = new ColumnFacts("enum('X','Y')", "not null", null, null, null, "");
    Catalog ab = catalog(facts(a, List.of(new Named("PRIMARY", "primary key (a, b)")), List.of()));
    Catalog ba = catalog(facts(a, List.of(new Named("PRIMARY", "primary key (b, a)")), List.of()));

    assertThat(Comparison.of(DerivedNames.of(Database.MARIADB), ab, ba, Set.of()).differences())
        .isEmpty();
  }

  @Test
  void checksCountByMeaning() {
    assertThat(
            compare(
                    checks(new Named("t_check", "a between 0 and 2 and b in ('x', 'y')")),
                    checks(
                        new Named("t_a_check", "(a <= 2) and (a >= 0)"),
                        new Named("t_b_check", "b = any (array['y'::text, 'x'::text])")))
                .differences())
        .isEmpty();
  }

  @Test
  void whatOnlyRunningCodeCouldTellDoesNotCount() {
    Catalog hibernate = checks(new Named("t_a_check", "a in ('N', 'Y')"));

    assertThat(compare(hibernate, checks()).differences()).hasSize(1);
    assertThat(
            Comparison.of(DerivedNames.of(Database.POSTGRESQL), hibernate, checks(), Set.of("t.a"))
                .differences())
        .isEmpty();
  }

  private static Comparison compare(Catalog hibernate, Catalog ours) {
    return Comparison.of(DerivedNames.of(Database.POSTGRESQL), hibernate, ours, Set.of());
  }

  private static Catalog keys(Named... keys) {
    return table(List.of(keys), List.of());
  }

  private static Catalog checks(Named... checks) {
    return table(List.of(), List.of(checks));
  }

  private static Catalog withColumn(ColumnFacts column) {
    return catalog(facts(column, List.of(), List.of()));
  }

  private static Catalog table(List<Named> keys, List<Named> checks) {
    var column = new ColumnFacts("integer", null, null, null, null, "");
    return catalog(facts(column, keys, checks));
  }

  private static TableFacts facts(ColumnFacts a, List<Named> keys, List<Named> checks) {
    var b = new ColumnFacts("bigint", null, null, null, null, "");
    return new TableFacts("null", new TreeMap<>(Map.of("a", a, "b", b)), keys, checks, List.of());
  }

  private static Catalog catalog(TableFacts table) {
    return new Catalog(new TreeMap<>(Map.of("t", table)), new TreeMap<>(), new TreeMap<>());
  }
}
