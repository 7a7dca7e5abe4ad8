package dev.revisions.processor.mapping;

/**
 * Tables, indexes and unique constraints: section 3.7 and rows N19, N20, U4 of the mapping rules.
 */
class TableTest {

  @CompilerTest
  void indexesAreNamedAndUniqueOnesOverPlainColumnsAreConstraints(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "t", indexes = {
                  @Index(columnList = "a, b DESC"),
                  @Index(name = "named", columnList = "b asc"),
                  @Index(name = "uniq", columnList = "a,b", unique = true),
                  @Index(columnList = "(lower(a)), b", unique = true),
                  @Index(name = "down", columnList = "a desc", unique = true, options = "where a > 'x'")
                }) class A { @Id Long id; String a; String b; }
                """))
        .isSchema(
            """
            table t (shop.A)
              id  bigint       not null
              a   varchar(255)
              b   varchar(255)
              primary key (id)
              unique uniq (a, b)
              index down (a desc) unique options 'where a > ''x'''
              index named (b)
              index t_a_b_idx (a, b desc)
              index t_expr_b_idx ((lower(a)), b) unique
            """);
  }

  @CompilerTest
  void uniqueConstraintsKeepTheirOrderAndRepeatNothing(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(uniqueConstraints = {
                  @UniqueConstraint(columnNames = {"b", "a"}),
                  @UniqueConstraint(name = "single", columnNames = "c", options = "nulls not distinct")
                }) class A { @Id @Column(unique = true) Long id; String a; String b; @Column(unique = true) String c; @Column(unique = true) String d; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              a   varchar(255)
              b   varchar(255)
              c   varchar(255)
              d   varchar(255)
              primary key (id)
              unique A_b_a_key (b, a)
              unique A_d_key (d)
              unique single (c) options 'nulls not distinct'
            """);
  }

  @CompilerTest
  void u4NaturalIdsAreUniqueInTheOrderOfTheirNames(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @NaturalId String z; @NaturalId(mutable = true) String a; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              z   varchar(255)
              a   varchar(255)
              primary key (id)
              unique A_a_z_key (a, z)
            """);
  }

  @CompilerTest
  void aSchemaIsKeptForTheTableAndItsReferences(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(schema = "billing", name = "accounts") class A { @Id Long id; @ElementCollection List<String> tags; @ManyToOne A parent; }
                """))
        .isSchema(
            """
            schema billing
            table A_tags (shop.A)
              A_id  bigint       not null
              tags  varchar(255)
              foreign key A_tags_A_id_fkey (A_id) references billing.accounts (id)
            table billing.accounts (shop.A)
              id         bigint not null
              parent_id  bigint
              primary key (id)
              foreign key accounts_parent_id_fkey (parent_id) references billing.accounts (id)
            """);
  }

  @CompilerTest
  void derivedNamesThatCollideGetAHash(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "a_b") class A { @Id Long id; @Column(unique = true) String c; }
                @Entity @Table(name = "a") class B { @Id Long id; String b; String c; @Column(name = "b_c", unique = true) String bc; }
                """))
        .isSchema(
            """
            table a (shop.B)
              id   bigint       not null
              b    varchar(255)
              c    varchar(255)
              b_c  varchar(255)
              primary key (id)
              unique a_b_c_key (b_c)
            table a_b (shop.A)
              id  bigint       not null
              c   varchar(255)
              primary key (id)
              unique a_b_c_key_6e68964f (c)
            """);
  }

  @CompilerTest
  void severalEntitiesMayShareATableIfTheyAgree(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "shared") class A { @Id Long id; String name; String a; }
                @Entity @Table(name = "shared") class B { @Id Long id; String name; String b; }
                """))
        .isSchema(
            """
            table shared (shop.A, shop.B)
              id    bigint       not null
              name  varchar(255)
              a     varchar(255)
              b     varchar(255)
              primary key (id)
            """);
  }
}
