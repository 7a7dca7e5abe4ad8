package dev.revisions.processor.diff;

import dev.revisions.operation.Operation.RequireNone;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must be true of the rows for the operations to succeed, asked before any of them runs and so
 * in the former names. Only what columns hold that stay is asked for, and only where the first
 * schema does not warrant it already.
 */
final class Requirements {

  private final TablePair pair;
  private final Renames renames;
  private final Parts parts;
  private final Map<ColumnName, String> backfills;
  private final Plan plan;

  /** Two keys over the same columns are one question. */
  private final Set<RequireNone> asked = new HashSet<>();

  /** The columns that keep their values, by their new names. */
  private final Map<String, ColumnChanges.Kept> kept = new TreeMap<>();

  private Requirements(
      TablePair pair, Pairing pairing, Map<ColumnName, String> backfills, Plan plan) {
    this.pair = pair;
    renames = pairing.renames();
    parts = new Parts(pairing);
    this.backfills = backfills;
    this.plan = plan;
    pair.columns().kept().forEach(column -> kept.put(column.now().name(), column));
  }

  /**
   * Adds those of all tables that stay.
   *
   * @param backfills an expression for existing rows, by the column that becomes required
   */
  static void add(Pairing pairing, Map<ColumnName, String> backfills, Plan plan) {
    var byName = new TreeMap<TableName, Requirements>();
    for (TablePair pair : pairing.pairs()) {
      byName.put(pair.now().name(), new Requirements(pair, pairing, backfills, plan));
    }
    Map<TableName, Matching<ForeignKey>> foreignKeys = pairing.foreignKeys();
    byName.forEach(
        (name, own) -> {
          own.kept.values().forEach(own::addColumn);
          GeneratedNulls.added(own.pair).forEach(own::addGenerated);
          own.addKeys();
          foreignKeys.get(name).added().stream()
              .filter(key -> pairing.after().table(key.target()).isPresent())
              .forEach(key -> own.addForeignKey(key, byName.get(key.target())));
        });
  }

  private void require(String which, String query) {
    var requirement = new RequireNone("rows of " + pair.old().name() + " " + which, query);
    if (asked.add(requirement)) {
      plan.add(Phase.REQUIREMENTS, requirement);
    }
  }

  // Names as the query has them

  private static String braced(String name) {
    return "{" + name + "}";
  }

  private String from() {
    return "\nfrom " + braced(pair.old().name().toString());
  }

  private String former(String column) {
    return braced(kept.get(column).old().name());
  }

  private static String joined(Stream<String> parts, String separator) {
    return parts.collect(Collectors.joining(separator));
  }

  /** What tells a row from others: its key, and what is wrong with it. */
  private String select(List<String> formerColumns) {
    List<String> key = pair.old().primaryKey().map(PrimaryKey::columns).orElse(List.of());
    return "select "
        + joined(
            Stream.concat(key.stream(), formerColumns.stream())
                .distinct()
                .map(Requirements::braced),
            ", ");
  }

  /** The values as the rows hold them, by the new ones. */
  private Map<String, String> formerValues(String column) {
    return renames.valuesOf(pair.now().name(), column);
  }

  /** Not if the column is required already and only shares its backfill with one that is not. */
  private boolean isFilled(String column) {
    return backfills.containsKey(new ColumnName(pair.now().name(), column))
        && (!kept.containsKey(column) || kept.get(column).isRequiredNow());
  }

  // Columns

  private void addColumn(ColumnChanges.Kept column) {
    Column old = column.old();
    if (column.isRequiredNow() && !hasValue(column.now())) {
      require(
          "without " + old.name(),
          select(List.of(old.name())) + from() + "\nwhere " + braced(old.name()) + " is null");
    }
    if (old.generated().isPresent() || holdsOtherTruth(column)) {
      return;
    }
    if (holdsParts(old)) {
      parts.misfits(column).forEach(misfit -> addMisfit(column, misfit));
      return;
    }
    misfit(column)
        .map(condition -> new Parts.Misfit(old.name(), told(column.now().type()), condition))
        .ifPresent(misfit -> addMisfit(column, misfit));
  }

  /** A type as it is known, unless that says nothing of the sign. */
  private static Type told(Type type) {
    return NativeDefinition.unsignedLimit(type).isPresent() ? type : NativeDefinition.named(type);
  }

