package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.element.TypeElement;

/** What bad entities get: a problem on the element that says class, field, reason and remedy. */
class ProblemsTest {

  @CompilerTest
  void anEntityNeedsAnIdentifier(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { String name; }
                """))
        .hasProblem("no-id", "A: ", "@Id");
  }

  @CompilerTest
  void anEntityMustBeAClass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity record A(@Id Long id) { }
                """))
        .hasProblem("not-a-class", "A: only a class");
  }

  @CompilerTest
  void aColumnIsMappedOnce(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Column(name = "x") String a; @Column(name = "X") String b; }
                """))
        .hasProblem("duplicate-column", "A.b: ", "A.a");
  }

  /** The message stands where it is embedded, and says what to write there. */
  @CompilerTest
  void anEmbeddableIsEmbeddedTwiceUnderNamesOfItsOwn(TestCompiler compiler) {
    String inside =
        """
        @Entity class A { @Id Long id; %s }
        @Embeddable class Address { String street; @ManyToOne A owner; }
        @Embeddable class Places { Address home; Address work; }
        """;
    Expectation.of(compiler.map(inside.formatted("Address home; Address work;")))
        .hasProblem(
            "duplicate-column",
            "A.work: the column street of table A, for its street, is already that of"
                + " A.home.street; give it another name by @AttributeOverride(name = \"street\","
                + " column = @Column(name = \"...\"))");
    Expectation.of(compiler.map(inside.formatted("Places places;")))
        .hasProblem(
            "duplicate-column",
            "A.places: the column street of table A, for its work.street, is already that of"
                + " A.places.home.street; give it another name by @AttributeOverride(name ="
                + " \"work.street\", column = @Column(name = \"...\"))");
    Expectation.of(
            compiler.map(
                inside.formatted(
                    "Address home; @AttributeOverride(name = \"street\", column = @Column(name ="
                        + " \"s\")) Address work;")))
        .hasProblem(
            "duplicate-column",
            "A.work: the column owner_id of table A, for its owner, is already that of"
                + " A.home.owner; give it another name by @AssociationOverride(name = \"owner\","
                + " joinColumns = @JoinColumn(name = \"...\"))");
    Expectation.of(compiler.map(inside.formatted("Address home; String street;")))
        .hasProblem("duplicate-column", "A.street: ", "A.home.street; give one of them");
  }

  @CompilerTest
  void aSubclassCannotMapAColumnOfItsParentAgain(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Column(name = "x") String a; }
                @Entity class B extends A { @Column(name = "x") String b; }
                """))
        .hasProblem("duplicate-column", "B.b: ", "A.a");
  }

  @CompilerTest
  void twoEntitiesOnOneTableMustAgreeOnItsColumns(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "t") class A { @Id Long id; String name; }
                @Entity @Table(name = "T") class B { @Id Long id; Integer name; }
                """))
        .hasProblem("table-conflict", "B.name: ", "A.name", "integer", "varchar(255)");
  }

  @CompilerTest
  void twoEntitiesOnOneTableMustAgreeOnItsKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "t") class A { @Id Long id; Long other; }
                @Entity @Table(name = "t") class B { Long id; @Id Long other; }
                """))
        .hasProblem("table-conflict", "B: ", "primary key");
  }

  @CompilerTest
  void aReferenceNeedsAnEntity(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                class B { }
                @Entity class A { @Id Long id; @ManyToOne B b; }
                """))
        .hasProblem("unknown-target", "A.b: ", "shop.B", "@Entity");
  }

  @CompilerTest
  void aCollectionNeedsToSayWhatItHolds(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @OneToMany List bs; }
                """))
        .hasProblem("unknown-target", "A.bs: ", "type argument");
  }

  @CompilerTest
  void mappedByMustNameAnAttributeOfTheOtherSide(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; @ManyToOne A owner; }
                @Entity class A { @Id Long id; @OneToMany(mappedBy = "onwer") List<B> bs; }
                """))
        .hasProblem("unknown-mapped-by", "A.bs: ", "'onwer'", "did you mean 'owner'?");
  }

  @CompilerTest
  void mappedByMustNameAnAssociation(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; String name; }
                @Entity class A { @Id Long id; @OneToMany(mappedBy = "name") List<B> bs; }
                """))
        .hasProblem("unknown-mapped-by", "A.bs: ", "B.name is no association");
  }

  @CompilerTest
  void anEntityAsAttributeNeedsAnAssociation(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id Long id; B b; }
                """))
        .hasProblem("missing-association", "A.b: ", "@ManyToOne");
  }

  @CompilerTest
  void anAnnotationThatIsNotReadIsAProblemOnAnAttribute(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @Type(org.hibernate.usertype.UserTypeLegacyBridge.class) String x;
                }
                """))
        .hasProblem("unsupported-annotation", "A.x: @Type");
  }

  @CompilerTest
  void anAnnotationThatIsNotReadIsAProblemOnAClass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Audited class A { @Id Long id; }
                """))
        .hasProblem("unsupported-annotation", "A: @Audited");
  }

  @CompilerTest
  void anAnnotationThatIsNotReadIsAProblemOnAnEmbeddable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable @Audited class E { String s; }
                @Entity class A { @Id Long id; E e; }
                """))
        .hasProblem("unsupported-annotation", "E: @Audited");
  }

  @CompilerTest
  void anAnnotationThatIsNotReadIsAProblemOnASuperclass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass class Base {
                  @Type(org.hibernate.usertype.UserTypeLegacyBridge.class) String x;
                }
                @Entity class A extends Base { @Id Long id; }
                """))
        .hasProblem("unsupported-annotation", "Base.x: @Type");
  }

  @CompilerTest
  void whatAnAnnotationOfTheUsersStandsForIsRead(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Type(org.hibernate.usertype.UserTypeLegacyBridge.class) @interface Money { }
                @Entity class A { @Id Long id; @Money String x; }
                """))
        .hasProblem("unsupported-annotation", "A.x: @Type");
  }

  @CompilerTest
  void aDescriptionOfAJdbcTypeOfTheUsersIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                class Mine extends org.hibernate.type.descriptor.jdbc.VarcharJdbcType { }
                @Entity class A { @Id Long id; @JdbcType(Mine.class) String x; }
                """))
        .hasProblem("unsupported-annotation", "A.x: @JdbcType", "@JdbcTypeCode");
  }

  @CompilerTest
  void aDescriptionOfAJavaTypeOfTheUsersIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                class Mine extends org.hibernate.type.descriptor.java.StringJavaType { }
                @Entity class A {
                  @Id Long id;
                  @ElementCollection @MapKeyJavaType(Mine.class) Map<String, String> x;
                }
                """))
        .hasProblem("unsupported-annotation", "A.x: @MapKeyJavaType", "@MapKeyJdbcTypeCode");
  }

  @CompilerTest
  void theTableOfAnEmbeddedObjectIsSaidOnTheEntity(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Inner { String x; }
                @Embeddable class Outer { @Embedded @EmbeddedTable("more") Inner inner; }
                @Entity @SecondaryTable(name = "more") class A { @Id Long id; @Embedded Outer o; }
                """))
        .hasProblem("unsupported-mapping", "Outer.inner: ", "@EmbeddedTable");
  }

  @CompilerTest
  void allOfAnEmbeddedObjectIsInTheTableThatIsSaid(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Part { @ManyToOne A other; }
                @Entity @SecondaryTable(name = "more") class A {
                  @Id Long id;
                  @Embedded @EmbeddedTable("more") Part part;
                }
                """))
        .hasProblem("unsupported-mapping", "A.part: ", "@JoinColumn(table = \"more\")");
  }

  @CompilerTest
  void theClassOfAnEmbeddedObjectIsSaidBesideEmbedded(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                interface Place { }
                @Embeddable class Gps implements Place { double x; }
                @Entity class A { @Id Long id; @TargetEmbeddable(Gps.class) Place place; }
                """))
        .hasProblem("unsupported-mapping", "A.place: ", "@Embedded");
  }

  @CompilerTest
  void whatTheDatabasePrefersIsRefusedWithItsReason(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @org.hibernate.annotations.NativeGenerator Long id; }
                """))
        .hasProblem("unsupported-annotation", "A.id: @NativeGenerator", "IDENTITY");
  }

  @CompilerTest
  void anAnnotationWhoseMeaningIsInCodeIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @org.hibernate.annotations.AttributeBinderType(binder = Shorten.Binder.class)
                @interface Shorten {
                  class Binder implements org.hibernate.binder.AttributeBinder<Shorten> {
                    public void bind(
                        Shorten annotation,
                        org.hibernate.boot.spi.MetadataBuildingContext context,
                        org.hibernate.mapping.PersistentClass entity,
                        org.hibernate.mapping.Property property) {}
                  }
                }
                @Entity class A { @Id Long id; @Shorten String name; }
                """))
        .hasProblem("unsupported-annotation", "A.name: @Shorten", "code of yours");
  }

  @CompilerTest
  void aGeneratorOfOtherDatabasesIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue(generator = "native") Long id; }
                """))
        .hasProblem("unsupported-annotation", "A.id: ", "'native'");
  }

  @CompilerTest
  void aCatalogIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(catalog = "c") class A { @Id Long id; }
                """))
        .hasProblem("unsupported-mapping", "A: ", "catalog");
  }

  @CompilerTest
  void aReferenceHasNoColumnOfItsOwn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne @Column(name = "a") A a; }
                """))
        .hasProblem("unsupported-annotation", "A.a: Hibernate refuses @Column on an association");
  }

  @CompilerTest
  void aForeignKeyDefinitionMustBeReadable(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "references A (id)")) A a; }
                """))
        .hasProblem("unsupported-mapping", "A.a: 'references A (id)' cannot be read");
  }

  @CompilerTest
  void i3IdentityIsRefusedWithATablePerClass(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
                """))
        .hasProblem("unsupported-mapping", "A: ", "TABLE_PER_CLASS");
  }

  @CompilerTest
  void i5OneSequenceHasOneSetting(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue @SequenceGenerator(sequenceName = "s") Long id; }
                @Entity class B { @Id @GeneratedValue @SequenceGenerator(sequenceName = "S", allocationSize = 5) Long id; }
                """))
        .hasProblem("sequence-conflict", "B.id: ", "shop.A", "50", "5");
  }

  @CompilerTest
  void i6OneCounterStartsWithOneNumber(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
                  @TableGenerator(name = "g", pkColumnValue = "all", initialValue = 1) Long id;
                }
                @Entity class B {
                  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
                  @TableGenerator(name = "g", pkColumnValue = "all", initialValue = 2) Long id;
                }
                """))
        .hasProblem("sequence-conflict", "B.id", "counter 'all' of table g starts with 2");
  }

  @CompilerTest
  void i2OnlyNumbersUuidsAndStringsAreGenerated(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue Instant id; }
                """))
        .hasProblem("unsupported-mapping", "A.id: ", "java.time.Instant");
  }

  @CompilerTest
  void i14AnIdentifierIsNotConverted(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                abstract class C implements AttributeConverter<UUID, String> { }
                @Entity class A { @Id @Convert(converter = C.class) UUID id; }
                """))
        .hasProblem("unsupported-mapping", "A.id: ", "@Convert");
  }

  @CompilerTest
  void h6ATableOnASubclassOfOneTableIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; }
                @Entity @Table(name = "b") class B extends A { }
                """))
        .hasProblem("unsupported-mapping", "B: ", "A");
  }

  @CompilerTest
  void h6ATableOnAMappedSuperclassIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @MappedSuperclass @Table(name = "b") class Base { @Id Long id; }
                @Entity class A extends Base { }
                """))
        .hasProblem("unsupported-mapping", "Base: ", "@Table");
  }

  @CompilerTest
  void h2ACharacterAsDiscriminatorNeedsValues(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) class A { @Id Long id; }
                """))
        .hasProblem("unsupported-mapping", "CHAR", "@DiscriminatorValue");
  }

  @CompilerTest
  void aHierarchyHasOneStrategy(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class B extends A { }
                """))
        .hasProblem("unsupported-mapping", "B: ", "A");
  }

  @CompilerTest
  void h10AGetterNeedsASetter(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id public Long getId() { return null; } public void setId(Long id) { } public String getName() { return null; } }
                """))
        .hasProblem("no-setter", "A.name: ", "setName");
  }

  @CompilerTest
  void anAnnotationOnTheSideThatIsNotReadIsNamed(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @OneToMany private List<A> parts;
                  @Id public Long getId() { return null; }
                  public void setId(Long id) { }
                  public List<A> getParts() { return null; }
                  public void setParts(List<A> parts) { }
                }
                """))
        .hasProblem(
            "unsupported-type",
            "A.parts: ",
            "@OneToMany on its field is not read",
            "to the getter");
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  List<A> parts;
                  @OneToMany public List<A> getParts() { return null; }
                }
                """))
        .hasProblem(
            "unsupported-type",
            "A.parts: ",
            "@OneToMany on its getter is not read",
            "to the field");
  }

  @CompilerTest
  void gettersThatLombokHasNotMadeYetAreNotOverlooked(TestCompiler compiler) {
    String entity =
        """
        @Entity @lombok.Getter class A {
          private Long id;
          private String name;
          @Id public Long getId() { return null; }
          public void setId(Long id) { }
          %s
        }
        """;
    Expectation.of(compiler.map(entity.formatted("")))
        .hasProblem("late-lombok", "A: ", "name", "put lombok before revisions-processor");
    Expectation.of(
            compiler.map(
                entity.formatted(
                    "public String getName() { return name; } void setName(String name) { }")))
        .hasNoProblems();
  }

  @CompilerTest
  void n2TwoEmbeddedOfOneTypeNeedOverrides(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { int num; }
                @Entity class A { @Id Long id; E one; E two; }
                """))
        .hasProblem("duplicate-column", "A.two: ", "A.one.num");
  }

  @CompilerTest
  void anEmbeddableCannotContainItself(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { String s; E again; }
                @Entity class A { @Id Long id; E e; }
                """))
        .hasProblem("unsupported-type", "E.again: ", "itself");
  }

  @CompilerTest
  void aJoinNeedsAColumnForEachOfTheKey(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { int x; int y; }
                @Entity class B { @EmbeddedId Key id; }
                @Entity class A { @Id Long id; @ManyToOne @JoinColumn(name = "b") B b; }
                """))
        .hasProblem("join-columns", "A.b: ", "2 columns");
  }

  @CompilerTest
  void aReferencedColumnMustExist(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class B { @Id Long id; String code; }
                @Entity class A { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "cod") B b; }
                """))
        .hasProblem("join-columns", "A.b: ", "'cod'");
  }

  @CompilerTest
  void anIndexNeedsColumnsThatExist(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(indexes = @Index(columnList = "nmae desc")) class A { @Id Long id; String name; }
                """))
        .hasProblem("unknown-column", "A: ", "'nmae'", "did you mean 'name'?");
  }

  @CompilerTest
  void aUniqueConstraintNeedsColumnsThatExist(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "other")) class A { @Id Long id; String name; }
                """))
        .hasProblem("unknown-column", "A: ", "'other'");
  }

  @CompilerTest
  void anExpressionOfAnIndexHasNoComma(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(indexes = @Index(columnList = "(coalesce(a, b))")) class A { @Id Long id; String a; String b; }
                """))
        .hasProblem("unknown-column", "A: ", "comma");
  }

  @CompilerTest
  void aNameCannotContainABacktick(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Column(name = "a`b") String x; }
                """))
        .hasProblem("bad-identifier", "'a`b'");
  }

  @CompilerTest
  void aNameIsOneLine(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Column(name = "a\\nb") String x; }
                """))
        .hasProblem("bad-identifier", "without backticks and control characters inside");
  }

  @CompilerTest
  void twoConstraintsOfATableCannotHaveOneName(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Check(name = "twice", constraints = "a > 0") int a; @Check(name = "twice", constraints = "b > 0") int b; }
                """))
        .hasProblem("name-conflict", "twice");
  }

  @CompilerTest
  void aForeignKeyDefinitionNamesColumnsThatAreThere(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (b_id) references A")) A a; }
                """))
        .hasProblem("unknown-column", "'b_id'", "table A");
  }

  @CompilerTest
  void aPatternOfNamesHasAPlaceForTheName(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { int x; }
                @Entity class A { @Id Long id; @EmbeddedColumnNaming("home") E e; }
                """))
        .hasProblem("bad-identifier", "A.e: 'home'", "%s");
  }

  @CompilerTest
  void anIdentifierHasNoSubclasses(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class Key implements Serializable { int x; }
                @Embeddable class LongKey extends Key { int y; }
                @Entity class A { @EmbeddedId Key key; }
                """))
        .hasProblem("unsupported-mapping", "A.key: ", "subclasses");
  }

  @CompilerTest
  void twoEnumsOfOneNameCannotHaveATypeEach(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                class X { enum Kind { A, B } }
                class Y { enum Kind { C } }
                @Entity class A { @Id Long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) X.Kind x; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Y.Kind y; }
                """))
        .hasProblem("name-conflict", "Kind");
  }

  @CompilerTest
  void theValueOfAnEnumIsOneThatHibernateTakes(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                enum E { X('x'); @EnumeratedValue final char c; E(char c) { this.c = c; } }
                @Entity class A { @Id Long id; @Enumerated(EnumType.STRING) E e; }
                """))
        .hasProblem("unsupported-mapping", "A.e: @EnumeratedValue", "of type char");
  }

  @CompilerTest
  void anUnresolvedTypeMayBeThereInALaterRound(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; Generated1 x; }
                """))
        .hasProblem("unresolved-type", "A.x: ");
  }

  @CompilerTest
  void anUnresolvedTargetMayBeThereInALaterRound(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne Generated1 x; }
                """))
        .hasProblem("unresolved-type", "A.x: ");
  }

  @CompilerTest
  void anUnresolvedSuperclassMayBeThereInALaterRound(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A extends Generated1 { @Id Long id; }
                """))
        .hasProblem("unresolved-type", "A: ");
  }

  @CompilerTest
  void anUnresolvedElementMayBeThereInALaterRound(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @OneToMany List<Generated1> x; }
                """))
        .hasProblem("unresolved-type", "A.x: ");
  }

  @CompilerTest
  void aRenamedAttributeHasOneColumn(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class E { int a; int b; }
                @Entity class A { @Id Long id; @RenamedFrom("x") E e; }
                """))
        .hasProblem("misplaced-hint", "A.e: @RenamedFrom", "2; say which by column", "a, b");
  }

  @CompilerTest
  void aCollectionThatIsMappedElsewhereHasNoColumnToRename(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ManyToOne B b; }
                @Entity class B {
                  @Id Long id; @RenamedFrom("x") @ManyToMany(mappedBy = "bs") List<C> cs;
                }
                @Entity class C { @Id Long id; @ManyToMany List<B> bs; }
                """))
        .hasProblem("misplaced-hint", "B.cs: @RenamedFrom", "has 0; remove it");
  }

  @CompilerTest
  void anEmptyBackfillFillsNothing(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Backfill("") @Column(nullable = false) String x; }
                """))
        .hasProblem("misplaced-hint", "A.x: @Backfill takes", "write @Backfill(\"''\")");
  }

  @CompilerTest
  void aCollectionHasNoColumnToFill(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ElementCollection @Backfill("0") List<String> tags; }
                """))
        .hasProblem("misplaced-hint", "A.tags: ", "@Backfill");
  }

  @CompilerTest
  void aColumnHasALengthOfOneAtLeast(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @Column(length = 0) String s; }
                """))
        .hasProblem("unsupported-type", "A.s: ", "length must be at least 1");
  }

  @CompilerTest
  void theNameOfAConstraintIsAnIdentifierToo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "f`k")) A a;
                }
                """))
        .hasProblem("bad-identifier", "'f`k'");
  }

  @CompilerTest
  void aProblemStandsOnElementAnnotationAndValue(TestCompiler compiler) {
    Problem problem =
        compiler
            .map(
                """
                @Entity class B { @Id Long id; }
                @Entity class A { @Id Long id; @OneToMany(mappedBy = "x") List<B> bs; }
                """)
            .problems()
            .get(0);

    assertThat(problem.element().getSimpleName()).hasToString("bs");
    assertThat(problem.mirror().orElseThrow().getAnnotationType().asElement())
        .isInstanceOfSatisfying(
            TypeElement.class, type -> assertThat(type.getSimpleName()).hasToString("OneToMany"));
    assertThat(problem.value().orElseThrow().getValue()).isEqualTo("x");
  }

  @CompilerTest
  void theTablesOfARunAreNotForEntities(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(name = "Revision_History") class A { @Id Long id; }
                """))
        .hasProblem("own-table", "keeps which revisions a database has", "another name");
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @ElementCollection
                  @CollectionTable(schema = "PUBLIC", name = "`REVISION_HISTORY_LOCK`")
                  Set<String> names;
                }
                """))
        .hasProblem("own-table", "keeps who is at work on a database");
    Expectation.of(
            compiler.map(
                """
                @Entity @Table(schema = "audit", name = "revision_history") class A { @Id Long id; }
                """))
        .hasNoProblems();
  }

  @CompilerTest
  void allMistakesAreReportedAtOnce(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Entity class A { @Id Long id; Object one; Optional<String> two; @Any Object three; }
            @Entity class B { @Id Long id; Byte[] four; }
            """);

    assertThat(mapping.problems())
        .extracting(problem -> problem.element().getSimpleName().toString())
        .contains("one", "two", "three", "four");
  }
}
