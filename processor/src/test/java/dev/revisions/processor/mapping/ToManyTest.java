package dev.revisions.processor.mapping;

/** Collections of entities: rows A8 to A14 of the mapping rules. */
class ToManyTest {

  @CompilerTest
  void a8OneToManyJoinTablesHaveAKeyByKindOfCollection(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @OneToMany @JoinTable(name = "bag") List<B> bag;
                  @OneToMany @JoinTable(name = "set") Set<B> set;
                  @OneToMany @JoinTable(name = "map") Map<String, B> map;
                  @OneToMany @JoinTable(name = "list") @OrderColumn List<B> list;
                  @OneToMany @JoinTable(name = "keyed") @MapKey Map<Long, B> keyed;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table bag (shop.A)
              A_id    bigint not null
              bag_id  bigint not null
              unique bag_bag_id_key (bag_id)
              foreign key bag_A_id_fkey (A_id) references A (id)
              foreign key bag_bag_id_fkey (bag_id) references B (id)
            table keyed (shop.A)
              A_id      bigint not null
              keyed_id  bigint not null
              primary key (A_id, keyed_id)
              unique keyed_keyed_id_key (keyed_id)
              foreign key keyed_A_id_fkey (A_id) references A (id)
              foreign key keyed_keyed_id_fkey (keyed_id) references B (id)
            table list (shop.A)
              A_id        bigint  not null
              list_ORDER  integer not null
              list_id     bigint  not null
              primary key (list_ORDER, A_id)
              unique list_list_id_key (list_id)
              foreign key list_A_id_fkey (A_id) references A (id)
              foreign key list_list_id_fkey (list_id) references B (id)
              check list_list_ORDER_check ({list_ORDER}>=0)
            table map (shop.A)
              A_id     bigint       not null
              map_KEY  varchar(255) not null
              map_id   bigint       not null
              primary key (A_id, map_KEY)
              unique map_map_id_key (map_id)
              foreign key map_A_id_fkey (A_id) references A (id)
              foreign key map_map_id_fkey (map_id) references B (id)
            table set (shop.A)
              A_id    bigint not null
              set_id  bigint not null
              primary key (set_id)
              foreign key set_A_id_fkey (A_id) references A (id)
              foreign key set_set_id_fkey (set_id) references B (id)
            """);
  }

  @CompilerTest
  void a9AOneToManyJoinColumnStandsInTheTableOfTheChild(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @Column(unique = true) String code;
                  @OneToMany @JoinColumn(name = "a_id", nullable = false) List<B> bs;
                  @OneToMany @JoinColumn @OrderColumn List<B> ordered;
                  @OneToMany @JoinColumn(name = "a_code", referencedColumnName = "code", foreignKey = @ForeignKey(name = "fk_code")) Set<B> byCode;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint       not null
              code  varchar(255)
              primary key (id)
              unique A_code_key (code)
            table B (shop.B)
              id             bigint       not null
              a_id           bigint       not null
              ordered_id     bigint
              ordered_ORDER  integer
              a_code         varchar(255)
              primary key (id)
              foreign key B_a_id_fkey (a_id) references A (id)
              foreign key B_ordered_id_fkey (ordered_id) references A (id)
              foreign key fk_code (a_code) references A (code)
              check B_ordered_ORDER_check ({ordered_ORDER}>=0)
            """);
  }

  @CompilerTest
  void a9AJoinColumnMayBeTheOneOfTheReferenceBack(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @ManyToOne A a; }
                @Entity class A { @Id Long id; @OneToMany @JoinColumn(name = "a_id", insertable = false, updatable = false) List<B> bs; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id    bigint not null
              a_id  bigint
              primary key (id)
              foreign key B_a_id_fkey (a_id) references A (id)
            """);
  }

  @CompilerTest
  void a10AnInverseCollectionHasNothingButItsPosition(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @ManyToOne A a; @ManyToOne A o; @ManyToOne A m; }
                @Entity class A {
                  @Id Long id;
                  @OneToMany(mappedBy = "a") List<B> as;
                  @OneToMany(mappedBy = "o") @OrderColumn List<B> os;
                  @OneToMany(mappedBy = "m") Map<String, B> ms;
                  @OneToMany(mappedBy = "m") @MapKey Map<Long, B> keyed;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id        bigint       not null
              a_id      bigint
              o_id      bigint
              m_id      bigint
              os_ORDER  integer
              ms_KEY    varchar(255)
              primary key (id)
              foreign key B_a_id_fkey (a_id) references A (id)
              foreign key B_m_id_fkey (m_id) references A (id)
              foreign key B_o_id_fkey (o_id) references A (id)
              check B_os_ORDER_check ({os_ORDER}>=0)
            """);
  }

  @CompilerTest
  void a11ManyToManyJoinTablesHaveAKeyByKindOfCollection(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToMany @JoinTable(name = "bag") List<B> bag;
                  @ManyToMany @JoinTable(name = "set") Set<B> set;
                  @ManyToMany @JoinTable(name = "map") Map<String, B> map;
                  @ManyToMany @JoinTable(name = "list") @OrderColumn List<B> list;
                  @ManyToMany @JoinTable(name = "keyed") @MapKey Map<Long, B> keyed;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table bag (shop.A)
              A_id    bigint not null
              bag_id  bigint not null
              foreign key bag_A_id_fkey (A_id) references A (id)
              foreign key bag_bag_id_fkey (bag_id) references B (id)
            table keyed (shop.A)
              A_id      bigint not null
              keyed_id  bigint not null
              primary key (A_id, keyed_id)
              foreign key keyed_A_id_fkey (A_id) references A (id)
              foreign key keyed_keyed_id_fkey (keyed_id) references B (id)
            table list (shop.A)
              A_id        bigint  not null
              list_ORDER  integer not null
              list_id     bigint  not null
              primary key (list_ORDER, A_id)
              foreign key list_A_id_fkey (A_id) references A (id)
              foreign key list_list_id_fkey (list_id) references B (id)
              check list_list_ORDER_check ({list_ORDER}>=0)
            table map (shop.A)
              A_id     bigint       not null
              map_KEY  varchar(255) not null
              map_id   bigint       not null
              primary key (A_id, map_KEY)
              foreign key map_A_id_fkey (A_id) references A (id)
              foreign key map_map_id_fkey (map_id) references B (id)
            table set (shop.A)
              A_id    bigint not null
              set_id  bigint not null
              primary key (A_id, set_id)
              foreign key set_A_id_fkey (A_id) references A (id)
              foreign key set_set_id_fkey (set_id) references B (id)
            """);
  }

  @CompilerTest
  void a12AnExplicitUniqueConstraintTakesThePlaceOfTheKeyOfASet(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToMany
                  @JoinTable(name = "jt", joinColumns = @JoinColumn(name = "own"), inverseJoinColumns = @JoinColumn(name = "tgt"),
                      uniqueConstraints = @UniqueConstraint(name = "ujt", columnNames = {"own", "tgt"}))
                  Set<B> bs;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table jt (shop.A)
              own  bigint not null
              tgt  bigint not null
              unique ujt (own, tgt)
              foreign key jt_own_fkey (own) references A (id)
              foreign key jt_tgt_fkey (tgt) references B (id)
            """);
  }

  @CompilerTest
  void a13AnEntityAsKeyOfAMapIsAForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToMany Map<B, B> plain;
                  @ElementCollection @MapKeyJoinColumn(name = "b_no") Map<B, String> named;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_B (shop.A)
              A_id       bigint not null
              plain_KEY  bigint not null
              plain_id   bigint not null
              primary key (A_id, plain_KEY)
              foreign key A_B_A_id_fkey (A_id) references A (id)
              foreign key A_B_plain_KEY_fkey (plain_KEY) references B (id)
              foreign key A_B_plain_id_fkey (plain_id) references B (id)
            table A_named (shop.A)
              A_id   bigint       not null
              b_no   bigint       not null
              named  varchar(255)
              primary key (A_id, b_no)
              foreign key A_named_A_id_fkey (A_id) references A (id)
              foreign key A_named_b_no_fkey (b_no) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void a14TwoAssociationsMayShareAJoinTable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToMany @JoinTable(name = "both") List<B> first;
                  @ManyToMany @JoinTable(name = "both") List<B> second;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table both (shop.A)
              A_id       bigint not null
              first_id   bigint not null
              second_id  bigint not null
              foreign key both_A_id_fkey (A_id) references A (id)
              foreign key both_first_id_fkey (first_id) references B (id)
              foreign key both_second_id_fkey (second_id) references B (id)
            """);
  }

  @CompilerTest
  void foreignKeysOfAJoinTableCanBeNamed(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToMany
                  @JoinTable(name = "jt", schema = "s", foreignKey = @ForeignKey(name = "fk_own"),
                      inverseForeignKey = @ForeignKey(name = "fk_tgt"), indexes = @Index(columnList = "bs_id")) List<B> bs;
                  @ManyToMany
                  @JoinTable(name = "jc", joinColumns = @JoinColumn(name = "o", foreignKey = @ForeignKey(name = "fk_o")),
                      inverseJoinColumns = @JoinColumn(name = "t", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) List<B> cs;
                }
                """))
        .isSchema(
            """
            schema s
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table jc (shop.A)
              o  bigint not null
              t  bigint not null
              foreign key fk_o (o) references A (id)
              foreign key jc_t_fkey (t) references B (id)
            table s.jt (shop.A)
              A_id   bigint not null
              bs_id  bigint not null
              foreign key fk_own (A_id) references A (id)
              foreign key fk_tgt (bs_id) references B (id)
              index jt_bs_id_idx (bs_id)
            """);
  }

  @CompilerTest
  void aCompositeKeyIsReferredToFromBothSides(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Long b; }
                @Entity class B { @EmbeddedId Key id; @ManyToMany(mappedBy = "bs") Set<A> as; @ElementCollection Set<String> tags; }
                @Entity class A { @Id Long id; @ManyToMany Set<B> bs; @OneToMany @JoinTable(name = "kids") List<B> kids; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_B (shop.A)
              as_id  bigint       not null
              bs_b   bigint       not null
              bs_a   varchar(255) not null
              primary key (as_id, bs_b, bs_a)
              foreign key A_B_as_id_fkey (as_id) references A (id)
              foreign key A_B_bs_b_bs_a_fkey (bs_b, bs_a) references B (b, a)
            table B (shop.B)
              a  varchar(255) not null
              b  bigint       not null
              primary key (b, a)
            table B_tags (shop.B)
              B_b   bigint       not null
              B_a   varchar(255) not null
              tags  varchar(255)
              unique B_tags_B_a_B_b_tags_key (B_a, B_b, tags)
              foreign key B_tags_B_b_B_a_fkey (B_b, B_a) references B (b, a)
            table kids (shop.A)
              A_id    bigint       not null
              kids_b  bigint       not null
              kids_a  varchar(255) not null
              unique kids_kids_a_kids_b_key (kids_a, kids_b)
              foreign key kids_A_id_fkey (A_id) references A (id)
              foreign key kids_kids_b_kids_a_fkey (kids_b, kids_a) references B (b, a)
            """);
  }

  @CompilerTest
  void a3AJoinTableHasNoForeignKeyToColumnsThatAreNotTheKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @Column(unique = true) String iso; }
                @Entity class A {
                  @Id Long id;
                  @ManyToMany @JoinTable(name = "jt", inverseJoinColumns = @JoinColumn(name = "iso", referencedColumnName = "iso")) Set<B> bs;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id   bigint       not null
              iso  varchar(255)
              primary key (id)
              unique B_iso_key (iso)
            table jt (shop.A)
              A_id  bigint       not null
              iso   varchar(255) not null
              primary key (A_id, iso)
              foreign key jt_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void d7APositionInTheTableOfTheChildIsNotNullIfItSaysSo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @OneToMany @JoinColumn(name = "a_id", nullable = false) @OrderColumn(name = "pos", nullable = false) List<B> bs;
                }
                @Entity class B { @Id Long id; }
                """))
        .hasTable(
            """
            table B (shop.B)
              id    bigint  not null
              a_id  bigint  not null
              pos   integer not null
              primary key (id)
              foreign key B_a_id_fkey (a_id) references A (id)
              check B_pos_check ({pos}>=0)
            """);
  }
}
