package dev.revisions.processor.history;

import dev.revisions.operation.Operation;
import dev.revisions.processor.diff.Footprint;
import dev.revisions.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two revisions of different branches that touch the same, so that their order matters.
 *
 * @param one the revision of one branch
 * @param oneDoes what it does
 * @param other the revision of the other branch
 * @param otherDoes what that does
 */
public record Clash(
    RecordedRevision one, Operation oneDoes, RecordedRevision other, Operation otherDoes) {

  /**
   * The clashes of all branches that a history ends in, one for each pair of revisions.
   *
   * @param source the text of a revision, if it is at hand
   */
  public static List<Clash> in(
      History history, Function<RecordedRevision, Optional<String>> source) {
    return new Search(history, source).clashes();
  }

  /** Compares the branches with each other. */
  private static final class Search {
    private final History history;
    private final Function<RecordedRevision, Optional<String>> source;
    private final Map<String, List<Operation>> operations = new LinkedHashMap<>();
    private final Map<List<String>, Clash> clashes = new LinkedHashMap<>();

    Search(History history, Function<RecordedRevision, Optional<String>> source) {
      this.history = history;
      this.source = source;
    }

    List<Clash> clashes() {
      var heads = List.copyOf(history.heads());
      for (int i = 0; i < heads.size(); i++) {
        for (int j = i + 1; j < heads.size(); j++) {
          compare(only(heads.get(i), heads.get(j)), only(heads.get(j), heads.get(i)));
        }
      }
      return List.copyOf(clashes.values());
    }

    private List<RecordedRevision> only(String head, String other) {
      Set<String> ids = new TreeSet<>(history.graph().withAncestors(List.of(head)));
      ids.removeAll(history.graph().withAncestors(List.of(other)));
      return history.graph().upwards(ids).stream().map(history::revision).toList();
    }

    private void compare(List<RecordedRevision> ones, List<RecordedRevision> others) {
      for (RecordedRevision one : ones) {
        for (RecordedRevision other : others) {
          compare(one, other)
              .ifPresent(
                  clash ->
                      clashes.putIfAbsent(
                          List.copyOf(new TreeSet<>(List.of(one.id(), other.id()))), clash));
        }
      }
    }

    private Optional<Clash> compare(RecordedRevision one, RecordedRevision other) {
      Schema before = history.before(one);
      Schema otherBefore = history.before(other);
      for (Operation does : operations(one)) {
        Footprint footprint = Footprint.of(does, before);
        for (Operation otherDoes : operations(other)) {
          if (footprint.meets(Footprint.of(otherDoes, otherBefore))) {
            return Optional.of(new Clash(one, does, other, otherDoes));
          }
        }
      }
      return Optional.empty();
    }

    private List<Operation> operations(RecordedRevision revision) {
      return operations.computeIfAbsent(
          revision.id(),
          id -> new ArrayList<>(history.difference(revision, source.apply(revision)).upgrade()));
    }
  }
}
