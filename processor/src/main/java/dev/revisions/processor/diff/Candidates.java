package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the columns that go a new one may be, though nothing says so. */
final class Candidates {

  private final Hints hints;

  Candidates(Hints hints) {
    this.hints = hints;
  }

  /** The columns that go and that the new one may be. */
  List<Column> of(TablePair pair, Column added) {
    Map<String, String> formerValues =
        hints.renamedValues(new ColumnName(pair.now().name(), added.name()));
    return pair.columns().dropped().stream()
        .filter(column -> areAlike(column.type(), added.type(), formerValues))
        .toList();
  }

  /** Whether types are equal but for the names of constants, of which the former ones are said. */
  private static boolean areAlike(Type former, Type type, Map<String, String> formerValues) {
    var renamed = new HashMap<>(formerValues);
    renamed.values().retainAll(ColumnValues.ofElements(former));
    return former.equals(type)
        || sorted(former).equals(sorted(type.map(part -> ColumnValues.renamed(part, renamed))));
  }

  /** The order of values follows their names. */
  private static Type sorted(Type type) {
    return type.map(
        part ->
            part instanceof Type.NamedEnum all
                ? new Type.NamedEnum(all.type(), all.values().stream().sorted().toList())
                : part);
  }
}
