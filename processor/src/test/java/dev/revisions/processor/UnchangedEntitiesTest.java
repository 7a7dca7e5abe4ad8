package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.OnJavac;
import dev.revisions.processor.compile.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of the entities, and of what they are made of, a build must notice, and what it may not. */
@ExtendWith(OnJavac.class)
class UnchangedEntitiesTest extends ShortWayBuild {

  @Test
  void methodsAndCommentsDoNotMatterWhereFieldsAreMapped(Project project) {
    recorded(customer(project, "String name;"));
    customer(
        project,
        "/** Its name. */ String name;",
        "static final int MOST = 3;",
        "String shout() { return name + MOST; }",
        "@Override public String toString() { return name; }");
    assertThat(ShortWay.isTaken(project)).isTrue();
    assertSilent(compileNextDay(project));
  }

  @Test
  void whatMethodsMentionDoesNotMatterWhereFieldsAreMapped(Project project) {
    customer(project, "@Embedded Part part;")
        .write("com.acme.shop.Part", type("@Embeddable class Part { String name; }"))
        .write(OTHER, type("interface Other { void call(); }"));
    recorded(project);
    customer(
        project,
        "@Transient Other service;",
        "@Embedded Part part;",
        "java.util.List<Box<Other>> bill(Other other) { other.call(); return null; }");
    project.write("com.acme.shop.Box", type("class Box<T> { T value; }"));
    project.write(
        "com.acme.shop.Part",
        type("@Embeddable class Part { String name; void bill(Other other) {} }"));
    assertThat(ShortWay.isTaken(project)).isFalse();
    customer(
        project,
        "@Embedded Part part;",
        "java.util.List<Box<Other>> bill(Other other) { other.call(); return null; }");
    assertThat(ShortWay.isTaken(project)).isTrue();
    project.write(OTHER, type("interface Other { void call(); int more(); }"));
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void whatGettersMentionMattersWhereTheyAreMapped(Project project) {
    project
        .write(
            CUSTOMER,
            type(
                """
                @Entity class Customer {
                  public Other getOther() { return null; }
                  public void setOther(Other other) {}
                  @Id public Long getId() { return null; }
                  public void setId(Long id) {}
                }
                """))
        .write(OTHER, type("enum Other { A, B }"));
    recorded(project);
    project.write(OTHER, type("enum Other { A, B, C }"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aConverterMayChangeWhatItDoes(Project project) {
    assertOverlooked(
        project,
        "Money money;",
        """
        record Money(int cents) {}

        @Converter(autoApply = true)
        class Conversion implements AttributeConverter<Money, Integer> {
          public Integer convertToDatabaseColumn(Money money) { return 1; }
          public Money convertToEntityAttribute(Integer cents) { return null; }
        }
        """,
        """
        record Money(int cents) {}

        @Converter(autoApply = true)
        class Conversion implements AttributeConverter<Money, Integer> {
          private int times;
          public Integer convertToDatabaseColumn(Money money) { times++; return help(); }
          public Money convertToEntityAttribute(Integer cents) { return null; }
          private int help() { return times; }
        }
        """);
  }

  @Test
  void constantsOfAnotherClassAreSeen(Project project) {
    assertSeen(
        project,
        "@Column(length = Other.MOST) String name;",
        "class Other { static final int MOST = 40; }",
        "class Other { static final int MOST = 41; }");
  }

  @Test
  void constraintsOfAnUnmappedInterfaceAreSeen(Project project) {
    recorded(
        project
            .write(OTHER, type("interface Other { String getName(); }"))
            .write(
                CUSTOMER,
                entity(CUSTOMER, "String name;", "public String getName() { return name; }")
                    .replace("class Customer", "class Customer implements Other")));
    project.write(
        OTHER,
        type("interface Other { @jakarta.validation.constraints.NotNull String getName(); }"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void constraintsOnAnUnmappedSuperclassAreSeen(Project project) {
    recorded(
        project
            .write(OTHER, type("class Other extends Other2 { } class Other2 { String name; }"))
            .write(
                CUSTOMER,
                entity(CUSTOMER, "String name;")
                    .replace("class Customer", "class Customer extends Other")));
    project.write(
        OTHER,
        type(
            "class Other extends Other2 { } class Other2 {"
                + " @jakarta.validation.constraints.Size(max = 3) String name; }"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aConstantOfAnEnumInACollectionIsSeen(Project project) {
    assertSeen(
        project,
        "@ElementCollection java.util.Map<Other, Long> sums;",
        "enum Other { A, B }",
        "enum Other { A, B, C }");
  }

  @Test
  void theOrderOfConstantsIsSeen(Project project) {
    assertSeen(project, "Other other;", "enum Other { A, B }", "enum Other { B, A }");
  }

  @Test
  void aFormerNameOfAConstantIsSeen(Project project) {
    assertSeen(
        project,
        "@Enumerated(EnumType.STRING) Other other;",
        "enum Other { A, B }",
        "enum Other { A, @dev.revisions.annotation.RenamedFrom(\"X\") B }");
  }

  @Test
  void anOwnValueOfConstantsIsSeen(Project project) {
    assertSeen(
        project,
        "@Enumerated(EnumType.STRING) Other other;",
        "enum Other { A; final String code = \"\"; }",
        "enum Other { A; @EnumeratedValue final String code = \"\"; }");
  }

  @Test
  void anEnumBehindAConverterIsSeen(Project project) {
    assertSeen(
        project,
        "@Convert(converter = Other.class) java.net.URI uri;",
        """
        class Other extends Base<java.net.URI> {}
        abstract class Base<X> implements AttributeConverter<X, Color> {
          public Color convertToDatabaseColumn(X uri) { return null; }
          public X convertToEntityAttribute(Color color) { return null; }
        }
        enum Color { RED }
        """,
        """
        class Other extends Base<java.net.URI> {}
        abstract class Base<X> implements AttributeConverter<X, Color> {
          public Color convertToDatabaseColumn(X uri) { return null; }
          public X convertToEntityAttribute(Color color) { return null; }
        }
        enum Color { RED, GREEN }
        """);
  }

  @Test
  void whatASerializedClassExtendsIsSeen(Project project) {
    assertSeen(
        project,
        "Other other;",
        "class Other extends Base {} class Base implements java.io.Serializable {}",
        "class Other extends Base {} class Base {}");
  }

  @Test
  void anAnnotationOnAnAnnotationOfTheUsersIsSeen(Project project) {
    assertSeen(
        project,
        "@Other String name;",
        """
        @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NVARCHAR)
        @interface Other {}
        """,
        """
        @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NCHAR)
        @interface Other {}
        """);
  }

  @Test
  void theDefaultOfAMemberOfAConstraintIsSeen(Project project) {
    String constraint =
        """
        @jakarta.validation.Constraint(validatedBy = {})
        @jakarta.validation.constraints.Size
        @interface Other {
          String message() default "";
          Class<?>[] groups() default {};
          Class<? extends jakarta.validation.Payload>[] payload() default {};
          @jakarta.validation.OverridesAttribute(
              constraint = jakarta.validation.constraints.Size.class, name = "max")
          int most() default 7;
        }
        """;
    assertSeen(project, "@Other String name;", constraint, constraint.replace("7", "8"));
  }

  @Test
  void anAnnotationOfAPackageIsSeen(Project project) {
    String info = "com.acme.shop.package-info";
    String text =
        "@jakarta.persistence.SequenceGenerator(name = \"s\", allocationSize = 5)"
            + " package com.acme.shop;";
    project.write(
        CUSTOMER,
        entity(CUSTOMER, "String name;").replace("@Id", "@Id @GeneratedValue(generator = \"s\")"));
    recorded(project.write(info, text));
    project.write(info, text.replace("5", "6"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void anAnnotationOfThePackageOfASuperclassIsSeen(Project project) {
    String info = "com.acme.base.package-info";
    String text =
        "@jakarta.persistence.SequenceGenerator(name = \"s\", allocationSize = 5)"
            + " package com.acme.base;";
    project
        .write(
            "com.acme.base.Base",
            """
            package com.acme.base;
            @jakarta.persistence.MappedSuperclass
            public class Base {
              @jakarta.persistence.Id
              @jakarta.persistence.GeneratedValue(generator = "s") Long id;
            }
            """)
        .write(
            CUSTOMER,
            entity(CUSTOMER, "String name;")
                .replace("@Id Long id;", "")
                .replace("class Customer", "class Customer extends com.acme.base.Base"));
    recorded(project.write(info, text));
    project.write(info, text.replace("5", "6"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  /** Where whoever reports a bug of Hibernate's puts entities. */
  @Test
  void entitiesInAPackageOfHibernateAreSeen(Project project) {
    String name = "org.hibernate.bugs.Bug";
    recorded(project.write(name, entity(name, "String name;")));
    project.write(name, entity(name, "String name;", "String more;"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void anEnumInAPackageOfJakartaIsSeen(Project project) {
    String name = "jakarta.acme.Color";
    project.write(name, "package jakarta.acme; public enum Color { RED }");
    recorded(customer(project, "jakarta.acme.Color color;"));
    project.write(name, "package jakarta.acme; public enum Color { RED, BLUE }");
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aPackageInfoThatComesIsSeen(Project project) {
    recorded(withCustomer(project));
    project.write(
        "com.acme.shop.package-info",
        "@jakarta.persistence.SequenceGenerator(name = \"s\") package com.acme.shop;");
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aGeneratorThatIsNamedByAStringIsSeen(Project project) {
    project.write(
        CUSTOMER,
        entity(CUSTOMER, "String name;")
            .replace(
                "@Id",
                "@org.hibernate.annotations.GenericGenerator(name = \"g\", strategy ="
                    + " \"com.acme.shop.Other\") @Id @GeneratedValue(generator = \"g\")"));
    recorded(project.write(OTHER, type("public class Other {}")));
    project.write(
        OTHER,
        type(
            "public class Other extends" + " org.hibernate.id.enhanced.SequenceStyleGenerator {}"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aGeneratorThatAnAnnotationOfTheUsersBringsIsSeen(Project project) {
    project.write(
        CUSTOMER, entity(CUSTOMER, "String name;").replace("@Id", "@Id @GeneratedValue @Other"));
    recorded(project.write(OTHER, type("public @interface Other {}")));
    project.write(
        OTHER,
        type(
            "@org.hibernate.annotations.IdGeneratorType(org.hibernate.id.IncrementGenerator.class)"
                + " public @interface Other {}"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aSetterIsSeenWhereGettersAreMapped(Project project) {
    String text =
        """
        @Entity
        class Other extends Base {
          @Id public Long getId() { return null; }
          public void setId(Long id) {}
          public String getName() { return null; }
        }
        """;
    project.write(OTHER, type(text + "class Base { void setName(String name) {} }"));
    recorded(project);
    project.write(OTHER, type(text + "class Base { void setOther(String name) {} }"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aGetterIsSeenWhereAnEmbeddableIsReadByGettersOnlyThere(Project project) {
    project
        .write(
            OTHER,
            type(
                """
                @Entity
                class Other {
                  @Id public Long getId() { return null; }
                  public void setId(Long id) {}
                  public Part getPart() { return null; }
                  public void setPart(Part part) {}
                }
                """))
        .write(
            "com.acme.shop.Part",
            type(
                """
                @Embeddable class Part {
                  @Column(length = 3) String code;
                  public Long getOne() { return null; }
                  public void setOne(Long one) {}
                }
                """));
    recorded(project);
    project.write(
        "com.acme.shop.Part",
        project.read("com.acme.shop.Part").replace("Long getOne", "Integer getOne"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void whatAVariableStandsForIsSeen(Project project) {
    recorded(
        project
            .write(OTHER, type("@MappedSuperclass class Other<T> { T value; }"))
            .write(
                CUSTOMER,
                entity(CUSTOMER, "String name;")
                    .replace("class Customer", "class Customer extends Other<Long>")));
    project.write(CUSTOMER, project.read(CUSTOMER).replace("Other<Long>", "Other<Integer>"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void theBoundOfAVariableIsSeen(Project project) {
    assertSeen(
        project,
        "@Embedded @SuppressWarnings(\"rawtypes\") Other other;",
        "@Embeddable class Other<T extends Color> { T value; } enum Color { RED }",
        "@Embeddable class Other<T extends Color> { T value; } enum Color { RED, BLUE }");
  }

  @Test
  void aSubclassOfAnEmbeddableIsSeen(Project project) {
    recorded(
        customer(project, "Other other;")
            .write(OTHER, type("@Embeddable class Other { String one; }")));
    project.write(
        "com.acme.shop.Below", type("@Embeddable class Below extends Other { String two; }"));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void anAutomaticConverterIsSeen(Project project) {
    recorded(customer(project, "java.net.URI uri;"));
    project.write(
        OTHER,
        type(
            """
            @Converter(autoApply = true)
            class Other implements AttributeConverter<java.net.URI, String> {
              public String convertToDatabaseColumn(java.net.URI uri) { return null; }
              public java.net.URI convertToEntityAttribute(String uri) { return null; }
            }
            """));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void aGetterThatMovesFromClassToClassIsSeen(Project project) {
    String moved =
        " @Transient public String getB() { return b; } public String getOne() { return null; }"
            + " public void setOne(String one) {}";
    String kept = moved.replace(moved, "");
    String one =
        """
        @Embeddable class One {
          @Transient String a; public String getA() { return a; } public void setA(String a) {}%s
        }
        """;
    String two =
        """
        @Embeddable class Two {
          @Transient String b;%s public String getZ() { return b; } public void setZ(String b) {}
        }
        """;
    String getters = " public String getOne() { return null; } public void setOne(String one) {}";
    project.write(
        OTHER,
        type(
            """
            @Entity
            class Other {
              @Id public Long getId() { return null; }
              public void setId(Long id) {}
              @Embedded
              @AttributeOverride(name = "one", column = @Column(name = "x"))
              public One getPartA() { return null; }
              public void setPartA(One part) {}
              public Two getPartB() { return null; }
              public void setPartB(Two part) {}
            }
            """
                + one.formatted(getters)
                + two.formatted(kept)));
    recorded(project);
    project.write(
        OTHER,
        project
            .read(OTHER)
            .replace(one.formatted(getters), one.formatted(""))
            .replace(two.formatted(kept), two.formatted(getters)));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  @Test
  void anArgumentIsNoInterface(Project project) {
    String bases =
        " @MappedSuperclass class Base<T> { T value; } interface A<T> extends java.io.Serializable"
            + " {} interface B {}";
    recorded(
        project.write(
            OTHER,
            type("@Entity class Other extends Base<A> implements B { @Id Long id; }" + bases)));
    project.write(
        OTHER, type("@Entity class Other extends Base implements A<B> { @Id Long id; }" + bases));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  /** What one compiler has recorded, the other knows again. */
  @Test
  void compilersAgree() {
    Project project = MixedModel.project(Compiler.JAVAC);
    project.write(
        OTHER,
        type(
            """
            import java.util.List;

            @Entity
            @AttributeOverride(name = "code", column = @Column(name = "a"))
            @AttributeOverride(name = "old", column = @Column(name = "b", length = 2 * 20))
            class Other<T extends Comparable<T> & java.io.Serializable> extends Base<Long> {
              static final String NAME = "na" + "me";
              @Column(name = NAME) @Marked @Used String @Used [] names;
              @Marked(number = 7, types = int[].class) @Used List<@Used String> notes;
              java.time.DayOfWeek day;
              @ElementCollection java.util.Map<Kind, Spot> spots;
              @Convert(attributeName = "x", disableConversion = true)
              @Convert(attributeName = "y", disableConversion = true)
              @Embedded Spot spot;
              @Override public String toString() { return ""; }
              @Deprecated <S extends T> S more(S some, List<? super T>... others) {
                return some;
              }
              enum Kind implements Runnable {
                CAT("c") { public void run() {} }, @Deprecated DOG("d") { public void run() {} };
                final String code;
                Kind(String code) { this.code = code; }
              }
              interface Some { int X = 1; void some(); }
            }

            @MappedSuperclass
            abstract class Base<K> {
              private K id;
              @Id public K getId() { return id; }
              public void setId(K id) {}
              @Access(AccessType.FIELD) @Column(length = 3) String code;
              public String getCode() { return code; }
              public void setCode(String code) {}
              public boolean isOld() { return true; }
              public void setOld(boolean old) {}
            }

            @Embeddable
            record Spot(@Column(length = 4) @Marked String x, @Used String y, int... z)
                implements java.io.Serializable {
              static int number;
              Spot {}
              public String x() { return x; }
              @Transient public int sum() { return 1; }
            }

            @java.lang.annotation.Target({
              java.lang.annotation.ElementType.FIELD, java.lang.annotation.ElementType.TYPE_USE
            })
            @interface Marked {
              String[] value() default "x";
              int number() default 1;
              Class<?>[] types() default {void.class, String[][].class};
              char letter() default 'c';
              float single() default 1.5f;
              long large() default 5;
              Column column() default @Column(name = "y");
            }

            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            @interface Used {}
            """));
    assertThat(compile(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).isTrue();
    assertThat(ShortWay.isTaken(new Project(Compiler.ECJ).take(project))).isTrue();
  }
}
