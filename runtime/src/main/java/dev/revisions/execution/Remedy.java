package dev.revisions.execution;

/**
 * What to do about a failure.
 *
 * @param action what failed
 * @param correct what is wrong, unless the database says otherwise: {@code Correct the cause}
 * @param end how the next run goes on, as the end of a sentence
 */
record Remedy(Action action, String correct, String end) {

  Remedy(Action action, String correct) {
    this(action, correct, "");
  }

  /** For what the database says of the failure. */
  String after(DatabaseError error) {
    if (error.isContention()) {
      return andRun("Let those who are in the way finish, or end them,");
    }
    if (error.isTimeout()) {
      return andRun("Give the statement more time (withStatementTimeout), or less to do,");
    }
    return action.up() && error.isAlreadyThere() ? adopt() : toString();
  }

  private String adopt() {
    return """
    If %s, baseline %s adopts it: that verifies it, marks it and runs nothing. %s\
    """
        .formatted(
            action.subject().parents().isEmpty()
                ? "this database was in use before it had revisions"
                : "that was there before this revision",
            action.name().id(),
            andRun("Otherwise remove what is in the way"));
  }

  private String andRun(String first) {
    return "%s and run the %s again%s."
        .formatted(first, action.up() ? "upgrade" : "downgrade", end);
  }

  @Override
  public String toString() {
    return andRun(correct);
  }
}
