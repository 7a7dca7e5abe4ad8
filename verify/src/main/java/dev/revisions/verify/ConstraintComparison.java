package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.ForeignKey.Action;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the keys and checks of a table. */
final class ConstraintComparison {

  private static final Pattern BRACE = Pattern.compile("\\{\\{|}}|\\{([^{}]+)}");

  private static final Set<String> TELL_OPTIONS = Set.of("postgresql", "mysql");

  private final CatalogNames names;
  private final Findings findings;
  private final TableName table;
  private final NullableColumns nulls;
  private final List<Constraint> expected;
  private final Map<String, Constraint> found = new TreeMap<>();

  ConstraintComparison(CatalogNames names, Findings findings, Table expected, Table actual) {
    this.names = names;
    this.findings = findings;
    this.table = expected.name();
    this.nulls = new NullableColumns(names, actual);
    this.expected = expected.constraints().stream().filter(this::exists).toList();
    actual.constraints().forEach(constraint -> found.put(key(constraint), constraint));
  }

  /** Some databases have no use for some constraints, and a unique one is an index on MySQL. */
  private boolean exists(Constraint constraint) {
    boolean isIndex = names.isMysql() && constraint instanceof UniqueConstraint;
    return !isIndex
        && !names.dialect().render(new Operation.AddConstraint(table, constraint)).isEmpty();
  }

  /** A primary key has no name of its own on MySQL. */
  private String key(Constraint constraint) {
    return names.isMysql() && constraint instanceof PrimaryKey
        ? "PRIMARY"
        : names.key(constraint.name());
  }

  void run() {
    var missing = new ArrayList<Constraint>();
    for (Constraint constraint : expected) {
      Constraint other = found.remove(key(constraint));
      if (other == null) {
        missing.add(constraint);
      } else if (!same(constraint, other)) {
        findings.add(changed(constraint, other));
      } else if (isNotValid(other)) {
        findings.add(notValid(constraint, other));
      }
    }
    missing.forEach(
        constraint -> findings.add(renamed(constraint).orElseGet(() -> add(constraint))));
    found.values().forEach(surplus -> findings.add(surplus(surplus)));
  }

  private Drift changed(Constraint wanted, Constraint other) {
    return Drift.of(
        "%s is %s%s, the model says %s%s"
            .formatted(
                name(wanted),
                describe(other),
                rowOptions(other, options(other)),
                describe(wanted),
                rowOptions(wanted, given(wanted))),
        new Operation.DropConstraint(table, other.kind(), other.name(), Optional.empty()),
        new Operation.AddConstraint(table, wanted));
  }

  /** Rows from before it came were not looked at. */
  private static boolean isNotValid(Constraint found) {
    return options(found).filter(text -> text.endsWith("not valid")).isPresent();
  }

  private Drift notValid(Constraint wanted, Constraint other) {
    return Drift.of(
        name(wanted) + " is not valid, so that rows may break it",
        new Operation.ValidateConstraint(table, other.name()));
  }

  /** One under another name says the same. */
  private Optional<Drift> renamed(Constraint wanted) {
    Optional<Constraint> other =
        found.values().stream()
            .filter(candidate -> isSurely(wanted, candidate) && !isNotValid(candidate))
            .findFirst();
    other.ifPresent(constraint -> found.remove(key(constraint)));
    return other.map(
        constraint ->
            Drift.of(
                "%s is called %s".formatted(name(wanted), constraint.name()),
                new Operation.RenameConstraint(table, constraint.name(), wanted)));
  }

  private boolean isSurely(Constraint wanted, Constraint candidate) {
    return wanted instanceof Check check
        ? candidate instanceof Check other
            && findings.compare(condition(check), condition(other)) == Expression.Verdict.SAME
            && sameOptions(check, other)
        : same(wanted, candidate);
  }

  private Drift add(Constraint wanted) {
    return Drift.of(
        "%s (%s) is missing".formatted(name(wanted), describe(wanted)),
        new Operation.AddConstraint(table, wanted));
  }

  private Drift surplus(Constraint constraint) {
    return Drift.of(
        "%s (%s) is not in the model".formatted(name(constraint), describe(constraint)),
        new Operation.DropConstraint(
            table, constraint.kind(), constraint.name(), Optional.empty()));
  }

