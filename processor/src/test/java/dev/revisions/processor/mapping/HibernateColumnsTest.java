package dev.revisions.processor.mapping;

/** The columns that annotations of Hibernate add: rows A4, A11, C7, H3, H11, H14 and I13. */
class HibernateColumnsTest {

  @CompilerTest
  void h11SoftDeletionMarksRowsOfTheRootAndOfCollections(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @SoftDelete class A {
                  @Id Long id;
                  @ElementCollection @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at") List<String> words;
                  @ManyToMany @SoftDelete(strategy = SoftDeleteType.ACTIVE, converter = org.hibernate.type.YesNoConverter.class) Set<A> others;
                }
                @Entity class B extends A { String name; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.B)
              id       bigint       not null
              DTYPE    varchar(31)  not null
              deleted  boolean      not null comment 'Soft-delete indicator'
              name     varchar(255)
              primary key (id)
              check A_DTYPE_check ({DTYPE} in ('A','B'))
            table A_A (shop.A)
              A_id       bigint  not null
              others_id  bigint  not null
              active     char(1) not null comment 'Soft-delete indicator'
              primary key (A_id, others_id)
              foreign key A_A_A_id_fkey (A_id) references A (id)
              foreign key A_A_others_id_fkey (others_id) references A (id)
              check A_A_active_check ({active} in ('N','Y'))
            table A_words (shop.A)
              A_id     bigint         not null
              words    varchar(255)
              gone_at  timestamptz(6)          comment 'Soft-delete indicator'
              foreign key A_words_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void aConverterAndATimeOfDeletionExcludeEachOther(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity
                @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, converter = org.hibernate.type.YesNoConverter.class)
                class A { @Id Long id; }
                """))
        .hasProblem("unsupported-mapping", "A", "converter");
  }

  @CompilerTest
  void a4AReferenceToAnyEntityHasTwoColumnsAndNoForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Any(optional = false) @AnyKeyJavaClass(Integer.class) @AnyDiscriminator(DiscriminatorType.INTEGER)
                  @Column(name = "kind") @JoinColumn(name = "target")
                  @AnyDiscriminatorValue(discriminator = "1", entity = A.class)
                  Object one;
                  @Any @OfMine @JoinColumn Object two;
                  @ManyToAny @OfMine @JoinTable(name = "many", inverseJoinColumns = @JoinColumn(name = "ref")) Set<Object> many;
                }
                @AnyKeyJavaClass(UUID.class) @interface OfMine {}
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint       not null
              kind    integer
              target  integer      not null
              two     varchar(255)
              two_id  uuid
              primary key (id)
            table many (shop.A)
              A_id  bigint       not null
              many  varchar(255)
              ref   uuid         not null
              unique many_A_id_many_ref_key (A_id, many, ref)
              foreign key many_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void aReferenceToAnyEntityNeedsTheTypeOfTheKeys(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                "@Entity class A { @Id Long id; @Any @JoinColumn(name = \"x\") Object any; }"))
        .hasProblem("unknown-target", "A.any", "@AnyKeyJavaClass");
  }

  @CompilerTest
  void c7RowsOfABagHaveAnIdentifierOfTheirOwn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ElementCollection @CollectionId(column = @Column(name = "row_id"), generator = "increment")
                  @CollectionIdJdbcTypeCode(SqlTypes.INTEGER) Collection<String> words;
                  @ManyToMany @CollectionId(generator = "sequence") @CollectionIdJavaClass(idType = Long.class)
                  List<A> others;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_A (shop.A)
              id         bigint not null
              A_id       bigint not null
              others_id  bigint not null
              primary key (id)
              foreign key A_A_A_id_fkey (A_id) references A (id)
              foreign key A_A_others_id_fkey (others_id) references A (id)
            table A_words (shop.A)
              row_id  integer      not null
              A_id    bigint       not null
              words   varchar(255)
              primary key (row_id)
              foreign key A_words_A_id_fkey (A_id) references A (id)
            sequence A_A_SEQ (shop.A) start 1 increment 50
            """);
  }

  @CompilerTest
  void theGeneratorOfABagMustBeThere(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ElementCollection @CollectionId(generator = "rows") @CollectionIdJavaClass(idType = Long.class)
                  Collection<String> words;
                }
                """))
        .hasProblem("unsupported-mapping", "A.words", "'rows'");
  }

  @CompilerTest
  void h3AFormulaTellsTheClassesApartAndIsWhatTheirChecksRead(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @DiscriminatorFormula(value = "coalesce(kind, 1)", discriminatorType = DiscriminatorType.INTEGER)
                @DiscriminatorValue("1") class A { @Id Long id; Integer kind; }
                @Entity @DiscriminatorValue("2") class B extends A { int weight; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.B)
              id      bigint  not null
              kind    integer
              weight  integer
              primary key (id)
              check A_B_check (coalesce(kind, 1) <> 2 or ({weight} is not null))
            """);
  }

  @CompilerTest
  void a4AFormulaInTheJoinLeavesNoForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @JoinFormula("id + 1") A next;
                  @ManyToOne
                  @JoinColumnOrFormula(column = @JoinColumn(name = "land", referencedColumnName = "land"))
                  @JoinColumnOrFormula(formula = @JoinFormula(value = "'x'", referencedColumnName = "town"))
                  Place place;
                }
                @Entity @IdClass(Place.Key.class) class Place {
                  @Id String land; @Id String town;
                  record Key(String land, String town) implements Serializable {}
                }
                """))
        .hasTable(
            """
            table A (shop.A)
              id    bigint       not null
              land  varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void aReferenceToAPropertyIsNamedAfterTheKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @PropertyRef("code") B b;
                  @ManyToOne @PropertyRef("code") @JoinColumn(name = "named") B named;
                }
                @Entity class B { @Id Long id; @Column(length = 5, unique = true) String code; }
                """))
        .hasTable(
            """
            table A (shop.A)
              id     bigint       not null
              b_id   varchar(255)
              named  varchar(5)
              primary key (id)
              foreign key A_b_id_fkey (b_id) references B (code)
              foreign key A_named_fkey (named) references B (code)
            """);
  }

  @CompilerTest
  void aReferenceToAPropertyThatIsNotThereIsAMistake(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne @PropertyRef("cod") B b; }
                @Entity class B { @Id Long id; @Column(unique = true) String code; }
                """))
        .hasProblem("unknown-target", "A.b", "B has no attribute 'cod'", "did you mean 'code'?");
  }

  @CompilerTest
  void h14AnEntityOfAQueryHasNoTableAndNothingRefersToIt(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne Q query; @ManyToOne V view; }
                @Entity @Subselect("select 1 as id") class Q { @Id Long id; @ElementCollection List<String> words; }
                @Entity @View(query = "select 1 as id") class V { @Id Long id; @ManyToOne A a; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id        bigint not null
              query_id  bigint
              view_id   bigint
              primary key (id)
            table Q_words (shop.Q)
              Q_id   bigint       not null
              words  varchar(255)
            """);
  }

  @CompilerTest
  void i13ThePartitionKeyIsPartOfThePrimaryKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                "@Entity class A { @Id Long id; @PartitionKey String region; @Id Integer no; }"))
        .isSchema(
            """
            table A (shop.A)
              id      bigint       not null
              no      integer      not null
              region  varchar(255) not null
              primary key (no, id, region)
            """);
  }
}
