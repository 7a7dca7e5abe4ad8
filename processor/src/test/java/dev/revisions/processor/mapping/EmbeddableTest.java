package dev.revisions.processor.mapping;

/** Embedded objects and mapped superclasses: rows U4, H7, H10 of the mapping rules. */
class EmbeddableTest {

  @CompilerTest
  void anEmbeddableIsRecognisedWithoutAnnotationOnTheAttribute(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Address { String street; @Embedded Geo geo; }
                @Embeddable class Geo { double lat; double lon; }
                @Entity class A { @Id Long id; Address address; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint       not null
              street  varchar(255)
              lat     double
              lon     double
              primary key (id)
            """);
  }

  @CompilerTest
  void aRecordIsEmbeddedByItsComponents(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable record Address(@Column(length = 9) String zip, int no, @Column(name = "ct", nullable = false) String city) {}
                @Entity class A { @Id Long id; Address address; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id   bigint       not null
              zip  varchar(9)
              no   integer
              ct   varchar(255) not null
              primary key (id)
            """);
  }

  @CompilerTest
  void overridesReplaceTheWholeColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Geo { @Column(length = 3) String code; double lat; }
                @Embeddable class Address { @Column(length = 50, nullable = false) String street; Geo geo; @ManyToOne B b; }
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @AttributeOverride(name = "street", column = @Column(name = "st"))
                  @AttributeOverride(name = "geo.code", column = @Column(name = "gc", length = 5))
                  @AssociationOverride(name = "b", joinColumns = @JoinColumn(name = "b_no"))
                  Address address;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint       not null
              st    varchar(255)
              gc    varchar(5)
              lat   double
              b_no  bigint
              primary key (id)
              foreign key A_b_no_fkey (b_no) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void theOutermostOverrideWins(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Geo { String code; }
                @Embeddable class Address { @AttributeOverride(name = "code", column = @Column(name = "inner_code")) Geo geo; }
                @Entity class A { @Id Long id; Address plain; }
                @Entity class B {
                  @Id Long id;
                  @AttributeOverride(name = "geo.code", column = @Column(name = "outer_code")) Address address;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id          bigint       not null
              inner_code  varchar(255)
              primary key (id)
            table B (shop.B)
              id          bigint       not null
              outer_code  varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void whatAClassOverridesItDoesForThoseBelowToo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass @AttributeOverride(name = "own", column = @Column(name = "x1"))
                @AttributeOverride(name = "below", column = @Column(name = "x2"))
                class Base { String name; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED)
                @AttributeOverride(name = "below", column = @Column(name = "x3"))
                class A extends Base { @Id Long id; String own; }
                @Entity class B extends A { String below; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint       not null
              name  varchar(255)
              x1    varchar(255)
              primary key (id)
            table B (shop.B)
              id  bigint       not null
              x3  varchar(255)
              primary key (id)
              foreign key B_id_fkey (id) references A (id)
            """);
  }

  @CompilerTest
  void h7AMappedSuperclassIsInlinedAndItsOverridesApply(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass class Base { @Id Long id; @Column(length = 10) String name; @ManyToOne B b; }
                class Plain extends Base { String ignored; }
                @Entity class B { @Id Long id; }
                @Entity
                @AttributeOverride(name = "name", column = @Column(name = "title"))
                @AssociationOverride(name = "b", joinColumns = @JoinColumn(name = "b_no", nullable = false))
                class A extends Plain { String own; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id     bigint       not null
              title  varchar(255)
              b_no   bigint       not null
              own    varchar(255)
              primary key (id)
              foreign key A_b_no_fkey (b_no) references B (id)
            table B (shop.B)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void h7GenericAttributesAreResolvedThroughTheSubclass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass abstract class Node<T, ID extends Serializable> {
                  @Id ID id;
                  @ManyToOne T parent;
                  @OneToMany @JoinTable(name = "children") List<T> children;
                }
                @Entity class A extends Node<A, Long> { }
                @Embeddable class Pair<X, Y> { X x; Y y; }
                @Entity class B { @Id Long id; Pair<String, Integer> pair; }
                """))
        .isSchema(
            """
            table A (shop.A)
              id         bigint not null
              parent_id  bigint
              primary key (id)
              foreign key A_parent_id_fkey (parent_id) references A (id)
            table B (shop.B)
              id  bigint       not null
              x   varchar(255)
              y   integer
              primary key (id)
            table children (shop.A)
              A_id         bigint not null
              children_id  bigint not null
              unique children_children_id_key (children_id)
              foreign key children_A_id_fkey (A_id) references A (id)
              foreign key children_children_id_fkey (children_id) references A (id)
            """);
  }

