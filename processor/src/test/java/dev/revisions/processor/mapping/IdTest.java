package dev.revisions.processor.mapping;

/** The columns of a primary key and their order: rows I1 and I8 of the mapping rules. */
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
              code  varchar(255) not null
              primary key (code)
            """);
  }

  @CompilerTest
  void i8AnEmbeddedIdIsAKeyInTheOrderOfSizeThenName(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Long b; int c; }
                @Entity class A { @EmbeddedId Key id; String name; }
                """))
        .isSchema(
            """
            table A (shop.A)
              a     varchar(255) not null
              b     bigint       not null
              c     integer      not null
              name  varchar(255)
              primary key (c, b, a)
            """);
  }

  @CompilerTest
  void i8AnEmbeddedIdMayHoldAReference(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Embeddable class Key implements Serializable { @ManyToOne B b; int n; }
                @Entity class A { @EmbeddedId Key id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              b_id  bigint  not null
              n     integer not null
              primary key (n, b_id)
              foreign key A_b_id_fkey (b_id) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i8AnIdClassIsAKeyInTheOrderOfSizeThenName(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                class Key implements Serializable { String a; Long b; int c; }
                @Entity @IdClass(Key.class) class A { String name; @Id String a; @Id Long b; @Id int c; }
                """))
        .isSchema(
            """
            table A (shop.A)
              a     varchar(255) not null
              b     bigint       not null
              c     integer      not null
              name  varchar(255)
              primary key (c, b, a)
            """);
  }

  @CompilerTest
  void i8ARecordCanBeTheEmbeddedId(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable record Key(String z, Long a) {}
                @Entity class A { @EmbeddedId Key id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              z  varchar(255) not null
              a  bigint       not null
              primary key (a, z)
            """);
  }

  @CompilerTest
  void i8ADoubleCountsAsFourBytesInTheKeyOfAnEntity(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { double a; Long b; float z; }
                @Entity class A { @EmbeddedId Key id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              a  double not null
              b  bigint not null
              z  real   not null
              primary key (a, z, b)
            """);
  }

  @CompilerTest
  void aPrimaryKeyTakesOrderAndNameOfAUniqueConstraintOverItsColumns(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Integer b; }
                @Entity @Table(uniqueConstraints = @UniqueConstraint(name = "a_key", columnNames = {"a", "b"}))
                class A { @EmbeddedId Key id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              a  varchar(255) not null
              b  integer      not null
              primary key a_key (a, b)
            """);
  }

  @CompilerTest
  void u5AForeignKeyHasTheOrderThatAUniqueConstraintGivesTheKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                record Key(int x, int y) implements Serializable {}
                @Entity @IdClass(Key.class) @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"y", "x"}))
                class A { @Id int x; @Id int y; }
                @Entity class B {
                  @Id Long id;
                  @ManyToOne A implied;
                  @ManyToOne
                  @JoinColumn(name = "kx", referencedColumnName = "x")
                  @JoinColumn(name = "ky", referencedColumnName = "y")
                  A said;
                }
                """))
        .hasTable(
            """
            table B (shop.B)
              id         bigint  not null
              implied_x  integer
              implied_y  integer
              kx         integer
              ky         integer
              primary key (id)
              foreign key B_implied_y_implied_x_fkey (implied_y, implied_x) references A (y, x)
              foreign key B_ky_kx_fkey (ky, kx) references A (y, x)
            """);
  }

  @CompilerTest
  void anIdClassWithColumnsOfItsOwnIsReadForTheEntity(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @IdClass(Key.class) class A {
                  @Id @GeneratedValue int a; @Id @Column(name = "no") String b; @Id int c; int d;
                }
                class Key extends Up { @Column(name = "x") int a; String b; }
                class Up { @Column(name = "z") long c; }
                @Entity @IdClass(Plain.class) class B { @Id @Column(name = "b") int a; }
                class Plain extends Named { }
                class Named { @Column(name = "z") int a; }
                """))
        .isSchema(
            """
            table A (shop.A)
              x  integer      not null
              b  varchar(255) not null
              z  bigint       not null
              d  integer      not null
              primary key (x, z, b)
            table B (shop.B)
              b  integer not null
              primary key (b)
            """);
  }

  @CompilerTest
  void theIdClassOfAMappedSuperclassCounts(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass @IdClass(Pk.class) class Up { @Id int zone; @Id int area; }
                record Pk(int zone, int area) { }
                @Entity class A extends Up { @ElementCollection Set<String> tags; }
                """))
        .isSchema(
            """
            table A (shop.A)
              zone  integer not null
              area  integer not null
              primary key (area, zone)
            table A_tags (shop.A)
              A_area  integer      not null
              A_zone  integer      not null
              tags    varchar(255)
              unique A_tags_A_zone_A_area_tags_key (A_zone, A_area, tags)
              foreign key A_tags_A_area_A_zone_fkey (A_area, A_zone) references A (area, zone)
            """);
  }
}
