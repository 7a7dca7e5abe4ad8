package dev.revisions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What became of many schemas or databases in one run.
 *
 * @param upgraded what was done in those that are up to date now, by name
 * @param failed why the others are not, by name
 */
public record TenantsReport(
    SortedMap<String, UpgradeReport> upgraded, SortedMap<String, Throwable> failed) {

  /** Copies the maps. */
  public TenantsReport {
    upgraded = Collections.unmodifiableSortedMap(new TreeMap<>(upgraded));
    failed = Collections.unmodifiableSortedMap(new TreeMap<>(failed));
  }

  /** Whether none failed. */
  public boolean isSuccess() {
    return failed.isEmpty();
  }

  /**
   * The same report if none failed.
   *
   * @throws RevisionException else, with all that failed
   */
  public TenantsReport requireSuccess() {
    require(failed, this);
    return this;
  }

  static void require(SortedMap<String, Throwable> failed, Record report) {
    if (!failed.isEmpty()) {
      throw new RevisionException(report.toString(), failed.get(failed.firstKey()));
    }
  }

  /** One line, and for each failure one or more. */
  @Override
  public String toString() {
    long applied = upgraded.values().stream().filter(report -> !report.applied().isEmpty()).count();
    return text(
        "upgraded %d, %d were up to date, %d failed"
            .formatted(applied, upgraded.size() - applied, failed.size()),
        failed);
  }

  static String text(String counts, SortedMap<String, Throwable> failed) {
    var lines = new StringJoiner("\n").add(counts);
    failed.forEach((name, cause) -> lines.add("%s: %s".formatted(name, cause.getMessage())));
    return lines.toString();
  }
}
