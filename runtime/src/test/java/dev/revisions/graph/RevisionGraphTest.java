package dev.revisions.graph;

import static dev.revisions.graph.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

  @Test
  void twoRevisionsWithOneIdAreRefused() {
    assertThatThrownBy(() -> graph("a, b(a), b"))
        .isInstanceOf(GraphException.class)
        .hasMessage("Revision_b(a) and Revision_b have the same id b; delete one of them");
  }

  @Test
  void aParentThatIsMissingIsRefused() {
    assertThatThrownBy(() -> graph("a, b(x)"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "Revision_b(x) names the parent x, which no revision has; restore that revision's file"
                + " or correct the parents");
  }

  @Test
  void aCycleIsRefused() {
    assertThatThrownBy(() -> graph("a, b(c), c(b)"))
        .isInstanceOf(GraphException.class)
        .hasMessage("these revisions are their own ancestors: Revision_b(c), Revision_c(b)");
  }

  @Test
  void theOrderDoesNotDependOnTheOrderOfTheClasses() {
    assertThat(graph("d(c), b(a), c(b), a").ids()).containsExactly("a", "b", "c", "d");
    assertThat(graph("m(x b), x, b(x)").ids()).containsExactly("x", "b", "m");
  }

  @Test
  void partsOfTheGraphAreSortedLikeTheWhole() {
    assertThat(Graphs.DIAMOND.upwards(Set.of("d", "b2", "a"))).containsExactly("a", "b2", "d");
    assertThat(Graphs.DIAMOND.downwards(Set.of("d", "c", "b2", "a")))
        .containsExactly("d", "c", "b2", "a");
  }
}
