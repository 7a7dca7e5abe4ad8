package dev.revisions.processor.mapping;

/** Names that the code does not spell out: rows N1 to N20 of the mapping rules. */
class NamingTest {

  @CompilerTest
  void n1ATableIsNamedAfterTheEntityNameOrTheNestedClass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity(name = "EA") class A { @Id Long id; }
                class Outer { @Entity static class Inner { @Id Long id; } }
                """))
        .isSchema(
            """
            table EA (shop.A)
              id  bigint not null
              primary key (id)
            table Outer$Inner (shop.Outer.Inner)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void n2AColumnIsNamedAfterTheAttributeAlone(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Address { String street; }
                @Entity class A { @Id Long id; @Embedded Address home; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint       not null
              street  varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void n3AJoinColumnIsNamedAfterAttributeAndReferencedColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @Column(unique = true) String code; }
                @Entity class A { @Id Long id; @ManyToOne B b; @ManyToOne @JoinColumn(referencedColumnName = "code") B byCode; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id           bigint       not null
              b_id         bigint
              byCode_code  varchar(255)
              primary key (id)
              foreign key A_b_id_fkey (b_id) references B (id)
              foreign key A_byCode_code_fkey (byCode_code) references B (code)
            table B (shop.B)
              id    bigint       not null
              code  varchar(255)
              primary key (id)
              unique B_code_key (code)
            """);
  }

  @CompilerTest
  void n4ACompositeReferenceHasAColumnForEachOfTheKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Long b; int z; }
                @Entity class C { @EmbeddedId Key id; }
                @Entity class A { @Id Long id; @ManyToOne C c; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id   bigint       not null
              c_z  integer
              c_b  bigint
              c_a  varchar(255)
              primary key (id)
              foreign key A_c_z_c_b_c_a_fkey (c_z, c_b, c_a) references C (z, b, a)
            table C (shop.C)
              a  varchar(255) not null
              b  bigint       not null
              z  integer      not null
              primary key (z, b, a)
            """);
  }

