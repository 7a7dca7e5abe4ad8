package dev.revisions.processor.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.mapping.Conventions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Changes that the fingerprint once did not tell, or might not. */
class FingerprintTest {

  private static final String IMPORTS =
      """
      package shop;
      import jakarta.persistence.*;
      import java.io.Serializable;
      import java.util.*;
      """;

  private final LawCompiler compiler =
      new LawCompiler(Conventions.DEFAULT.withValidation(true), false);

  @Test
  void theBoundOfAMethodsOwnVariableIsTheTypeOfAnAttribute() {
    assertTold(
        """
        @Entity class Order {
          @Id public long getId() { return 0; }
          public void setId(long id) {}
          public <T extends Integer> T getTotal() { return null; }
          public void setTotal(Integer total) {}
        }
        """,
        "T extends Integer",
        "T extends Long");
  }

  @Test
  void theArgumentsOfAnOuterClassAreSeenInTheInner() {
    assertTold(
        """
        @Entity class Order {
          @Id long id;
          @Embedded Box<Integer>.Content content;
        }
        class Box<T> { class Content { T value; } }
        """,
        "Box<Integer>",
        "Box<Long>");
  }

  @Test
  void anArgumentMayBeEmbeddedByTheClassThatItIsGivenTo() {
    assertTold(
        """
        @Entity class Order {
          @Id long id;
          Box<Plain> box;
        }
        @Embeddable class Box<T> { @Embedded T value; }
        class Plain { State state; }
        enum State { OPEN, CLOSED }
        """,
        "CLOSED",
        "CLOSED, SENT",
        "Plain",
        "State");
  }

  /** A change of the mapping, where some of the classes are there as class files. */
  private void assertTold(String source, String before, String after, String... binary) {
    Set<String> files = new TreeSet<>();
    for (String name : binary) {
      files.add("shop/" + name + ".java");
    }
    Read one = read(source, files);
    Read other = read(source.replace(before, after), files);
    assertThat(one.mapping()).isNotEqualTo(other.mapping()).doesNotContain("\nproblem");
    assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
  }

  private Read read(String source, Set<String> binary) {
    Optional<Read> read = compiler.whole(compiler.split("shop", List.of(IMPORTS + source)), binary);
    return read.orElseThrow(() -> new AssertionError("the model does not compile"));
  }
}
