package dev.revisions.processor.diff;

import static dev.revisions.processor.diff.Change.columns;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may be renamed, though nothing says so: never guessed, but asked for. */
class AmbiguousRenamesTest {

  @Test
  @DisplayName("A10 EF17 a table vanishes beside a new one like it: an error, with both answers")
  void tableWithoutHint() {
    Change change = Change.of("table cat\n  id bigint", "table cats\n  id bigint");
    change
        .finds("error ambiguous-rename cats")
        .says(
            "table cats is new, and cat with the same columns is gone. If it was renamed, put"
                + " @RenamedFrom(\"cat\") on the class or the attribute that maps it, which keeps"
                + " the rows; if not, put @Accept(value = \"drop-table\", reason = \"...\") there");
    Change.of("table cat\n  id bigint", "table cats\n  id bigint")
        .acceptedForTable("cats", "drop-table")
        .gives("drop table cat", "create table cats")
        .finds();
    Change.of("table cat\n  id bigint", "table dog\n  id integer")
        .gives("drop table cat", "create table dog")
        .finds("warning drop-table cat");
  }

  @Test
  void everyCandidateTableIsListed() {
    Change.of("table a\n  x integer\ntable b\n  x integer", "table c\n  x integer")
        .says(
            "table c is new, and a or b with the same columns is gone. If it was renamed, put"
                + " @RenamedFrom(\"a\") or @RenamedFrom(\"b\") on the class or the attribute that"
                + " maps it, which keeps the rows; if not, put @Accept(value = \"drop-table\","
                + " reason = \"...\") there");
  }

  @Test
  @DisplayName("every name gets quotes, or those of another convention: asked for all the same")
  void tablesWhoseColumnsChangeTheirNamesToo() {
    String model =
        """
        table %s
          %s bigint not null
          %s composite(%s: %s integer)
          primary key (%2$s)
        table %s
          %s bigint not null
          foreign key f (%7$s) references %1$s (%2$s)
        """;
    String plain = model.formatted("cat", "id", "liked_by", "p", "a", "toys", "cat_id");
    Change.of(
            plain,
            model.formatted("`cat`", "`id`", "`liked_by`", "`p`", "`a`", "`toys`", "`cat_id`"))
        .finds("error ambiguous-rename `cat`", "error ambiguous-rename `toys`");
    Change.of(plain, model.formatted("Cat1", "ID", "likedBy", "p", "a", "Toys1", "catId"))
        .finds("error ambiguous-rename Cat1", "error ambiguous-rename Toys1");
    Change.of("table cat\n  id bigint", "table `cat`\n  `nr` bigint")
        .gives("drop table cat", "create table `cat`")
        .finds("warning drop-table cat");
  }

  @Test
  @DisplayName("A17 a column vanishes beside a new one of its type: an error, with both answers")
  void columnWithoutHint() {
    columns("x varchar(9)", "y varchar(9)")
        .finds("error ambiguous-rename t.y")
        .says(
            "column t.y is new, and t.x of the same type, varchar(9), is gone. If it was renamed,"
                + " put @RenamedFrom(\"x\") on it, which keeps the values; if not, put"
                + " @Accept(value = \"drop-column\", reason = \"...\") on it");
    columns("x varchar(9)", "y varchar(9)")
        .accepted("t.y", "drop-column")
        .gives("add column t.y varchar(9)", "drop column t.x")
        .finds();
    columns("x varchar(9)", "y integer")
        .gives("add column t.y integer", "drop column t.x")
        .finds("warning drop-column t.x");
  }

  @Test
  @DisplayName("two columns of a type go and two come: never guessed")
  void severalCandidates() {
    Change change = columns("a integer\n  b integer", "c integer not null\n  d integer");
    change.finds("error ambiguous-rename t.c", "error ambiguous-rename t.d");
    org.assertj.core.api.Assertions.assertThat(change.difference().findings().get(0).message())
        .contains("t.a or t.b of the same type, integer,")
        .contains("@RenamedFrom(\"a\") or @RenamedFrom(\"b\")");
    columns("a integer\n  b integer", "c integer\n  d integer")
        .renamed("t.c", "b")
        .renamed("t.d", "a")
        .gives("rename column t.a to d", "rename column t.b to c")
        .finds();
  }