  private String name(Constraint constraint) {
    return "%s %s of %s".formatted(kind(constraint), constraint.name(), table);
  }

  /** What PostgreSQL excludes is read as a check, which no model has. */
  private static String kind(Constraint constraint) {
    if (constraint instanceof Check check) {
      return check.expression().startsWith("EXCLUDE ")
          ? "exclusion constraint"
          : Constraint.Kind.CHECK.toString();
    }
    return constraint.kind().toString();
  }

  private String describe(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return "(%s) references %s (%s) on delete %s on update %s"
          .formatted(
              String.join(", ", key.columns()),
              key.target(),
              String.join(", ", key.targetColumns()),
              key.onDelete(),
              key.onUpdate());
    }
    return constraint instanceof Check check
        ? condition(check)
        : "(" + String.join(", ", columns(constraint)) + ")";
  }

  private static List<String> columns(Constraint constraint) {
    return constraint instanceof PrimaryKey key
        ? key.columns()
        : ((UniqueConstraint) constraint).columns();
  }

  private boolean same(Constraint one, Constraint other) {
    return sameRule(one, other) && sameOptions(one, other);
  }

  /** Where the catalog tells of them. */
  private boolean sameOptions(Constraint wanted, Constraint other) {
    return !TELL_OPTIONS.contains(names.dialect().name())
        || rowOptions(wanted, given(wanted)).equals(rowOptions(other, options(other)));
  }

  private RowOptions rowOptions(Constraint constraint, Optional<String> options) {
    RowOptions all = RowOptions.of(options);
    return nullsMatter(constraint) ? all : all.ofNoNulls();
  }

  /** A foreign key of one column cannot be null in part. */
  private boolean nullsMatter(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return key.columns().size() > 1 && nulls.areIn(key.columns());
    }
    return constraint instanceof UniqueConstraint unique && nulls.areIn(unique.columns());
  }

  /** Only MySQL is given those of a check. */
  private Optional<String> given(Constraint wanted) {
    return wanted instanceof Check && !names.isMysql() ? Optional.empty() : options(wanted);
  }

  private static Optional<String> options(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return key.options();
    } else if (constraint instanceof UniqueConstraint unique) {
      return unique.options();
    }
    return constraint instanceof Check check ? check.options() : Optional.empty();
  }

  private boolean sameRule(Constraint one, Constraint other) {
    if (one instanceof Check check) {
      return other instanceof Check second
          && findings.same(name(check), condition(check), condition(second));
    } else if (one instanceof ForeignKey key) {
      return other instanceof ForeignKey second && same(key, second);
    }
    return one.kind() == other.kind()
        && names.keys(columns(one)).equals(names.keys(columns(other)));
  }

  private boolean same(ForeignKey one, ForeignKey other) {
    return names.key(one.target()).equals(names.key(other.target()))
        && pairs(one).equals(pairs(other))
        && effect(one.onDelete()) == effect(other.onDelete())
        && effect(one.onUpdate()) == effect(other.onUpdate());
  }

  /** What refers to what; the pairs of columns have no order. */
  private Set<List<String>> pairs(ForeignKey key) {
    var pairs = new HashSet<List<String>>();
    for (int i = 0; i < key.columns().size(); i++) {
      pairs.add(names.keys(List.of(key.columns().get(i), key.targetColumns().get(i))));
    }
    return pairs;
  }

  /**
   * Only PostgreSQL tells to restrict from no action, by when it looks; MariaDB takes a {@code set
   * default} without a word, and restricts.
   */
  private Action effect(Action action) {
    boolean same =
        switch (action) {
          case RESTRICT -> !names.dialect().name().equals("postgresql");
          case SET_DEFAULT -> names.isMysql();
          default -> false;
        };
    return same ? Action.NO_ACTION : action;
  }

  /** The condition with its columns as the catalog has them. */
  private String condition(Check check) {
    return BRACE
        .matcher(check.expression())
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1) == null
                        ? match.group().substring(1)
                        : Identifier.of(match.group(1)).name()));
  }
}