  /** The condition that holds of what the column will not take. */
  private Optional<String> misfit(ColumnChanges.Kept column) {
    String name = column.old().name();
    Type now = NativeDefinition.named(column.now().type());
    Type wanted = ColumnValues.renamed(now, formerValues(column.now().name()));
    Type held = NativeDefinition.named(column.carried().type());
    Optional<String> unsigned =
        newLimit(column).flatMap(limit -> Fitting.violation(held, limit, braced(name)));
    if (unsigned.isPresent() || wanted.equals(held)) {
      return unsigned;
    }
    return Fitting.violation(held, wanted, braced(name))
        .or(() -> Fitting.violationByDatabase(held, wanted, name));
  }

  /** The largest number that a column takes which has none below zero, if it had larger ones. */
  private static Optional<BigDecimal> newLimit(ColumnChanges.Kept column) {
    Optional<BigDecimal> former = NativeDefinition.unsignedLimit(column.carried().type());
    return NativeDefinition.unsignedLimit(column.now().type())
        .filter(limit -> former.filter(own -> own.compareTo(limit) <= 0).isEmpty());
  }

  /** Whether a row without a value gets one, or there is none. */
  private boolean hasValue(Column column) {
    return column
        .generated()
        .map(
            sql ->
                !GeneratedNulls.mayBeNull(column, pair.now())
                    || mentioned(sql).anyMatch(other -> isFilled(other.name())))
        .orElseGet(() -> isFilled(column.name()));
  }

  /**
   * Asks in the former names for what the expression will give, if it is over what stays as it is.
   */
  private void addGenerated(Column column) {
    String sql = column.generated().orElseThrow();
    List<String> names = mentioned(sql).map(Column::name).toList();
    if (names.stream().allMatch(this::keepsItsValue)) {
      require(
          "that give " + column.name() + " no value",
          select(names.stream().map(name -> kept.get(name).old().name()).sorted().toList())
              + from()
              + "\nwhere ("
              + former(sql, names)
              + ") is null");
    }
  }

  /** An expression that is no condition of a check, so that braces in it are none of ours. */
  private String former(String sql, List<String> names) {
    var renamed = new TreeMap<String, String>();
    names.stream()
        .filter(name -> !kept.get(name).old().name().equals(name))
        .forEach(name -> renamed.put(name, former(name)));
    return Expressions.rename(sql.replace("{", "{{").replace("}", "}}"), renamed);
  }

  private Stream<Column> mentioned(String sql) {
    return pair.now().columns().stream().filter(column -> Expressions.mentions(sql, column.name()));
  }

  private static boolean holdsParts(Column column) {
    return column.type().composites().findAny().isPresent();
  }

  /** A key says of which row bytes are, and nobody reads them. */
  private void addMisfit(ColumnChanges.Kept column, Parts.Misfit misfit) {
    Column old = column.old();
    boolean isTold = Casts.isBinary(old.type()) && pair.old().primaryKey().isPresent();
    require(
        "whose %s does not fit %s".formatted(misfit.part(), misfit.type()),
        select(isTold ? List.of() : List.of(old.name()))
            + from()
            + "\nwhere "
            + misfit.condition());
  }

  // Keys

  private void addKeys() {
    pair.keys().kept().stream()
        .map(key -> TablePair.columnsOf(key.after()))
        .filter(columns -> !columns.isEmpty())
        .forEach(this::addUnique);
    pair.indexes().kept().forEach(index -> addIndex(index.after()));
    pair.keys().added().forEach(this::addRule);
    pair.indexes().added().forEach(this::addIndex);
  }

  private void addRule(Constraint constraint) {
    if (constraint instanceof Check check) {
      addCheck(check);
    } else {
      addUnique(TablePair.columnsOf(constraint));
    }
  }

  private void addIndex(Index index) {
    boolean plain =
        index.options().isEmpty() && index.parts().stream().noneMatch(Index.Part::isExpression);
    if (index.unique() && plain) {
      addUnique(index.parts().stream().map(Index.Part::text).toList());
    }
  }

  private void addUnique(List<String> columns) {
    if (kept.keySet().containsAll(columns)) {
      addUniqueAsHeld(columns);
    }
    List<String> equal = columns.stream().filter(this::isGivenOneValue).toList();
    List<String> others = columns.stream().filter(name -> !equal.contains(name)).toList();
    if (!equal.isEmpty() && kept.keySet().containsAll(others) && !stayApart(others)) {
      addUniqueBeside(equal, others);
    }
  }

  /** Whether all rows get the same in a column, or all those that have nothing in it. */
  private boolean isGivenOneValue(String column) {
    Optional<String> backfill =
        Optional.ofNullable(backfills.get(new ColumnName(pair.now().name(), column)));
    return kept.containsKey(column)
        ? isFilled(column) && backfill.filter(OneValue::isOne).isPresent()
        : OneValue.isGiven(pair.now().column(column).orElseThrow(), backfill);
  }