  @Test
  @DisplayName("a column of an enum vanishes beside a new one whose constants have other names")
  void constantOfAColumnWithoutHint() {
    String column = "table t\n  id bigint\n  %s%s enum('A', '%s')";
    String named =
        "enum type m: 'A', '%3$s'\n%1$stable t\n  id bigint\n  %2$s named_enum(m: 'A', '%3$s')";
    String array = "table t\n  id bigint\n  %s%s array(enum('A', '%s'))";
    for (String model : List.of(column, named, array)) {
      Change.of(model.formatted("", "x", "OLD"), model.formatted("", "y", "NEW"))
          .renamedValue("t.y", "NEW", "OLD")
          .finds("error ambiguous-rename t.y");
    }
    columns("x enum('A', 'NEW')", "y enum('B', 'NEW') not null")
        .renamedValue("t.y", "NEW", "OLD")
        .renamedValue("t.y", "B", "A")
        .finds("error ambiguous-rename t.y")
        .says(
            "column t.y is new, and t.x of the same type, enum('A', 'NEW'), is gone. If it was"
                + " renamed, put @RenamedFrom(\"x\") on it, which keeps the values; if not, put"
                + " @Accept(value = \"drop-column\", reason = \"...\") on it");
    columns("x enum('A', 'OLD')", "y enum('A', 'NEW')").finds("warning drop-column t.x");
  }

  @Test
  @DisplayName(
      "the class of an enum or a struct is renamed with the column: asked for, or followed")
  void classWithoutHint() {
    String model =
        """
        enum type %2$s: 'BLUE', 'RED'
        table t
          id bigint
          %1$s %3$s
        """;
    String named = "named_enum(%s: 'BLUE', 'RED')";
    for (String type : List.of(named, "array(" + named + ")", "composite(c: a " + named + ")")) {
      Change.of(
              model.formatted("color", "Color", type.formatted("Color")),
              model.formatted("paint", "Paint", type.formatted("Paint")))
          .finds("error ambiguous-rename t.paint");
    }
    columns("x composite(point: a integer)", "y composite(place: a integer)")
        .finds("error ambiguous-rename t.y");
    Change.of(
            model.formatted("color", "Color", named.formatted("Color")),
            model.formatted("paint", "Paint", named.formatted("Paint")))
        .says(
            "column t.paint is new, and t.color of the same type, named_enum(Color: 'BLUE', 'RED'),"
                + " is gone. If it was renamed, put @RenamedFrom(\"color\") on it, which keeps the"
                + " values; if not, put @Accept(value = \"drop-column\", reason = \"...\") on it")
        .renamed("t.paint", "color")
        .gives(
            "rename column t.color to paint",
            "create enum type Paint [BLUE, RED]",
            "alter column t.paint named_enum(Paint: 'BLUE', 'RED')",
            "drop enum type Color")
        .finds();
  }

  @Test
  @DisplayName("a table vanishes beside a new one like it but for a constant")
  void constantOfATableWithoutHint() {
    Change.of("table t\n  m enum('A', 'OLD')", "table s\n  m enum('A', 'NEW')")
        .renamedValue("s.m", "NEW", "OLD")
        .finds("error ambiguous-rename s");
  }

  @Test
  void aTableThatRefersToARenamedOneIsAskedForThoughItsColumnFollows() {
    Change.of(
            RenamesTest.cats("Cat", "Cat_toy", "Cat_id"),
            RenamesTest.cats("Kitten", "Kitten_toy", "Kitten_id"))
        .renamedTable("Kitten", "Cat")
        .finds("error ambiguous-rename Kitten_toy")
        .says(
            "table Kitten_toy is new, and Cat_toy with the same columns is gone. If it was renamed,"
                + " put @RenamedFrom(\"Cat_toy\") on the class or the attribute that maps it,"
                + " which keeps the rows; if not, put @Accept(value = \"drop-table\", reason ="
                + " \"...\") there");
  }

  @Test
  @DisplayName("what refers to rows may change its type and its name with what it refers to")
  void aTableThatRefersToARenamedOneOfAnotherKeyIsAskedFor() {
    Change.of(
            RenamesTest.cats("Cat", "Cat_toy", "Cat_id").replace("bigint", "integer"),
            RenamesTest.cats("Kitten", "Kitten_toy", "Kitten_id"))
        .renamedTable("Kitten", "Cat")
        .finds("error ambiguous-rename Kitten_toy");
    String model =
        """
        table %1$s (com.acme.%1$s)
          %2$s %3$s not null
          b integer not null
          primary key (%2$s, b)
        table %1$s_tags (com.acme.%1$s)
          %1$s_%2$s %3$s not null
          %1$s_b integer not null
          tag varchar(9)
          foreign key f (%1$s_%2$s, %1$s_b) references %1$s (%2$s, b)
        """;
    Change.of(model.formatted("Cat", "a", "integer"), model.formatted("Kitten", "x", "bigint"))
        .renamedTable("Kitten", "Cat")
        .renamed("Kitten.x", "a")
        .finds("error ambiguous-rename Kitten_tags");
  }

