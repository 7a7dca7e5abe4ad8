package dev.revisions.graph;

import static dev.revisions.graph.Graphs.BRANCHES;
import static dev.revisions.graph.Graphs.DIAMOND;
import static dev.revisions.graph.Graphs.LINE;
import static dev.revisions.graph.Graphs.MERGE;
import static dev.revisions.graph.Graphs.PREFIXES;
import static dev.revisions.graph.Graphs.after;
import static dev.revisions.graph.Graphs.at;
import static dev.revisions.graph.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of the revision graph, by their numbers. */
class PositionTest {

  private static final Map<String, RevisionGraph<String>> GRAPHS =
      Map.of(
          "line",
          LINE,
          "prefixes",
          PREFIXES,
          "branches",
          BRANCHES,
          "merge",
          MERGE,
          "diamond",
          DIAMOND,
          "empty",
          graph(""));

  @Test
  void headsAndBases() {
    assertThat(LINE.heads()).as("G1").containsExactly("3975");
    assertThat(LINE.bases()).as("G1").containsExactly("e623");
    assertThat(BRANCHES.heads()).as("G32").containsExactly("d1", "d2");
  }

  @ParameterizedTest(name = "{0}: {1}, upgrade {3} from {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G2  | line     | ''    | head     | e623 548b b7ea 1bbe 3975
          G2  | line     | ''    | heads    | e623 548b b7ea 1bbe 3975
          G3  | line     | e623  | +2       | 548b b7ea
          G4  | line     | ''    | +1       | e623
          G4  | line     | ''    | base+1   | e623
          G5  | line     | e623  | 548b+2   | 548b b7ea 1bbe
          G6  | line     | e623  | 1bbe-2   | 548b
          G6  | line     | e623  | head-1   | 548b b7ea 1bbe
          G9  | line     | b7ea  | e623     | ''
          G9  | line     | b7ea  | b7ea     | ''
          G9  | line     | b7ea  | base     | ''
          G9  | line     | b7ea  | current  | ''
          G3  | line     | e623  | current+2| 548b b7ea
          G27 | prefixes | ''    | abcd2    | abcd1111 abcd2222
          G27 | prefixes | ''    | abce     | abcd1111 abcd2222 abce3333
          G33 | branches | ''    | heads    | a b c1 c2 d1 d2
          G34 | branches | b     | d1       | c1 d1
          G35 | branches | b     | c1@head  | c1 d1
          G35 | branches | b     | d2@heads | c2 d2
          G35 | branches | b     | b@heads  | c1 c2 d1 d2
          G40 | branches | c1 c2 | d1@+1    | d1
          G40 | branches | b     | d2@+1    | c2
          G40 | branches | c1    | d2@+2    | c2 d2
          G40 | branches | b     | c2@head-1| c2
          G51 | merge    | ''    | f        | a b c1 c2 d1 d2 e f
          G52 | merge    | d1    | f        | c2 d2 e f
          G52 | merge    | d1 c2 | f        | d2 e f
          G2  | empty    | ''    | head     | ''
          """)
  void upgrades(String id, String graph, String from, String target, String steps) {
    assertThat(String.join(" ", at(GRAPHS.get(graph), from).upgradeTo(target))).isEqualTo(steps);
  }

  @ParameterizedTest(name = "{0}: {1}, downgrade {3} from {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G10 | line     | b7ea  | -1      | b7ea                   | 548b
          G11 | line     | 3975  | -3      | 3975 1bbe b7ea         | 548b
          G12 | line     | 1bbe  | e623+2  | 1bbe                   | b7ea
          G13 | line     | 1bbe  | b7ea-2  | 1bbe b7ea 548b         | e623
          G14 | line     | b7ea  | base    | b7ea 548b e623         | ''
          G15 | line     | e623  | -1      | e623                   | ''
          G19 | line     | b7ea  | b7ea    | ''                     | b7ea
          G19 | line     | b7ea  | current | ''                     | b7ea
          G19 | branches | d1 d2 | heads   | ''                     | d1 d2
          G44 | branches | c1 d2 | d2-1    | d2                     | c1 c2
          G43 | branches | d1 d2 | d1@-1   | d1                     | c1 d2
          G43 | branches | d1 d2 | d1@-2   | d1 c1                  | d2
          G43 | branches | d1 d2 | d1@-3   | d1 c1 d2 c2 b          | a
          G43 | merge    | f     | d1@-2   | f e                    | d1 d2
          G45 | branches | d1 d2 | b       | d1 c1 d2 c2            | b
          G47 | branches | d1    | base    | d1 c1 b a              | ''
          G49 | branches | d1 c2 | c2      | ''                     | c2 d1
          G53 | merge    | f     | b       | f e d1 c1 d2 c2        | b
          G54 | merge    | f     | d1      | f e                    | d1 d2
          G55 | merge    | f     | c1      | f e d1                 | c1 d2
          G56 | merge    | f     | -1      | f                      | e
          G59 | diamond  | d     | base    | d c b1 b2 a            | ''
          """)
  void downgrades(String id, String graph, String from, String target, String steps, String heads) {
    RevisionGraph<String> revisions = GRAPHS.get(graph);
    List<String> undone = at(revisions, from).downgradeTo(target);
    assertThat(String.join(" ", undone)).isEqualTo(steps);
    assertThat(after(revisions, from, undone)).isEqualTo(heads);
  }

