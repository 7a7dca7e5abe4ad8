package dev.revisions.processor.history;

import dev.revisions.processor.diff.NameTrail;
import dev.revisions.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from the source of a revision what its model does not tell: which tables, columns and
 * values it renames and what it gives to existing rows. It knows the form in which the processor
 * writes these; what has been written otherwise is not found.
 */
final class WrittenNames {

  private static final Pattern TABLE = call("renameTable", 2);
  private static final Pattern COLUMN = call("renameColumn", 3);
  private static final Pattern VALUE = call("renameValue", 4);
  private static final Pattern BACKFILL =
      Pattern.compile(
          "op\\.(?:add|alter)Column\\(%1$s,%1$s.*\\.backfill\\(%1$s\\)"
              .formatted(WrittenText.PATTERN),
          Pattern.DOTALL);

  private WrittenNames() {}

  private static Pattern call(String method, int arguments) {
    return Pattern.compile(
        "op\\."
            + method
            + "\\("
            + String.join(",", Collections.nCopies(arguments, WrittenText.PATTERN))
            + "\\)");
  }

  /** What the upgrade in a source says. */
  static NameTrail in(String source) {
    var trail = new NameTrail();
    WrittenMethods.of(source).upgrade().forEach(statement -> read(statement, trail));
    return trail;
  }

  private static void read(String statement, NameTrail trail) {
    List<String> table = arguments(TABLE, statement);
    List<String> column = arguments(COLUMN, statement);
    List<String> value = arguments(VALUE, statement);
    List<String> backfill = arguments(BACKFILL, statement);
    if (!table.isEmpty()) {
      trail.renameTable(TableName.parse(table.get(0)), TableName.parse(table.get(1)));
    } else if (!column.isEmpty()) {
      trail.renameColumn(TableName.parse(column.get(0)), column.get(1), column.get(2));
    } else if (!value.isEmpty()) {
      trail.renameValue(TableName.parse(value.get(0)), value.get(1), value.get(2), value.get(3));
    } else if (!backfill.isEmpty()) {
      trail.backfill(TableName.parse(backfill.get(0)), backfill.get(1), backfill.get(2));
    }
  }

  private static List<String> arguments(Pattern call, String statement) {
    Matcher matcher = call.matcher(statement);
    var arguments = new ArrayList<String>();
    if (matcher.find()) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        arguments.add(WrittenText.value(matcher.group(i)));
      }
    }
    return arguments;
  }
}