  private static final String CAT = "table Cat (a.Cat)\n  id bigint not null\n  primary key (id)\n";

  private static String ofCat(String table, String... columns) {
    return "table %s (a.Cat)\n  Cat_id bigint\n  %s\n"
            .formatted(table, String.join("\n  ", columns))
        + "  foreign key f_%s (Cat_id) references Cat (id)\n".formatted(table.replace('.', '_'));
  }

  /** They are named after its field. */
  @Test
  void aCollectionWhoseValuesHaveAnotherNameIsAskedFor() {
    Change tags =
        Change.of(CAT + ofCat("Cat_tags", "tags date"), CAT + ofCat("Cat_words", "words date"));
    tags.finds("error ambiguous-rename Cat_words")
        .says(
            "table Cat_words is new, and Cat_tags of the same entity is gone. If it was renamed,"
                + " put @RenamedFrom(\"Cat_tags\") on the class or the attribute that maps it,"
                + " which keeps the rows; if not, put @Accept(value = \"drop-table\", reason ="
                + " \"...\") there")
        .renamedTable("Cat_words", "Cat_tags")
        .finds("error ambiguous-rename Cat_words.words")
        .renamed("Cat_words.words", "tags")
        .gives(
            "rename table Cat_tags to Cat_words",
            "rename column Cat_words.tags to words",
            "rename foreign key Cat_words.f_Cat_tags to f_Cat_words")
        .finds();
    Change.of(
            CAT + ofCat("Cat_a", "a date") + ofCat("Cat_b", "b date"),
            CAT + ofCat("Cat_b2", "b date") + ofCat("Cat_x", "x date") + ofCat("Cat_y", "y date"))
        .finds(
            "error ambiguous-rename Cat_b2",
            "error ambiguous-rename Cat_x",
            "error ambiguous-rename Cat_y");
    Change.of(CAT + ofCat("Cat_tags", "tags date"), CAT + ofCat("Cat_sizes", "sizes integer"))
        .finds("warning drop-table Cat_tags");
  }

  @Test
  void aTableOfOtherColumnsInAnotherSchemaIsAskedFor() {
    Change.of(
            "schema s\n" + CAT + ofCat("tags", "tag date"),
            "schema s\n" + CAT + ofCat("s.tags", "tag date", "weight integer"))
        .finds("error ambiguous-rename s.tags")
        .renamedTable("s.tags", "tags")
        .finds();
  }

  @Test
  void tablesThatReferToThemselvesOrEachOtherAreAskedFor() {
    String self =
        """
        table %1$s
          id bigint not null
          parent_id bigint
          primary key (id)
          foreign key f (parent_id) references %1$s (id)
        """;
    Change.of(self.formatted("category"), self.formatted("topic"))
        .finds("error ambiguous-rename topic");
    String pair =
        """
        table %1$s
          id bigint not null
          %2$s_id bigint
          primary key (id)
          foreign key %1$s_f (%2$s_id) references %2$s (id)
        table %2$s
          id bigint not null
          name varchar(9)
          %1$s_id bigint
          primary key (id)
          foreign key %2$s_f (%1$s_id) references %1$s (id)
        """;
    Change.of(pair.formatted("cat", "owner"), pair.formatted("pet", "keeper"))
        .finds("error ambiguous-rename keeper", "error ambiguous-rename pet");
    Change.of(pair.formatted("cat", "owner"), pair.formatted("pet", "keeper"))
        .renamedTable("keeper", "owner")
        .finds("error ambiguous-rename keeper.pet_id", "error ambiguous-rename pet");
  }

  @Test
  void aReferenceOfAnotherNameAndTypeIsAskedFor() {
    String model =
        """
        table p
          id %2$s not null
          primary key (id)
        table t
          %1$s %2$s
          foreign key f (%1$s) references p (id)
        """;
    Change.of(model.formatted("x", "integer"), model.formatted("y", "bigint"))
        .finds("error ambiguous-rename t.y")
        .says(
            "column t.y is new, and t.x of the same type or the same target is gone. If it was"
                + " renamed, put @RenamedFrom(\"x\") on it, which keeps the values; if not, put"
                + " @Accept(value = \"drop-column\", reason = \"...\") on it");
  }
}
