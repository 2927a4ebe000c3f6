package io.github.assay.annotators.pipeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what annotators want told at the end of a run: what they left out, what they used up.
 *
 * <p>UIMA gives a component no way to tell its caller anything but a CAS and an error. Hence: while
 * a {@link Pipeline} works on a document, its tally is that of the working thread. Thread-safe.
 */
public final class Tally {

  private static final ThreadLocal<Tally> CURRENT = new ThreadLocal<>();

  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Makes an empty tally. */
  public Tally() {}

  /**
   * Counts something for the run that is at work on this thread; without effect outside of one.
   *
   * @param what annotator and what is counted, for people. Example: "opinions@2: left out, as
   *     org.x.Hedge is not mapped"
   * @param times how often, at least 1
   */
  public static void count(String what, int times) {
    Tally tally = CURRENT.get();
    if (tally != null) {
      tally.add(what, times);
    }
  }

  /** What has been counted so far, by what it is. */
  public synchronized SortedMap<String, Long> counts() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  private synchronized void add(String what, int times) {
    counts.merge(what, (long) times, Long::sum);
  }

  /** Makes this the tally of the calling thread until it is closed. */
  Scope begin() {
    Tally before = CURRENT.get();
    CURRENT.set(this);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }

  /** The time during which a thread counts here. */
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
