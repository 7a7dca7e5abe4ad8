package dev.revisions.conformance.catalog;

import java.util.Locale;

/** What a script says of a column. */
final class ScriptColumn {

  private final String type;
  private String nullability;
  private String identity;
  private String defaultValue;
  private String generated;
  private String more = "";

  ScriptColumn(String type) {
    this.type = type.replaceAll("\\s*([(),])\\s*", "$1");
  }

  /** Goes over one thing that is said, if it is known. */
  boolean reads(ScriptCursor cursor) {
    if (cursor.skips("not", "null")) {
      nullability = "not null";
    } else if (cursor.skips("null")) {
      nullability = null;
    } else if (cursor.skips("default")) {
      defaultValue = "default " + cursor.before(TableWords.COLUMN);
    } else if (cursor.skips("identity")
        || cursor.skips("auto_increment")
        || cursor.skips("generated", "by", "default", "as", "identity")) {
      identity = "identity";
    } else if (cursor.skips("generated", "always", "as") || cursor.skips("as")) {
      String expression = cursor.enclosed();
      generated = "generated (" + expression + ")" + kept(cursor);
    } else if (cursor.skips("collate")) {
      more += " collate " + cursor.take();
    } else if (cursor.skips("comment")) {
      String text = cursor.take();
      more += text.equals("''") ? "" : " comment " + text;
    } else {
      return false;
    }
    return true;
  }

  private static String kept(ScriptCursor cursor) {
    return cursor.skips("stored") || cursor.skips("persisted") ? " stored" : "";
  }

  ColumnFacts facts() {
    return new ColumnFacts(
        isEnumeration() ? type : type.toLowerCase(Locale.ROOT),
        nullability,
        identity,
        defaultValue,
        generated,
        more.strip());
  }

  private boolean isEnumeration() {
    return type.startsWith("enum");
  }
}
