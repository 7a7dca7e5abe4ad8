package dev.revisions.commands;

import java.util.StringJoiner;

/** Text that grows line by line. */
final class Lines {

  private final StringJoiner lines = new StringJoiner("\n");

  void add(String line) {
    lines.add(line);
  }

  void addIf(boolean condition, String line) {
    if (condition) {
      add(line);
    }
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
