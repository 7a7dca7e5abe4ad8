package dev.revisions.execution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.revisions.DatabaseState;
import dev.revisions.Revision;
import dev.revisions.RevisionException;
import dev.revisions.RevisionName;
import dev.revisions.UnknownRevisionException;
import dev.revisions.execution.HistoryRow.State;
import dev.revisions.graph.Position;
import dev.revisions.graph.RevisionGraph;
import dev.revisions.schema.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the history table says.
 *
 * @param rows one for each revision that is applied or begun, by id
 * @param replaced rows of revisions that the application no longer has, because others are in their
 *     place; these have rows here that the table lacks
 * @param folded rows of revisions that a newer version of the application has in the place of some
 *     of this one; these have rows here that the table lacks
 * @param lacking the columns that the table does not have because an older version of this library
 *     made it
 */
record Recorded(
    List<HistoryRow> rows,
    List<HistoryRow> replaced,
    List<HistoryRow> folded,
    List<Column> lacking) {

  /** What a database says that has no history table. */
  static final Recorded NOTHING = new Recorded(List.of(), List.of(), List.of(), List.of());

  Recorded {
    rows = rows.stream().sorted(Comparator.comparing(HistoryRow::id)).toList();
  }

  /**
   * The same in terms of the application: where a database has the last of the revisions that one
   * replaces, and so all of them, it has that one. Where it has some, their rows stay.
   */
  Recorded in(RevisionGraph<Revision> graph) {
    Map<String, List<HistoryRow>> byReplacement =
        select(row -> graph.replacement(row.id()).isPresent())
            .collect(
                groupingBy(
                    row -> graph.replacement(row.id()).orElseThrow(), TreeMap::new, toList()));
    byReplacement.entrySet().removeIf(entry -> !isWhole(entry.getValue(), graph, entry.getKey()));
    List<HistoryRow> gone = byReplacement.values().stream().flatMap(List::stream).toList();
    var known = new ArrayList<>(rows);
    known.removeAll(gone);
    byReplacement.keySet().stream()
        .filter(id -> known.stream().noneMatch(row -> row.id().equals(id)))
        .forEach(
            id ->
                known.add(
                    HistoryRow.replacing(
                        RevisionName.of(graph.find(id).orElseThrow()), graph.parents(id))));
    return new Recorded(known.stream().map(row -> row.in(graph)).toList(), gone, folded, lacking)
        .unfolded(graph);
  }

  /** The same with what newer revisions stand for in their place. */
  private Recorded unfolded(RevisionGraph<Revision> graph) {
    List<HistoryRow> newer =
        unknown(graph).stream()
            .filter(row -> row.isDone() && row.replaces().stream().anyMatch(graph.ids()::contains))
            .toList();
    Map<String, HistoryRow> all = new TreeMap<>();
    newer.stream()
        .flatMap(row -> row.replaces().stream())
        .flatMap(id -> graph.find(id).stream())
        .map(old -> HistoryRow.replacing(RevisionName.of(old), graph.parents(old.info().id())))
        .forEach(row -> all.put(row.id(), row));
    select(row -> !newer.contains(row)).forEach(row -> all.put(row.id(), row));
    return new Recorded(List.copyOf(all.values()), replaced, newer, lacking);
  }

  private static boolean isWhole(
      List<HistoryRow> some, RevisionGraph<Revision> graph, String replacement) {
    List<String> all = graph.replaced(replacement);
    return some.stream().allMatch(HistoryRow::isDone)
        && some.stream().anyMatch(row -> row.id().equals(all.get(all.size() - 1)));
  }

  /** The ids of what is in the place of the replaced, and whether one of those was adopted. */
  SortedMap<String, Boolean> replacements(RevisionGraph<Revision> graph) {
    var adopted = new TreeMap<String, Boolean>();
    replaced.forEach(
        row ->
            adopted.merge(
                graph.replacement(row.id()).orElseThrow(), row.isAdopted(), Boolean::logicalOr));
    return adopted;
  }

  /**
   * Refuses to undo what was there before its revisions: that would drop tables with rows which no
   * revision made.
   *
   * @param way the ids of what is to be undone
   */
  void requireMade(List<String> way, RevisionGraph<Revision> graph) {
    List<String> adopted =
        Stream.concat(
                select(HistoryRow::isAdopted).map(HistoryRow::id),
                replacements(graph).entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey))
            .filter(way::contains)
            .toList();
    if (!adopted.isEmpty()) {
      throw adopted(adopted.stream().map(this::name).toList());
    }
  }

  private RevisionName name(String id) {
    return select(row -> row.id().equals(id)).findFirst().orElseThrow().name();
  }

  private RevisionException adopted(List<RevisionName> names) {
    boolean one = names.size() == 1;
    return new RevisionException(
        """
        %s %s: baseline found %s in a database that was in use, and to undo %s would drop tables \
        that were there before, with their rows. Stamp base if the database is to be without \
        revisions again, which leaves them; only if they are to be dropped, stamp base and then \
        stamp %s, which says that the revisions made them, and downgrade\
        """
            .formatted(
                DatabaseState.list(names),
                one ? "was not run" : "were not run",
                one ? "it" : "them",
                one ? "it" : "them",
                heads().stream().map(RevisionName::id).collect(Collectors.joining(" and "))));
  }

  boolean lacks(String column) {
    return lacking.stream().anyMatch(one -> one.name().equals(column));
  }

  Recorded withDowngrades(Map<String, String> sql) {
    return new Recorded(
        rows.stream().map(row -> row.withDowngrade(sql.get(row.id()))).toList(),
        replaced,
        folded,
        lacking);
  }

  /** The ids of the revisions in one of these states. */
  Set<String> ids(State... states) {
    return select(row -> Set.of(states).contains(row.state()))
        .map(HistoryRow::id)
        .collect(Collectors.toSet());
  }

  List<HistoryRow> interrupted() {
    return select(row -> !row.isDone()).toList();
  }

  /** The rows of revisions that an application does not have. */
  List<HistoryRow> unknown(RevisionGraph<Revision> graph) {
    return select(row -> isUnknown(row, graph)).toList();
  }

  static boolean isUnknown(HistoryRow row, RevisionGraph<Revision> graph) {
    return graph.find(row.id()).isEmpty() && graph.replacement(row.id()).isEmpty();
  }

  /**
   * Refuses a database that went another way: one with revisions that the application does not have
   * and that do not all stand on those which it has, or are beside some that it would apply.
   *
   * @param way what the application would apply
   */
  void requireAhead(RevisionGraph<Revision> graph, List<String> way) {
    List<HistoryRow> unknown = unknown(graph);
    Set<String> all =
        Stream.concat(unknown.stream(), folded.stream())
            .map(HistoryRow::id)
            .collect(Collectors.toSet());
    List<HistoryRow> foreign =
        unknown.stream()
            .filter(
                row ->
                    row.parents().isEmpty()
                        || row.parents().stream()
                            .anyMatch(id -> graph.find(id).isEmpty() && !all.contains(id)))
            .toList();
    if (!foreign.isEmpty()) {
      throw UnknownRevisionException.foreign(foreign.stream().map(HistoryRow::name).toList());
    } else if (!unknown.isEmpty() && !way.isEmpty()) {
      throw UnknownRevisionException.diverged(
          unknown.stream().map(HistoryRow::name).toList(), names(graph, way));
    }
  }

  /** Refuses a database with revisions that the application does not have. */
  void requireKnown(RevisionGraph<Revision> graph) {
    requireNone(unknown(graph));
    requireNone(folded);
  }

  /** Refuses to undo what a newer version has in one with something else. */
  void requireUnfolded() {
    requireNone(folded);
  }

  private static void requireNone(List<HistoryRow> rows) {
    if (!rows.isEmpty()) {
      throw UnknownRevisionException.newer(rows.stream().map(HistoryRow::name).toList());
    }
  }

  /** The names of the revisions that a newer version of the application has applied. */
  List<RevisionName> ahead(RevisionGraph<Revision> graph) {
    return Stream.concat(folded.stream(), unknown(graph).stream()).map(HistoryRow::name).toList();
  }

  /** The applied revisions whose operations are not any more what they were. */
  List<RevisionName> changed(RevisionGraph<Revision> graph) {
    return select(HistoryRow::isDone)
        .flatMap(row -> graph.find(row.id()).filter(now -> isChanged(row, now)).stream())
        .map(RevisionName::of)
        .toList();
  }

  private static boolean isChanged(HistoryRow row, Revision now) {
    return Checksum.isOther(row.checksum(), new Subject.Known(now).checksum());
  }

  private static List<RevisionName> names(RevisionGraph<Revision> graph, List<String> ids) {
    return ids.stream().map(id -> RevisionName.of(graph.find(id).orElseThrow())).toList();
  }

  /** Where the database stands; it may have revisions that the graph does not. */
  DatabaseState state(RevisionGraph<Revision> graph) {
    Set<String> begun = ids(State.RUNNING, State.UNDOING);
    List<String> pending =
        new Position(graph, ids(State.DONE))
            .upgradeTo("heads").stream().filter(id -> !begun.contains(id)).toList();
    return new DatabaseState(
        heads(),
        names(graph, pending),
        interrupted().stream().map(HistoryRow::name).toList(),
        ahead(graph),
        changed(graph));
  }

  /** The names of the finished rows that no other of them stands on. */
  private List<RevisionName> heads() {
    Set<String> parents =
        select(HistoryRow::isDone)
            .flatMap(row -> row.parents().stream())
            .collect(Collectors.toSet());
    return select(row -> row.isDone() && !parents.contains(row.id()))
        .map(HistoryRow::name)
        .toList();
  }

  Stream<HistoryRow> select(Predicate<HistoryRow> condition) {
    return rows.stream().filter(condition);
  }
}
