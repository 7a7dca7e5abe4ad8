package dev.revisions.processor.write;

/** What a call is given. */
sealed interface Expression permits Code, Invocation {

  /** All of it on one line. */
  Code code();

  /**
   * Its lines.
   *
   * @param column where it starts
   * @param indent of what does not fit on its first line
   * @param trailing the number of characters that follow it
   */
  String at(int column, int indent, int trailing);
}
