package dev.revisions.processor.diff;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign keys, and what cannot be done while they are there. A numbers the reference's cases. */
class ForeignKeysTest {

  private static final String TARGET =
      "table p\n"
          + "  id bigint not null\n"
          + "  x bigint not null\n"
          + "  primary key (id)\n"
          + "  unique u (id, x)\n";

  private static Change child(String before, String after) {
    String columns = TARGET + "table c\n  id bigint not null\n  p_id bigint\n  p_x bigint\n";
    return Change.of(columns + "  " + before, columns + "  " + after);
  }

  @Test
  @DisplayName("A56 A62 a foreign key comes or goes")
  void addedOrDropped() {
    child("", "foreign key f (p_id) references p (id)")
        .gives("add foreign key c.f")
        .andBack("drop foreign key c.f");
    child("", "foreign key f (p_id, p_x) references p (id, x)").gives("add foreign key c.f");
    child("foreign key f (p_id, p_x) references p (id, x)", "").gives("drop foreign key c.f");
    child(
            "foreign key f (p_id, p_x) references p (id, x)",
            "foreign key f (p_x, p_id) references p (x, id)")
        .gives();
  }

  @ParameterizedTest
  @DisplayName("A57 to A61 actions and options")
  @CsvSource({
    "'', on delete cascade, true",
    "'', on update cascade, true",
    "on delete cascade, '', true",
    "on update cascade, '', true",
    "on delete restrict, on delete cascade, true",
    "on delete restrict, on delete restrict, false",
    "'', options 'deferrable', true",
    "options 'deferrable', '', true",
    "options 'deferrable', options 'deferrable initially deferred', true",
    "options 'deferrable initially deferred', options 'deferrable', true",
    "options 'deferrable', options 'deferrable', false"
  })
  void actions(String before, String after, boolean differs) {
    String key = "foreign key f (p_id) references p (id) ";
    Change change = child(key + before.replace('"', '\''), key + after.replace('"', '\''));
    if (differs) {
      change.gives("drop foreign key c.f", "add foreign key c.f");
    } else {
      change.gives();
    }
  }

  @Test
  @DisplayName("A55 the index that MySQL makes for a foreign key is none of the model")
  void withoutIndex() {
    String key = "foreign key f (p_id) references p (id)";
    child(key, key).gives().andBack();
    child("", key).gives("add foreign key c.f").andBack("drop foreign key c.f");
  }

  @Test
  @DisplayName("A64 a foreign key to a table that is nobody's")
  void toAForeignTable() {
    String tables =
        "table theirs\n  id bigint not null\n  primary key (id)\ntable c\n  p_id bigint\n";
    Change.of(tables + "  foreign key f (p_id) references theirs (id)", tables)
        .gives("drop foreign key c.f")
        .andBack("add foreign key c.f");
  }

  @Test
  @DisplayName("A63 only the name changes")
  void renamed() {
    child("foreign key f (p_id) references p (id)", "foreign key g (p_id) references p (id)")
        .gives("rename foreign key c.f to g")
        .andBack("rename foreign key c.g to f");
  }

  @Test
  @DisplayName("a key type changes on both sides of a foreign key")
  void keyType() {
    String model =
        """
        table p
          id %1$s not null
          primary key (id)
        table c
          p_id %1$s
          foreign key f (p_id) references p (id)
        """;
    Change.of(model.formatted("integer"), model.formatted("bigint"))
        .gives(
            "drop foreign key c.f",
            "alter column c.p_id bigint",
            "alter column p.id bigint not null",
            "add foreign key c.f")
        .andBack(
            "drop foreign key c.f",
            "alter column c.p_id integer",
            "alter column p.id integer not null",
            "add foreign key c.f");
  }

  @Test
  void theKeyThatItPointsToIsMadeAnew() {
    String model =
        """
        table p
          id bigint not null
          x bigint not null
          %s
        table c
          p_id bigint
          foreign key f (p_id) references p (id)
        """;
    Change.of(
            model.formatted("primary key (id)"),
            model.formatted("primary key (x)\n  unique u (id)"))
        .gives(
            "drop foreign key c.f",
            "drop primary key p.p_pkey",
            "add primary key p.p_pkey",
            "add unique constraint p.u",
            "add foreign key c.f");
  }

  @Test
  void itsLastIndexGoes() {
    child(
            "foreign key f (p_id) references p (id)\n  unique k (p_id)",
            "foreign key f (p_id) references p (id)")
        .gives("drop foreign key c.f", "drop unique constraint c.k", "add foreign key c.f");
    child(
            "foreign key f (p_id) references p (id)\n  unique k (p_id)\n  index i (p_id, id)",
            "foreign key f (p_id) references p (id)\n  index i (p_id, id)")
        .gives("drop unique constraint c.k")
        .andBack("add unique constraint c.k");
  }

  @Test
  void anIndexThatComesStandsInTheWayOfTheDowngradeOnly() {
    child(
            "foreign key f (p_id) references p (id)",
            "foreign key f (p_id) references p (id)\n  index i (p_id)")
        .gives("create index c.i [p_id]")
        .andBack("drop foreign key c.f", "drop index c.i", "add foreign key c.f");
  }

  @Test
  void itIsRenamedAndInTheWay() {
    String model =
        """
        table p
          id %1$s not null
          primary key (id)
        table c
          p_id %1$s
          foreign key %2$s (p_id) references p (id)
        """;
    Change.of(model.formatted("integer", "f"), model.formatted("bigint", "g"))
        .gives(
            "drop foreign key c.f",
            "alter column c.p_id bigint",
            "alter column p.id bigint not null",
            "add foreign key c.g");
  }
}
