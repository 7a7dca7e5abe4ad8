package dev.revisions.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What figures depend on. */
final class Machine {

  private Machine() {}

  /** The processors and how busy they have been for the last minute; above 1 is not quiet. */
  static String describe() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d processors, load %.1f",
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }
}
