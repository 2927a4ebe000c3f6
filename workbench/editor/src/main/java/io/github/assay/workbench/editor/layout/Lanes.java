package io.github.assay.workbench.editor.layout;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the spans of a block into lanes below the text, so that no two that overlap share one.
 *
 * <p>A short span lies nearer to the text than a longer one that it overlaps, so that nesting reads
 * like brackets. A span in fragments keeps its lane free from the first to the last, for the line
 * that ties them together. Immutable and thread-safe.
 */
public final class Lanes {

  /** No more lanes than this; what finds none free shares the last one. */
  public static final int MOST = 7;

  private static final Comparator<Span> SHORT_FIRST =
      Comparator.comparingInt((Span s) -> s.end() - s.begin()).thenComparing(Span.TEXT_ORDER);

  private final Map<String, Integer> lanes = new HashMap<>();
  private final int count;

  /**
   * Assigns lanes.
   *
   * @param spans the spans that have a fragment in the block
   * @param block where the block lies
   */
  public Lanes(Collection<Span> spans, Range block) {
    List<List<Range>> taken = new ArrayList<>();
    for (Span span : spans.stream().sorted(SHORT_FIRST).toList()) {
      Range hull =
          new Range(Math.max(span.begin(), block.begin()), Math.min(span.end(), block.end()));
      int lane = lowest(taken, hull);
      if (lane == taken.size() && lane < MOST) {
        taken.add(new ArrayList<>());
      }
      lane = Math.min(lane, MOST - 1);
      taken.get(lane).add(hull);
      lanes.put(span.id(), lane);
    }
    count = taken.size();
  }

  /** How many lanes are taken, 0 where there is no span. */
  public int count() {
    return count;
  }

  /**
   * The lane of a span, 0 for the one next to the text.
   *
   * @throws IllegalArgumentException if the span is not one of the block's
   */
  public int of(String id) {
    Integer lane = lanes.get(id);
    if (lane == null) {
      throw new IllegalArgumentException("no span " + id + " in this block");
    }
    return lane;
  }

  /** The first lane above every one in which something overlaps. */
  private static int lowest(List<List<Range>> taken, Range hull) {
    for (int lane = taken.size(); lane > 0; lane--) {
      if (taken.get(lane - 1).stream().anyMatch(hull::overlaps)) {
        return lane;
      }
    }
    return 0;
  }
}
