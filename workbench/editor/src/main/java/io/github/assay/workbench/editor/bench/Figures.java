package io.github.assay.workbench.editor.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Times of one thing done many times: by the clock, and that its thread had the processor. */
final class Figures {

  private final List<Time> times = new ArrayList<>();

  /**
   * How long something took, in nanoseconds.
   *
   * @param clock on the clock
   * @param processor that the thread had the processor
   */
  record Time(long clock, long processor) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Time now() {
      return new Time(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    /** The time since this one. */
    Time passed() {
      Time now = now();
      return new Time(now.clock - clock, now.processor - processor);
    }
  }

  void add(Time time) {
    times.add(time);
  }

  /** Median and 95th percentile of both, in milliseconds, as printed. */
  String line() {
    return String.format(
        Locale.ROOT,
        "p50 %8.1f   p95 %8.1f   processor p50 %8.1f   p95 %8.1f   ms",
        quantile(0.5, Time::clock),
        quantile(0.95, Time::clock),
        quantile(0.5, Time::processor),
        quantile(0.95, Time::processor));
  }

  private double quantile(double share, ToLongFunction<Time> which) {
    long[] sorted = times.stream().mapToLong(which).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
  }
}
