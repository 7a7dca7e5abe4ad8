package dev.revisions.execution;

/** The words for what stays of a revision that failed. */
final class Kept {

  static final String NOTHING = "Nothing of this revision was kept.";

  private Kept() {}

  /** Where so many steps are done. */
  static String steps(Action action, int done) {
    return done == 0 ? NOTHING : "%s: each was committed by itself.".formatted(count(action, done));
  }

  /** Where a step was refused and has left nothing behind. */
  static String before(Action action, int number) {
    return steps(action, changesBefore(action, number));
  }

  /** Where a step was refused that may have committed a part of what it did. */
  static String partly(Action action, int number) {
    int done = changesBefore(action, number);
    String what = "whatever step %d committed before it failed, by DDL for instance";
    return done == 0
        ? "Of this revision, %s, is kept.".formatted(what.formatted(number))
        : "%s, and %s.".formatted(count(action, done), what.formatted(number));
  }

  private static String count(Action action, int done) {
    return "Of this revision, %d of %d steps are kept".formatted(done, action.steps().size());
  }

  /** To have asked for what is required leaves nothing. */
  private static int changesBefore(Action action, int number) {
    return action.isFirstChange(number) ? 0 : number - 1;
  }
}
