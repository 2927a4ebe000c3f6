package io.github.assay.workbench.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Times of extractions, each beside jsoup's parse of the same page alone.
 *
 * <p>By the clock, and in processor time of the one thread at work, which other programs on the
 * machine disturb far less. Not thread-safe.
 */
final class ExtractTimes {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  /** Milliseconds by the clock and of the processor. */
  record Span(double wall, double cpu) {

    /** Measures some work of this thread. */
    static Span of(Runnable work) {
      long wall = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      work.run();
      return new Span(
          (System.nanoTime() - wall) / NANOS, (THREADS.getCurrentThreadCpuTime() - cpu) / NANOS);
    }
  }

  private record Pair(Span all, Span parse) {}

  private final List<Pair> pairs = new ArrayList<>();

  void add(Span all, Span parse) {
    pairs.add(new Pair(all, parse));
  }

  void addAll(ExtractTimes others) {
    pairs.addAll(others.pairs);
  }

  void clear() {
    pairs.clear();
  }

  /** What to print in one line: the first of each pair by the clock and of the processor. */
  String line() {
    return "by the clock %s; of processor time %s"
        .formatted(quantiles(p -> p.all().wall()), quantiles(p -> p.all().cpu()));
  }

  /** What to print, in two lines. */
  List<String> lines() {
    double all = pairs.stream().mapToDouble(p -> p.all().cpu()).sum();
    double parse = pairs.stream().mapToDouble(p -> p.parse().cpu()).sum();
    return List.of(
        "  ms a page by the clock: " + quantiles(p -> p.all().wall()),
        "  ms a page of processor time: %s; to parse alone: %s; %.2f times a parse"
            .formatted(
                quantiles(p -> p.all().cpu()),
                quantiles(p -> p.parse().cpu()),
                parse == 0 ? 0 : all / parse));
  }

  private String quantiles(ToDoubleFunction<Pair> value) {
    double[] sorted = pairs.stream().mapToDouble(value).sorted().toArray();
    return "median %.1f, p95 %.1f, longest %.1f"
        .formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }
}
