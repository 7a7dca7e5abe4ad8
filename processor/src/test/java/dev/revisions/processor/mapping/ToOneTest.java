package dev.revisions.processor.mapping;

/** References to one entity: rows A1 to A7 and U5 of the mapping rules. */
class ToOneTest {

  @CompilerTest
  void a1AManyToOneIsANullableColumnWithAForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id Long id; @ManyToOne B b; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              b_id  bigint
              primary key (id)
              foreign key A_b_id_fkey (b_id) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void a2AOneToOneIsUniqueToo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @OneToOne(mappedBy = "b") A a; }
                @Entity class A { @Id Long id; @OneToOne B b; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              b_id  bigint
              primary key (id)
              unique A_b_id_key (b_id)
              foreign key A_b_id_fkey (b_id) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void a2ACompositeOneToOneIsUniqueInTheOrderOfTheAttributes(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Long b; int c; }
                @Entity class B { @EmbeddedId Key id; }
                @Entity class A { @Id Long id; @OneToOne B b; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id   bigint       not null
              b_c  integer
              b_b  bigint
              b_a  varchar(255)
              primary key (id)
              unique A_b_a_b_b_b_c_key (b_a, b_b, b_c)
              foreign key A_b_c_b_b_b_a_fkey (b_c, b_b, b_a) references B (c, b, a)
            table B (shop.B)
              a  varchar(255) not null
              b  bigint       not null
              c  integer      not null
              primary key (c, b, a)
            """);
  }

  @CompilerTest
  void a3AReferencedColumnThatIsNotTheKeyBecomesUnique(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; String code; @Column(unique = true) String known; Long n1; Integer n2; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @JoinColumn(name = "c", referencedColumnName = "code") B byCode;
                  @ManyToOne @JoinColumn(name = "k", referencedColumnName = "known") B byKnown;
                  @ManyToOne
                  @JoinColumn(name = "x1", referencedColumnName = "n1")
                  @JoinColumn(name = "x2", referencedColumnName = "n2") B byBoth;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              c   varchar(255)
              k   varchar(255)
              x1  bigint
              x2  integer
              primary key (id)
              foreign key A_c_fkey (c) references B (code)
              foreign key A_k_fkey (k) references B (known)
              foreign key A_x1_x2_fkey (x1, x2) references B (n1, n2)
            table B (shop.B)
              id     bigint       not null
              code   varchar(255)
              known  varchar(255)
              n1     bigint
              n2     integer
              primary key (id)
              unique B_code_key (code)
              unique B_known_key (known)
              unique B_n1_n2_key (n1, n2)
            """);
  }

  @CompilerTest
  void a4NoConstraintMeansNoForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) B none;
                  @ManyToOne @NotFound(action = NotFoundAction.IGNORE) B lenient;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_named", options = "deferrable")) B named;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id          bigint not null
              none_id     bigint
              lenient_id  bigint
              named_id    bigint
              primary key (id)
              foreign key fk_named (named_id) references B (id) options 'deferrable'
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void a6OnDeleteStandsOnTheForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @OneToMany(mappedBy = "c") @OnDelete(action = OnDeleteAction.CASCADE) List<A> as; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) B b;
                  @ManyToOne B c;
                  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) List<String> tags;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              b_id  bigint
              c_id  bigint
              primary key (id)
              foreign key A_b_id_fkey (b_id) references B (id) on delete set null
              foreign key A_c_id_fkey (c_id) references B (id) on delete cascade
            table A_tags (shop.A)
              A_id  bigint       not null
              tags  varchar(255)
              foreign key A_tags_A_id_fkey (A_id) references A (id) on delete cascade
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void a7AReferenceCanHaveAJoinTable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @JoinTable B b;
                  @OneToOne @JoinTable(name = "one") B one;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_B (shop.A)
              id    bigint not null
              b_id  bigint not null
              primary key (id)
              foreign key A_B_b_id_fkey (b_id) references B (id)
              foreign key A_B_id_fkey (id) references A (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table one (shop.A)
              id      bigint not null
              one_id  bigint not null
              primary key (id)
              unique one_one_id_key (one_id)
              foreign key one_id_fkey (id) references A (id)
              foreign key one_one_id_fkey (one_id) references B (id)
            """);
  }

  @CompilerTest
  void u5AForeignKeyHasTheOrderOfTheKeyItRefersTo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String a; Long b; int c; }
                @Entity class C { @EmbeddedId Key id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne
                  @JoinColumn(name = "cb", referencedColumnName = "b")
                  @JoinColumn(name = "ca", referencedColumnName = "a")
                  @JoinColumn(name = "cz", referencedColumnName = "c") C stated;
                  @ManyToOne @JoinColumn(name = "q1") @JoinColumn(name = "q2") @JoinColumn(name = "q3") C positional;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              cz  integer
              cb  bigint
              ca  varchar(255)
              q3  integer
              q2  bigint
              q1  varchar(255)
              primary key (id)
              foreign key A_cz_cb_ca_fkey (cz, cb, ca) references C (c, b, a)
              foreign key A_q3_q2_q1_fkey (q3, q2, q1) references C (c, b, a)
            table C (shop.C)
              a  varchar(255) not null
              b  bigint       not null
              c  integer      not null
              primary key (c, b, a)
            """);
  }

  /** Hibernate exports the order of the attributes, which MySQL and MariaDB refuse. */
  @CompilerTest
  void aForeignKeyHasTheOrderOfTheUniqueConstraintItRefersTo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
                class C { @Id Long id; int a; int b; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne
                  @JoinColumn(name = "ca", referencedColumnName = "a")
                  @JoinColumn(name = "cb", referencedColumnName = "b") C c;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint  not null
              ca  integer
              cb  integer
              primary key (id)
              foreign key A_cb_ca_fkey (cb, ca) references C (b, a)
            table C (shop.C)
              id  bigint  not null
              a   integer not null
              b   integer not null
              primary key (id)
              unique C_b_a_key (b, a)
            """);
  }

  @CompilerTest
  void aJoinColumnSaysAllThatAColumnCan(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne
                  @JoinColumn(name = "b", nullable = false, unique = true, columnDefinition = "int8",
                      comment = "who", options = "storage plain", check = @CheckConstraint(constraint = "b > 0")) B b;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint      not null
              b   sql('int8') not null options 'storage plain' comment 'who'
              primary key (id)
              unique A_b_key (b)
              foreign key A_b_fkey (b) references B (id)
              check A_b_check (b > 0)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void aReferenceToASubclassGoesToItsTable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class S { @Id Long id; }
                @Entity class S1 extends S { }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id Long id; }
                @Entity class J1 extends J { }
                @Entity class A { @Id Long id; @ManyToOne S1 s; @ManyToOne J1 j; @ManyToOne(targetEntity = S.class) Object any; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint not null
              s_id    bigint
              j_id    bigint
              any_id  bigint
              primary key (id)
              foreign key A_any_id_fkey (any_id) references S (id)
              foreign key A_j_id_fkey (j_id) references J1 (id)
              foreign key A_s_id_fkey (s_id) references S (id)
            table J (shop.J)
              id  bigint not null
              primary key (id)
            table J1 (shop.J1)
              id  bigint not null
              primary key (id)
              foreign key J1_id_fkey (id) references J (id)
            table S (shop.S, shop.S1)
              id     bigint      not null
              DTYPE  varchar(31) not null
              primary key (id)
              check S_DTYPE_check ({DTYPE} in ('S','S1'))
            """);
  }

  @CompilerTest
  void a5AForeignKeyDefinitionIsReadForWhatItMeans(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @JoinColumn(name = "x", foreignKey = @ForeignKey(name = "fk_x", foreignKeyDefinition = "FOREIGN KEY (x) REFERENCES A (id) ON DELETE SET NULL on update cascade deferrable", options = "initially deferred")) A x;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (y_id) references A")) @OnDelete(action = OnDeleteAction.CASCADE) A y;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint not null
              x     bigint
              y_id  bigint
              primary key (id)
              foreign key fk_x (x) references A (id) on delete set null on update cascade options 'deferrable initially deferred'
              foreign key A_y_id_fkey (y_id) references A (id)
            """);
  }
}