  @ParameterizedTest(name = "{0}: {1}, history {3} at {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G21 | line    | ''   | 548b:1bbe | 1bbe b7ea 548b
          G22 | line    | ''   | -2:3975   | 3975 1bbe b7ea
          G22 | line    | ''   | -9:3975   | 3975 1bbe b7ea 548b e623
          G22 | line    | ''   | 548b:+2   | 1bbe b7ea 548b
          G23 | line    | ''   | :b7ea     | b7ea 548b e623
          G23 | line    | ''   | 548b:548b | 548b
          G26 | line    | b7ea | current:  | 3975 1bbe b7ea
          G26 | line    | ''   | current:  | 3975 1bbe b7ea 548b e623
          G26 | line    | b7ea | -1:+1     | 1bbe b7ea 548b
          G58 | merge   | ''   | d1:f      | f e d1
          G59 | diamond | ''   | :         | d c b1 b2 a
          """)
  void ranges(String id, String graph, String at, String range, String revisions) {
    assertThat(String.join(" ", at(GRAPHS.get(graph), at).between(range))).isEqualTo(revisions);
  }

  @ParameterizedTest(name = "{0} way {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          line     | base:head | up   | e623 548b b7ea 1bbe 3975
          line     | :         | up   | e623 548b b7ea 1bbe 3975
          line     | b7ea:     | up   | 1bbe 3975
          line     | 548b:+2   | up   | b7ea 1bbe
          line     | head:548b | down | 3975 1bbe b7ea
          line     | b7ea:base | down | b7ea 548b e623
          line     | b7ea:-1   | down | b7ea
          line     | b7ea:b7ea | down | ''
          branches | b:heads   | up   | c1 c2 d1 d2
          merge    | d1:f      | up   | c2 d2 e f
          merge    | f:d1      | down | f e
          empty    | base:head | up   | ''
          """)
  void ways(String graph, String range, String direction, String revisions) {
    Position.Way way = at(GRAPHS.get(graph), "").way(range);
    assertThat(way.up()).isEqualTo(direction.equals("up"));
    assertThat(String.join(" ", way.ids())).isEqualTo(revisions);
  }

