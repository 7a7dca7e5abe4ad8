package dev.revisions.commands.picture;

import java.util.Locale;

/** What a revision does to a part of the schema, with a mark that can be read without colour. */
public enum Change {
  SAME(""),
  ADDED("+"),
  CHANGED("~"),
  REMOVED("−");

  private final String mark;

  Change(String mark) {
    this.mark = mark;
  }

  /** One character, or nothing where nothing changes. */
  public String mark() {
    return mark;
  }

  /** The text with the mark before it. */
  String marked(String text) {
    return this == SAME ? text : mark + " " + text;
  }

  /** The name in lower case: {@code added}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
