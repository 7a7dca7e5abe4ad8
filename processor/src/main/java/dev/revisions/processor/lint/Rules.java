package dev.revisions.processor.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {

  static final String STALE_ACCEPT = "stale-accept";

  private static final Fact STILL_USED =
      Fact.always(
          "the version that still runs fails at every statement with it",
          "Release a version that does without it, and drop it in a later one.");

  /** What the differ finds itself. */
  private static final List<Rule> OF_DIFFER =
      List.of(
          Rule.ofDiffer("ambiguous-rename", "", Level.ERROR, true),
          Rule.ofDiffer("ambiguous-move", "", Level.ERROR, true),
          Rule.ofDiffer("contradictory-rename", "", Level.ERROR, true),
          Rule.ofDiffer("unknown-rename", "", Level.ERROR, true),
          Rule.ofDiffer(
              "rename-in-arrays",
              "",
              Level.ERROR,
              Fact.always(
                  "no operation gives what is in an array or a struct another name, so that rows"
                      + " keep the former one, which nothing reads any more, or which keeps the"
                      + " revision from running",
                  "Add the new one beside it, give it to the rows by an UPDATE by op.execute, and"
                      + " take the former one out in a later revision; or keep the former name.")),
          Rule.ofDiffer(
              "required-column",
              "Atlas MF103, squawk adding-required-field, Prisma AddedRequiredFieldToTable",
              Level.ERROR,
              false),
          Rule.ofDiffer(
              "drop-table", "Atlas DS102 BC103, squawk ban-drop-table", Level.WARNING, STILL_USED),
          Rule.ofDiffer(
              "drop-column",
              "Atlas DS103 BC104, squawk ban-drop-column, SM remove_column",
              Level.WARNING,
              STILL_USED),
          Rule.ofDiffer("recreate-column", "Prisma DropAndRecreateColumn", Level.WARNING, false),
          Rule.ofDiffer(
              "set-not-null",
              "Atlas MF104, Prisma MadeOptionalFieldRequired",
              Level.WARNING,
              false),
          Rule.ofDiffer("required-generated", "", Level.WARNING, false),
          Rule.ofDiffer("table-options", "Atlas MY138", Level.WARNING, false),
          Rule.ofDiffer("stale-rename", "", Level.WARNING, false),
          Rule.ofDiffer("stale-backfill", "", Level.WARNING, false),
          Rule.ofDiffer(STALE_ACCEPT, "squawk unused-ignore", Level.WARNING, false));

  /** Every rule, in the order of the documentation. */
  public static final List<Rule> ALL =
      Stream.of(
              OF_DIFFER,
              LossRules.ALL,
              KeyRules.ALL,
              ReferenceRules.ALL,
              OrdinalRules.ALL,
              StoredValueRules.ALL,
              BooleanRules.ALL,
              InheritanceRules.ALL,
              CompatibilityRules.ALL,
              LockRules.ALL,
              RewriteRules.ALL,
              ModelRules.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Rule> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));

  private Rules() {}

  /** The rule of that name, if there is one. */
  public static Optional<Rule> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The names of all rules. */
  public static List<String> names() {
    return ALL.stream().map(Rule::name).toList();
  }
}