  @ParameterizedTest(name = "{0}: {1}, {3} {4} from {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G7  | line     | 548b  | upgrade   | +5        | '+5' goes too far: from 548b (Revision_548b(e623)) it is 3 steps to the end; use a smaller number or head
          G8  | line     | 548b  | upgrade   | -2        | '-2' is no target of an upgrade, it leads down; use downgrade, or +N
          G16 | line     | ''    | downgrade | -1        | '-1' goes too far: from base it is 0 steps to base; use a smaller number or base
          G16 | line     | 548b  | downgrade | -5        | '-5' goes too far: from 548b (Revision_548b(e623)) it is 2 steps to base; use a smaller number or base
          G17 | line     | 548b  | downgrade | +2        | '+2' is no target of a downgrade, it leads up; use upgrade, or -N
          G18 | line     | 548b  | downgrade | b7ea      | cannot downgrade to b7ea (Revision_b7ea(548b)): it is not applied, the database stands at 548b (Revision_548b(e623))
          G18 | line     | ''    | downgrade | b7ea      | cannot downgrade to b7ea (Revision_b7ea(548b)): it is not applied, the database stands at base
          G20 | line     | ''    | upgrade   | zzz       | there is no revision 'zzz'; the newest is 3975 (Revision_3975(1bbe)); write at least four characters of an id
          G20 | line     | ''    | upgrade   | zzzzz     | there is no revision 'zzzzz'; the newest is 3975 (Revision_3975(1bbe))
          G20 | line     | ''    | downgrade | 3         | there is no revision '3'; the newest is 3975 (Revision_3975(1bbe)); write at least four characters of an id, or +3 or -3 for a number of steps
          G20 | line     | ''    | upgrade   | a b       | 'a b' is not a target; write an id, a unique beginning of one, base, head, heads, current, +N, -N, one of them with steps behind it, like head-1, or with a revision of its branch in front, like 3f9c@head
          G24 | line     | ''    | history   | 1bbe:548b | 1bbe (Revision_1bbe(b7ea)) is not an ancestor of 548b (Revision_548b(e623)); a range goes from the older revision to the newer
          G25 | line     | ''    | history   | 1bbe      | '1bbe' is not a range; write start:end, start: or :end
          G25 | line     | ''    | history   | a:b:c     | 'a:b:c' is not a range; write start:end, start: or :end
          G28 | prefixes | ''    | upgrade   | abcd      | several revisions start with 'abcd': abcd1111 (Revision_abcd1111), abcd2222 (Revision_abcd2222(abcd1111)); write more characters of the one you mean
          G29 | prefixes | ''    | upgrade   | ABCE      | there is no revision 'ABCE'; the newest is abce3333 (Revision_abce3333(abcd2222))
          G32 | branches | ''    | upgrade   | head      | 'head' is ambiguous: there are several, d1 (Revision_d1(c1)), d2 (Revision_d2(c2)); name one of them, or merge them with a revision that has them as parents
          G32 | branches | a     | downgrade | heads     | cannot downgrade to d1 (Revision_d1(c1)), d2 (Revision_d2(c2)): it is not applied, the database stands at a (Revision_a)
          G32 | branches | ''    | upgrade   | heads-1   | 'heads-1' is ambiguous: there are several, d1 (Revision_d1(c1)), d2 (Revision_d2(c2)); name one of them, or merge them with a revision that has them as parents
          G36 | branches | b     | upgrade   | b@head    | 'head' is ambiguous: there are several, d1 (Revision_d1(c1)), d2 (Revision_d2(c2)); name one of them, or merge them with a revision that has them as parents
          G36 | branches | b     | upgrade   | b@+1      | 'b@+1' is ambiguous: b (Revision_b(a)) is followed by several revisions, c1 (Revision_c1(b)), c2 (Revision_c2(b)); name the one you mean
          G36 | branches | b     | upgrade   | zzzzz@head | there is no revision 'zzzzz'; the newest are d1 (Revision_d1(c1)), d2 (Revision_d2(c2))
          G36 | branches | b     | upgrade   | d1@       | 'd1@' is not a target; write an id, a unique beginning of one, base, head, heads, current, +N, -N, one of them with steps behind it, like head-1, or with a revision of its branch in front, like 3f9c@head
          G38 | branches | c1 c2 | upgrade   | +1        | '+1' is ambiguous: the database stands at several revisions, c1 (Revision_c1(b)), c2 (Revision_c2(b)); name the one to walk from, like c1+1
          G39 | branches | b     | upgrade   | +1        | '+1' is ambiguous: b (Revision_b(a)) is followed by several revisions, c1 (Revision_c1(b)), c2 (Revision_c2(b)); name the one you mean
          G42 | branches | d1 d2 | downgrade | -1        | '-1' is ambiguous: the database stands at several revisions, d1 (Revision_d1(c1)), d2 (Revision_d2(c2)); name the one to walk from, like d1-1
          G48 | branches | d1    | downgrade | d2        | cannot downgrade to d2 (Revision_d2(c2)): it is not applied, the database stands at d1 (Revision_d1(c1))
          G57 | merge    | e     | downgrade | -1        | '-1' is ambiguous: e (Revision_e(d1 d2)) stands on several revisions, d1 (Revision_d1(c1)), d2 (Revision_d2(c2)); name the one you mean
          G57 | merge    | f     | downgrade | -2        | '-2' is ambiguous: e (Revision_e(d1 d2)) stands on several revisions, d1 (Revision_d1(c1)), d2 (Revision_d2(c2)); name the one you mean
          """,
      quoteCharacter = '"')
  void refuses(String id, String graph, String from, String call, String target, String message) {
    Position position = at(GRAPHS.get(graph), from.equals("''") ? "" : from);
    assertThatThrownBy(
            () -> {
              switch (call) {
                case "upgrade" -> position.upgradeTo(target);
                case "downgrade" -> position.downgradeTo(target);
                default -> position.between(target);
              }
            })
        .isInstanceOf(GraphException.class)
        .hasMessage(message);
  }

  /** What runs must not stop short where it was told to go further. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          e623 | current:-2 | '-2' goes too far: from e623 (Revision_e623) it is 1 step to base; use a smaller number or base
          ""   | current:-1 | '-1' goes too far: from base it is 0 steps to base; use a smaller number or base
          1bbe | current:+2 | '+2' goes too far: from 1bbe (Revision_1bbe(b7ea)) it is 1 step to the end; use a smaller number or head
          """,
      quoteCharacter = '"')
  void noWayLeadsOutOfTheHistory(String at, String range, String message) {
    assertThatThrownBy(() -> at(GRAPHS.get("line"), at).way(range))
        .isInstanceOf(GraphException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"current:", "-1:+1", ":current-1", "+2:+3"})
  void withoutADatabaseNothingCountsFromIt(String range) {
    assertThatThrownBy(() -> Position.withoutDatabase(LINE).way(range))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("counts from where a database stands, and none is asked here");
  }

