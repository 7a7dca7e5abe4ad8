package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.schema.TableName;
import java.util.Map;
import java.util.Set;

/** How identifiers get their values: rows I2 to I7 and I12 of the mapping rules. */
class GeneratorsTest {

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
  void i5TheRootAloneNamesWhatNumbersAllTablesOfItsHierarchy(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class A {
              @Id @GeneratedValue Long id;
            }
            @Entity class B extends A {}
            @Entity class C extends B {}
            @Entity class D { @Id @GeneratedValue Long id; }
            """);
    assertThat(mapping.hierarchies())
        .isEqualTo(new Hierarchies(Map.of("shop.A", Set.of("shop.B", "shop.C"))));
    assertThat(mapping.schema().sequences().get(TableName.of("A_SEQ")).entities())
        .containsExactly("shop.A");
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
                    valueColumnName = "last", pkColumnValue = "dd", allocationSize = 5)
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
              counter sequence_name 'default' next_val start 0 increment 50 (shop.A, shop.B)
            table ids (shop.C, shop.D)
              `Kind`  varchar(255) not null
              last    bigint
              primary key (`Kind`)
              options '/* ids */'
              counter `Kind` 'c_table' last start 7 increment 50 (shop.C)
              counter `Kind` 'dd' last start 0 increment 5 (shop.D)
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
}
