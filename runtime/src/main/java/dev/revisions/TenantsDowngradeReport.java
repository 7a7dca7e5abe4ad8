package dev.revisions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of many schemas or databases that were taken back in one run.
 *
 * @param downgraded what was undone in those that stand at the target now, by name
 * @param failed why the others do not, by name
 */
public record TenantsDowngradeReport(
    SortedMap<String, DowngradeReport> downgraded, SortedMap<String, Throwable> failed) {

  /** Copies the maps. */
  public TenantsDowngradeReport {
    downgraded = Collections.unmodifiableSortedMap(new TreeMap<>(downgraded));
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
  public TenantsDowngradeReport requireSuccess() {
    TenantsReport.require(failed, this);
    return this;
  }

  /** One line, and for each failure one or more. */
  @Override
  public String toString() {
    long undone = downgraded.values().stream().filter(report -> !report.undone().isEmpty()).count();
    return TenantsReport.text(
        "downgraded %d, %d had nothing to undo, %d failed"
            .formatted(undone, downgraded.size() - undone, failed.size()),
        failed);
  }
}
