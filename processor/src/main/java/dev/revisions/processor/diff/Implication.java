package dev.revisions.processor.diff;

import dev.revisions.schema.Check;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a check says all that another says, as far as their texts tell. */
public final class Implication {

  private Implication() {}

  /** Whether no row that one check takes is refused by the other. */
  public static boolean holds(Check check, Check implied) {
    return Meaning.of(check).equals(Meaning.of(implied))
        || ofValues(check, implied)
        || ofRequirements(check, implied);
  }

  private static boolean ofValues(Check check, Check implied) {
    return ValueCheck.of(check)
        .filter(values -> ValueCheck.of(implied).filter(all -> all.admits(values)).isPresent())
        .isPresent();
  }

  private static boolean ofRequirements(Check check, Check implied) {
    return RowsOfClass.of(check)
        .filter(rows -> RowsOfClass.of(implied).filter(rows::requireAllOf).isPresent())
        .isPresent();
  }

  /**
   * What the rows of a class in a shared table are to have, as the mapping writes it.
   *
   * @param others the condition that a row is of another class
   * @param required what is not null otherwise
   */
  private record RowsOfClass(String others, Set<String> required) {

    private static final String REQUIRED = "\\{[^{}]+} is not null";

    private static final Pattern CONDITION =
        Pattern.compile("(.+) or \\((%1$s(?: and %1$s)*)\\)".formatted(REQUIRED));

    static Optional<RowsOfClass> of(Check check) {
      Matcher condition = CONDITION.matcher(check.expression());
      return condition.matches()
          ? Optional.of(
              new RowsOfClass(condition.group(1), Set.of(condition.group(2).split(" and "))))
          : Optional.empty();
    }

    boolean requireAllOf(RowsOfClass rows) {
      return others.equals(rows.others) && required.containsAll(rows.required);
    }
  }
}
