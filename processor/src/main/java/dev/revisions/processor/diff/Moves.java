package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.NativeDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that may have moved between tables. Nothing but a {@code @Backfill} takes their
 * values along.
 *
 * @param byTarget the moves by the columns that they lead to
 * @param backfills an SQL expression for existing rows, by the column that it fills
 */
record Moves(SortedMap<ColumnName, List<Move>> byTarget, Map<ColumnName, String> backfills) {

  private static final Moves NONE = new Moves(new TreeMap<>(), Map.of());

  static Moves of(Pairing pairing, Hints hints) {
    return new Moves(MoveSearch.find(pairing, new Candidates(hints)), hints.backfills());
  }

  private Stream<Move> all() {
    return byTarget.values().stream().flatMap(List::stream);
  }

  /** Those to a new column. */
  List<Move> to(ColumnName column) {
    return byTarget.getOrDefault(column, List.of());
  }

  /** Those from a column that goes. */
  List<Move> from(ColumnName column) {
    return all().filter(move -> move.from().equals(column)).toList();
  }

  /** Whether there are some to a new column of which nothing says what it is filled from. */
  boolean isOpen(ColumnName column) {
    return byTarget.containsKey(column) && !backfills.containsKey(column);
  }

  /** Whether the code says that the new column takes the values over. */
  boolean isStated(Move move) {
    return Optional.ofNullable(backfills.get(move.to())).filter(move::isReadBy).isPresent();
  }

  /** Those on the way back that give columns again what the code has had taken from them. */
  Moves inverse(Pairing back) {
    Set<List<ColumnName>> stated =
        all()
            .filter(this::isStated)
            .map(move -> List.of(move.from(), move.to()))
            .collect(Collectors.toSet());
    return stated.isEmpty()
        ? NONE
        : of(back, Hints.NONE).only(move -> stated.contains(move.reversed()));
  }

  private Moves only(Predicate<Move> which) {
    var some = new TreeMap<ColumnName, List<Move>>();
    byTarget.forEach((column, moves) -> some.put(column, moves.stream().filter(which).toList()));
    some.values().removeIf(List::isEmpty);
    return new Moves(some, backfills);
  }

  /** The expressions that take the values over, by the columns that are filled. */
  Map<ColumnName, String> expressions() {
    var expressions = new TreeMap<ColumnName, String>();
    byTarget
        .keySet()
        .forEach(column -> expression(column).ifPresent(sql -> expressions.put(column, sql)));
    return expressions;
  }

  /**
   * The expression that takes the values over; empty if it is to be written otherwise for each
   * database.
   */
  Optional<String> expression(ColumnName column) {
    List<Optional<String>> values = to(column).stream().map(Move::query).toList();
    return values.isEmpty() || values.contains(Optional.<String>empty())
        ? Optional.empty()
        : Optional.of(coalesce(values.stream().map(Optional::orElseThrow).toList()));
  }

  /** The first of some values that is none of NULL. */
  static String coalesce(List<String> values) {
    return values.size() == 1 ? values.get(0) : "coalesce(%s)".formatted(String.join(", ", values));
  }

  /** Whether rows may find no value in the former columns while they are to have one. */
  boolean mayLeaveNull(ColumnName column) {
    return to(column).stream()
        .allMatch(
            move ->
                NativeDefinition.wantsValue(move.column())
                    && (!move.isDown() || NativeDefinition.takesNull(move.former())));
  }
}
