package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.diff.Position;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** What a mapping says beside the schema: renames, backfills, acceptances and origins. */
class HintsTest {

  private static final TableName A = TableName.of("A");

  private static ColumnName column(String name) {
    return new ColumnName(A, name);
  }

  @CompilerTest
  void aRenameStandsOnClassAttributeReferenceAndCollection(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Embeddable class Single { @RenamedFrom("inner_old") String inner; }
            @Embeddable class Other { String other; }
            @Entity @RenamedFrom("old_a") class A {
              @Id @RenamedFrom("key") Long id;
              @RenamedFrom("Old Name") @Column(name = "nm") String name;
              @RenamedFrom("parent") @ManyToOne A up;
              Single single;
              @RenamedFrom("whole") Other other;
              @RenamedFrom("old_tags") @ElementCollection List<String> tags;
            }
            """);

    Expectation.of(mapping).hasNoProblems();
    assertThat(mapping.renamedTables())
        .containsOnly(
            java.util.Map.entry(A, TableName.of("old_a")),
            java.util.Map.entry(TableName.of("A_tags"), TableName.of("old_tags")));
    assertThat(mapping.renamedColumns())
        .containsOnly(
            java.util.Map.entry(column("id"), "key"),
            java.util.Map.entry(column("nm"), "`Old Name`"),
            java.util.Map.entry(column("up_id"), "parent"),
            java.util.Map.entry(column("inner"), "inner_old"),
            java.util.Map.entry(column("other"), "whole"));
  }

  @CompilerTest
  void aMemberOfAnEmbeddableRenamesForEveryEmbedding(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Embeddable class P { @RenamedFrom("old") String street; }
            @Entity class A {
              @Id Long id;
              P home;
              @AttributeOverride(name = "street", column = @Column(name = "bill")) P bill;
              @RenamedFrom("old") String other;
            }
            @Entity class B { @Id Long id; P home; }
            """);

