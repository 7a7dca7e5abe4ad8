package dev.revisions.processor.diff;

import dev.revisions.schema.EnumType;
import dev.revisions.schema.Schema;
import dev.revisions.schema.TableName;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which enum types get another name: those of which only the case of the name changes, those whose
 * name a table or a composite type takes, and those that lose a value or sort otherwise. No
 * database takes a value out of a type, so that such a type goes aside, a new one takes its name,
 * the columns are converted, and the old one goes.
 */
final class EnumTypeRenames {

  private final Schema before;
  private final Schema after;
  private final Set<String> namesAfter;
  private final Set<String> taken;

  private EnumTypeRenames(Schema before, Schema after) {
    this.before = before;
    this.after = after;
    namesAfter = TypeNames.folded(after);
    taken = new HashSet<>(TypeNames.folded(before));
    taken.addAll(namesAfter);
  }

  /** The new name of each renamed enum type; one that goes aside has a temporary one. */
  static SortedMap<TableName, TableName> of(Schema before, Schema after) {
    return new EnumTypeRenames(before, after).renames();
  }

  private SortedMap<TableName, TableName> renames() {
    var renames = new TreeMap<TableName, TableName>();
    for (EnumType former : before.enumTypes().values()) {
      EnumType type = heir(former);
      if (type == null ? isTaken(former) : !isExtended(former, type)) {
        renames.put(former.name(), RenameOrder.aside(former.name(), taken));
      } else if (type != null && !type.name().equals(former.name())) {
        renames.put(former.name(), type.name());
      }
    }
    return renames;
  }

  /** Whether something that is no enum type gets the name. */
  private boolean isTaken(EnumType former) {
    return namesAfter.contains(former.name().folded());
  }

  private EnumType heir(EnumType former) {
    EnumType same = after.enumTypes().get(former.name());
    return same != null
        ? same
        : after.enumTypes().values().stream()
            .filter(type -> type.name().folded().equals(former.name().folded()))
            .filter(type -> !before.enumTypes().containsKey(type.name()))
            .findFirst()
            .orElse(null);
  }

  /** Whether the values of the one are all in the other, in their order. */
  private static boolean isExtended(EnumType former, EnumType type) {
    return type.values().stream()
        .filter(former.values()::contains)
        .toList()
        .equals(former.values());
  }
}
