package dev.revisions.processor.mapping;

/** What can be null, defaults, checks and comments: rows D1 to D12 of the mapping rules. */
class NullabilityTest {

  @CompilerTest
  void d1APrimitiveIsNotNullUnlessItHasAColumnAnnotation(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  int plain;
                  @Column(name = "n") int named;
                  @Basic int basic;
                  @ColumnDefault("42") int defaulted;
                  Integer boxed;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id         bigint  not null
              plain      integer not null
              n          integer
              basic      integer not null
              defaulted  integer not null default (42)
              boxed      integer
              primary key (id)
            """);
  }

  @CompilerTest
  void d2APrimitiveInAnEmbeddableIsNullable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { int plain; @Column(nullable = false) int stated; @Basic(optional = false) int basic; }
                @Entity class A { @Id Long id; E e; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint  not null
              plain   integer
              stated  integer not null
              basic   integer not null
              primary key (id)
            """);
  }

  @CompilerTest
  void d3OptionalFalseWinsOverNullableTrue(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @Basic(optional = false) @Column(nullable = true) String s;
                  @ManyToOne(optional = false) @JoinColumn(nullable = true) B b;
                  @Basic(optional = false) @ManyToOne B other;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id        bigint       not null
              s         varchar(255) not null
              b_id      bigint       not null
              other_id  bigint
              primary key (id)
              foreign key A_b_id_fkey (b_id) references B (id)
              foreign key A_other_id_fkey (other_id) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void d4VersionsTenantsAndTimestampsAreNotNull(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Version Integer version;
                  @TenantId String tenant;
                  @CreationTimestamp Instant created;
                  @UpdateTimestamp LocalDateTime updated;
                  @CurrentTimestamp Instant touched;
                  @Generated String generated;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id         bigint         not null
              version    integer        not null
              tenant     varchar(255)   not null
              created    timestamptz(6) not null
              updated    timestamp(6)   not null
              touched    timestamptz(6) not null
              generated  varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void d5ASubclassInASharedTableRequiresByACheck(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id Long id; int root; }
                @Entity class C extends A {
                  int prim;
                  @Column(name = "pc") int primWithColumn;
                  @Basic(optional = false) String bo;
                  @ManyToOne(optional = false) B ref;
                  @Column(nullable = false) String stated;
                  @CreationTimestamp Instant created;
                  String free;
                }
                @Entity abstract class Mid extends A { int mid; }
                @Entity class Leaf extends Mid { int leaf; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.C, shop.Leaf, shop.Mid)
              id       bigint         not null
              DTYPE    varchar(31)    not null
              root     integer        not null
              prim     integer
              pc       integer
              bo       varchar(255)
              ref_id   bigint
              stated   varchar(255)   not null
              created  timestamptz(6) not null
              free     varchar(255)
              mid      integer
              leaf     integer
              primary key (id)
              foreign key A_ref_id_fkey (ref_id) references B (id)
              check A_C_check ({DTYPE} <> 'C' or ({bo} is not null and {prim} is not null and {pc} is not null and {ref_id} is not null))
              check A_DTYPE_check ({DTYPE} in ('A','C','Leaf'))
              check A_Leaf_check ({DTYPE} <> 'Leaf' or ({mid} is not null and {leaf} is not null))
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void d7KeysOfCollectionsAreNotNullButPositionsInAChildTableAre(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class K { @Id Long id; @ManyToOne A a; }
                @Entity class A {
                  @Id Long id;
                  @ElementCollection @OrderColumn List<String> list;
                  @ElementCollection Map<String, Integer> map;
                  @OneToMany(mappedBy = "a") @OrderColumn List<K> ks;
                  @OneToMany @JoinColumn Map<String, K> byName;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_list (shop.A)
              A_id        bigint       not null
              list_ORDER  integer      not null
              list        varchar(255)
              primary key (list_ORDER, A_id)
              foreign key A_list_A_id_fkey (A_id) references A (id)
              check A_list_list_ORDER_check ({list_ORDER}>=0)
            table A_map (shop.A)
              A_id     bigint       not null
              map_KEY  varchar(255) not null
              map      integer
              primary key (A_id, map_KEY)
              foreign key A_map_A_id_fkey (A_id) references A (id)
            table K (shop.K)
              id          bigint       not null
              a_id        bigint
              ks_ORDER    integer
              byName_id   bigint
              byName_KEY  varchar(255)
              primary key (id)
              foreign key K_a_id_fkey (a_id) references A (id)
              foreign key K_byName_id_fkey (byName_id) references A (id)
              check K_ks_ORDER_check ({ks_ORDER}>=0)
            """);
  }

  @CompilerTest
  void d9AColumnDefinitionReplacesTheTypeAndNothingElse(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Column(columnDefinition = "numeric(5,1) default 3.2", nullable = false, unique = true) BigDecimal n;
                  @ColumnDefault("'abc'") @Column(columnDefinition = "varchar(10)") String s;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint             not null
              n   sql('numeric(5,1) default 3.2') not null
              s   sql('varchar(10)') default ('abc')
              primary key (id)
              unique A_n_key (n)
            """);
  }

  @CompilerTest
  void d9AForeignKeyColumnCopiesTheTypeOfItsTarget(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id @Column(length = 12, columnDefinition = "char(12)") String code; }
                @Entity class C { @Id @Column(precision = 12) BigDecimal number; }
                @Entity class A { @Id Long id; @ManyToOne B b; @ManyToOne C c; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id        bigint          not null
              b_code    sql('char(12)')
              c_number  numeric(12,0)
              primary key (id)
              foreign key A_b_code_fkey (b_code) references B (code)
              foreign key A_c_number_fkey (c_number) references C (number)
            table B (shop.B)
              code  sql('char(12)') not null
              primary key (code)
            table C (shop.C)
              number  numeric(12,0) not null
              primary key (number)
            """);
  }

  @CompilerTest
  void d10ChecksStandOnColumnsAndTables(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Check(name = "whole", constraints = "a < b")
                @Table(check = @CheckConstraint(constraint = "a <> 7"))
                class A {
                  @Id Long id;
                  @Check(constraints = "a > 0") @Check(constraints = "a < 10") int a;
                  @Column(check = @CheckConstraint(name = "pos", constraint = "b > 0", options = "not valid")) int b;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint  not null
              a   integer not null
              b   integer
              primary key (id)
              check A_a_check ((a > 0) and (a < 10))
              check A_check (a <> 7)
              check pos (b > 0) options 'not valid'
              check whole (a < b)
            """);
  }

  @CompilerTest
  void d10ABraceInACheckOfTheUserIsDoubled(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Check(constraints = "s <> '{}'") String s; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              s   varchar(255)
              primary key (id)
              check A_s_check (s <> '{{}}')
            """);
  }

  @CompilerTest
  void d11AnOrderColumnIsCheckedFromItsBase(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ElementCollection @OrderColumn List<String> zero;
                  @ElementCollection @OrderColumn(name = "pos") @ListIndexBase(1) List<String> one;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_one (shop.A)
              A_id  bigint       not null
              pos   integer      not null
              one   varchar(255)
              primary key (pos, A_id)
              foreign key A_one_A_id_fkey (A_id) references A (id)
              check A_one_pos_check ({pos}>=1)
            table A_zero (shop.A)
              A_id        bigint       not null
              zero_ORDER  integer      not null
              zero        varchar(255)
              primary key (zero_ORDER, A_id)
              foreign key A_zero_A_id_fkey (A_id) references A (id)
              check A_zero_zero_ORDER_check ({zero_ORDER}>=0)
            """);
  }

  @CompilerTest
  void d12CommentsStandOnTablesAndColumns(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(comment = "all of it") class A {
                  @Id Long id;
                  @Column(comment = "it's a c") String c;
                  @Comment("hibernate's") String h;
                  @ElementCollection @Comment("of the table") List<String> tags;
                }
                @Entity class B { @Id Long id; @ManyToOne @JoinColumn(comment = "who") A a; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              c   varchar(255) comment 'it''s a c'
              h   varchar(255) comment 'hibernate''s'
              primary key (id)
              comment 'all of it'
            table A_tags (shop.A)
              A_id  bigint       not null
              tags  varchar(255)
              foreign key A_tags_A_id_fkey (A_id) references A (id)
              comment 'of the table'
            table B (shop.B)
              id    bigint not null
              a_id  bigint comment 'who'
              primary key (id)
              foreign key B_a_id_fkey (a_id) references A (id)
            """);
  }

  @CompilerTest
  void d12ACommentOnAnEmbeddedObjectIsForItsFirstColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Part { String y; @Comment("its own") String x; }
                @Entity class A { @Id Long id; @Embedded @Comment("the part") Part part; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              y   varchar(255)
              x   varchar(255) comment 'the part'
              primary key (id)
            """);
  }

  @CompilerTest
  void d13AGeneratedColumnHasItsExpression(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @GeneratedColumn("id + 1") long next; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              next  bigint not null generated (id + 1)
              primary key (id)
            """);
  }

  @CompilerTest
  void d14OptionsAndCollationsAreKept(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(options = "with (fillfactor=70)") class A {
                  @Id Long id;
                  @Column(options = "storage external") String o;
                  @Collate("C") String c;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              o   varchar(255) options 'storage external'
              c   varchar(255) collate 'C'
              primary key (id)
              options 'with (fillfactor=70)'
            """);
  }

  @CompilerTest
  void d9AReferenceCanHaveADefault(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ColumnDefault("1") @ManyToOne A parent; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id         bigint not null
              parent_id  bigint default (1)
              primary key (id)
              foreign key A_parent_id_fkey (parent_id) references A (id)
            """);
  }
}