    Expectation.of(mapping).hasNoProblems();
    assertThat(mapping.sharedRenames())
        .containsExactlyInAnyOrder(
            column("street"), column("bill"), new ColumnName(TableName.of("B"), "street"));
  }

  @CompilerTest
  void aRenamedConstantIsInEveryColumnOfItsEnum(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            enum State { @RenamedFrom("OPEN") PLACED, PAID }
            enum Other { ONE }
            @Entity class Phase { @Id @Enumerated(EnumType.STRING) State id; }
            @Embeddable class Inner { @Enumerated(EnumType.STRING) State inner; }
            @Entity class A {
              @Id Long id;
              @Enumerated(EnumType.STRING) State state;
              @Enumerated(EnumType.STRING) Other other;
              Inner embedded;
              State[] numbers;
              @Enumerated(EnumType.STRING) State[] many;
              @ManyToOne Phase phase;
              @ElementCollection @Enumerated(EnumType.STRING) Set<State> states;
              @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<State, String> notes;
            }
            """);

    Expectation.of(mapping).hasNoProblems();
    assertThat(mapping.renamedColumns()).isEmpty();
    assertThat(mapping.renamedValues().keySet())
        .containsExactlyInAnyOrder(
            column("state"),
            column("inner"),
            column("numbers"),
            column("many"),
            column("phase_id"),
            new ColumnName(TableName.of("Phase"), "id"),
            new ColumnName(TableName.of("A_states"), "states"),
            new ColumnName(TableName.of("A_notes"), "notes_KEY"));
    assertThat(mapping.renamedValues().values()).containsOnly(java.util.Map.of("PLACED", "OPEN"));
  }

  @CompilerTest
  void theOrderOfConstantsIsKnownWhereTheirPositionsAreStored(TestCompiler compiler) {
    Schema schema =
        compiler
            .map(
                """
                enum State { NEW, PAID, DONE }
                @Embeddable class Inner { State inner; }
                @Entity class A {
                  @Id State id;
                  @Enumerated(EnumType.STRING) State name;
                  @JdbcTypeCode(SqlTypes.INTEGER) State number;
                  @ManyToOne A up;
                  Inner embedded;
                  State[] many;
                  @ElementCollection Set<State> states;
                  @ElementCollection Map<State, String> notes;
                }
                """)
            .schema();

    List<String> order = List.of("NEW", "PAID", "DONE");
    assertThat(ordinals(schema, "A"))
        .isEqualTo(java.util.Map.of("id", order, "number", order, "inner", order, "many", order));
    assertThat(ordinals(schema, "A_states")).isEqualTo(java.util.Map.of("states", order));
    assertThat(ordinals(schema, "A_notes")).isEqualTo(java.util.Map.of("notes_KEY", order));
  }

  private static java.util.Map<String, List<String>> ordinals(Schema schema, String table) {
    return schema.tables().get(TableName.of(table)).ordinals();
  }

  @CompilerTest
  void aFormerTableKeepsItsSchemaUnlessItSaysAnother(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Entity @Table(schema = "s") @RenamedFrom("old") class A { @Id Long id; }
            @Entity @Table(schema = "s") @RenamedFrom("t.old") class B { @Id Long id; }
            """);

    assertThat(mapping.renamedTables().values())
        .containsExactly(new TableName("s", "old"), new TableName("t", "old"));
  }

  @CompilerTest
  void aFormerNameStandsOnNoClassWithoutATable(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @MappedSuperclass @RenamedFrom("old") class Base { String a; }
            @Entity class A extends Base { @Id Long id; }
            """);
    assertThat(mapping.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Base: the class has no table that could have had another name; put @RenamedFrom on the"
                + " entities or attributes that have, or remove it");

    mapping =
        compiler.map(
            """
            @Embeddable @RenamedFrom("old") class P { String a; }
            @Entity class A { @Id Long id; P p; }
            @Entity class B { @Id Long id; P p; }
            """);
    assertThat(mapping.problems()).extracting(Problem::rule).containsExactly("misplaced-hint");

    mapping =
        compiler.map(
            """
            @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
            @RenamedFrom(value = "old", column = "id") abstract class A { @Id Long id; }
            @Entity class B extends A { }
            @Entity class C extends A { }
            """);
    assertThat(mapping.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("A: the class has no table that could have had another name; put @RenamedFrom");
  }

  @CompilerTest
  void aFormerNameOfASubclassInTheTableOfItsRootIsNoneOfThat(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Entity class R { @Id Long id; }
            @Entity @RenamedFrom("S") class S2 extends R { String x; }
            """);

    assertThat(mapping.problems())
        .extracting(Problem::message)
        .containsExactly(
            "S2: its rows are in the table of R and are told by 'S2'. Where they have been told by"
                + " 'S', put @DiscriminatorValue(\"S\") in the place of @RenamedFrom, which keeps"
                + " them");
  }

  @CompilerTest
  void aBackfillAndAnAcceptanceStandOnTheColumn(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @MappedSuperclass class Base {
              @Backfill("''") @Column(nullable = false) String fromBase;
            }
            @Embeddable class Two { int x; int y; }
            @Entity @Accept(value = {"one", "two"}, reason = "r") class A extends Base {
              @Id Long id;
              @Accept(value = "three", reason = "r") Two two;
              @ElementCollection List<String> tags;
            }
            """);

    Expectation.of(mapping).hasNoProblems();
    assertThat(mapping.backfills()).containsOnly(java.util.Map.entry(column("fromBase"), "''"));
    assertThat(mapping.acceptedForTables())
        .containsOnly(
            java.util.Map.entry(A, Set.of("one", "two")),
            java.util.Map.entry(TableName.of("A_tags"), Set.of("one", "two")));
    assertThat(mapping.acceptedForColumns())
        .containsOnly(
            java.util.Map.entry(column("x"), Set.of("three")),
            java.util.Map.entry(column("y"), Set.of("three")));
  }

  @CompilerTest
  void placesInListsAreThoseOfTheChildrenOfAnOwner(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Entity class A {
              @Id Long id;
              @Backfill("0") @OneToMany(mappedBy = "up") @OrderColumn List<B> all;
              @OneToMany @JoinColumn(name = "joined") @OrderColumn(name = "n")
                  @org.hibernate.annotations.ListIndexBase(1) List<B> some;
              @ElementCollection @OrderColumn List<String> tags;
            }
            @Entity class B { @Id Long id; @ManyToOne A up; }
            """);

    Expectation.of(mapping).hasNoProblems();
    ColumnName all = new ColumnName(TableName.of("B"), "all_ORDER");
    assertThat(mapping.positions())
        .containsOnly(
            java.util.Map.entry(all, new Position(java.util.List.of("up_id"), 0)),
            java.util.Map.entry(
                new ColumnName(TableName.of("B"), "n"),
                new Position(java.util.List.of("joined"), 1)));
    assertThat(mapping.backfills()).containsOnly(java.util.Map.entry(all, "0"));
  }

  @CompilerTest
  void whatStandsInAnEmbeddableIsSaidOfCollectionsOfItToo(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Embeddable class Line {
              @RenamedFrom("count") @Backfill("0") int quantity;
              @Accept(value = "narrowing-type", reason = "r") String text;
            }
            @Entity class A {
              @Id Long id;
              @ElementCollection Set<Line> lines;
              @ElementCollection Map<Line, String> notes;
            }
            """);

    Expectation.of(mapping).hasNoProblems();
    ColumnName quantity = new ColumnName(TableName.of("A_lines"), "quantity");
    ColumnName key = new ColumnName(TableName.of("A_notes"), "quantity");
    assertThat(mapping.renamedColumns())
        .containsOnly(java.util.Map.entry(quantity, "count"), java.util.Map.entry(key, "count"));
    assertThat(mapping.backfills().keySet()).containsExactly(quantity, key);
    assertThat(mapping.sharedBackfills()).containsExactly(Set.of(quantity, key));
    assertThat(mapping.acceptedForColumns().keySet())
        .extracting(ColumnName::column)
        .containsExactly("text", "text");
  }

  @CompilerTest
  void whatIsSaidOfAColumnNamesItWhereThereAreOthers(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Embeddable class Pair { int x; int y; }
            @Entity class A {
              @Id Long id;
              Pair pair;
              @ElementCollection List<String> tags;
              @OneToMany @JoinColumn(name = "alone") List<B> bs;
            }
            @Entity @DiscriminatorColumn(name = "kind") class B { @Id Long id; }
            @Entity class C extends B { }
            """);

    assertThat(mapping.named())
        .containsOnly(
            new ColumnName(TableName.of("A_tags"), "A_id"),
            new ColumnName(TableName.of("A_tags"), "tags"),
            new ColumnName(TableName.of("B"), "kind"));
  }

  @CompilerTest
  void everyTableAndColumnKnowsWhereItComesFrom(TestCompiler compiler) {
    Mapping mapping =
        compiler.map(
            """
            @Embeddable class E { int x; }
            @Entity class A {
              @Id Long id; E e; @ManyToOne A up; @ElementCollection Map<String, Integer> tags;
            }
            @Entity class B extends A { String b; }
            @Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id Long id; }
            @Entity class J1 extends J { @ManyToMany List<A> as; }
            """);

    Expectation.of(mapping).hasNoProblems();
    mapping
        .schema()
        .tables()
        .values()
        .forEach(
            table -> {
              assertThat(mapping.tableElements()).containsKey(table.name());
              table
                  .columns()
                  .forEach(
                      c ->
                          assertThat(mapping.columnElements())
                              .containsKey(new ColumnName(table.name(), c.name())));
            });
    assertThat(name(mapping.tableElements().get(A))).isEqualTo("A");
    assertThat(name(mapping.tableElements().get(TableName.of("A_tags")))).isEqualTo("tags");
    assertThat(name(mapping.columnElements().get(column("x")))).isEqualTo("x");
    assertThat(name(mapping.columnElements().get(column("DTYPE")))).isEqualTo("A");
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
