package dev.revisions.processor.diff;

import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is to be decided or known about columns that become required while there are rows. */
final class RequirementFindings {

  static final String REQUIRED = "required-column";
  static final String SET_NOT_NULL = "set-not-null";
  static final String GENERATED = "required-generated";

  /** Where no {@code @Backfill} has a place, or none would do. */
  private static final String FILLED_BY_HAND = filledByHand("it");

  private static final String OR_NULLABLE = ", or make it nullable";

  private static String filledByHand(String what) {
    return "accept it to have the revision written, and edit that so that it adds the column"
        + " without"
        + " notNull(), fills %s by op.execute, and then requires it".formatted(what);
  }

  private final Pairing pairing;
  private final Hints hints;
  private final SampleValues samples;
  private final Moves moves;

  /** The columns of references whose values are found. */
  private final Set<ColumnName> found;

  private final Candidates candidates;
  private final Acceptance acceptance;
  private final List<Finding> findings;

  RequirementFindings(
      Pairing pairing,
      Moves moves,
      Hints hints,
      Set<ColumnName> found,
      Acceptance acceptance,
      List<Finding> findings) {
    this.pairing = pairing;
    this.samples = new SampleValues(pairing);
    this.moves = moves;
    this.hints = hints;
    this.found = found;
    this.candidates = new Candidates(hints);
    this.acceptance = acceptance;
    this.findings = findings;
  }

  void add() {
    var unused = new TreeSet<>(hints.backfills().keySet());
    pairing.created().forEach(table -> unused.removeIf(c -> c.table().equals(table.name())));
    for (TablePair pair : pairing.pairs()) {
      TableName table = pair.now().name();
      ColumnChanges columns = pair.columns();
      var cycles = new BackfillCycles(table, columns.added(), hints.backfills());
      for (Column column : columns.added()) {
        unused.remove(new ColumnName(table, column.name()));
        cycles.through(column).ifPresent(other -> addCycle(table, column, other));
        if (!isAmbiguous(pair, column)) {
          addRequired(table, column);
        }
      }
      for (ColumnChanges.Kept column : columns.remade()) {
        unused.remove(new ColumnName(table, column.now().name()));
        addRequired(table, column.now());
      }
      for (ColumnChanges.Kept column : columns.kept()) {
        if (column.isRequiredNow()) {
          addSetNotNull(pair, column.now(), unused);
        }
      }
      GeneratedNulls.added(pair)
          .filter(column -> !acceptance.covers(GENERATED, table, column.name()))
          .forEach(column -> addGenerated(pair, column));
    }
    hints.sharedBackfills().stream()
        .filter(columns -> columns.stream().anyMatch(c -> !unused.contains(c)))
        .toList()
        .forEach(unused::removeAll);
    unused.stream()
        .filter(name -> pairing.after().table(name.table()).isPresent())
        .forEach(this::addStale);
  }

  /** Such a column has an error already. */
  private boolean isAmbiguous(TablePair pair, Column column) {
    boolean isOpen = moves.isOpen(new ColumnName(pair.now().name(), column.name()));
    return (isOpen || !candidates.of(pair, column).isEmpty())
        && !acceptance.covers(ColumnFindings.DROP, pair.now().name(), column.name());
  }

  private void addRequired(TableName table, Column column) {
    var name = new ColumnName(table, column.name());
    if (found.contains(name) || hints.backfills().containsKey(name)) {
      return;
    }
    if (!NativeDefinition.wantsValue(column)) {
      Optional.ofNullable(hints.positions().get(name))
          .filter(position -> column.defaultValue().isEmpty() && column.nullable())
          .ifPresent(position -> addPosition(name, position));
      return;
    }
    add(
        Severity.ERROR,
        REQUIRED,
        name,
        "column %s is new and required, and the rows that exist have no value for it. "
                .formatted(name)
            + remedy(name, column));
  }

  private void addPosition(ColumnName name, Position position) {
    String sample =
        position.numbering(pairing.after().tables().get(name.table())).orElse(SampleValues.UNKNOWN);
    add(
        Severity.ERROR,
        REQUIRED,
        name,
        "column %s is new and has the places of rows in a list, and Hibernate reads no list of rows that exist without one. Put @Backfill(\"%s\") on it with the SQL expression that gives them one%s"
            .formatted(
                name,
                sample,
                sample.equals(SampleValues.UNKNOWN)
                    ? ""
                    : ", which counts them by their key here"));
  }

  private void addCycle(TableName table, Column column, Column other) {
    var name = new ColumnName(table, column.name());
    if (!acceptance.covers(REQUIRED, table, column.name())) {
      add(
          Severity.ERROR,
          REQUIRED,
          name,
          "column %s is new, and its @Backfill reads %s, which is new too and is %s from it in turn: neither can be first. Have one of them read only what the rows have already"
              .formatted(
                  name, other.name(), other.generated().isPresent() ? "computed" : "filled"));
    }
  }

