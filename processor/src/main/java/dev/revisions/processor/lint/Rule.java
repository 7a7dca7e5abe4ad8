package dev.revisions.processor.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule: what it looks for and what that costs where.
 *
 * @param name its short stable name: {@code drop-column}
 * @param knownAs the rules of other tools that are about the same, to look them up: Atlas (DS102),
 *     squawk (ban-drop-table), strong_migrations (SM), Prisma, skeema
 * @param level what becomes of what it finds, unless an option says otherwise
 * @param fixed whether no option changes the level and nothing accepts it: no revision could be
 *     made
 * @param detector finds it
 * @param facts what it costs; none where the differ's own message says all
 */
public record Rule(
    String name, String knownAs, Level level, boolean fixed, Detector detector, List<Fact> facts) {

  /** Finds where a rule applies. */
  @FunctionalInterface
  interface Detector {

    /** Every place, for a database of which there is a fact. */
    Stream<Spot> find(Evolution evolution, Database database);
  }

  /** Finds where a rule applies that is the same for every database. */
  @FunctionalInterface
  interface Everywhere {

    /** Every place. */
    Stream<Spot> find(Evolution evolution);
  }

  /** A rule about every database. */
  static Rule everywhere(
      String name, String knownAs, Level level, Everywhere detector, String cost, String remedy) {
    return new Rule(
        name,
        knownAs,
        level,
        false,
        (evolution, database) -> detector.find(evolution),
        List.of(Fact.always(cost, remedy)));
  }

  /** A rule about the databases that there are facts of. */
  static Rule perDatabase(
      String name, String knownAs, Level level, Detector detector, Fact... facts) {
    return new Rule(name, knownAs, level, false, detector, List.of(facts));
  }

  /** A rule that the differ applies, of which it does not say what it costs. */
  static Rule ofDiffer(String name, String knownAs, Level level, Fact fact) {
    return new Rule(name, knownAs, level, false, (e, d) -> Stream.empty(), List.of(fact));
  }

  /** A rule that the differ applies. */
  static Rule ofDiffer(String name, String knownAs, Level level, boolean fixed) {
    return new Rule(name, knownAs, level, fixed, (e, d) -> Stream.empty(), List.of());
  }

  /** Whether it says something only where databases are named. */
  boolean needsDatabase() {
    return tellsDatabasesApart()
        && facts.stream().noneMatch(fact -> fact.product() == Database.Product.ANY);
  }

  /** Whether it says of one database what it does not say of every other. */
  boolean tellsDatabasesApart() {
    return facts.stream().anyMatch(fact -> fact.product() != Database.Product.ANY);
  }
}
