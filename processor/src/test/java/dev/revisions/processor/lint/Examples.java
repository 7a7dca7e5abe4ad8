package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Judged.change;
import static dev.revisions.processor.lint.Judged.line;
import static dev.revisions.processor.lint.Judged.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An example of each rule, in the order of the rules. */
final class Examples {

  /**
   * An example.
   *
   * @param rule the rule
   * @param text what the user does
   * @param judged what comes of it
   */
  record Example(String rule, String text, Judged judged) {
    @Override
    public String toString() {
      return rule + ": " + text;
    }
  }

  private static final String PARENT = "\ntable p\n  id bigint not null\n  primary key (id)";

  private static final String CHILD =
      "table t\n  id bigint\n  p_id bigint\n  foreign key t_p_id_fkey (p_id) references p (id)";

  private static final String OWNER = PARENT.replace("table p", "table o");

  private static final String LOOSE = "table t\n  id bigint\n  p_id bigint";

  private static final String LONG =
      "a_name_that_somebody_found_better_than_all_the_short_ones_there_are";

  static final List<Example> ALL =
      List.of(
          new Example(
              "ambiguous-rename", "a field goes, one of its type comes", line("x date", "y date")),
          new Example(
              "ambiguous-move",
              "a field is pulled up into the superclass of a `JOINED` hierarchy",
              change(
                  "table animal\n  id bigint\n  primary key (id)\n"
                      + "table cat\n  id bigint\n  x date\n  primary key (id)\n"
                      + "  foreign key f (id) references animal (id)",
                  "table animal\n  id bigint\n  x date\n  primary key (id)\n"
                      + "table cat\n  id bigint\n  primary key (id)\n"
                      + "  foreign key f (id) references animal (id)")),
          new Example(
              "contradictory-rename",
              "`@RenamedFrom(\"x\")`, and `x` is still mapped",
              line("x date", "x date\n  y date").renamed("t.y", "x")),
          new Example(
              "unknown-rename",
              "`@RenamedFrom(\"z\")`, and there was no `z`",
              line("x date", "y bigint").renamed("t.y", "z")),
          new Example(
              "rename-in-arrays",
              "`@RenamedFrom(\"A\")` on a constant of an array",
              line("x array(enum('A'))", "x array(enum('B'))").renamedValue("t.x", "B", "A")),
          new Example(
              "required-column", "a required field comes", line("", "x varchar(9) not null")),
          new Example("drop-table", "an entity goes", change("table t\n  id bigint", "")),
          new Example("drop-column", "a field goes", line("x date", "")),
          new Example(
              "recreate-column", "`byte[]` becomes `UUID`", line("x varbinary(16)", "x uuid")),
          new Example(
              "set-not-null", "a field becomes required", line("x date", "x date not null")),
          new Example(
              "required-generated",
              "a `@GeneratedColumn(\"y + 1\") long` over a `Long y`",
              change(
                  "table t\n  y bigint",
                  "table t\n  y bigint\n  x bigint not null generated (y + 1)")),
          new Example(
              "table-options",
              "`@Table(options)` changes",
              change("table t\n  id bigint", "table t\n  id bigint\n  options 'engine=Aria'")),
          new Example(
              "stale-rename",
              "`@RenamedFrom(\"x\")` is left where the rename is done",
              model("table t\n  y date").renamed("t.y", "x")),
          new Example(
              "stale-backfill",
              "`@Backfill` is left on a field that is required already",
              model("table t\n  x date not null").backfill("t.x", "current_date")),
          new Example(
              "stale-accept",
              "`@Accept` is left from an earlier change",
              line("", "x date").acceptedOnTable("t", "drop-column")),
          new Example(
              "drop-schema", "`@Table(schema)` is used no more", change("schema billing", "")),
          new Example(
              "column-definition",
              "`@Column(columnDefinition = \"integer check (x > 0)\")` on a field that is there",
              line("x integer", "x sql('integer check (x > 0)')")),
          new Example(
              "lossy-type",
              "`@Column(scale = 4)` becomes `2`",
              line("x numeric(19,4)", "x numeric(19,2)")),
          new Example(
              "narrowing-type",
              "`@Column(length = 255)` becomes `50`",
              line("x varchar(255)", "x varchar(50)")),
          new Example(
              "drop-foreign-key",
              "`@ManyToOne Parent p` becomes `Long p`",
              change(CHILD + PARENT, LOOSE + PARENT)),
          new Example(
              "drop-check",
              "`@Min(0)` goes",
              line("x integer\n  check t_x_check ({x} >= 0)", "x integer")),
          new Example(
              "add-unique",
              "`@Column(unique = true)` on a field that is there",
              line("x date", "x date\n  unique t_x_key (x)")),
          new Example(
              "unique-of-one-value",
              "`@Column(unique = true)` on a new field with `@ColumnDefault(\"0\")`",
              line("", "x integer not null default (0)\n  unique t_x_key (x)")),
          new Example(
              "primary-key-changed",
              "`@Id` moves to other fields",
              change(
                  "table t\n  a bigint not null\n  b bigint not null\n  primary key (a)",
                  "table t\n  a bigint not null\n  b bigint not null\n  primary key (a, b)")),
          new Example(
              "drop-primary-key",
              "a collection of required values becomes a `List`",
              change(
                  "table t\n  a bigint not null\n  primary key (a)",
                  "table t\n  a bigint not null")),
          new Example(
              "drop-unique",
              "`@Column(unique = true)` goes",
              line("x date\n  unique t_x_key (x)", "x date")),
          new Example(
              "foreign-key-retargeted",
              "`@ManyToOne Parent p` becomes `Owner p`, by the same `@JoinColumn`",
              change(
                  CHILD + PARENT + OWNER,
                  CHILD.replace("references p", "references o") + PARENT + OWNER)),
          new Example(
              "enum-ordinals-moved",
              "a constant is put before others in an enum mapped by ordinal",
              line(
                  "x tinyint\n  ordinals of x: 'NEW', 'PAID'",
                  "x tinyint\n  ordinals of x: 'OPEN', 'NEW', 'PAID'")),
          new Example(
              "enum-ordinals-shrunk",
              "a constant goes, and the order of the others is not known",
              line(
                  "x tinyint\n  check t_x_check ({x} between 0 and 2)",
                  "x tinyint\n  check t_x_check ({x} between 0 and 1)")),
          new Example(
              "enum-storage",
              "`@Enumerated(STRING)` on a field mapped by ordinal",
              line("x tinyint", "x enum('A', 'B')")),
          new Example(
              "enum-constant-removed",
              "a constant goes that is mapped by name",
              line(
                  "x enum('A', 'B')\n  check without enum type t_x_check ({x} in ('A','B'))",
                  "x enum('A')\n  check without enum type t_x_check ({x} in ('A'))")),
          new Example(
              "discriminator-removed",
              "a class of a hierarchy with a discriminator goes",
              change(
                      "table t (a.Car, a.Bike)\n  DTYPE varchar(31)\n"
                          + "  check t_DTYPE_check ({DTYPE} in ('Bike','Car'))",
                      "table t (a.Car)\n  DTYPE varchar(31)\n"
                          + "  check t_DTYPE_check ({DTYPE} in ('Car'))")
                  .discriminator("t.DTYPE")),
          new Example(
              "enum-constant-added",
              "a constant comes that is mapped by name",
              line(
                  "x enum('A')\n  check without enum type t_x_check ({x} in ('A'))",
                  "x enum('A', 'B')\n  check without enum type t_x_check ({x} in ('A','B'))")),
          new Example(
              "discriminator-added",
              "a class comes to a hierarchy with a discriminator",
              change(
                      "table t (a.Car)\n  DTYPE varchar(31)\n"
                          + "  check t_DTYPE_check ({DTYPE} in ('Car'))",
                      "table t (a.Car, a.Bike)\n  DTYPE varchar(31)\n"
                          + "  check t_DTYPE_check ({DTYPE} in ('Bike','Car'))")
                  .discriminator("t.DTYPE")),
          new Example(
              "boolean-storage",
              "a converter of your own on a `Boolean`",
              line("x boolean", "x varchar(255)")),
          new Example(
              "boolean-converted",
              "`@Convert(converter = YesNoConverter.class)` on a `Boolean`",
              line("x boolean", "x char(1)\n  check t_x_check ({x} in ('N','Y'))")),
          new Example(
              "inheritance-changed",
              "`SINGLE_TABLE` becomes `JOINED`",
              change(
                  "table t (a.Car, a.Bike)\n  id bigint\n  gears integer",
                  "table t (a.Car)\n  id bigint\n"
                      + "table bike (a.Bike)\n  id bigint\n  gears integer")),
          new Example(
              "class-of-rows",
              "the last subclass of a hierarchy in one table goes",
              change(
                  "table t (a.Car, a.Bike)\n  id bigint\n  DTYPE varchar(31)\n"
                      + "  check t_DTYPE_check ({DTYPE} in ('Bike','Car'))",
                  "table t (a.Car)\n  id bigint")),
          new Example(
              "rename-table",
              "`@RenamedFrom(\"u\")` on a class",
              change("table u\n  id bigint", "table t\n  id bigint").renamedTable("t", "u")),
          new Example(
              "rename-column",
              "`@RenamedFrom(\"y\")` on a field",
              line("y date", "x date").renamed("t.x", "y")),
          new Example(
              "rename-constant",
              "`@RenamedFrom(\"A\")` on a constant that is mapped by name",
              line("x enum('A')", "x enum('B')").renamedValue("t.x", "B", "A")),
          new Example(
              "required-without-default",
              "`@Backfill(\"0\")` on a new required field",
              line("", "x integer not null").backfill("t.x", "0")),
          new Example(
              "drop-default",
              "`@ColumnDefault` goes from a required field",
              line("x integer not null default (0)", "x integer not null")),
          new Example(
              "drop-identity",
              "`IDENTITY` becomes `SEQUENCE`",
              line("x bigint not null identity", "x bigint not null")),
          new Example(
              "newly-required",
              "a field becomes required",
              line("x date", "x date not null").backfill("t.x", "current_date")),
          new Example(
              "drop-not-null",
              "a field need not be set any more",
              line("x integer not null", "x integer")),
          new Example(
              "create-index-lock",
              "`@Index` on a table that is there",
              line("x date", "x date\n  index t_x_idx (x)").on("postgresql:15")),
          new Example(
              "drop-index-lock",
              "`@Index` goes",
              line("x date\n  index t_x_idx (x)", "x date").on("postgresql:15")),
          new Example(
              "add-unique-lock",
              "`@Column(unique = true)` on a field that is there",
              line("x date", "x date\n  unique t_x_key (x)").on("postgresql:15")),
          new Example(
              "add-primary-key-lock",
              "`@OrderColumn` on a list",
              change(
                      "table t\n  a bigint not null",
                      "table t\n  a bigint not null\n  primary key (a)")
                  .on("postgresql:15")
                  .on("mariadb:11.4")),
          new Example(
              "add-foreign-key-lock",
              "`Long p` becomes `@ManyToOne Parent p`",
              change(LOOSE + PARENT, CHILD + PARENT).on("postgresql:15").on("mysql:8.0.36")),
          new Example(
              "add-check-lock",
              "`@Min(0)` on a field that is there",
              line("x integer", "x integer\n  check t_x_check ({x} >= 0)")
                  .on("postgresql:15")
                  .on("mariadb:11.4")),
          new Example(
              "drop-parent-lock",
              "an entity goes that refers to another",
              change(CHILD + PARENT, PARENT).on("postgresql:15")),
          new Example(
              "create-parent-lock",
              "an entity comes that refers to another",
              change(PARENT, CHILD + PARENT).on("postgresql:15")),
          new Example(
              "change-type-rewrite",
              "`Integer` becomes `Long`",
              line("x integer", "x bigint").on("postgresql:15").on("mariadb:11.4")),
          new Example(
              "change-type-check",
              "`@Column(length)` grows on a field with a `@Check`",
              line(
                      "x varchar(9)\n  check t_x_check ({x} <> '')",
                      "x varchar(99)\n  check t_x_check ({x} <> '')")
                  .on("postgresql:15")),
          new Example(
              "enum-copy",
              "a constant comes that is not the last of the alphabet",
              line("x enum('B', 'C')", "x enum('A', 'B', 'C')").on("mariadb:11.4")),
          new Example(
              "collation-rewrite",
              "the collation of a field changes",
              line("x varchar(9)\n  index i (x)", "x varchar(9) collate 'de_DE'\n  index i (x)")
                  .on("postgresql:15")),
          new Example(
              "set-not-null-lock",
              "a field becomes required",
              line("x date", "x date not null").on("postgresql:15").on("mysql:8.4")),
          new Example(
              "set-not-null-copy",
              "the same in a table with a `@GeneratedColumn`",
              line(
                      "x date\n  g bigint generated (id + 1)",
                      "x date not null\n  g bigint generated (id + 1)")
                  .on("mariadb:10.11")),
          new Example(
              "backfill-lock",
              "`@Backfill(\"0\")` on a new required field",
              line("", "x integer not null").backfill("t.x", "0").on("postgresql:15")),
          new Example(
              "quoted-backfill",
              "`@Backfill(\"\\\"group\\\"\")`",
              line("group date", "group date\n  x date not null")
                  .backfill("t.x", "\"group\"")
                  .on("mariadb:11.4")),
          new Example(
              "volatile-default-rewrite",
              "`@ColumnDefault(\"gen_random_uuid()\")` on a new field",
              line("", "x uuid default (gen_random_uuid())").on("postgresql:15")),
          new Example(
              "generated-column-rewrite",
              "`@GeneratedColumn(\"id + 1\")` on a new field",
              line("", "x bigint generated (id + 1)").on("postgresql:15").on("mariadb:11.4")),
          new Example(
              "identity-rewrite",
              "a new field that the database numbers",
              line("", "x bigint not null identity").on("mariadb:11.4")),
          new Example(
              "implicit-zero",
              "`@Accept(\"required-column\")` on a new required field",
              line("", "x integer not null")
                  .acceptedOn("t.x", "required-column")
                  .on("mariadb:11.4")),
          new Example("drop-column-rebuild", "a field goes", line("x date", "").on("mysql:8.0.28")),
          new Example(
              "identifier-too-long",
              "a name of more than 63 bytes",
              model("table t\n  " + LONG + " bigint").on("postgresql:15").on("mysql:8.4")),
          new Example(
              "key-too-long",
              "`@Column(length = 1000, unique = true)`",
              model("table t\n  x varchar(1000)\n  unique t_x_key (x)").on("mysql:8.4")),
          new Example(
              "row-too-long",
              "ten fields with `@Column(length = 2000)`",
              model(
                      "table t"
                          + IntStream.range(0, 10)
                              .mapToObj(i -> "\n  x" + i + " varchar(2000)")
                              .collect(Collectors.joining()))
                  .on("mariadb:11.4")),
          new Example(
              "composite-type",
              "`@Struct` on an embedded field",
              model("table t\n  x composite(part_type: a integer)").on("h2:2.3")),
          new Example("no-primary-key", "`@ElementCollection List`", model("table t\n  id bigint")),
          new Example(
              "small-key",
              "`@Id int id`",
              model("table t\n  id integer not null\n  primary key (id)")),
          new Example(
              "timestamp-without-zone", "`LocalDateTime`", model("table t\n  x timestamp(6)")),
          new Example("char-column", "`@JdbcTypeCode(CHAR) String`", model("table t\n  x char(9)")),
          new Example("float-column", "`double price`", model("table t\n  x double")),
          new Example(
              "enum-by-ordinal",
              "an enum without `@Enumerated(STRING)`",
              model("table t\n  x tinyint\n  check t_x_check ({x} between 0 and 1)")),
          new Example("foreign-key-without-index", "`@ManyToOne`", model(CHILD + PARENT)),
          new Example(
              "redundant-index",
              "`@Index` over the first column of another",
              model("table t\n  x date\n  y date\n  index i (x)\n  index j (x, y)")),
          new Example(
              "wide-index",
              "`@Index` over four columns",
              model("table t\n  a date\n  b date\n  c date\n  d date\n  index i (a, b, c, d)")));

  private Examples() {}
}
