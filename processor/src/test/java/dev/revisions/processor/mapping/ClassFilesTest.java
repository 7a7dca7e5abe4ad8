package dev.revisions.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Entities from class files, which may have lost the order of their members, mean the same. */
class ClassFilesTest {

  private static final String LIBRARY =
      """
      enum Color { RED, GREEN, BLUE }
      @Embeddable class Key implements Serializable { String z; Long b; int a; }
      @Embeddable record Point(@Column(nullable = false) String z, @Column(nullable = false) int a) { }
      @MappedSuperclass abstract class Base<T> {
        @Column(length = 9) String zz; List<T> aa; @ManyToOne Parent parent;
      }
      @Entity class Parent { @EmbeddedId Key key; @ElementCollection Set<Point> points; }
      @Entity @Table(name = "lib", indexes = @Index(columnList = "zz, color"))
      class Library extends Base<Integer> {
        @Id @GeneratedValue Long id;
        @Enumerated(EnumType.STRING) Color color;
        Color number;
        Point point;
        @OneToOne Parent one;
        @OneToMany(mappedBy = "library") List<Book> books;
      }
      @Entity class Book { @Id Long id; @ManyToOne Library library; }
      """;

  @TempDir Path folder;

  @CompilerTest
  void aClassFileMeansWhatItsSourceMeans(TestCompiler compiler) {
    Schema fromSource = compiler.map(LIBRARY).schema();
    for (TestCompiler writer : TestCompiler.values()) {
      writer.compile(LIBRARY, folder);

      Mapping fromClassFiles =
          compiler.map("class Unrelated { }", folder, "shop.Library", "shop.Parent");

      Expectation.of(fromClassFiles).hasNoProblems();
      assertThat(fromClassFiles.schema().sequences()).isEqualTo(fromSource.sequences());
      assertThat(fromClassFiles.schema().tables().keySet()).isEqualTo(fromSource.tables().keySet());
      for (Table table : fromSource.tables().values()) {
        assertThat(fromClassFiles.schema().tables().get(table.name()))
            .matches(table::sameAs, "has the same columns and keys as " + table);
      }
    }
  }

  @CompilerTest
  void entitiesThatAreReferredToAreTakenInWithTheOthers(TestCompiler compiler) {
    compiler.compile(LIBRARY, folder);

    Mapping mapping =
        compiler.map("@Entity class Own { @Id Long id; @ManyToOne Book book; }", folder);

    Expectation.of(mapping).hasNoProblems();
    assertThat(mapping.schema().tables().keySet())
        .extracting(Object::toString)
        .containsExactly("Book", "Own", "Parent", "Parent_points", "lib");
  }
}
