package dev.revisions.verify;

import java.util.ArrayList;
import java.util.List;

/** What a comparison has found so far. */
final class Findings {

  private final CatalogNames names;
  private final List<Drift> drifts = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();
  private final List<String> notCompared = new ArrayList<>();

  Findings(CatalogNames names) {
    this.names = names;
  }

  void add(Drift drift) {
    drifts.add(drift);
  }

  /** Something that no revision knows. */
  void addForeign(String object) {
    foreign.add(object);
  }

  /** Something of which only the existence could be compared. */
  void addNotCompared(String what) {
    notCompared.add(what);
  }

  /**
   * Whether two expressions are the same as far as can be told.
   *
   * @param what they are of
   */
  boolean same(String what, String expected, String actual) {
    return switch (compare(expected, actual)) {
      case SAME -> true;
      case DIFFERENT -> false;
      case UNKNOWN -> {
        addNotCompared("%s: the model says %s, the database %s".formatted(what, expected, actual));
        yield true;
      }
    };
  }

  /** How the meanings of two expressions compare, in the SQL of this database. */
  Expression.Verdict compare(String expected, String actual) {
    return names.isMysql()
        ? Expression.compare(MysqlLiterals.standard(expected), MysqlLiterals.standard(actual))
        : Expression.compare(expected, actual);
  }

  List<Drift> drifts() {
    return List.copyOf(drifts);
  }

  List<String> foreign() {
    return List.copyOf(foreign);
  }

  List<String> notCompared() {
    return List.copyOf(notCompared);
  }
}
