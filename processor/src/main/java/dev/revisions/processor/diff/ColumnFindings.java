package dev.revisions.processor.diff;

import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be decided or known about columns that come, go and are made anew. */
final class ColumnFindings {

  static final String DROP = "drop-column";
  private static final String REMAKE = "recreate-column";

  private final Noun noun;
  private final Pairing pairing;
  private final Hints hints;
  private final Moves moves;
  private final Candidates candidates;
  private final Acceptance acceptance;
  private final List<Finding> findings;

  ColumnFindings(
      Noun noun,
      Pairing pairing,
      Moves moves,
      Hints hints,
      Acceptance acceptance,
      List<Finding> findings) {
    this.noun = noun;
    this.pairing = pairing;
    this.moves = moves;
    this.hints = hints;
    this.candidates = new Candidates(hints);
    this.acceptance = acceptance;
    this.findings = findings;
  }

  void add() {
    var pairs = new ArrayList<>(pairing.pairs());
    pairs.addAll(pairing.replaced());
    pairs.forEach(this::add);
  }

  private void add(TablePair pair) {
    TableName table = pair.now().name();
    Set<String> settled = new HashSet<>();
    for (Column column : pair.columns().added()) {
      var name = new ColumnName(table, column.name());
      List<Column> former = candidates.of(pair, column);
      former.forEach(candidate -> settled.add(candidate.name()));
      if (!former.isEmpty() && !isAccepted(name)) {
        addRename(name, former, candidates.likeness(pair, column));
      }
      if (moves.isOpen(name) && !isAccepted(name)) {
        addMove(name, moves.to(name));
      }
    }
    pair.columns().dropped().stream()
        .filter(column -> !settled.contains(column.name()))
        .filter(column -> !acceptance.covers(DROP, table, column.name()))
        .filter(column -> !isAsked(new ColumnName(table, column.name())))
        .forEach(column -> addDrop(new ColumnName(table, column.name()), column));
    pair.columns().kept().stream()
        .filter(column -> !acceptance.covers(DROP, table, column.now().name()))
        .forEach(column -> addLost(new ColumnName(table, column.now().name()), column));
    if (noun == Noun.ATTRIBUTE) {
      pair.columns()
          .kept()
          .forEach(column -> addRemoved(new ColumnName(table, column.now().name()), column));
    }
    pair.columns().remade().stream()
        .filter(column -> !acceptance.covers(REMAKE, table, column.now().name()))
        .filter(ColumnChanges.Kept::isBeyondAlteration)
        .forEach(column -> addRemaking(new ColumnName(table, column.now().name()), column));
  }

  private boolean isAccepted(ColumnName column) {
    return acceptance.covers(DROP, column.table(), column.column());
  }

  /**
   * Whether the new column that one may have become has an error, or its loss is accepted there.
   */
  private boolean isAsked(ColumnName dropped) {
    return moves.from(dropped).stream()
        .filter(move -> !moves.isStated(move))
        .map(Move::to)
        .anyMatch(column -> moves.isOpen(column) || isAccepted(column));
  }

  private void addRename(ColumnName column, List<Column> former, String likeness) {
    List<String> names = former.stream().map(Column::name).toList();
    add(
        Severity.ERROR,
        "ambiguous-rename",
        column,
        "%s %s is new, and %s %s is gone. If it was renamed, put %s on it,"
                .formatted(
                    noun,
                    column,
                    names.stream()
                        .map(name -> new ColumnName(column.table(), name).toString())
                        .collect(Collectors.joining(" or ")),
                    likeness,
                    names.stream()
                        .map(name -> hints.renamed(column, name))
                        .collect(Collectors.joining(" or ")))
            + " which keeps the values; if not, put @Accept(value = \"drop-column\", reason ="
            + " \"...\") on it");
  }

  private void addMove(ColumnName column, List<Move> from) {
    add(
        Severity.ERROR,
        "ambiguous-move",
        column,
        "%s %s is new, and %s of the same type, %s, is gone, whose rows have the same keys. "
                .formatted(
                    noun,
                    column,
                    from.stream()
                        .map(move -> move.from().toString())
                        .collect(Collectors.joining(" and ")),
                    from.get(0).former().type())
            + answers(column, from));
  }

  private String answers(ColumnName column, List<Move> from) {
    String accept = "@Accept(value = \"drop-column\", reason = \"...\")";
    String expression = expression(column, from);
    if (hints.named().contains(column)) {
      return "Put %s on it; if it moved, edit the revision, once it is written, so that it gives rows their values before it drops that, by op.execute(\"update %s set %s = %s\")"
          .formatted(accept, column.table(), column.column(), ofStatement(expression));
    }
    return "If it moved, put @Backfill(\"%s\") on it, which takes the values over%s; if not, put %s on it"
        .formatted(expression, leavingOut(from), accept);
  }

