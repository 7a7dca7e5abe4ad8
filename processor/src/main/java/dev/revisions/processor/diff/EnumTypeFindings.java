package dev.revisions.processor.diff;

import dev.revisions.processor.diff.Finding.Severity;
import dev.revisions.schema.EnumType;
import java.util.List;
import java.util.Optional;

/** What is to be decided or known about enum types whose values change. */
final class EnumTypeFindings {

  private EnumTypeFindings() {}

  static void add(Pairing pairing, List<Finding> findings) {
    for (EnumType former : pairing.before().enumTypes().values()) {
      EnumType type = pairing.after().enumTypes().get(former.name());
      if (type != null) {
        add(former, type, findings);
      }
    }
  }

  private static void add(EnumType former, EnumType type, List<Finding> findings) {
    List<String> gone =
        former.values().stream().filter(value -> !type.values().contains(value)).toList();
    List<String> stays = type.values().stream().filter(former.values()::contains).toList();
    if (!gone.isEmpty()) {
      findings.add(
          finding(
              Severity.ERROR,
              "enum-value-removed",
              type,
              "enum type %s has lost %s, and no database takes a value out of an enum type. Keep it,"
                      .formatted(type.name(), String.join(", ", gone))
                  + " or give the enum a type of another name"));
    } else if (!stays.equals(former.values())) {
      findings.add(
          finding(
              Severity.ERROR,
              "enum-value-removed",
              type,
              "the values of enum type %s stand in another order, which no database changes. Put them"
                      .formatted(type.name())
                  + " back as "
                  + String.join(", ", former.values())
                  + ", or give the enum a type of another name"));
    } else if (!type.values().subList(0, stays.size()).equals(stays)) {
      findings.add(
          finding(
              Severity.WARNING,
              "enum-value-position",
              type,
              "a new value stands before others in enum type %s, but a database puts it at the end,"
                      .formatted(type.name())
                  + " which is where it sorts"));
    }
  }

  private static Finding finding(Severity severity, String rule, EnumType type, String message) {
    return new Finding(severity, rule, type.name(), Optional.empty(), message);
  }
}
