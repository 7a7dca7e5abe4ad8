package dev.revisions.processor.diff;

import dev.revisions.schema.Column;
import dev.revisions.schema.ColumnName;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the columns that go a new one may be, though nothing says so. */
final class Candidates {

  private static final TableName NAMELESS = TableName.of("-");

  private final Hints hints;

  Candidates(Hints hints) {
    this.hints = hints;
  }

  /** The columns that go and that the new one may be. */
  List<Column> of(TablePair pair, Column added) {
    return pair.columns().dropped().stream()
        .filter(column -> haveOneType(pair, column, added) || haveOneTarget(pair, column, added))
        .toList();
  }

  /** In what they and the new one are alike. */
  String likeness(TablePair pair, Column added) {
    List<Column> former = of(pair, added);
    return former.stream().allMatch(column -> haveOneType(pair, column, added))
        ? "of the same type, " + former.get(0).type() + ","
        : "of the same type or the same target";
  }

  /** Whether one column holds what another did, whatever their names are. */
  boolean haveOneType(TablePair pair, Column former, Column added) {
    return areAlike(
        former.type(),
        added.type(),
        hints.renamedValues(new ColumnName(pair.now().name(), added.name())));
  }

  /** Whether both refer to one column, whose type may have changed and theirs with it. */
  private static boolean haveOneTarget(TablePair pair, Column former, Column added) {
    return !Collections.disjoint(
        targets(pair.carried(), former.name()), targets(pair.now(), added.name()));
  }

  /** The columns that one refers to. */
  private static List<ColumnName> targets(Table table, String column) {
    return table.foreignKeys().stream()
        .filter(key -> key.columns().contains(column))
        .map(
            key ->
                new ColumnName(
                    key.target(), key.targetColumns().get(key.columns().indexOf(column))))
        .toList();
  }

  /**
   * Whether types are equal but for what classes are called that may have got other names as the
   * column has, and for the names of constants, of which the former ones are said.
   */
  private static boolean areAlike(Type former, Type type, Map<String, String> formerValues) {
    var renamed = new HashMap<>(formerValues);
    renamed.values().retainAll(ColumnValues.ofElements(former));
    return former.equals(type)
        || nameless(former).equals(nameless(type.map(part -> ColumnValues.renamed(part, renamed))));
  }

  private static Type nameless(Type type) {
    return type.map(Candidates::namelessPart);
  }

  /** The order of values follows their names. */
  private static Type namelessPart(Type part) {
    if (part instanceof Type.NamedEnum all) {
      return new Type.NamedEnum(NAMELESS, all.values().stream().sorted().toList());
    }
    return part instanceof Type.Composite composite
        ? new Type.Composite(NAMELESS, composite.attributes())
        : part;
  }
}