  @CompilerTest
  void h7AMappedSuperclassMayStandBetweenEntities(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; }
                @MappedSuperclass class Between extends A { String between; }
                @Entity class B extends Between { String own; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.B)
              id       bigint       not null
              DTYPE    varchar(31)  not null
              between  varchar(255)
              own      varchar(255)
              primary key (id)
              check A_DTYPE_check ({DTYPE} in ('A','B'))
            """);
  }

  @CompilerTest
  void h10PropertyAccessTakesGettersWithSetters(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  private Long id; private String name; private int internal;
                  @Access(AccessType.FIELD) private String direct;
                  @Id public Long getId() { return id; }
                  public void setId(Long id) { }
                  @Column(name = "nm") public String getName() { return name; }
                  public void setName(String name) { }
                  public boolean isActive() { return true; }
                  void setActive(boolean active) { }
                  public String getURL() { return null; }
                  public void setURL(String url) { }
                  @Transient public String getComputed() { return null; }
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id      bigint       not null
              direct  varchar(255)
              nm      varchar(255)
              active  boolean      not null
              URL     varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void h10AnEmbeddableTakesTheAccessOfItsOwnerUnlessItHasItsOwn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Fields { String inField; public String getGetter() { return null; } }
                @Embeddable @Access(AccessType.PROPERTY) class Getters {
                  String inField;
                  public String getGetter() { return null; }
                  public void setGetter(String s) { }
                }
                @Entity class A { @Id Long id; Fields fields; Getters getters; public String getIgnored() { return null; } }
                """))
        .isSchema(
            """
            table A (shop.A)
              id       bigint       not null
              inField  varchar(255)
              getter   varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void h10AnOverriddenGetterKeepsTheMappingOfTheTopmostOne(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass class Base {
                  @Id public Long getId() { return null; }
                  public void setId(Long id) { }
                  @Column(name = "base_name") public String getName() { return null; }
                  public void setName(String name) { }
                }
                @Entity class A extends Base {
                  @Override @Column(name = "sub_name") public String getName() { return null; }
                  @Override public void setName(String name) { }
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id         bigint       not null
              base_name  varchar(255)
              primary key (id)
            """);
  }

  @CompilerTest
  void transientStaticAndComputedAttributesHaveNoColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Transient String marked;
                  transient String keyword;
                  static String shared;
                  final int constant = 0;
                  @Formula("1 + 1") int formula;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id        bigint  not null
              constant  integer not null
              primary key (id)
            """);
  }

  @CompilerTest
  void aColumnMayBeReadByASecondAttribute(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A {
                  @Id Long id;
                  @ManyToOne(optional = false) @JoinColumn(name = "b_id", insertable = false, updatable = false) B b;
                  @Column(name = "b_id") Long bId;
                }
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
  void h10AFieldWithAccessIsPersistentItself(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id @Access(AccessType.PROPERTY) private Long id;
                  public Long getId() { return id; }
                  public void setId(Long id) { }
                  String name;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id  bigint not null
              primary key (id)
            """);
  }

  @CompilerTest
  void subclassesOfAnEmbeddableShareItsPlace(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Shape { String label; }
                @Embeddable class Circle extends Shape { double radius; }
                @Embeddable class Disc extends Circle { @Column(nullable = false) String color; }
                @Embeddable class Square extends Shape { int side; }
                @Embeddable @DiscriminatorColumn(name = "kind", length = 5) class Base { int base; }
                @Embeddable @DiscriminatorValue("m") class More extends Base { int more; }
                @Entity class A { @Id Long id; Shape shape; @ElementCollection Set<Base> bases; }
                @Entity class B { @Id Long id; Circle circle; }
                """))
        .isSchema(
            """
            table A (shop.A, shop.Circle, shop.Disc, shop.Square)
              id           bigint       not null
              label        varchar(255)
              radius       double
              color        varchar(255) not null
              side         integer
              shape_DTYPE  varchar(31)  not null
              primary key (id)
            table A_bases (shop.A, shop.More)
              A_id  bigint     not null
              base  integer
              more  integer
              kind  varchar(5) not null
              unique A_bases_A_id_base_more_kind_key (A_id, base, more, kind)
              foreign key A_bases_A_id_fkey (A_id) references A (id)
            table B (shop.B)
              id      bigint not null
              radius  double
              primary key (id)
            """);
  }

  @CompilerTest
  void aPatternNamesTheColumnsInside(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Geo { double lat; }
                @Embeddable class Address { String street; @Column(name = "no") int number; @EmbeddedColumnNaming("g_%s") Geo geo; @ManyToOne A a; @ElementCollection List<String> tags; }
                @Entity class A { @Id Long id; @EmbeddedColumnNaming("home_%s") Address home; @EmbeddedColumnNaming Geo work; }
                """))
        .hasTable(
            """
            table A (shop.A)
              id          bigint       not null
              home_street varchar(255)
              home_no     integer
              home_g_lat  double
              a_id        bigint
              work_lat    double
              primary key (id)
              foreign key A_a_id_fkey (a_id) references A (id)
            """);
  }
}
