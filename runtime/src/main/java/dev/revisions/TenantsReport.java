package dev.revisions;

import java.util.Collections;
import java.util.Map;
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
    if (!isSuccess()) {
      throw new RevisionException(toString(), failed.get(failed.firstKey()));
    }
    return this;
  }

  /** One line, and for each failure one or more. */
  @Override
  public String toString() {
    long applied = upgraded.values().stream().filter(report -> !report.applied().isEmpty()).count();
    var lines = new StringJoiner("\n");
    lines.add(
        "upgraded %d, %d were up to date, %d failed"
            .formatted(applied, upgraded.size() - applied, failed.size()));
    for (Map.Entry<String, Throwable> entry : failed.entrySet()) {
      lines.add("%s: %s".formatted(entry.getKey(), entry.getValue().getMessage()));
    }
    return lines.toString();
  }
}
