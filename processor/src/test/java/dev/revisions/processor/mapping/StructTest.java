package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import java.util.Map;

/** Embedded objects in a column of a composite type. */
class StructTest {

  @CompilerTest
  void anObjectIsOneColumnWithItsAttributesInTheOrderOfHibernate(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class P {
                  String b; @Column(name = "aa", length = 40) String y; int z; Long n;
                  @Column(nullable = false) String must;
                }
                @Entity class A {
                  @Id Long id;
                  @Struct(name = "p_type") P p;
                  @Struct(name = "p_type") @Column(name = "other", nullable = false) P q;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id     bigint not null
              p      composite(p_type: z integer, n bigint, aa varchar(40), b varchar(255), must varchar(255))
              other  composite(p_type: z integer, n bigint, aa varchar(40), b varchar(255), must varchar(255)) not null
              primary key (id)
              check A_p_check ({p} is null or ({p.must} is not null))
              check A_other_check ({other.must} is not null)
            """);
  }

  @CompilerTest
  void aStructOnTheClassNestsAndRepeats(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable @Struct(name = "inner_type") record I(@Column(nullable = false) String s, int a) {}
                @Embeddable @Struct(name = "outer_type", attributes = {"i", "k", "s"}) class O { String s; I i; int k; }
                @Entity class A { @Id Long id; O o; I[] many; List<I> more; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              o     composite(outer_type: i composite(inner_type: a integer, s varchar(255)), k integer, s varchar(255))
              many  array(composite(inner_type: a integer, s varchar(255)))
              more  array(composite(inner_type: a integer, s varchar(255)))
              primary key (id)
              check A_o_check ({o} is null or (({o.i} is null or ({o.i.s} is not null))))
            """);
  }

  @CompilerTest
  void formerNamesOfConstantsAreForTheType(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            enum State { @RenamedFrom("OPEN") PLACED, PAID }
            @Embeddable @Struct(name = "p_type") class P { @Enumerated(EnumType.STRING) State state; State number; }
            @Entity class A { @Id Long id; P p; }
            """);

    Expectation.of(mapping).hasNoProblems();
    assertThat(mapping.renamedValues())
        .containsEntry(new ColumnName(TableName.of("p_type"), "state"), Map.of("PLACED", "OPEN"));
  }

  @CompilerTest
  void hintsOnAttributesAreForTheType(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Embeddable @Struct(name = "p_type") class P { @RenamedFrom("b") String a; @Accept(value = "drop-column", reason = "r") String c; }
            @Entity class A { @Id Long id; P p; @RenamedFrom("former") P q; }
            """);

    TableName type = TableName.of("p_type");
    assertThat(mapping.renamedColumns())
        .containsEntry(new ColumnName(type, "a"), "b")
        .containsEntry(new ColumnName(TableName.of("A"), "q"), "former");
    assertThat(mapping.acceptedForColumns()).containsKey(new ColumnName(type, "c"));
    Expectation.of(
            compiler.map(
                """
                @Embeddable @Struct(name = "p_type") class P { @Backfill("1") int a; }
                @Entity class A { @Id Long id; P p; }
                """))
        .hasProblem("misplaced-hint", "P.a: an attribute of a composite type is no column to fill");
  }

  @CompilerTest
  void whatHibernateCannotDoIsAProblem(TestCompiler compiler) {
    refuses(
        compiler,
        "@Struct(name = \"t\") String x;",
        "A.x: a @Struct holds an @Embeddable, or an array of them, and java.lang.String is none");
    refuses(compiler, "@JdbcTypeCode(2002) P x;", "A.x: @Struct does not go with @JdbcTypeCode");
    refuses(compiler, "@ElementCollection List<P> x;", "A.x: in a collection with a table");
    refuses(compiler, "@ElementCollection Map<P, String> x;", "A.x: in a collection with a table");
    refuses(compiler, "@NaturalId P x;", "A.x: Hibernate makes a key of the attributes");
    refuses(compiler, "@Struct(name = \"t\", schema = \"s\") P x;", "the schema and the catalog");
    refuses(compiler, "@Struct(name = \"`A b`\") P x;", "give it a plain name");
    refuses(compiler, "@Struct(name = \"t\") WithReference x;", "WithReference.a: associations");
    refuses(compiler, "@Struct(name = \"t\") WithTags x;", "WithTags.tags: associations and");
    refuses(
        compiler, "@Struct(name = \"t\") Computed x;", "Computed.n: Hibernate takes no @Formula");
    refuses(compiler, "@Struct(name = \"t\", attributes = \"b\") P x;", "are to be all of a");
    refuses(compiler, "@Struct(name = \"t\", attributes = {\"a\", \"a\"}) P x;", "each once");
    refuses(compiler, "@Column(columnDefinition = \"text\") P x;", "remove columnDefinition");
    refuses(
        compiler,
        "@Struct(name = \"t\") Checked x;",
        "Checked.n: Hibernate takes one check of an attribute of a @Struct, and there are 2; join");
  }

  @CompilerTest
  void anAttributeIsNamedAsAColumnIs(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class P { String a; }
                @Entity class A { @Id Long id; @Struct(name = "t", attributes = "a`b") P p; }
                """))
        .hasProblem("bad-identifier", "'a`b' cannot be the name of a database object");
  }

  private static void refuses(TestCompiler compiler, String attribute, String message) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable @Struct(name = "p") class P { String a; }
                @Embeddable class WithReference { @ManyToOne A a; }
                @Embeddable class WithTags { String a; @ElementCollection List<String> tags; }
                @Embeddable class Computed { String a; @Formula("1") int n; }
                @Embeddable class Checked { @Column(check = {@CheckConstraint(constraint = "n > 1"), @CheckConstraint(constraint = "n < 9")}) int n; }
                @Entity class A { @Id Long id; %s }
                """
                    .formatted(attribute)))
        .hasProblem("unsupported-mapping", message);
  }

  @CompilerTest
  void oneNameIsOneType(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class P { String a; }
                @Embeddable class Q { int a; }
                @Entity class A { @Id Long id; @Struct(name = "t") P p; @Struct(name = "t") Q q; }
                """))
        .hasProblem("name-conflict", "column q of table A: two structs are called t");
    Expectation.of(
            compiler.map(
                """
                @Embeddable class P { String a; }
                @Entity class A { @Id Long id; @Struct(name = "a") P p; }
                """))
        .hasProblem("name-conflict", "a table or an enum is called a too");
    Expectation.of(
            compiler.map(
                """
                @Embeddable class P { int x; int y; }
                @Entity class A { @Id Long id; @Struct(name = "Point") P p; }
                """))
        .hasProblem("name-conflict", "A.p: PostgreSQL has a type Point of its own");
  }
}