  private String remedy(ColumnName name, Column column) {
    boolean isKey = key(name.table()).contains(name.column());
    Optional<ForeignKey> reference = samples.reference(name);
    Optional<TableName> created = reference.map(ForeignKey::target).filter(this::isNew);
    if (created.isPresent()) {
      return "%s, to which it refers, is new too and has none yet: ".formatted(created.get())
          + (isKey
              ? filledByHand("both")
              : "make it nullable, fill both, and make it required in a later revision");
    }
    Optional<ColumnName> remade = pairing.remadeTarget(name);
    if (remade.isPresent()) {
      return "What it referred to is known by its former value only: do with it as with %s"
              .formatted(remade.get())
          + (isKey ? "" : OR_NULLABLE);
    }
    if (tellsRowsApart(name)) {
      return "It tells them apart in the primary key, so that each needs one of its own: "
          + FILLED_BY_HAND;
    }
    if (hints.named().contains(name)) {
      return Character.toUpperCase(FILLED_BY_HAND.charAt(0)) + FILLED_BY_HAND.substring(1);
    }
    String sample = samples.of(name, column);
    return "Put @Backfill(\"%s\") on it with the SQL expression that gives them one"
            .formatted(sample)
        + (reference.isPresent() ? "" : ", or a default: @ColumnDefault(\"%s\")".formatted(sample))
        + (isKey ? "" : OR_NULLABLE);
  }

  private boolean isNew(TableName table) {
    return pairing.created().stream().anyMatch(created -> created.name().equals(table));
  }

  private List<String> key(TableName table) {
    return pairing
        .after()
        .tables()
        .get(table)
        .primaryKey()
        .map(PrimaryKey::columns)
        .orElse(List.of());
  }

  /** Whether the primary key is none without the column, as with a list that gets an order. */
  private boolean tellsRowsApart(ColumnName name) {
    TablePair pair =
        pairing.pairs().stream()
            .filter(p -> p.now().name().equals(name.table()))
            .findFirst()
            .orElseThrow();
    List<String> key = key(name.table());
    return key.contains(name.column())
        && pair.carried()
            .primaryKey()
            .filter(former -> key.containsAll(former.columns()))
            .filter(former -> !former.columns().contains(name.column()))
            .isEmpty();
  }

  private void addGenerated(TablePair pair, Column column) {
    var name = new ColumnName(pair.now().name(), column.name());
    List<String> sources =
        GeneratedNulls.sources(column, pair.now()).stream().map(Column::name).toList();
    String reason =
        sources.isEmpty()
            ? ", and its expression may give NULL"
            : " and generated from %s, which %s NULL"
                .formatted(String.join(" and ", sources), sources.size() == 1 ? "takes" : "take");
    add(
        Severity.WARNING,
        GENERATED,
        name,
        "column %s is required%s: the revision does not run while a row gives it none; later rows"
                .formatted(name, reason)
            + " without one fail on H2 and MySQL, and get in on PostgreSQL and MariaDB. "
            + valueForNull("the", pair, column)
            + ", or make the column nullable");
  }

  private static String valueForNull(String which, TablePair pair, Column column) {
    String sample =
        GeneratedNulls.sources(column, pair.now()).stream()
            .findFirst()
            .map(source -> "(%s, %s)".formatted(source.name(), SampleValues.of(source.type())))
            .orElse("");
    return "Give NULL a value in %s expression, as by coalesce%s".formatted(which, sample);
  }

  private void addSetNotNull(TablePair pair, Column column, TreeSet<ColumnName> unused) {
    TableName table = pair.now().name();
    var name = new ColumnName(table, column.name());
    boolean isGenerated = column.generated().isPresent();
    boolean filled =
        isGenerated ? !GeneratedNulls.mayBeNull(column, pair.now()) : unused.remove(name);
    if (!filled && !acceptance.covers(SET_NOT_NULL, table, column.name())) {
      add(
          Severity.WARNING,
          SET_NOT_NULL,
          name,
          "column %s becomes required, which fails while a row has no value for it. "
                  .formatted(name)
              + (isGenerated ? valueForNull("its", pair, column) : filling(name, column)));
    }
  }

  private String filling(ColumnName name, Column column) {
    return hints.named().contains(name)
        ? "Give such rows one by op.execute in the revision, once it is written"
        : "Put @Backfill(\"%s\") on it with the SQL expression that gives it one"
            .formatted(samples.of(name, column));
  }

  private void addStale(ColumnName name) {
    add(
        Severity.WARNING,
        "stale-backfill",
        name,
        "column %s is neither new nor newly required: remove its @Backfill".formatted(name));
  }

  private void add(Severity severity, String rule, ColumnName name, String message) {
    findings.add(new Finding(severity, rule, name.table(), Optional.of(name.column()), message));
  }
}
