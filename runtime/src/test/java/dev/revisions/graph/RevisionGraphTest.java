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
            "Revision_b(x) names the parent x, which no revision has; restore that revision's file,"
                + " or, if no database has Revision_b(x), delete its file and compile again: it is"
                + " made anew");
  }

  @Test
  void aCycleIsRefused() {
    assertThatThrownBy(() -> graph("a, b(c), c(b)"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "these revisions are their own ancestors: Revision_b(c), Revision_c(b); correct their"
                + " parents, or restore their files from version control");
  }

  @Test
  void whatIsReplacedIsNoPartOfTheGraph() {
    RevisionGraph<String> graph = graph("a, b(a), c(b), r(a)=b c");

    assertThat(graph.ids()).containsExactly("a", "r");
    assertThat(graph.replaced("r")).containsExactly("b", "c");
    assertThat(graph.replacement("b")).contains("r");
    assertThat(graph.replacement("a")).isEmpty();
  }

  @Test
  void whatStoodOnTheLastStandsOnItsReplacement() {
    assertThat(graph("a, r(a)=b c, d(c)").parents("d")).containsExactly("r");
    assertThatThrownBy(() -> graph("a, r(a)=b c, d(b)"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "Revision_d(b) stands on b, which Revision_r(a)=b c has replaced together with later"
                + " ones; if no database has Revision_d(b), delete its file and compile again: it"
                + " is made anew after Revision_r(a)=b c");
  }

  @Test
  void whatReplacesMayBeReplaced() {
    RevisionGraph<String> graph = graph("a, r(a)=b c, s(a)=b c r d");

    assertThat(graph.ids()).containsExactly("a", "s");
    assertThat(graph.replacement("c")).contains("s");
  }

  @Test
  void oneThatItselfIsAmongWhatItReplacesIsThere() {
    assertThat(graph("a, r(a)=b r").ids()).containsExactly("a", "r");
  }

  @Test
  void onlyOneReplacesARevision() {
    assertThatThrownBy(() -> graph("a, r(a)=b, s(a)=b"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "Revision_r(a)=b and Revision_s(a)=b both replace b; delete the file of the one that no"
                + " database has, and compile again");
    assertThatThrownBy(() -> graph("r=s, s=r"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "Revision_r=s is replaced by a revision that it replaces; correct their replaces");
  }

  @Test
  void aTargetThatIsReplaced() {
    RevisionGraph<String> graph = graph("aaaa, rrrr(aaaa)=bbbb cccc");

    assertThatThrownBy(() -> Graphs.at(graph, "aaaa").upgradeTo("bbbb"))
        .isInstanceOf(GraphException.class)
        .hasMessage(
            "revision 'bbbb' has become a part of rrrr (Revision_rrrr(aaaa)=bbbb cccc); name that");
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
