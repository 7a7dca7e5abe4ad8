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
              code  varchar(255) not null
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
                @Entity class S { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
                """))
        .isSchema(
            """
            sequence items_SEQ (shop.A) start 1 increment 50
            table S (shop.S)
              id  varchar(255) not null
              primary key (id)
            table U (shop.U)
              id  uuid not null
              primary key (id)
            table items (shop.A)
              id  numeric(38,0) not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i3TheDatabaseNumbersAnIdentityColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null identity
              primary key (id)
            """);
  }

  @CompilerTest
  void i4ASequenceGeneratorSaysWhatTheSequenceIs(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g")
                  @SequenceGenerator(name = "g", sequenceName = "numbers", initialValue = 3, allocationSize = 5)
                  Long id;
                }
                @Entity @SequenceGenerator(allocationSize = 7) class B {
                  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
                }
                @Entity class C { @Id @GeneratedValue @SequenceGenerator(name = "named") Long id; }
                """))
        .isSchema(
            """
            sequence B_SEQ (shop.B) start 1 increment 7
            sequence named (shop.C) start 1 increment 50
            sequence numbers (shop.A) start 3 increment 5
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table C (shop.C)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i9AReferenceThatTheIdClassHasAsAnEntityKeepsTheLengthOfItsTarget(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @IdClass(A.Key.class) class A {
                  @Id @ManyToOne @JoinColumn(name = "realm") Realm realm; @Id String name;
                  static class Key implements Serializable { Realm realm; String name; }
                }
                @Entity @IdClass(B.Key.class) class B {
                  @Id @ManyToOne @JoinColumn(name = "realm") Realm realm; @Id String name;
                  static class Key implements Serializable { String realm; String name; }
                }
                @Entity class Realm { @Id @Column(length = 36) String id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              realm  varchar(36)  not null
              name   varchar(255) not null
              primary key (realm, name)
              foreign key A_realm_fkey (realm) references Realm (id)
            table B (shop.B)
              realm  varchar(255) not null
              name   varchar(255) not null
              primary key (name, realm)
              foreign key B_realm_fkey (realm) references Realm (id)
            table Realm (shop.Realm)
              id  varchar(36) not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i6ATableOfCountersHasARowForEachGenerator(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
                @Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
                @Entity @Table(name = "c_table") class C {
                  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
                  @TableGenerator(name = "g", table = "ids", pkColumnName = "`Kind`", valueColumnName = "last",
                      initialValue = 7, options = "/* ids */") Long id;
                }
                @Entity @TableGenerator(name = "g", table = "ids", pkColumnName = "`Kind`",
                    valueColumnName = "last", pkColumnValue = "dd")
                class D { @Id @GeneratedValue(generator = "g") Long id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table c_table (shop.C)
              id  bigint not null
              primary key (id)
            table D (shop.D)
              id  bigint not null
              primary key (id)
            table hibernate_sequences (shop.A, shop.B)
              sequence_name  varchar(255) not null
              next_val       bigint
              primary key (sequence_name)
              counter sequence_name 'default' next_val start 0
            table ids (shop.C, shop.D)
              `Kind`  varchar(255) not null
              last    bigint
              primary key (`Kind`)
              options '/* ids */'
              counter `Kind` 'c_table' last start 7
              counter `Kind` 'dd' last start 0
            """);
  }

  @CompilerTest
  void i5AGeneratorThatIsNowhereDeclaredIsASequenceOfThatName(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue(generator = "foo") Long id; }
                @Entity class B { @Id @GeneratedValue(generator = "foo") Long id; }
                """))
        .isSchema(
            """
            sequence foo (shop.A, shop.B) start 1 increment 50
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i7AHierarchyHasOneSequence(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class A {
                  @Id @GeneratedValue Long id;
                }
                @Entity class B extends A { }
                @Entity class C extends A { }
                """))
        .isSchema(
            """
            sequence A_SEQ (shop.A) start 1 increment 50
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table C (shop.C)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i7AMappedSuperclassGivesEachEntityASequence(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass class Base { @Id @GeneratedValue Long id; }
                @Entity class A extends Base { }
                @Entity class B extends Base { }
                """))
        .isSchema(
            """
            sequence A_SEQ (shop.A) start 1 increment 50
            sequence B_SEQ (shop.B) start 1 increment 50
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i7TheTypeArgumentOfAGenericIdGivesTheColumnButNotTheGenerator(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass abstract class Base<T extends Serializable> { @Id @GeneratedValue T id; T other; }
                @Entity class A extends Base<Long> { }
                @Entity class B extends Base<UUID> { }
                """))
        .isSchema(
            """
            sequence A_SEQ (shop.A) start 1 increment 50
            sequence B_SEQ (shop.B) start 1 increment 50
            table A (shop.A)
              id     bigint not null
              other  bigint
              primary key (id)
            table B (shop.B)
              id     uuid not null
              other  uuid
              primary key (id)
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
  void i9AReferenceCanBeTheIdentifier(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id @OneToOne B b; }
                @Entity class M { @Id Long id; @OneToOne @MapsId B b; }
                """))
        .isSchema(
            """
            table A (shop.A)
              b_id  bigint not null
              primary key (b_id)
              foreign key A_b_id_fkey (b_id) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            table M (shop.M)
              b_id  bigint not null
              primary key (b_id)
              foreign key M_b_id_fkey (b_id) references B (id)
            """);
  }

  @CompilerTest
  void i9AReferenceCanBeAPartOfTheIdentifier(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { Long order; String code; }
                @Entity class Orders { @Id Long id; }
                @Entity class Part {
                  @EmbeddedId Key id;
                  @MapsId("order") @ManyToOne @JoinColumn(name = "order_no") Orders order;
                }
                @Entity class User { @Id Long id; @ManyToOne Part part; }
                """))
        .isSchema(
            """
            table Orders (shop.Orders)
              id  bigint not null
              primary key (id)
            table Part (shop.Part)
              order_no  bigint       not null
              code      varchar(255) not null
              primary key (order_no, code)
              foreign key Part_order_no_fkey (order_no) references Orders (id)
            table User (shop.User)
              id             bigint       not null
              part_order_no  bigint
              part_code      varchar(255)
              primary key (id)
              foreign key User_part_order_no_part_code_fkey (part_order_no, part_code) references Part (order_no, code)
            """);
  }

  @CompilerTest
  void i9ADerivedIdentifierIsFollowedThroughSeveralEntities(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class EmployeeId implements Serializable { String first; Integer number; }
                @Embeddable class DependentId implements Serializable { String name; EmployeeId employee; }
                @Entity class Employee { @EmbeddedId EmployeeId id; }
                @Entity class Dependent {
                  @EmbeddedId DependentId id;
                  @MapsId("employee") @ManyToOne Employee employee;
                }
                @Entity class Care { @Id Long id; @ManyToOne Dependent dependent; }
                """))
        .isSchema(
            """
            table Care (shop.Care)
              id                         bigint       not null
              dependent_employee_number  integer
              dependent_employee_first   varchar(255)
              dependent_name             varchar(255)
              primary key (id)
              foreign key Care_dependent_employee_number_dependent_employee_firs_76b40aef (dependent_employee_number, dependent_employee_first, dependent_name) references Dependent (employee_number, employee_first, name)
            table Dependent (shop.Dependent)
              name             varchar(255) not null
              employee_number  integer      not null
              employee_first   varchar(255) not null
              primary key (employee_number, employee_first, name)
              foreign key Dependent_employee_number_employee_first_fkey (employee_number, employee_first) references Employee (number, first)
            table Employee (shop.Employee)
              first   varchar(255) not null
              number  integer      not null
              primary key (number, first)
            """);
  }

  @CompilerTest
  void i9AnIdClassMayHoldTheKeyOfAReference(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                class LineId implements Serializable { Long order; int no; }
                @Entity class Orders { @Id Long id; }
                @Entity @IdClass(LineId.class) class Line {
                  @Id @ManyToOne Orders order;
                  @Id int no;
                  @ManyToOne Line previous;
                }
                """))
        .isSchema(
            """
            table Line (shop.Line)
              order_id           bigint  not null
              no                 integer not null
              previous_no        integer
              previous_order_id  bigint
              primary key (no, order_id)
              foreign key Line_order_id_fkey (order_id) references Orders (id)
              foreign key Line_previous_no_previous_order_id_fkey (previous_no, previous_order_id) references Line (no, order_id)
            table Orders (shop.Orders)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i9AOneToOneOverAWholeCompositeIdOrdersTheKeyLikeItsUniqueConstraint(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { String first; Integer num; Long dep; }
                @Entity class Emp { @EmbeddedId Key id; }
                @Entity class History { @EmbeddedId Key id; @MapsId @OneToOne Emp patient; }
                """))
        .isSchema(
            """
            table Emp (shop.Emp)
              first  varchar(255) not null
              num    integer      not null
              dep    bigint       not null
              primary key (num, dep, first)
            table History (shop.History)
              patient_num    integer      not null
              patient_dep    bigint       not null
              patient_first  varchar(255) not null
              primary key (patient_dep, patient_first, patient_num)
              foreign key History_patient_num_patient_dep_patient_first_fkey (patient_num, patient_dep, patient_first) references Emp (num, dep, first)
            """);
  }

  @CompilerTest
  void i10ASharedPrimaryKeyHasNeitherColumnNorForeignKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id Long id; @OneToOne @PrimaryKeyJoinColumn B b; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void i12GeneratorsInJavaNeedNothing(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @UuidGenerator UUID id; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  uuid not null
              primary key (id)
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
  void i9APartOfTheIdentifierWithANamedColumnHasTheStandardLength(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id @Column(length = 18) String no; }
                @Entity class N { @Id @Column(precision = 12, scale = 1) BigDecimal no; }
                @Embeddable class Key implements Serializable { @Column(length = 5) String b; BigDecimal n; }
                @Entity class Parts {
                  @EmbeddedId Key id;
                  @MapsId("b") @ManyToOne @JoinColumn(name = "b_no") B b;
                  @MapsId("n") @ManyToOne N n;
                }
                class PairId implements Serializable { String b; int i; }
                @Entity @IdClass(PairId.class) class Pair { @Id @ManyToOne @JoinColumn(name = "b_no") B b; @Id int i; }
                @Entity class Whole { @Id String id; @MapsId @OneToOne @JoinColumn(name = "b_no") B b; }
                """))
        .isSchema(
            """
            table B (shop.B)
              no  varchar(18) not null
              primary key (no)
            table N (shop.N)
              no  numeric(12,1) not null
              primary key (no)
            table Pair (shop.Pair)
              b_no  varchar(255) not null
              i     integer      not null
              primary key (i, b_no)
              foreign key Pair_b_no_fkey (b_no) references B (no)
            table Parts (shop.Parts)
              b_no  varchar(255)  not null
              n_no  numeric(12,1) not null
              primary key (n_no, b_no)
              foreign key Parts_b_no_fkey (b_no) references B (no)
              foreign key Parts_n_no_fkey (n_no) references N (no)
            table Whole (shop.Whole)
              b_no  varchar(18) not null
              primary key (b_no)
              foreign key Whole_b_no_fkey (b_no) references B (no)
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
  void whatAReferenceGivesIsNotGenerated(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id long id; }
                @Entity class B { @Id @GeneratedValue Long id; @MapsId @OneToOne A a; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            table B (shop.B)
              a_id  bigint not null
              primary key (a_id)
              foreign key B_a_id_fkey (a_id) references A (id)
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
