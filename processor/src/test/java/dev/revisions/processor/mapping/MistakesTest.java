package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * What Hibernate refuses when it starts is refused by the compiler, with the place and a remedy.
 */
class MistakesTest {

  private static final String B = "@Entity class B { @Id long id; @ManyToOne A a; }\n";

  private static void refused(TestCompiler compiler, String rule, String source, String... parts) {
    Expectation.of(compiler.map(source)).hasProblem(rule, parts);
  }

  private static void accepted(TestCompiler compiler, String source) {
    assertThat(compiler.map(source).problems()).isEmpty();
  }

  @CompilerTest
  void theOwningSideRefersToTheInverse(TestCompiler compiler) {
    refused(
        compiler,
        "unknown-mapped-by",
        """
        @Entity class A { @Id long id; @OneToMany(mappedBy = "c") List<B> bs; }
        @Entity class B { @Id long id; @ManyToOne C c; }
        @Entity class C { @Id long id; }
        """,
        "A.bs: ",
        "B.c refers to C, not to A");
    refused(
        compiler,
        "unknown-mapped-by",
        """
        @Entity class A { @Id long id; @ManyToMany(mappedBy = "cs") List<B> bs; }
        @Entity class B { @Id long id; @ManyToMany List<C> cs; }
        @Entity class C { @Id long id; }
        """,
        "A.bs: ",
        "B.cs refers to C, not to A",
        "name an attribute that refers to A");
    accepted(
        compiler,
        """
        @Entity class A { @Id long id; @OneToMany(mappedBy = "s") List<B> bs; }
        @Entity class S extends A { }
        @Entity class B { @Id long id; @ManyToOne S s; }
        """);
  }

  @CompilerTest
  void oneSideOwns(TestCompiler compiler) {
    refused(
        compiler,
        "unknown-mapped-by",
        """
        @Entity class A { @Id long id; @ManyToMany(mappedBy = "as") List<A> as; }
        """,
        "A.as: ",
        "A.as is mapped by the other side itself");
    refused(
        compiler,
        "unknown-mapped-by",
        """
        @Entity class A { @Id long id; @OneToOne(mappedBy = "as") B b; }
        @Entity class B { @Id long id; @ManyToMany List<A> as; }
        """,
        "A.b: ",
        "B.as refers to many, so it cannot own a @OneToOne; make it a @OneToOne too");
  }

