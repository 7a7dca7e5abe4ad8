package dev.revisions.processor.mapping;

/** Hierarchies of entities: rows H1 to H7 and A4 of the mapping rules. */
class InheritanceTest {

  @CompilerTest
  void h1OneTableHasADiscriminatorWithTheNamesOfConcreteClasses(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity abstract class A { @Id Long id; String a; }
                @Entity class B extends A { String b; }
                @Entity(name = "Sea") class C extends A { String c; }
                @Entity class Alone { @Id Long id; }
                @Entity @DiscriminatorColumn class Prepared { @Id Long id; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.B, shop.C)
              id     bigint       not null
              DTYPE  varchar(31)  not null
              a      varchar(255)
              b      varchar(255)
              c      varchar(255)
              primary key (id)
              check A_DTYPE_check ({DTYPE} in ('B','Sea'))
            table Alone (shop.Alone)
              id  bigint not null
              primary key (id)
            table Prepared (shop.Prepared)
              id     bigint      not null
              DTYPE  varchar(31) not null
              primary key (id)
              check Prepared_DTYPE_check ({DTYPE} in ('Prepared'))
            """);
  }

  @CompilerTest
  void h2TheDiscriminatorCanBeANumberACharacterOrAnything(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) class P { @Id Long id; }
                @Entity @DiscriminatorValue("+07") class P7 extends P { }
                @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("A") class Q { @Id Long id; }
                @Entity @DiscriminatorValue("B") class Q1 extends Q { }
                @Entity @DiscriminatorColumn(length = 5) @DiscriminatorValue("it's") class R { @Id Long id; }
                @Entity class R1 extends R { }
                @Entity @DiscriminatorValue("not null") class S { @Id Long id; }
                @Entity @DiscriminatorValue("null") class S1 extends S { int n; }
                @Entity @DiscriminatorOptions(force = true) class T { @Id Long id; }
                @Entity class T1 extends T { }
                """))
        .isSchema(
            """
            table P (shop.P, shop.P7)
              id    bigint  not null
              kind  integer not null
              primary key (id)
              check P_kind_check ({kind} in (7,80))
            table Q (shop.Q, shop.Q1)
              id     bigint  not null
              DTYPE  char(1) not null
              primary key (id)
              check Q_DTYPE_check ({DTYPE} in ('A','B'))
            table R (shop.R, shop.R1)
              id     bigint     not null
              DTYPE  varchar(5) not null
              primary key (id)
              check R_DTYPE_check ({DTYPE} in ('R1','it''s'))
            table S (shop.S, shop.S1)
              id     bigint      not null
              DTYPE  varchar(31)
              n      integer
              primary key (id)
              check S_S1_check ({DTYPE} is null or ({n} is not null))
            table T (shop.T, shop.T1)
              id     bigint      not null
              DTYPE  varchar(31) not null
              primary key (id)
            """);
  }

  @CompilerTest
  void h4AJoinedSubclassHasItsColumnsAndAForeignKeyToItsParent(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String a; }
                @Entity class B extends A { int b; }
                @Entity @Table(name = "sea") @PrimaryKeyJoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "fk_c"))
                @OnDelete(action = OnDeleteAction.CASCADE) class C extends B { @Column(unique = true) String c; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn class D { @Id Long id; }
                @Entity class D1 extends D { }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null identity
              a   varchar(255)
              primary key (id)
            table B (shop.B)
              id  bigint  not null
              b   integer not null
              primary key (id)
              foreign key B_id_fkey (id) references A (id)
            table D (shop.D)
              id     bigint      not null
              DTYPE  varchar(31) not null
              primary key (id)
              check D_DTYPE_check ({DTYPE} in ('D','D1'))
            table D1 (shop.D1)
              id  bigint not null
              primary key (id)
              foreign key D1_id_fkey (id) references D (id)
            table sea (shop.C)
              c_id  bigint       not null
              c     varchar(255)
              primary key (c_id)
              unique sea_c_key (c)
              foreign key fk_c (c_id) references B (id) on delete cascade
            """);
  }

  @CompilerTest
  void h4ACompositeKeyIsInheritedByAJoinedTable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Long b; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @EmbeddedId Key id; }
                @Entity @PrimaryKeyJoinColumn(name = "b_a", referencedColumnName = "a") @PrimaryKeyJoinColumn(name = "b_b", referencedColumnName = "b")
                class B extends A { }
                """))
        .isSchema(
            """
            table A (shop.A)
              a  varchar(255) not null
              b  bigint       not null
              primary key (b, a)
            table B (shop.B)
              b_a  varchar(255) not null
              b_b  bigint       not null
              primary key (b_b, b_a)
              foreign key B_b_b_b_a_fkey (b_b, b_a) references A (b, a)
            """);
  }

  @CompilerTest
  void h5ATablePerClassCopiesColumnsButNotNamesAndTableConstraints(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class Tgt { @Id Long id; }
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
                @Table(indexes = @Index(columnList = "a"), uniqueConstraints = @UniqueConstraint(columnNames = "a"))
                class P {
                  @Id @GeneratedValue Long id;
                  int a;
                  @Column(unique = true) String u;
                  @Check(constraints = "c > 0") int c;
                  @NaturalId String natural;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "named")) @OnDelete(action = OnDeleteAction.CASCADE) Tgt t;
                }
                @Entity abstract class M extends P { int m; }
                @Entity class L extends M { int l; }
                """))
        .isSchema(
            """
            sequence P_SEQ (shop.P) start 1 increment 50
            table L (shop.L)
              id       bigint       not null
              a        integer      not null
              u        varchar(255)
              c        integer      not null
              natural  varchar(255)
              t_id     bigint
              m        integer      not null
              l        integer      not null
              primary key (id)
              unique L_u_key (u)
              foreign key L_t_id_fkey (t_id) references Tgt (id)
              check L_c_check (c > 0)
            table P (shop.P)
              id       bigint       not null
              a        integer      not null
              u        varchar(255)
              c        integer      not null
              natural  varchar(255)
              t_id     bigint
              primary key (id)
              unique P_a_key (a)
              unique P_natural_key (natural)
              unique P_u_key (u)
              foreign key named (t_id) references Tgt (id) on delete cascade
              check P_c_check (c > 0)
              index P_a_idx (a)
            table Tgt (shop.Tgt)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void a4NothingRefersToTheRootOfATablePerClass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class P { @Id Long id; }
                @Entity class L extends P { }
                @Entity class A { @Id Long id; @ManyToOne P p; @ManyToOne L l; @ManyToMany List<P> ps; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              p_id  bigint
              l_id  bigint
              primary key (id)
              foreign key A_l_id_fkey (l_id) references L (id)
            table A_P (shop.A)
              A_id   bigint not null
              ps_id  bigint not null
              foreign key A_P_A_id_fkey (A_id) references A (id)
            table L (shop.L)
              id  bigint not null
              primary key (id)
            table P (shop.P)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void siblingsInOneTableMayShareAColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; }
                @Entity class B extends A { String name; }
                @Entity class C extends A { String name; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.B, shop.C)
              id     bigint       not null
              DTYPE  varchar(31)  not null
              name   varchar(255)
              primary key (id)
              check A_DTYPE_check ({DTYPE} in ('A','B','C'))
            """);
  }

  @CompilerTest
  void d5ARootAttributeThatMayBeNullInItsColumnIsRequiredInSubclasses(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Column(name = "m") byte minute; }
                @Entity class B extends A { String b; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.B)
              id     bigint       not null
              DTYPE  varchar(31)  not null
              m      tinyint
              b      varchar(255)
              primary key (id)
              check A_B_check ({DTYPE} <> 'B' or ({m} is not null))
              check A_DTYPE_check ({DTYPE} in ('A','B'))
            """);
  }
}
