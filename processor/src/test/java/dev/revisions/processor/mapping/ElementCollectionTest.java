package dev.revisions.processor.mapping;

/** Collections of values: rows C1 to C9 of the mapping rules. */
class ElementCollectionTest {

  @CompilerTest
  void c1ABagHasNoKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ElementCollection List<String> tags; @ElementCollection Collection<LocalDate> days; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_days (shop.A)
              A_id  bigint not null
              days  date
              foreign key A_days_A_id_fkey (A_id) references A (id)
            table A_tags (shop.A)
              A_id  bigint       not null
              tags  varchar(255)
              foreign key A_tags_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void c2ASetIsAKeyOnlyIfNoElementColumnCanBeNull(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { @Column(nullable = false) String b; @Column(nullable = false) int a; }
                @Embeddable class N { String b; int a; }
                @Embeddable record R(@Column(nullable = false) String z, String y) {}
                @Entity class A {
                  @Id Long id;
                  @ElementCollection Set<String> nullable;
                  @ElementCollection @Column(nullable = false) SortedSet<String> required;
                  @ElementCollection @Lob Set<String> large;
                  @ElementCollection Set<E> key;
                  @ElementCollection Set<N> alphabetical;
                  @ElementCollection Set<R> components;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_alphabetical (shop.A)
              A_id  bigint       not null
              b     varchar(255)
              a     integer
              unique A_alphabetical_A_id_a_b_key (A_id, a, b)
              foreign key A_alphabetical_A_id_fkey (A_id) references A (id)
            table A_components (shop.A)
              A_id  bigint       not null
              z     varchar(255) not null
              y     varchar(255)
              unique A_components_A_id_z_y_key (A_id, z, y)
              foreign key A_components_A_id_fkey (A_id) references A (id)
            table A_key (shop.A)
              A_id  bigint       not null
              b     varchar(255) not null
              a     integer      not null
              primary key (a, A_id, b)
              foreign key A_key_A_id_fkey (A_id) references A (id)
            table A_large (shop.A)
              A_id   bigint not null
              large  clob
              foreign key A_large_A_id_fkey (A_id) references A (id)
            table A_nullable (shop.A)
              A_id      bigint       not null
              nullable  varchar(255)
              unique A_nullable_A_id_nullable_key (A_id, nullable)
              foreign key A_nullable_A_id_fkey (A_id) references A (id)
            table A_required (shop.A)
              A_id      bigint       not null
              required  varchar(255) not null
              primary key (A_id, required)
              foreign key A_required_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void c3AMapHasItsKeyInThePrimaryKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                enum E { X, Y }
                @Entity class A {
                  @Id Long id;
                  @ElementCollection Map<String, Integer> plain;
                  @ElementCollection @MapKeyColumn(name = "mk", length = 12) @Column(name = "v", precision = 5, scale = 1) Map<String, BigDecimal> named;
                  @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Enumerated(EnumType.STRING) Map<E, E> enums;
                  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> dates;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_dates (shop.A)
              A_id       bigint       not null
              dates_KEY  date         not null
              dates      varchar(255)
              primary key (dates_KEY, A_id)
              foreign key A_dates_A_id_fkey (A_id) references A (id)
            table A_enums (shop.A)
              A_id       bigint         not null
              enums_KEY  enum('X', 'Y') not null
              enums      enum('X', 'Y')
              primary key (A_id, enums_KEY)
              foreign key A_enums_A_id_fkey (A_id) references A (id)
              check without enum type A_enums_enums_KEY_check ({enums_KEY} in ('X','Y'))
              check without enum type A_enums_enums_check ({enums} in ('X','Y'))
            table A_named (shop.A)
              A_id  bigint       not null
              mk    varchar(12)  not null
              v     numeric(5,1)
              primary key (A_id, mk)
              foreign key A_named_A_id_fkey (A_id) references A (id)
            table A_plain (shop.A)
              A_id       bigint       not null
              plain_KEY  varchar(255) not null
              plain      integer
              primary key (A_id, plain_KEY)
              foreign key A_plain_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void c4AnArrayIsOrderedAndSoIsAListThatSaysSo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ElementCollection int[] array;
                  @ElementCollection @OrderColumn(name = "pos") List<String> list;
                  @ElementCollection @ListIndexBase(1) List<String> numbered;
                  @ElementCollection @ListIndexJdbcTypeCode(SqlTypes.SMALLINT) List<String> few;
                  @ElementCollection @ListIndexBase(1) Collection<String> bag;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_array (shop.A)
              A_id         bigint  not null
              array_ORDER  integer not null
              array        integer
              primary key (array_ORDER, A_id)
              foreign key A_array_A_id_fkey (A_id) references A (id)
              check A_array_array_ORDER_check ({array_ORDER}>=0)
            table A_bag (shop.A)
              A_id  bigint       not null
              bag   varchar(255)
              foreign key A_bag_A_id_fkey (A_id) references A (id)
            table A_few (shop.A)
              A_id       bigint       not null
              few_ORDER  smallint     not null
              few        varchar(255)
              primary key (few_ORDER, A_id)
              foreign key A_few_A_id_fkey (A_id) references A (id)
              check A_few_few_ORDER_check ({few_ORDER}>=0)
            table A_list (shop.A)
              A_id  bigint       not null
              pos   integer      not null
              list  varchar(255)
              primary key (pos, A_id)
              foreign key A_list_A_id_fkey (A_id) references A (id)
              check A_list_pos_check ({pos}>=0)
            table A_numbered (shop.A)
              A_id            bigint       not null
              numbered_ORDER  integer      not null
              numbered        varchar(255)
              primary key (numbered_ORDER, A_id)
              foreign key A_numbered_A_id_fkey (A_id) references A (id)
              check A_numbered_numbered_ORDER_check ({numbered_ORDER}>=1)
            """);
  }

  @CompilerTest
  void c5EmbeddablesCanBeKeysAndValuesOfMaps(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable record E(String e1, int e2) {}
                @Entity class A {
                  @Id Long id;
                  @ElementCollection Map<String, E> values;
                  @ElementCollection Map<E, String> keys;
                  @ElementCollection
                  @AttributeOverride(name = "key.e1", column = @Column(name = "k1"))
                  @AttributeOverride(name = "key.e2", column = @Column(name = "k2"))
                  @AttributeOverride(name = "value.e1", column = @Column(name = "v1"))
                  Map<E, E> both;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_both (shop.A)
              A_id  bigint       not null
              k1    varchar(255) not null
              k2    integer      not null
              v1    varchar(255)
              e2    integer
              primary key (k2, A_id, k1)
              foreign key A_both_A_id_fkey (A_id) references A (id)
            table A_keys (shop.A)
              A_id  bigint       not null
              e1    varchar(255) not null
              e2    integer      not null
              keys  varchar(255)
              primary key (e2, A_id, e1)
              foreign key A_keys_A_id_fkey (A_id) references A (id)
            table A_values (shop.A)
              A_id        bigint       not null
              values_KEY  varchar(255) not null
              e1          varchar(255)
              e2          integer
              primary key (A_id, values_KEY)
              foreign key A_values_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void c6ACollectionTableSaysItsNameColumnsAndKeys(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Column(unique = true) String code;
                  @ElementCollection
                  @CollectionTable(name = "ct", joinColumns = @JoinColumn(name = "a_code", referencedColumnName = "code"),
                      uniqueConstraints = @UniqueConstraint(columnNames = {"a_code", "tags"}), indexes = @Index(columnList = "tags desc"))
                  Set<String> tags;
                  @ElementCollection @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<String> loose;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint       not null
              code  varchar(255)
              primary key (id)
              unique A_code_key (code)
            table A_loose (shop.A)
              A_id   bigint       not null
              loose  varchar(255)
            table ct (shop.A)
              a_code  varchar(255) not null
              tags    varchar(255)
              unique ct_a_code_tags_key (a_code, tags)
              foreign key ct_a_code_fkey (a_code) references A (code)
              index ct_tags_idx (tags desc)
            """);
  }

  @CompilerTest
  void c8ACollectionBelongsToTheClassThatDeclaresIt(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass class Base { @Id Long id; @ElementCollection List<String> bases; }
                @Entity class M extends Base { }
                @Entity class S { @Id Long id; }
                @Entity class S1 extends S { @ElementCollection List<String> tags; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id Long id; }
                @Entity class J1 extends J { @ElementCollection List<String> tags; }
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class T { @Id Long id; @ElementCollection List<String> tags; }
                @Entity class T1 extends T { @ElementCollection List<String> ones; }
                """))
        .isSchema(
            """
            table J (shop.J)
              id  bigint not null
              primary key (id)
            table J1 (shop.J1)
              id  bigint not null
              primary key (id)
              foreign key J1_id_fkey (id) references J (id)
            table J1_tags (shop.J1)
              J1_id  bigint       not null
              tags   varchar(255)
              foreign key J1_tags_J1_id_fkey (J1_id) references J1 (id)
            table M (shop.M)
              id  bigint not null
              primary key (id)
            table M_bases (shop.M)
              M_id   bigint       not null
              bases  varchar(255)
              foreign key M_bases_M_id_fkey (M_id) references M (id)
            table S (shop.S, shop.S1)
              id     bigint      not null
              DTYPE  varchar(31) not null
              primary key (id)
              check S_DTYPE_check ({DTYPE} in ('S','S1'))
            table S1_tags (shop.S1)
              S1_id  bigint       not null
              tags   varchar(255)
              foreign key S1_tags_S1_id_fkey (S1_id) references S (id)
            table T (shop.T)
              id  bigint not null
              primary key (id)
            table T1 (shop.T1)
              id  bigint not null
              primary key (id)
            table T1_ones (shop.T1)
              T1_id  bigint       not null
              ones   varchar(255)
              foreign key T1_ones_T1_id_fkey (T1_id) references T1 (id)
            table T_tags (shop.T)
              T_id  bigint       not null
              tags  varchar(255)
            """);
  }

  @CompilerTest
  void c9ACollectionOfBasicsIsAnArrayColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                enum E { X, Y }
                @Entity class A {
                  @Id Long id;
                  List<String> names;
                  Set<Integer> numbers;
                  @Column(length = 50) String[] words;
                  int[] primitives;
                  @Enumerated(EnumType.STRING) List<E> enums;
                  @Array(length = 7) long[] bounded;
                  byte[][] bytes;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id          bigint                not null
              names       array(varchar(255))
              numbers     array(integer)
              words       array(varchar(50))
              primitives  array(integer)
              enums       array(enum('X', 'Y'))
              bounded     array(bigint, 7)
              bytes       array(varbinary(255))
              primary key (id)
            """);
  }

  @CompilerTest
  void c2ADoubleCountsAsEightBytesInTheKeyOfASet(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable record Point(@Column(nullable = false) double x, @Column(nullable = false) float y) {}
                @Entity class A { @Id Long id; @ElementCollection Set<Point> points; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table A_points (shop.A)
              A_id  bigint not null
              x     double not null
              y     real   not null
              primary key (y, A_id, x)
              foreign key A_points_A_id_fkey (A_id) references A (id)
            """);
  }
}
