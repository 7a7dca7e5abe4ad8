package dev.revisions.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the runs of one contender took. */
final class Samples {

  private final List<Sample> samples = new ArrayList<>();

  void add(Sample sample) {
    samples.add(sample);
  }

  double medianCpu() {
    return median(sorted(Sample::cpu));
  }

  /** The median and the range. */
  String wall() {
    double[] sorted = sorted(Sample::wall);
    return String.format(
        Locale.ROOT, "%.2f (%.2f-%.2f)", median(sorted), sorted[0], sorted[sorted.length - 1]);
  }

  /**
   * What they took more than others, each run beside the other of its round: the machine is slower
   * in one minute than in the next. The median.
   */
  double added(Samples others, ToDoubleFunction<Sample> measure) {
    return median(
        IntStream.range(0, samples.size())
            .mapToDouble(
                round ->
                    measure.applyAsDouble(samples.get(round))
                        - measure.applyAsDouble(others.samples.get(round)))
            .sorted()
            .toArray());
  }

  private double[] sorted(ToDoubleFunction<Sample> measure) {
    return samples.stream().mapToDouble(measure).sorted().toArray();
  }

  static double median(double... sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
