package dev.revisions.processor.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides which of the stated renames are to be done now. The names are those of one scope: the
 * tables of the schema, or the columns of one table.
 *
 * @param <N> what a name is
 */
final class RenameResolution<N extends Comparable<N>> {

  /** What is wrong with a stated rename. */
  enum Reason {
    /** It was done long ago. */
    LEFT_OVER,
    /** It is part of a circle of names of what is alike, done or not. */
    UNSEEN,
    /** Nothing has, or had, the former name. */
    UNKNOWN,
    /** The former name is still in use. */
    FORMER_IN_USE,
    /** The new name was in use before, by something else. */
    NEW_IN_USE,
    /** Two say that they had this name. */
    CLAIMED_TWICE
  }

  /** A stated rename that is not done. */
  record Refused<N>(N name, N former, Reason reason) {}

  private final SortedSet<N> before;
  private final SortedSet<N> after;
  private final Function<N, String> folded;

  /** The former name by the new one. */
  private final SortedMap<N, N> open = new TreeMap<>();

  private final List<Refused<N>> refused = new ArrayList<>();

  /**
   * Resolves.
   *
   * @param before the names of the first schema
   * @param after the names of the second
   * @param stated the former name by the new one, as the first schema has it, if it does
   * @param folded the form under which two names are the same but for their case
   * @param shared whether one hint says the former name of several
   * @param unchanged whether what has the name in both schemas is equal
   */
  RenameResolution(
      SortedSet<N> before,
      SortedSet<N> after,
      Map<N, N> stated,
      Function<N, String> folded,
      Predicate<N> shared,
      Predicate<N> unchanged) {
    this.before = before;
    this.after = after;
    this.folded = folded;
    new TreeMap<>(stated)
        .forEach(
            (name, former) -> {
              if (after.contains(name)) {
                open.put(name, former);
              }
            });
    refuseUnknown();
    giveWay(shared);
    refuseClaimedTwice();
    refuseOccupied();
    refuseDoneSwaps(unchanged);
    addChangesOfCase();
  }

  /** The new name by the former one, for what is to be renamed. */
  SortedMap<N, N> renames() {
    var renames = new TreeMap<N, N>();
    open.forEach((name, former) -> renames.put(former, name));
    return renames;
  }

  /** What was stated and is not done. */
  List<Refused<N>> refused() {
    return List.copyOf(refused);
  }

  private void refuse(N name, Reason reason) {
    refused.add(new Refused<>(name, open.remove(name), reason));
  }

  private void refuseUnknown() {
    for (N name : List.copyOf(open.keySet())) {
      if (open.get(name).equals(name)) {
        refuse(name, Reason.LEFT_OVER);
      } else if (!before.contains(open.get(name))) {
        refuse(name, before.contains(name) ? Reason.LEFT_OVER : Reason.UNKNOWN);
      }
    }
  }

  /**
   * What had its name before gives way to what is new where one hint is for both: an embeddable
   * states a rename for each embedding, also for one whose columns have names of their own.
   */
  private void giveWay(Predicate<N> shared) {
    Set<N> comes =
        open.keySet().stream()
            .filter(shared)
            .filter(name -> !before.contains(name))
            .map(open::get)
            .collect(Collectors.toSet());
    open.entrySet()
        .removeIf(
            e ->
                shared.test(e.getKey())
                    && before.contains(e.getKey())
                    && comes.contains(e.getValue()));
  }

  private void refuseClaimedTwice() {
    var claimed = new HashSet<N>();
    for (N name : List.copyOf(open.keySet())) {
      if (!claimed.add(open.get(name))) {
        refuse(name, Reason.CLAIMED_TWICE);
      }
    }
  }

  /** A refusal may leave another rename without its place, so this goes on until none follows. */
  private void refuseOccupied() {
    boolean again = true;
    while (again) {
      again = false;
      for (N name : List.copyOf(open.keySet())) {
        if (isKept(open.get(name))) {
          refuse(name, before.contains(name) ? Reason.LEFT_OVER : Reason.FORMER_IN_USE);
          again = true;
        } else if (isTaken(name)) {
          refuse(name, Reason.NEW_IN_USE);
          again = true;
        }
      }
    }
  }

  /** Whether something has the former name, in any case, that is not itself renamed. */
  private boolean isKept(N former) {
    return after.stream()
        .filter(other -> !open.containsKey(other))
        .anyMatch(other -> folded.apply(other).equals(folded.apply(former)));
  }

  /** Whether something had the name, in any case, and is not itself renamed. */
  private boolean isTaken(N name) {
    return before.stream()
        .filter(other -> !open.containsValue(other))
        .anyMatch(other -> folded.apply(other).equals(folded.apply(name)));
  }

  /**
   * A swap or a longer cycle whose members are all equal in both schemas cannot be told from one
   * that is done already. Doing it again at every build would be far worse than not doing it.
   */
  private void refuseDoneSwaps(Predicate<N> unchanged) {
    for (N name : List.copyOf(open.keySet())) {
      Set<N> cycle = open.containsKey(name) ? cycle(name) : Set.of();
      if (!cycle.isEmpty() && cycle.stream().allMatch(unchanged)) {
        cycle.forEach(member -> refuse(member, Reason.UNSEEN));
      }
    }
  }

  /** The names on the cycle of renames through this one, or none. */
  private Set<N> cycle(N name) {
    var members = new HashSet<N>();
    N at = name;
    while (at != null && members.add(at)) {
      at = open.get(at);
    }
    return name.equals(at) ? members : Set.of();
  }

  private void addChangesOfCase() {
    var gone = new TreeMap<String, N>();
    before.stream()
        .filter(former -> !after.contains(former))
        .forEach(former -> gone.put(folded.apply(former), former));
    open.values().forEach(former -> gone.remove(folded.apply(former), former));
    for (N name : after) {
      if (!before.contains(name) && !open.containsKey(name)) {
        N former = gone.remove(folded.apply(name));
        if (former != null) {
          open.put(name, former);
        }
      }
    }
  }
}
