package dev.revisions.processor.write;

import java.util.Set;

/** A statement in the body of a method. */
interface Statement {

  /**
   * Its lines, without the indentation of the first and the end of the last, broken as
   * google-java-format breaks them. What cannot be told here how to break stays too long.
   *
   * @param indent the column that it starts in
   */
  String at(int indent);

  /** What has to be imported for it, as import declarations name it. */
  Set<String> imports();

  /** How many characters it adds to the method that it is in. */
  int weight();
}