  /**
   * Asks for rows that are told apart by some columns of a key only, or by none.
   *
   * @param equal those in which rows become equal
   */
  private void addUniqueBeside(List<String> equal, List<String> others) {
    String conditions =
        joined(
            Stream.concat(
                equal.stream().filter(kept::containsKey).map(name -> former(name) + " is null"),
                others.stream().map(this::isValue)),
            " and ");
    String list = joined(others.stream().map(this::value), ", ");
    require(
        "that get the same %s%s"
            .formatted(
                String.join(", ", equal),
                list.isEmpty() ? "" : " and are equal in " + list.replaceAll("[{}]", "")),
        "select "
            + (list.isEmpty() ? "count(*)" : list)
            + from()
            + (conditions.isEmpty() ? "" : "\nwhere " + conditions)
            + (list.isEmpty() ? "" : "\ngroup by " + list)
            + (conditions.isEmpty() || list.isEmpty() ? "\n" : " ")
            + "having count(*) > 1");
  }

  private void addUniqueAsHeld(List<String> columns) {
    if (stayApart(columns)) {
      return;
    }
    String list = joined(columns.stream().map(this::value), ", ");
    require(
        "that are equal in " + list.replaceAll("[{}]", ""),
        "select %s%s\nwhere %s\ngroup by %s having count(*) > 1"
            .formatted(list, from(), joined(columns.stream().map(this::isValue), " and "), list));
  }

  /** That a row holds something, which is read as a number without an error if it will be one. */
  private String isValue(String column) {
    ColumnChanges.Kept pair = kept.get(column);
    Type now = NativeDefinition.named(pair.now().type());
    return former(column)
        + " is not null"
        + (Fitting.readsNumber(NativeDefinition.named(pair.carried().type()), now)
            ? " and not {%s not as %s}".formatted(pair.old().name(), now)
            : "");
  }

  /** What a row holds in a column, or will hold where rows may become equal by that. */
  private String value(String column) {
    ColumnChanges.Kept pair = kept.get(column);
    Optional<String> lost =
        holdsOtherTruth(pair)
            ? Optional.empty()
            : Distinction.lost(
                NativeDefinition.named(pair.carried().type()),
                NativeDefinition.named(pair.now().type()),
                pair.old().name());
    return lost.orElseGet(() -> former(column));
  }

  /** Whether no two rows are equal in columns, nor will be. */
  private boolean stayApart(List<String> columns) {
    return columns.stream().allMatch(column -> value(column).equals(former(column)))
        && wasUnique(Set.copyOf(columns));
  }

  private boolean wasUnique(Set<String> columns) {
    Table carried = pair.carried();
    return Stream.of(
            carried.primaryKey().stream().map(PrimaryKey::columns),
            carried.uniques().stream().map(UniqueConstraint::columns),
            carried.indexes().stream()
                .filter(index -> index.unique() && index.options().isEmpty())
                .map(index -> index.parts().stream().map(Index.Part::text).toList()))
        .flatMap(keys -> keys)
        .anyMatch(columns::containsAll);
  }

  // Checks

  private void addCheck(Check added) {
    Check check =
        ValueCheck.of(added)
            .map(of -> formerValues(Identifier.canonical(of.column())))
            .filter(former -> !former.isEmpty())
            .map(former -> ColumnValues.renamed(added, former))
            .orElse(added);
    Set<String> mentioned =
        pair.now().columns().stream()
            .map(Column::name)
            .filter(name -> Expressions.mentions(check.expression(), name))
            .collect(Collectors.toSet());
    boolean open =
        check.kind() == Constraint.Kind.CHECK
            && pair.carried().checks().stream()
                .noneMatch(former -> Implication.holds(former, check));
    Optional<String> condition = open ? formerCondition(check, mentioned) : Optional.empty();
    if (condition.isPresent()) {
      List<String> names = mentioned.stream().map(name -> kept.get(name).old().name()).toList();
      require(
          "that break check " + check.name(),
          select(names.stream().sorted().toList())
              + from()
              + "\nwhere not ("
              + condition.get()
              + ")");
    } else if (open) {
      ValueCheck.of(check).ifPresent(values -> addConverted(check, values));
    }
  }

  /** The condition in the former names, if all that it reads stays what it is. */
  private Optional<String> formerCondition(Check check, Set<String> mentioned) {
    boolean compares = Expressions.onlyCompares(check.expression());
    if (!mentioned.stream().allMatch(c -> keepsItsValue(c) || compares && keepsItsNumber(c))) {
      return Optional.empty();
    }
    var names = new TreeMap<String, String>();
    mentioned.forEach(name -> names.put(name, kept.get(name).old().name()));
    String expression = Expressions.rename(check.expression(), names);
    return Expressions.paths(expression).stream().allMatch(path -> formerPart(path).isPresent())
        ? Optional.of(Expressions.replaceParts(expression, path -> formerPart(path).orElseThrow()))
        : Optional.empty();
  }

