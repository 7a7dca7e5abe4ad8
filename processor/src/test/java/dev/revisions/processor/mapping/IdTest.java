package dev.revisions.processor.mapping;

/** Identifiers and how they get their values: rows I1 to I14 of the mapping rules. */
class IdTest {

  @CompilerTest
  void i1AnAssignedIdIsNotNullWhateverItsColumnSays(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @Column(nullable = true) String code; }
                """))
        .isSchema(
            """
            table A (shop.A)
              code varchar(255) not null
              primary key (code)
            """);
  }

  @CompilerTest
  void i2AutomaticNumbersComeFromASequenceOfTheTable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "items") class A { @Id @GeneratedValue BigInteger id; }
                @Entity class U { @Id @GeneratedValue UUID id; }
                """))
        .isSchema(
            """
            sequence items_SEQ (shop.A) start 1 increment 50
            table U (shop.U)
              id uuid not null
              primary key (id)
            table items (shop.A)
              id numeric(38,0) not null
              primary key (id)
            """);
  }
}