  @CompilerTest
  void theInverseSideHasNoColumns(TestCompiler compiler) {
    for (String annotation : List.of("@JoinColumn(name = \"a\")", "@JoinTable(name = \"t\")")) {
      refused(
          compiler,
          "unsupported-mapping",
          B
              + "@Entity class A { @Id long id; @OneToMany(mappedBy = \"a\") "
              + annotation
              + " List<B> bs; }",
          "A.bs: the side with mappedBy has no columns",
          annotation.substring(0, 9));
    }
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; @OneToOne(mappedBy = "a") @JoinColumn(name = "x") B b; }
        @Entity class B { @Id long id; @OneToOne A a; }
        """,
        "A.b: the side with mappedBy has no columns of its own; put @JoinColumn on the other side");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; @ManyToMany(mappedBy = "as") @OrderColumn List<B> bs; }
        @Entity class B { @Id long id; @ManyToMany Set<A> as; }
        """,
        "A.bs: the side with mappedBy has no columns of its own; use @OrderBy");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A {
          @Id long id; @ManyToMany(mappedBy = "as") @MapKeyColumn(name = "k") Map<String, B> bs;
        }
        @Entity class B { @Id long id; @ManyToMany Set<A> as; }
        """,
        "A.bs: the side with mappedBy has no columns of its own; use @MapKey");
    accepted(
        compiler,
        """
        @Entity class A {
          @Id long id;
          @OneToOne(mappedBy = "a") @JoinTable(name = "unused") B b;
          @OneToMany(mappedBy = "many") @OrderColumn List<B> bs;
        }
        @Entity class B { @Id long id; @OneToOne A a; @ManyToOne A many; }
        """);
  }

  @CompilerTest
  void aMapNamesTheColumnsOfItsCompositeKey(TestCompiler compiler) {
    refused(
        compiler,
        "join-columns",
        """
        @Entity class K { @EmbeddedId Pk id; }
        @Embeddable class Pk { int a; int b; }
        @Entity class A { @Id long id; @ElementCollection Map<K, String> notes; }
        """,
        "A.notes: the identifier of the map's key K has 2 columns; write a @MapKeyJoinColumn");
  }

  @CompilerTest
  void aCommentFindsWhatItIsFor(TestCompiler compiler) {
    refused(
        compiler,
        "unknown-table",
        """
        @Entity @SecondaryTable(name = "more") @Comment(on = "mroe", value = "x") class A {
          @Id long id;
        }
        """,
        "A: @Comment is for table 'mroe', but the tables of the class are A, more; correct the"
            + " name");
    refused(
        compiler,
        "unknown-table",
        """
        @Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; }
        @Entity @Comment(on = "A", value = "x") class B extends A { }
        """,
        "B: @Comment is for table 'A', but the tables of the class are B;");
    refused(
        compiler,
        "unknown-column",
        """
        @Entity class A {
          @Id long id; @Comment(on = "word", value = "x") @ElementCollection List<String> words;
        }
        """,
        "A.words: @Comment is for 'word', but neither the collection's table A_words nor a column");
  }

  @CompilerTest
  void aCommentIsNotForWhatHasNoColumn(TestCompiler compiler) {
    for (String attribute :
        List.of(
            "@Formula(\"1\") int x",
            "@OneToOne(mappedBy = \"a\") B x",
            "@OneToOne @PrimaryKeyJoinColumn B x",
            "@ManyToOne @JoinFormula(\"1\") B x",
            "@Embedded Words x",
            "@Embedded Computed x")) {
      refused(
          compiler,
          "unsupported-mapping",
          """
          @Entity class B { @Id long id; @OneToOne A a; }
          @Embeddable class Words { @ElementCollection List<String> words; }
          @Embeddable class Computed { int y; @Formula("1") int f; }
          @Entity class A { @Id long id; @Comment("x") %s; }
          """
              .formatted(attribute),
          "A.x: Hibernate looks for a column to put @Comment on, and finds none, or a formula");
    }
  }

  @CompilerTest
  void anIdClassHasThePartsOfTheIdentifier(TestCompiler compiler) {
    String entity = "@Entity @IdClass(Pk.class) class A { @Id int a; @Id Integer b; }\n";
    refused(compiler, "id-class", entity + "class Pk { int a; }", "A.b: ", "Pk has no 'b'");
    refused(
        compiler,
        "id-class",
        entity + "record Pk(int a, int b, int c) { }",
        "A: its id class Pk has 'c'");
    refused(
        compiler,
        "id-class",
        entity + "class Pk { int a; String b; }",
        "A.b: it is of type java.lang.Integer, but of type java.lang.String in the id class Pk");
    accepted(
        compiler,
        entity
            + "class Up { Integer a; } class Pk extends Up { int b; static int s; transient int t;"
            + " }");
    accepted(
        compiler,
        """
        @Entity @IdClass(Pk.class) class A {
          @Id public Integer getA() { return 1; } public void setA(Integer a) { }
        }
        class Pk { int cached; public int getA() { return 1; } public void setA(int a) { } }
        """);
  }

  @CompilerTest
  void whatIsWrongWithAnIdentifierIsSaidOnce(TestCompiler compiler) {
    assertThat(
            compiler
                .map(
                    """
                    @Entity @IdClass(Pk.class) class A { @Id int a; @Id Missing b; }
                    class Pk { int a; Missing b; }
                    """)
                .problems())
        .extracting(Problem::rule)
        .containsExactly("unresolved-type");
  }

  @CompilerTest
  void aReferenceAloneMayHaveTheIdClassOfItsTarget(TestCompiler compiler) {
    accepted(
        compiler,
        """
        @Entity @IdClass(Pk.class) class Person { @Id String first; @Id String last; }
        @Entity @IdClass(Pk.class) class Patient { @Id @OneToOne Person person; }
        record Pk(String first, String last) { }
        """);
    accepted(
        compiler,
        """
        @Entity class Person { @EmbeddedId Pk id; }
        @Entity @IdClass(Pk.class) class Patient { @Id @OneToOne Person person; }
        @Embeddable record Pk(String first, String last) { }
        """);
    refused(
        compiler,
        "id-class",
        """
        @Entity @IdClass(Pk.class) class Person { @Id String first; @Id String last; }
        @Entity @IdClass(Other.class) class Patient { @Id @OneToOne Person person; }
        record Pk(String first, String last) { }
        record Other(String first, String last) { }
        """,
        "Patient.person: the id class Other has no 'person'");
  }

  @CompilerTest
  void aTypeHasOneRegisteredConverter(TestCompiler compiler) {
    String converters =
        """
        class C implements AttributeConverter<LocalDate, String> {
          public String convertToDatabaseColumn(LocalDate x) { return null; }
          public LocalDate convertToEntityAttribute(String x) { return null; }
        }
        class D extends C { }
        """;
    refused(
        compiler,
        "name-conflict",
        """
        @Entity @ConverterRegistration(converter = C.class) class A { @Id long id; }
        @Entity @ConverterRegistration(converter = D.class) class B { @Id long id; }
        """
            + converters,
        "B: D is registered for java.time.LocalDate, for which C is registered otherwise");
    accepted(
        compiler,
        """
        @Entity @ConverterRegistration(converter = C.class) class A { @Id long id; }
        @Entity @ConverterRegistration(converter = C.class) class B { @Id long id; }
        """
            + converters);
  }

  @CompilerTest
  void anIdentifierIsOneThing(TestCompiler compiler) {
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; @EmbeddedId Pk pk; }
        @Embeddable class Pk { int x; }
        """,
        "A.pk: an @EmbeddedId is all of the identifier; move the other @Id");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @EmbeddedId Pk pk; }
        @Embeddable class Pk { int x; @ElementCollection List<String> l; }
        """,
        "Pk.l: a collection cannot be a part");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A { @Id long other; }
        """,
        "B.other: an entity below another");
    accepted(
        compiler,
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A { @Id long id; }
        """);
  }

  @CompilerTest
  void mapsIdNamesAPartOfTheIdentifier(TestCompiler compiler) {
    refused(
        compiler,
        "unknown-maps-id",
        """
        @Entity class A { @EmbeddedId Pk id; @MapsId("part") @ManyToOne B b; }
        @Embeddable class Pk { long parts; int y; }
        @Entity class B { @Id long id; }
        """,
        "A.b: the identifier has no part 'part'",
        "did you mean 'parts'?");
  }

  @CompilerTest
  void aVersionIsANumberOrAMoment(TestCompiler compiler) {
    for (String type : List.of("String", "boolean", "BigDecimal", "LocalDate")) {
      refused(
          compiler,
          "unsupported-mapping",
          "@Entity class A { @Id long id; @Version " + type + " v; }",
          "A.v: Hibernate cannot count up a @Version of ",
          "make it a whole number, a moment or a byte[]");
    }
    for (String type : List.of("short", "Long", "Instant", "byte[]", "java.sql.Timestamp")) {
      accepted(compiler, "@Entity class A { @Id long id; @Version " + type + " v; }");
    }
  }

  @CompilerTest
  void aVersionIsOfTheRoot(TestCompiler compiler) {
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A { @Version int v; }
        """,
        "B.v: ",
        "move it up to A");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; P p; }
        @Embeddable class P { @Version int v; }
        """,
        "P.v: only an entity has a @Version");
  }

  @CompilerTest
  void onlyAnIdentifierIsGeneratedByItsAnnotation(TestCompiler compiler) {
    refused(
        compiler,
        "unsupported-mapping",
        "@Entity class A { @Id long id; @GeneratedValue long number; }",
        "A.number: only an identifier is generated");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; P p; }
        @Embeddable class P { @GeneratedValue int v; }
        """,
        "P.v: only an identifier is generated");
    for (String attribute :
        List.of(
            "@Struct(name = \"p\") P p;",
            "@ElementCollection List<P> p;",
            "@ElementCollection Map<P, String> p;")) {
      refused(
          compiler,
          "unsupported-mapping",
          "@Entity class A { @Id long id; "
              + attribute
              + " } @Embeddable class P { @GeneratedValue int v; }",
          "P.v: only an identifier is generated");
    }
    refused(
        compiler,
        "unsupported-mapping",
        "@Entity class A { @Id @GeneratedValue(strategy = GenerationType.UUID) Long id; }",
        "A.id: Hibernate makes a UUID of no value of java.lang.Long");
  }

  @CompilerTest
  void databasesCountInWholeNumbers(TestCompiler compiler) {
    Map<String, String> remedies =
        Map.of(
            "String", "use UUID or a number",
            "java.math.BigInteger", "use Long, or SEQUENCE, or @JdbcTypeCode(SqlTypes.BIGINT)",
            "@Column(precision = 9) java.math.BigDecimal", "use Long, or SEQUENCE, or",
            "double", "use Long, or assign the identifier",
            "LocalDate", "use Long, or assign the identifier");
    remedies.forEach(
        (type, remedy) ->
            refused(
                compiler,
                "unsupported-mapping",
                "@Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) "
                    + type
                    + " id; }",
                "A.id: a database counts in whole numbers of up to 64 bits, so IDENTITY is not for"
                    + " a value of",
                remedy));
  }

  @CompilerTest
  void anIdClassOfMappedFieldsRefersToo(TestCompiler compiler) {
    refused(
        compiler,
        "id-class",
        """
        @Entity class B { @Id long id; }
        @Entity @IdClass(Pk.class) class A { @Id @ManyToOne B b; @Id int n; }
        class Pk { long b; @Column(name = "nr") int n; }
        """,
        "A.b: because of the annotations in the id class Pk Hibernate takes the columns of the"
            + " identifier from there, where this is no reference; move them to the entity");
  }

  @CompilerTest
  void theClassesOfATableHaveTheirOwnDiscriminators(TestCompiler compiler) {
    refused(
        compiler,
        "name-conflict",
        """
        @Entity @DiscriminatorValue("x") class A { @Id long id; }
        @Entity @DiscriminatorValue("x") class B extends A { }
        """,
        "B: its discriminator value 'x' is that of A too");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
        @DiscriminatorValue("one") class A { @Id long id; }
        @Entity @DiscriminatorValue("2") class B extends A { }
        """,
        "A: 'one' is no discriminator of type INTEGER; give it a whole number of 32 bits");
    for (String number : List.of(" 1", "99999999999")) {
      refused(
          compiler,
          "unsupported-mapping",
          """
          @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
          @DiscriminatorValue("%s") class A { @Id long id; }
          """
              .formatted(number),
          "A: '" + number + "' is no discriminator of type INTEGER");
    }
    refused(
        compiler,
        "name-conflict",
        """
        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
        @DiscriminatorValue("1") class A { @Id long id; }
        @Entity @DiscriminatorValue("+1") class B extends A { }
        """,
        "B: its discriminator value '1' is that of A too");
    accepted(
        compiler,
        """
        @Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn
        @DiscriminatorValue("x") class A { @Id long id; }
        @Entity @DiscriminatorValue("x") class B extends A { }
        """);
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
        @DiscriminatorValue("A") class A { @Id long id; }
        @Entity @DiscriminatorValue("BB") class B extends A { }
        """,
        "B: 'BB' is no discriminator of type CHAR");
  }

  @CompilerTest
  void entitiesHaveTheirOwnNames(TestCompiler compiler) {
    refused(
        compiler,
        "name-conflict",
        """
        @Entity(name = "X") @Table(name = "a") class A { @Id long id; }
        @Entity(name = "X") @Table(name = "b") class B { @Id long id; }
        """,
        "B: the entity shop.A is called 'X' too");
    refused(
        compiler,
        "unsupported-mapping",
        "@Entity @Embeddable class A { @Id long id; }",
        "A: an entity cannot be an embeddable too");
  }

  @CompilerTest
  void aCommentIsOfAColumnThatIsThere(TestCompiler compiler) {
    refused(
        compiler,
        "unknown-column",
        """
        @Entity class A { @Id long id; @Comment(on = "y", value = "v") String x; }
        """,
        "A.x: @Comment is for column 'y', but the attribute has x; correct the name");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; P p; }
        @Embeddable @Comment("v") class P { int n; }
        """,
        "P: an embeddable has no table to have a @Comment; put it on the attributes");
    accepted(
        compiler,
        """
        @Entity class A {
          @Id @Comment(on = "ID", value = "v") long id;
          @Comment(on = "n", value = "v") @Embedded P p;
          @Comment(on = "Two Words", value = "v") @Column(name = "`Two Words`") String two;
          @Comment(on = "b_id", value = "v") @ManyToOne A b;
          @Comment(on = "of", value = "v") @ElementCollection @Column(name = "of") List<String> list;
        }
        @Embeddable class P { int m; @Comment(on = "n", value = "w") int n; }
        """);
  }

  @CompilerTest
  void anOrderIsOfAList(TestCompiler compiler) {
    for (String type : List.of("Set<String>", "Collection<String>", "Map<String, String>")) {
      refused(
          compiler,
          "unsupported-mapping",
          "@Entity class A { @Id long id; @OrderColumn @ElementCollection " + type + " c; }",
          "A.c: only a List or an array has an @OrderColumn; make it one");
    }
  }

  @CompilerTest
  void aMapKeyIsAnAttributeOfWhatTheMapHolds(TestCompiler compiler) {
    refused(
        compiler,
        "unknown-map-key",
        """
        @Entity class A { @Id long id; String name; @OneToMany @MapKey(name = "nane") Map<String, A> as; }
        """,
        "A.as: A has no attribute 'nane'",
        "did you mean 'name'?");
    accepted(
        compiler,
        """
        @Entity class A { @Id long id; @OneToMany @MapKey(name = "p.x") Map<Integer, A> as; P p; }
        @Embeddable class P { int x; }
        """);
  }

  @CompilerTest
  void annotationsFitTheirAttribute(TestCompiler compiler) {
    refused(
        compiler,
        "unsupported-mapping",
        "@Entity class A { @Id long id; @Enumerated(EnumType.STRING) String kind; }",
        "A.kind: java.lang.String is no enum");
    refused(
        compiler,
        "unsupported-mapping",
        B + "@Entity class A { @Id long id; @NaturalId @OneToMany(mappedBy = \"a\") List<B> bs; }",
        "A.bs: a collection has no column that could be a part of a natural identifier",
        "remove @NaturalId");
    refused(
        compiler,
        "unsupported-type",
        "@Entity class A { @Id long id; @ElementCollection List<List<String>> names; }",
        "A.names: Hibernate has no collection of collections");
  }

  @CompilerTest
  void theColumnsOfAReferenceAreAllTheSame(TestCompiler compiler) {
    for (String flag : List.of("nullable", "insertable", "updatable")) {
      refused(
          compiler,
          "join-columns",
          """
          @Entity class A { @Id long id; @ManyToOne @JoinColumns({
              @JoinColumn(name = "x", referencedColumnName = "x", %s = false),
              @JoinColumn(name = "y", referencedColumnName = "id")}) B b; }
          @Entity class B { @Id long id; int x; }
          """
              .formatted(flag),
          "A.b: its join columns must all have the same " + flag);
    }
  }

  @CompilerTest
  void aSubclassHasNoNaturalIdentifierOfItsOwn(TestCompiler compiler) {
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; }
        @Entity class B extends A { @NaturalId String code; }
        """,
        "B.code: an entity below another has no natural identifier");
  }

  @CompilerTest
  void anOverrideNamesAnAttributeOfWhatIsEmbedded(TestCompiler compiler) {
    String embeddables =
        """
        @Embeddable class Address { String street; String city; Place place; }
        @Embeddable class Place { double latitude; }
        @Entity class A { @Id long id; %s }
        """;
    String two =
        "Address home;"
            + " @AttributeOverride(name = \"street\", column = @Column(name = \"s\"))"
            + " @AttributeOverride(name = \"citty\", column = @Column(name = \"c\"))"
            + " Address work;";
    refused(
        compiler,
        "unknown-attribute",
        embeddables.formatted(two),
        "A.work: @AttributeOverride names 'citty', but the attributes of Address are city, place,"
            + " street, and Hibernate overlooks it");
    refused(
        compiler,
        "unknown-attribute",
        embeddables.formatted(
            "@AttributeOverride(name = \"place.lat\", column = @Column) Address home;"),
        "A.home: @AttributeOverride names 'lat', but the attributes of Place are latitude, and");
    refused(
        compiler,
        "unknown-attribute",
        embeddables.formatted(
            "@ElementCollection @AssociationOverride(name = \"of\","
                + " joinColumns = @JoinColumn) List<Place> places;"),
        "A.places: @AssociationOverride names 'of', but the attributes of Place are latitude, and");
  }

  @CompilerTest
  void anOverrideNamesAnAttributeOfTheKeysOrTheValuesOfAMap(TestCompiler compiler) {
    String entity =
        """
        @Embeddable class Place { String town; }
        @Embeddable record Code(String no) { }
        @Entity class A { @Id long id; @ElementCollection @AttributeOverride(name = "%s",
          column = @Column(name = "x")) %s places; }
        """;
    String map = "Map<Code, Place>";
    for (String name : List.of("town", "element.town", "no", "index.no", "collection&&element.x")) {
      refused(
          compiler,
          "unknown-attribute",
          entity.formatted(name, map),
          "A.places: @AttributeOverride names '"
              + name
              + "', but in a map, such a name begins with 'key.' or 'value.', and Hibernate");
    }
    refused(
        compiler,
        "unknown-attribute",
        entity.formatted("value.twn", map),
        "A.places: @AttributeOverride names 'twn', but the attributes of Place are town, and");
    refused(
        compiler,
        "unknown-attribute",
        entity.formatted("key.nr", map),
        "A.places: @AttributeOverride names 'nr', but the attributes of Code are no, and");
    refused(
        compiler,
        "unknown-attribute",
        entity.formatted("key.no", "Map<String, Place>"),
        "A.places: @AttributeOverride names 'key.no', but the keys have no attributes, which");
    refused(
        compiler,
        "unknown-attribute",
        entity.formatted("value", "Map<Code, String>"),
        "A.places: @AttributeOverride names 'value', but the values have no attributes, which");
    refused(
        compiler,
        "unknown-attribute",
        entity.formatted("value.town", "List<Place>"),
        "A.places: @AttributeOverride names 'value', but the attributes of Place are town, and");
    refused(
        compiler,
        "unknown-attribute",
        entity.formatted("element", "List<String>"),
        "A.places: @AttributeOverride names 'element', but the elements have no attributes, which"
            + " Hibernate overlooks or takes them for objects; remove it, and say the column by"
            + " @Column");
  }

  @CompilerTest
  void anOverrideOfAnEntityNamesAnAttributeOfItOrBelow(TestCompiler compiler) {
    String classes =
        """
        @Embeddable class Place { String town; }
        @Embeddable record Code(String no) { }
        @MappedSuperclass class Base { String name; @Embedded Place home;
          @ElementCollection Map<Code, Place> places; @ElementCollection List<Place> list; }
        @Entity @AttributeOverride(name = "%s", column = @Column(name = "x"))
        class A extends Base { @Id long id; String own; }
        @Entity class B extends A { String below; }
        """;
    for (String name :
        List.of("name", "home.town", "own", "below", "places.value.town", "list.town")) {
      Expectation.of(compiler.map(classes.formatted(name))).hasNoProblems();
    }
    refused(
        compiler,
        "unknown-attribute",
        classes.formatted("nam"),
        "A: @AttributeOverride names 'nam', but the attributes of A are below, home, id, list,"
            + " name, own, places, and Hibernate overlooks it; correct the name, or remove it");
    refused(
        compiler,
        "unknown-attribute",
        classes.formatted("home.tow"),
        "A: @AttributeOverride names 'tow', but the attributes of Place are town, and");
    refused(
        compiler,
        "unknown-attribute",
        classes.formatted("places.key.no"),
        "A: @AttributeOverride names 'places.key.no', but Hibernate overlooks what is said of keys"
            + " elsewhere than on the map; put it there");
  }

  @CompilerTest
  void anOverrideOfWhatIsOfAVariableIsForSomeClasses(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Embeddable class One { String x; }
                @Embeddable class Two { String y; }
                @MappedSuperclass class Base<T> {
                  @AttributeOverride(name = "x", column = @Column(name = "z")) @Embedded T part;
                  @ElementCollection @AttributeOverride(name = "value.y", column = @Column(name = "z"))
                  Map<String, T> map;
                  @ElementCollection @AttributeOverride(name = "y", column = @Column(name = "z"))
                  List<T> list;
                }
                @Entity class A extends Base<One> { @Id long id; }
                @Entity @AttributeOverride(name = "part.y", column = @Column(name = "v"))
                class B extends Base<Two> { @Id long id; }
                """))
        .hasNoProblems();
  }

  @CompilerTest
  void aListIsNoDocumentBesideAnArrayOfItsType(TestCompiler compiler) {
    String entities =
        """
        @Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.%s) List<String> doc; }
        @Entity class B { @Id long id; List<%s> words; }
        """;
    refused(
        compiler,
        "unsupported-mapping",
        entities.formatted("JSON", "String"),
        "A.doc: Hibernate keeps B.words, which is of the same type, as JSON too, unless it reads it"
            + " first; put @JdbcTypeCode(SqlTypes.JSON_ARRAY) here, which gives the same column");
    Expectation.of(compiler.map(entities.formatted("JSON_ARRAY", "String"))).hasNoProblems();
    Expectation.of(compiler.map(entities.formatted("JSON", "Integer"))).hasNoProblems();
  }

  @CompilerTest
  void aSubclassCannotOverrideWhatAnEntityAboveHas(TestCompiler compiler) {
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; String name; }
        @Entity @AttributeOverride(name = "name", column = @Column(name = "n"))
        class B extends A { }
        """,
        "B: the attribute 'name' is that of an entity above");
    refused(
        compiler,
        "unsupported-mapping",
        """
        @Entity class A { @Id long id; @Embedded P p; }
        @Embeddable class P { String x; }
        @Entity @AttributeOverride(name = "p.x", column = @Column(name = "n"))
        class B extends A { }
        """,
        "B: the attribute 'p' is that of an entity above");
  }
}