  /** The part of a column, of which the former name is given. */
  private Optional<String> formerPart(List<String> path) {
    return kept.values().stream()
        .filter(column -> column.old().name().equals(path.get(0)))
        .findFirst()
        .flatMap(column -> parts.former(column.old().type(), column.now().type(), path));
  }

  /** Names in a column that held something else. */
  private void addConverted(Check check, ValueCheck values) {
    ColumnChanges.Kept column = kept.get(Identifier.canonical(values.column()));
    boolean names = values.values().stream().anyMatch(literal -> literal.startsWith("'"));
    if (column != null && names && !holdsOtherTruth(column) && !isFilled(column.now().name())) {
      String old = column.old().name();
      require(
          "that break check " + check.name(),
          select(List.of(old))
              + from()
              + "\nwhere "
              + Fitting.outside(column.carried().type(), values.values(), braced(old)));
    }
  }

  /** Whether the rows get other values for false and true, so that theirs tell nothing. */
  private boolean holdsOtherTruth(ColumnChanges.Kept column) {
    return TruthValues.change(pair, column).isPresent();
  }

  private boolean keepsItsValue(String column) {
    return kept.containsKey(column)
        && !holdsOtherTruth(kept.get(column))
        && holdsTheSame(kept.get(column))
        && !isFilled(column);
  }

  /** Whether a column has a whole number still, in a type that may take fewer or more of them. */
  private boolean keepsItsNumber(String column) {
    return kept.containsKey(column)
        && !holdsOtherTruth(kept.get(column))
        && Fitting.isWhole(NativeDefinition.named(kept.get(column).carried().type()))
        && Fitting.isWhole(NativeDefinition.named(kept.get(column).now().type()))
        && !isFilled(column);
  }

  private boolean holdsTheSame(ColumnChanges.Kept column) {
    return column.old().type() instanceof Type.Composite
        ? parts.holdsTheSame(column.old().type(), column.now().type())
        : column.carried().type().equals(column.now().type());
  }

  // Foreign keys

  private void addForeignKey(ForeignKey key, Requirements target) {
    if (!kept.keySet().containsAll(key.columns()) || isUnchecked(key) || wasReference(key)) {
      return;
    }
    List<Column> own = key.columns().stream().map(name -> kept.get(name).old()).toList();
    String columns = joined(own.stream().map(Column::name), ", ");
    if (target == null) {
      require(
          "whose %s is to be in %s, which is new".formatted(columns, key.target()),
          orphans(own, ""));
    } else if (target.kept.keySet().containsAll(key.targetColumns())) {
      List<Column> others =
          key.targetColumns().stream().map(name -> target.kept.get(name).old()).toList();
      if (areComparable(own, others)) {
        TableName table = target.pair.old().name();
        require(
            "whose %s is not in %s".formatted(columns, table),
            orphans(own, unlessIn(table, own, others)));
      }
    }
  }

  private static boolean areComparable(List<Column> some, List<Column> others) {
    return IntStream.range(0, some.size())
        .allMatch(i -> Fitting.areComparable(some.get(i).type(), others.get(i).type()));
  }

  /** The rows that refer to something, but for those that a condition leaves out. */
  private String orphans(List<Column> own, String condition) {
    List<String> names = own.stream().map(Column::name).toList();
    return select(names).replace("{", "c.{")
        + from()
        + " c\nwhere "
        + joined(names.stream().map(name -> "c." + braced(name) + " is not null"), " and ")
        + condition;
  }

  private static String unlessIn(TableName target, List<Column> own, List<Column> others) {
    Stream<String> pairs =
        IntStream.range(0, own.size())
            .mapToObj(
                i ->
                    "p.%s = c.%s"
                        .formatted(braced(others.get(i).name()), braced(own.get(i).name())));
    return "\nand not exists (select 1 from %s p where %s)"
        .formatted(braced(target.toString()), joined(pairs, " and "));
  }

  /** Whether the user has the database take the rows that there are as they are. */
  private static boolean isUnchecked(ForeignKey key) {
    return key.options().filter(sql -> Expressions.mentions(sql, "valid")).isPresent();
  }

  private boolean wasReference(ForeignKey key) {
    return pair.carried().foreignKeys().stream()
        .anyMatch(
            former ->
                former.target().equals(key.target())
                    && former.columns().equals(key.columns())
                    && former.targetColumns().equals(key.targetColumns()));
  }
}