  @Test
  void anExactIdWinsOverABeginning() {
    Position position = at(graph("abc, abcd1111(abc)"), "");
    assertThat(position.upgradeTo("abc")).as("G30").containsExactly("abc");
  }

  @Test
  void idsOfThreeCharactersAreMeantOnlyByThemselves() {
    Position position = at(graph("abc, abcd1111(abc)"), "");
    assertThat(position.upgradeTo("ab")).as("G31").containsExactly("abc", "abcd1111");
  }

  @Test
  void aBranchThatWasMergedLateIsApplied() {
    var late = graph("a, z(a), b(a), m(b z)");
    assertThat(new Position(late, List.of("a", "z")).upgradeTo("head")).containsExactly("b", "m");
  }

  @Test
  void idsThatTheGraphDoesNotHaveAreLeftOut() {
    assertThat(new Position(LINE, List.of("e623", "ffff")).current()).containsExactly("e623");
  }

  @Test
  void aBranchThatOnlyTheDatabaseHasIsNotTheBase() {
    Position ahead = new Position(BRANCHES, BRANCHES.ids(), new TreeSet<>(Set.of("d1")));
    assertThat(ahead.downgradeTo("d1@-1")).containsExactly("d1");
    assertThatThrownBy(() -> ahead.downgradeTo("d2@head"))
        .hasMessage("'d2@head' leads nowhere: this application has no revision on that branch");
  }

  @Test
  void theWayToATargetIsTheHistoryUpToIt() {
    assertThat(at(MERGE, "").upTo("d1")).containsExactly("a", "b", "c1", "d1");
    assertThat(at(LINE, "b7ea").upTo("base")).isEmpty();
  }
}
