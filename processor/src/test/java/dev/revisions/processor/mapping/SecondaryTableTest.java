package dev.revisions.processor.mapping;

/** Tables beside that of an entity: row H8 of the mapping rules. */
class SecondaryTableTest {

  @CompilerTest
  void h8AttributesAreInTheTableThatTheirColumnsName(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity
                @SecondaryTable(name = "details", comment = "more", foreignKey = @ForeignKey(name = "fk_d"),
                    indexes = @Index(columnList = "eyes"), uniqueConstraints = @UniqueConstraint(columnNames = {"friend", "eyes"}))
                @SecondaryTable(name = "photos", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_no"))
                class Person {
                  @Id Long id; String name;
                  @Column(table = "details") int height;
                  @Column(table = "details", nullable = false, unique = true) String eyes;
                  @ManyToOne @JoinColumn(name = "friend", table = "details") Person friend;
                  @Column(table = "Person") String nick;
                  Photo photo;
                }
                @Embeddable class Photo { @Column(table = "photos") byte[] content; String format; }
                """))
        .isSchema(
            """
            table Person (shop.Person)
              id    bigint       not null
              name  varchar(255)
              nick  varchar(255)
              primary key (id)
            table details (shop.Person)
              id      bigint       not null
              height  integer
              eyes    varchar(255) not null
              friend  bigint
              primary key (id)
              unique details_eyes_key (eyes)
              unique details_friend_eyes_key (friend, eyes)
              foreign key details_friend_fkey (friend) references Person (id)
              foreign key fk_d (id) references Person (id)
              index details_eyes_idx (eyes)
              comment 'more'
            table photos (shop.Person)
              person_no  bigint         not null
              content    varbinary(255)
              format     varchar(255)
              primary key (person_no)
              foreign key photos_person_no_fkey (person_no) references Person (id)
            """);
  }

  @CompilerTest
  void aSubclassInTheSameTableRequiresNothingThereOfWhatIsBesideIt(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class Vehicle { @Id Long id; }
                @Entity @SecondaryTable(name = "load_of") class Truck extends Vehicle {
                  double weight;
                  @Basic(optional = false) @Column(table = "load_of") String goods;
                  @Column(table = "load_of", nullable = false) int tons;
                }
                """))
        .isSchema(
            """
            table Vehicle (shop.Truck, shop.Vehicle)
              id      bigint      not null
              DTYPE   varchar(31) not null
              weight  double
              primary key (id)
              check Vehicle_DTYPE_check ({DTYPE} in ('Truck','Vehicle'))
              check Vehicle_Truck_check ({DTYPE} <> 'Truck' or ({weight} is not null))
            table load_of (shop.Truck)
              id     bigint       not null
              goods  varchar(255)
              tons   integer      not null
              primary key (id)
              foreign key load_of_id_fkey (id) references Vehicle (id)
            """);
  }

  @CompilerTest
  void aTableBesideAJoinedOneHasItsKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class Party { @Id Long id; }
                @Entity @PrimaryKeyJoinColumn(name = "company_id") @SecondaryTable(name = "tax")
                class Company extends Party { @Column(table = "tax") String number; }
                """))
        .isSchema(
            """
            table Company (shop.Company)
              company_id  bigint not null
              primary key (company_id)
              foreign key Company_company_id_fkey (company_id) references Party (id)
            table Party (shop.Party)
              id  bigint not null
              primary key (id)
            table tax (shop.Company)
              company_id  bigint       not null
              number      varchar(255)
              primary key (company_id)
              foreign key tax_company_id_fkey (company_id) references Company (company_id)
            """);
  }

  @CompilerTest
  void columnsBesideTheTableCanBeReferredToAndNumbered(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @SecondaryTable(name = "site") class Depot {
                  @Id Long id; @Column(table = "site", length = 8) String code;
                  @OneToMany(mappedBy = "depot") @OrderColumn(name = "place") List<Gate> gates;
                }
                @Entity @SecondaryTable(name = "gate_more") class Gate {
                  @Id Long id;
                  @ManyToOne @JoinColumn(name = "depot", table = "gate_more", referencedColumnName = "code") Depot depot;
                }
                """))
        .isSchema(
            """
            table Depot (shop.Depot)
              id  bigint not null
              primary key (id)
            table Gate (shop.Gate)
              id  bigint not null
              primary key (id)
            table gate_more (shop.Gate)
              id     bigint     not null
              depot  varchar(8)
              place  integer    not null
              primary key (id)
              foreign key gate_more_depot_fkey (depot) references site (code)
              foreign key gate_more_id_fkey (id) references Gate (id)
              check gate_more_place_check ({place}>=0)
            table site (shop.Depot)
              id    bigint     not null
              code  varchar(8)
              primary key (id)
              unique site_code_key (code)
              foreign key site_id_fkey (id) references Depot (id)
            """);
  }

  @CompilerTest
  void aTableThatTheEntityDoesNotDeclareIsAMistake(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @SecondaryTable(name = "details")
                class Person { @Id Long id; @Column(table = "detail") int height; }
                """))
        .hasProblem(
            "unknown-table",
            "Person.height",
            "'detail'",
            "Person declares no such @SecondaryTable",
            "did you mean 'details'?");
  }

  @CompilerTest
  void anEmbeddedObjectIsInOneTable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @SecondaryTable(name = "a") @SecondaryTable(name = "b")
                class Person { @Id Long id; Home home; }
                @Embeddable class Home { @Column(table = "a") String street; @Column(table = "b") String city; }
                """))
        .hasProblem("unsupported-mapping", "Person.home", "one table");
  }
}