  private String expression(ColumnName column, List<Move> from) {
    String values = Moves.expression(from);
    return moves.mayLeaveNull(column)
        ? Moves.coalesce(
            List.of(values, new SampleValues(pairing).forRows(column, from.get(0).column())))
        : values;
  }

  /** A statement names nothing in braces. */
  private static String ofStatement(String expression) {
    return expression.contains("{") ? SampleValues.UNKNOWN : expression;
  }

  /** The values that have no row to go to. */
  private static String leavingOut(List<Move> moves) {
    return moves.stream().allMatch(Move::isDown)
        ? ", but for those of rows that are not in "
            + moves.stream()
                .map(move -> move.to().table().toString())
                .collect(Collectors.joining(" or "))
        : "";
  }

  private void addDrop(ColumnName name, Column column) {
    List<Move> stated = moves.from(name).stream().filter(moves::isStated).toList();
    add(
        Severity.WARNING,
        DROP,
        name,
        column.generated().isPresent()
            ? "generated column %s is dropped".formatted(name)
            : "%s %s is dropped, and its values %s".formatted(noun, name, fate(stated)));
  }

  private static String fate(List<Move> stated) {
    return stated.isEmpty()
        ? "are lost"
        : "go to %s%s"
            .formatted(
                stated.stream()
                    .map(move -> move.to().toString())
                    .collect(Collectors.joining(" and ")),
                leavingOut(stated));
  }

  /** What the composite type that a column gets instead of another does not have. */
  private void addLost(ColumnName name, ColumnChanges.Kept column) {
    if (column.carried().type() instanceof Type.Composite former
        && column.now().type() instanceof Type.Composite type) {
      former.attributes().stream()
          .filter(attribute -> type.attribute(attribute.name()).isEmpty())
          .forEach(
              attribute ->
                  add(
                      Severity.WARNING,
                      DROP,
                      name,
                      "attribute %s of column %s is dropped, and its values are lost"
                          .formatted(attribute.name(), name)));
    }
  }

  /** Constants that an attribute holds no more, but for those that have other names now. */
  private void addRemoved(ColumnName name, ColumnChanges.Kept attribute) {
    List<String> now = ColumnValues.of(attribute.now().type());
    String gone =
        ColumnValues.of(attribute.old().type()).stream()
            .filter(value -> !now.isEmpty() && !now.contains(value))
            .filter(value -> !hints.renamedValues(name).containsValue(value))
            .map(value -> "'" + value + "'")
            .collect(Collectors.joining(", "));
    if (!gone.isEmpty()) {
      add(
          Severity.WARNING,
          "enum-constant-removed",
          name,
          "%s %s no longer holds %s".formatted(noun, name, gone));
    }
  }

  private void addRemaking(ColumnName name, ColumnChanges.Kept column) {
    add(
        Severity.WARNING,
        REMAKE,
        name,
        "%s %s is dropped and added again, because %s; %s"
            .formatted(noun, name, reason(column), cost(name, column)));
  }

  private static String reason(ColumnChanges.Kept column) {
    if (column.isGeneratedOtherwise()) {
      return "no database changes how a column is generated";
    }
    return Casts.exists(column.carried().type(), column.now().type())
        ? "an identity cannot become " + column.now().type()
        : column.carried().type() + " cannot become " + column.now().type();
  }

  private String cost(ColumnName name, ColumnChanges.Kept column) {
    if (column.now().generated().isPresent()) {
      return column.carried().generated().isPresent()
          ? "its values are computed anew, which rewrites the table"
          : "its values are lost, for those that are computed, and the table is rewritten. Look for"
              + " rows in which they differ before";
    }
    Optional<ColumnName> target = pairing.remadeTarget(name);
    if (target.isPresent()) {
      return "its values are lost, and with them which row of %s each row refers to. To keep them, do with it as with %s"
          .formatted(target.get().table(), target.get());
    }
    List<ColumnName> references = pairing.references(name);
    if (!references.isEmpty()) {
      return "its values are lost, and with them what refers to them: %s. To keep them, add a column of the new type beside it and beside each of those, fill the one, then the others by an UPDATE that joins over the old ones, and drop the old ones in a later revision"
          .formatted(
              references.stream().map(ColumnName::toString).collect(Collectors.joining(", ")));
    }
    return "its values are lost. To keep them, add %s of the new type beside it, fill it, and drop this one in a later revision"
        .formatted(noun.withArticle());
  }

  private void add(Severity severity, String rule, ColumnName name, String message) {
    findings.add(new Finding(severity, rule, name.table(), Optional.of(name.column()), message));
  }
}