  @CompilerTest
  void n5JoinTablesAreNamedAfterBothTables(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity(name = "EA") @Table(name = "t_a") class A { @Id Long pk; @ManyToMany List<C> cs; }
                @Entity @Table(name = "t_c") class C { @Id Long pk; }
                """))
        .isSchema(
            """
            table t_a (shop.A)
              pk  bigint not null
              primary key (pk)
            table t_a_t_c (shop.A)
              EA_pk  bigint not null
              cs_pk  bigint not null
              foreign key t_a_t_c_EA_pk_fkey (EA_pk) references t_a (pk)
              foreign key t_a_t_c_cs_pk_fkey (cs_pk) references t_c (pk)
            table t_c (shop.C)
              pk  bigint not null
              primary key (pk)
            """);
  }

  @CompilerTest
  void n6ABidirectionalJoinTableNamesTheOwnerAfterTheInverseAttribute(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToMany List<C> cs; }
                @Entity class C { @Id Long id; @ManyToMany(mappedBy = "cs") List<A> owners; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_C (shop.A)
              owners_id  bigint not null
              cs_id      bigint not null
              foreign key A_C_cs_id_fkey (cs_id) references C (id)
              foreign key A_C_owners_id_fkey (owners_id) references A (id)
            table C (shop.C)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void n8ACollectionTableIsNamedAfterEntityAndAttribute(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { @ElementCollection List<String> inner; }
                @Entity(name = "EA") @Table(name = "t_a") class A { @Id Long pk; @ElementCollection List<String> tags; E e; }
                """))
        .isSchema(
            """
            table EA_inner (shop.A)
              EA_pk  bigint       not null
              inner  varchar(255)
              foreign key EA_inner_EA_pk_fkey (EA_pk) references t_a (pk)
            table EA_tags (shop.A)
              EA_pk  bigint       not null
              tags   varchar(255)
              foreign key EA_tags_EA_pk_fkey (EA_pk) references t_a (pk)
            table t_a (shop.A)
              pk  bigint not null
              primary key (pk)
            """);
  }

  @CompilerTest
  void n10AnEmbeddableElementHasItsOwnColumnNames(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { String e1; int e2; }
                @Entity class A { @Id Long id; @ElementCollection List<E> es; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_es (shop.A)
              A_id  bigint       not null
              e1    varchar(255)
              e2    integer
              foreign key A_es_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void n12MapKeyColumnsEndInKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Embeddable class E { String e1; int e2; }
                @Entity class A {
                  @Id Long id;
                  @ElementCollection Map<String, Integer> basics;
                  @ElementCollection Map<B, String> entities;
                  @ElementCollection Map<E, String> embeddables;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_basics (shop.A)
              A_id        bigint       not null
              basics_KEY  varchar(255) not null
              basics      integer
              primary key (A_id, basics_KEY)
              foreign key A_basics_A_id_fkey (A_id) references A (id)
            table A_embeddables (shop.A)
              A_id         bigint       not null
              e1           varchar(255) not null
              e2           integer      not null
              embeddables  varchar(255)
              primary key (e2, A_id, e1)
              foreign key A_embeddables_A_id_fkey (A_id) references A (id)
            table A_entities (shop.A)
              A_id          bigint       not null
              entities_KEY  bigint       not null
              entities      varchar(255)
              primary key (A_id, entities_KEY)
              foreign key A_entities_A_id_fkey (A_id) references A (id)
              foreign key A_entities_entities_KEY_fkey (entities_KEY) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void n13AUnidirectionalCollectionNamesItsJoinColumnAfterTheAttribute(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id Long id; @OneToMany @JoinColumn List<B> bs; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id     bigint not null
              bs_id  bigint
              primary key (id)
              foreign key B_bs_id_fkey (bs_id) references A (id)
            """);
  }

  @CompilerTest
  void n15ASubclassTableHasTheKeyColumnOfTheRoot(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @Id @Column(name = "a_pk") Long id; }
                @Entity class B extends A { }
                @Entity @PrimaryKeyJoinColumn(name = "c_pk") class C extends B { }
                @Entity class R { @Id Long id; @ManyToOne C c; }
                """))
        .isSchema(
            """
            table A (shop.A)
              a_pk  bigint not null
              primary key (a_pk)
            table B (shop.B)
              a_pk  bigint not null
              primary key (a_pk)
              foreign key B_a_pk_fkey (a_pk) references A (a_pk)
            table C (shop.C)
              c_pk  bigint not null
              primary key (c_pk)
              foreign key C_c_pk_fkey (c_pk) references B (a_pk)
            table R (shop.R)
              id      bigint not null
              c_c_pk  bigint
              primary key (id)
              foreign key R_c_c_pk_fkey (c_c_pk) references C (c_pk)
            """);
  }

  @CompilerTest
  void n16ASequenceIsNamedAfterTheTableAndStaysInTheDefaultSchema(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity(name = "MyName") @Table(name = "my_table", schema = "s1") class A { @Id @GeneratedValue Long id; }
                @Entity @Table(name = "`My Table`") class B { @Id @GeneratedValue Long id; }
                """))
        .isSchema(
            """
            schema s1
            sequence `My Table_SEQ` (shop.B) start 1 increment 50
            sequence my_table_SEQ (shop.A) start 1 increment 50
            table `My Table` (shop.B)
              id  bigint not null
              primary key (id)
            table s1.my_table (shop.A)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void quotedNamesStayQuotedInWhatIsDerivedFromThem(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "`My Table`") class Q {
                  @Id @Column(name = "`My Id`") Long id;
                  @ManyToOne Q parent;
                  @ElementCollection List<String> tags;
                  @ManyToMany List<B> bs;
                  @Column(name = "\\"dq\\"") String dq;
                  @Column(name = "[br]") String br;
                }
                @Entity class B { @Id Long id; }
                """))
        .isSchema(
            """
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table `My Table_B` (shop.Q)
              `Q_My Id`  bigint not null
              bs_id      bigint not null
              foreign key `My Table_B_Q_My Id_fkey` (`Q_My Id`) references `My Table` (`My Id`)
              foreign key `My Table_B_bs_id_fkey` (bs_id) references B (id)
            table `My Table` (shop.Q)
              `My Id`         bigint       not null
              `parent_My Id`  bigint
              `dq`            varchar(255)
              `br`            varchar(255)
              primary key (`My Id`)
              foreign key `My Table_parent_My Id_fkey` (`parent_My Id`) references `My Table` (`My Id`)
            table `Q_tags` (shop.Q)
              `Q_My Id`  bigint       not null
              tags       varchar(255)
              foreign key `Q_tags_Q_My Id_fkey` (`Q_My Id`) references `My Table` (`My Id`)
            """);
  }

  @CompilerTest
  void snakeCaseAppliesToEveryNameThatIsNotQuoted(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                enum Kind { X, Y }
                @Entity @Table(name = "OrderLine") class OrderLine {
                  @Id @GeneratedValue Long orderLineId;
                  @ManyToOne OrderLine parentLine;
                  @ElementCollection List<String> tagNames;
                  @ManyToMany List<Other> others;
                  @OneToMany @JoinTable(name = "LineParts") @OrderColumn List<Other> parts;
                  @Enumerated(EnumType.STRING) Kind lineKind;
                  int ABCDef;
                  String URLPath;
                  String x1Y2;
                  @Column(name = "`Kept As It Is`") String quoted;
                  @Column(name = "Kept.AsWell") String dotted;
                }
                @Entity @Table(indexes = @Index(columnList = "someName")) class Other { @Id Long id; String someName; }
                """,
                Conventions.of(NamingStrategy.SNAKE_CASE)))
        .isSchema(
            """
            sequence order_line_seq (shop.OrderLine) start 1 increment 50
            table line_parts (shop.OrderLine)
              order_line_order_line_id  bigint  not null
              parts_order               integer not null
              parts_id                  bigint  not null
              primary key (parts_order, order_line_order_line_id)
              unique line_parts_parts_id_key (parts_id)
              foreign key line_parts_order_line_order_line_id_fkey (order_line_order_line_id) references order_line (order_line_id)
              foreign key line_parts_parts_id_fkey (parts_id) references other (id)
              check line_parts_parts_order_check ({parts_order}>=0)
            table order_line (shop.OrderLine)
              order_line_id              bigint         not null
              parent_line_order_line_id  bigint
              line_kind                  enum('X', 'Y')
              abcdef                     integer        not null
              urlpath                    varchar(255)
              x1_y2                      varchar(255)
              `Kept As It Is`            varchar(255)
              `Kept.AsWell`              varchar(255)
              primary key (order_line_id)
              foreign key order_line_parent_line_order_line_id_fkey (parent_line_order_line_id) references order_line (order_line_id)
              check without enum type order_line_line_kind_check ({line_kind} in ('X','Y'))
            table order_line_other (shop.OrderLine)
              order_line_order_line_id  bigint not null
              others_id                 bigint not null
              foreign key order_line_other_order_line_order_line_id_fkey (order_line_order_line_id) references order_line (order_line_id)
              foreign key order_line_other_others_id_fkey (others_id) references other (id)
            table order_line_tag_names (shop.OrderLine)
              order_line_order_line_id  bigint       not null
              tag_names                 varchar(255)
              foreign key order_line_tag_names_order_line_order_line_id_fkey (order_line_order_line_id) references order_line (order_line_id)
            table other (shop.Other)
              id         bigint       not null
              some_name  varchar(255)
              primary key (id)
              index other_some_name_idx (some_name)
            """);
  }

  @CompilerTest
  void aJoinColumnToAQuotedTableIsQuoted(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "`My Table`") class Q { @Id Long id; }
                @Entity class A { @Id Long id; @ManyToOne Q q; @ManyToOne @JoinColumn(name = "plain") Q named; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint not null
              `q_id`  bigint
              plain   bigint
              primary key (id)
              foreign key A_plain_fkey (plain) references `My Table` (id)
              foreign key A_q_id_fkey (`q_id`) references `My Table` (id)
            table `My Table` (shop.Q)
              id  bigint not null
              primary key (id)
            """);
  }
}
