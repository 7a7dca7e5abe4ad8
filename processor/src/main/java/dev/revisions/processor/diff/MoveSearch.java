package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the columns that go from one table and come to another whose rows have the same keys: a
 * field that is pulled up or pushed down in a joined hierarchy, or put into or out of a secondary
 * table.
 */
final class MoveSearch {

  private final List<TablePair> pairs;
  private final Predicate<Move> isMove;
  private final SharedKeys former;
  private final SharedKeys present;

  private MoveSearch(List<TablePair> pairs, Predicate<Move> isMove) {
    this.pairs = pairs;
    this.isMove = isMove;
    this.former = new SharedKeys(byName(TablePair::carried));
    this.present = new SharedKeys(byName(TablePair::now));
  }

  private Map<TableName, Table> byName(Function<TablePair, Table> table) {
    return pairs.stream().collect(Collectors.toMap(pair -> pair.now().name(), table));
  }

  /**
   * The moves by the columns that they lead to.
   *
   * @param isMove whether columns of one name are taken for one
   */
  static SortedMap<ColumnName, List<Move>> find(Pairing pairing, Predicate<Move> isMove) {
    var moves = new TreeMap<ColumnName, List<Move>>();
    boolean goes = pairing.pairs().stream().anyMatch(p -> !p.columns().dropped().isEmpty());
    boolean comes = pairing.pairs().stream().anyMatch(p -> !p.columns().added().isEmpty());
    if (goes && comes) {
      var search = new MoveSearch(pairing.pairs(), isMove);
      pairing.pairs().stream()
          .flatMap(search::to)
          .forEach(found -> moves.put(found.get(0).to(), found));
    }
    return moves;
  }

  /** Those to each new column of a table. */
  private Stream<List<Move>> to(TablePair target) {
    return target.columns().added().stream()
        .filter(column -> column.generated().isEmpty())
        .map(column -> pairs.stream().flatMap(source -> between(source, target, column)).toList())
        .filter(found -> !found.isEmpty());
  }

  private Stream<Move> between(TablePair source, TablePair target, Column column) {
    List<Column> alike =
        source.columns().dropped().stream()
            .filter(gone -> !source.columns().isInTheWay(gone))
            .filter(gone -> Identifier.folded(gone.name()).equals(Identifier.folded(column.name())))
            .toList();
    return alike.isEmpty()
        ? Stream.empty()
        : way(source, target).stream()
            .flatMap(way -> alike.stream().map(gone -> way.move(source, gone, target, column)))
            .filter(isMove);
  }

  /** How the rows of two tables belong together. */
  private record Way(Map<String, String> keys, boolean isDown) {

    private Move move(TablePair source, Column gone, TablePair target, Column column) {
      return new Move(source, gone, target, column, keys, isDown);
    }
  }

  private Optional<Way> way(TablePair source, TablePair target) {
    return keys(target, source)
        .map(keys -> new Way(keys, true))
        .or(() -> keys(source, target).map(keys -> new Way(inverse(keys), false)));
  }

  /** Those by which the tables belong together both before and after. */
  private Optional<Map<String, String>> keys(TablePair lower, TablePair upper) {
    TableName name = upper.now().name();
    return present
        .between(lower.now(), name)
        .filter(keys -> former.between(lower.carried(), name).equals(Optional.of(keys)));
  }

  private static Map<String, String> inverse(Map<String, String> keys) {
    var inverse = new TreeMap<String, String>();
    keys.forEach((own, other) -> inverse.put(other, own));
    return inverse;
  }
}
