package dev.revisions.processor.history;

import static java.util.function.Predicate.not;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Difference;
import dev.revisions.processor.diff.Footprint;
import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two revisions of different branches that touch the same, so that their order matters.
 *
 * @param one what the revision of one branch does
 * @param other what that of the other branch does
 */
public record Clash(Deed one, Deed other) {

  /**
   * Something that a revision does.
   *
   * @param revision the revision
   * @param operation what it does
   * @param undoing whether it does so when it is undone
   * @param byHand whether the difference of the entities does not tell it
   */
  public record Deed(
      RecordedRevision revision, Operation operation, boolean undoing, boolean byHand) {}

  /**
   * The clashes of all branches that a history ends in, one for each pair of revisions.
   *
   * @param source the text of a revision, if it is at hand
   */
  public static List<Clash> in(
      History history, Function<RecordedRevision, Optional<String>> source) {
    return new Search(history, source).all(Search::clash);
  }

  /**
   * Where one branch runs code, which nobody reads here, and another changes what that may be
   * about; one for each pair of revisions.
   *
   * @param source the text of a revision, if it is at hand
   */
  public static List<Clash> unread(
      History history, Function<RecordedRevision, Optional<String>> source) {
    return new Search(history, source).all(Search::unread);
  }

  /** What there is to tell of two revisions of different branches. */
  private interface Comparing {
    Optional<Clash> compare(Search search, RecordedRevision one, RecordedRevision other);
  }

  /** Compares the branches with each other. */
  private static final class Search {
    private final History history;
    private final Function<RecordedRevision, Optional<String>> source;
    private final Map<String, List<Deed>> deeds = new LinkedHashMap<>();
    private final Map<List<String>, Clash> clashes = new LinkedHashMap<>();

    Search(History history, Function<RecordedRevision, Optional<String>> source) {
      this.history = history;
      this.source = source;
    }

    List<Clash> all(Comparing comparing) {
      var heads = List.copyOf(history.heads());
      for (int i = 0; i < heads.size(); i++) {
        for (int j = i + 1; j < heads.size(); j++) {
          compare(only(heads.get(i), heads.get(j)), only(heads.get(j), heads.get(i)), comparing);
        }
      }
      return List.copyOf(clashes.values());
    }

    private List<RecordedRevision> only(String head, String other) {
      Set<String> ids = new TreeSet<>(history.graph().withAncestors(List.of(head)));
      ids.removeAll(history.graph().withAncestors(List.of(other)));
      return history.graph().upwards(ids).stream().map(history::revision).toList();
    }

    private void compare(
        List<RecordedRevision> ones, List<RecordedRevision> others, Comparing comparing) {
      for (RecordedRevision one : ones) {
        for (RecordedRevision other : others) {
          comparing
              .compare(this, one, other)
              .ifPresent(
                  clash ->
                      clashes.putIfAbsent(
                          List.copyOf(new TreeSet<>(List.of(one.id(), other.id()))), clash));
        }
      }
    }

    Optional<Clash> clash(RecordedRevision one, RecordedRevision other) {
      Schema before = history.before(one);
      Schema otherBefore = history.before(other);
      for (Deed does : deeds(one)) {
        Footprint footprint = Footprint.of(does.operation(), before);
        for (Deed otherDoes : deeds(other)) {
          if (footprint.meets(Footprint.of(otherDoes.operation(), otherBefore))) {
            return Optional.of(new Clash(does, otherDoes));
          }
        }
      }
      return sameCounter(one, other);
    }

    /** Where both put a row of one key into a table of counters, which can have but one. */
    private Optional<Clash> sameCounter(RecordedRevision one, RecordedRevision other) {
      return Collections.disjoint(newCounters(one), newCounters(other))
          ? Optional.empty()
          : first(one, Search::isRow)
              .flatMap(row -> first(other, Search::isRow).map(another -> new Clash(row, another)));
    }

    private Set<List<String>> newCounters(RecordedRevision revision) {
      Schema before = history.before(revision);
      Set<List<String>> counters = counters(before.with(revision.model()));
      counters.removeAll(counters(before));
      return counters;
    }

    private static Set<List<String>> counters(Schema schema) {
      var keys = new HashSet<List<String>>();
      for (Table table : schema.tables().values()) {
        table.counters().forEach(row -> keys.add(List.of(table.name().toString(), row.key())));
      }
      return keys;
    }

    private static boolean isRow(Operation operation) {
      return operation instanceof Operation.Insert || operation instanceof Operation.Execute;
    }

    Optional<Clash> unread(RecordedRevision one, RecordedRevision other) {
      return codeBesideChange(one, other).or(() -> codeBesideChange(other, one));
    }

    private Optional<Clash> codeBesideChange(RecordedRevision one, RecordedRevision other) {
      return first(one, Operation.Run.class::isInstance)
          .flatMap(code -> first(other, Search::isChange).map(change -> new Clash(code, change)));
    }

    private Optional<Deed> first(RecordedRevision revision, Predicate<Operation> kind) {
      return deeds(revision).stream().filter(deed -> kind.test(deed.operation())).findFirst();
    }

    /** Whether it makes something else of what was there. */
    private static boolean isChange(Operation operation) {
      return operation instanceof Operation.RenameTable
          || operation instanceof Operation.DropTable
          || operation instanceof Operation.RenameColumn
          || operation instanceof Operation.AlterColumn
          || operation instanceof Operation.DropColumn
          || operation instanceof Operation.RenameValue;
    }

    private List<Deed> deeds(RecordedRevision revision) {
      return deeds.computeIfAbsent(revision.id(), id -> deeds(revision, source.apply(revision)));
    }

    /**
     * What changes something comes first, for it tells more than what is asked about it. Who undoes
     * a revision changes what it has changed, but may ask for more. What is written comes last, and
     * is by hand what it does not tell anew.
     */
    private List<Deed> deeds(RecordedRevision revision, Optional<String> text) {
      Difference difference = history.difference(revision, text, Hierarchies.NONE);
      WrittenSteps written = WrittenSteps.in(text.orElse("")).besides(difference);
      List<Operation> up = difference.upgrade();
      return Stream.of(
              up.stream().filter(not(Search::isQuestion)).map(does(revision, false, false)),
              up.stream().filter(Search::isQuestion).map(does(revision, false, false)),
              difference.downgrade().stream()
                  .filter(Search::isQuestion)
                  .map(does(revision, true, false)),
              written.upgrade().stream().map(does(revision, false, true)),
              written.downgrade().stream().map(does(revision, true, true)))
          .flatMap(deeds -> deeds)
          .toList();
    }

    private static Function<Operation, Deed> does(
        RecordedRevision revision, boolean undoing, boolean byHand) {
      return operation -> new Deed(revision, operation, undoing, byHand);
    }

    private static boolean isQuestion(Operation operation) {
      return operation instanceof Operation.RequireNone;
    }
  }
}
