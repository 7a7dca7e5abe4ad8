package dev.revisions.processor.diff;

import dev.revisions.schema.ColumnName;
import dev.revisions.schema.NativeDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    return new Moves(
        MoveSearch.find(pairing, move -> isAlike(move, hints) || isConverted(move, hints)),
        hints.backfills());
  }

  private static boolean isAlike(Move move, Hints hints) {
    return new Candidates(hints).haveOneType(move.target(), move.former(), move.column());
  }

  /** Whether the code says that values are taken over into a type that is not quite the same. */
  private static boolean isConverted(Move move, Hints hints) {
    return move.isConvertible() && isStated(move, hints.backfills());
  }

  private Stream<Move> all() {
    return byTarget.values().stream().flatMap(List::stream);
  }

  /** The columns that go, by those that come. */
  Map<ColumnName, Set<ColumnName>> sources() {
    var sources = new TreeMap<ColumnName, Set<ColumnName>>();
    byTarget.forEach(
        (column, moves) ->
            sources.put(column, moves.stream().map(Move::from).collect(Collectors.toSet())));
    return sources;
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
    return isStated(move, backfills);
  }

  private static boolean isStated(Move move, Map<ColumnName, String> backfills) {
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
        : new Moves(MoveSearch.find(back, move -> stated.contains(move.reversed())), Map.of());
  }

  /** The expressions that take the values over, by the columns that are filled. */
  Map<ColumnName, String> expressions() {
    var expressions = new TreeMap<ColumnName, String>();
    byTarget.forEach((column, moves) -> expressions.put(column, expression(moves)));
    return expressions;
  }

  /** The expression that takes the values over. */
  static String expression(List<Move> moves) {
    return coalesce(moves.stream().map(Move::query).toList());
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
