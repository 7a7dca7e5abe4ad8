package dev.revisions.processor.mapping;

/** Identifiers that references give: rows I9 and I10 of the mapping rules. */
class DerivedIdTest {

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
}
