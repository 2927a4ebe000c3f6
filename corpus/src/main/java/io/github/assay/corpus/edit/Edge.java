package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;

/** One of the two boundaries of a span. */
public enum Edge {
  /** Where the first fragment begins. */
  BEGIN {
    @Override
    List<Range> moved(Span span, Step step, Direction direction, Boundaries boundaries) {
      List<Range> fragments = new ArrayList<>(span.fragments());
      Range first = fragments.get(0);
      int to = target(first.begin(), step, direction, boundaries);
      return with(fragments, 0, to, first.end());
    }

    private int target(int from, Step step, Direction direction, Boundaries b) {
      if (direction == Direction.BACKWARD) {
        return step == Step.TOKEN ? b.previousTokenBegin(from) : b.previousClauseBegin(from);
      }
      return step == Step.TOKEN ? b.nextTokenBegin(from) : b.nextClauseBegin(from);
    }
  },
  /** Where the last fragment ends. */
  END {
    @Override
    List<Range> moved(Span span, Step step, Direction direction, Boundaries boundaries) {
      List<Range> fragments = new ArrayList<>(span.fragments());
      int last = fragments.size() - 1;
      int to = target(fragments.get(last).end(), step, direction, boundaries);
      return with(fragments, last, fragments.get(last).begin(), to);
    }

    private int target(int from, Step step, Direction direction, Boundaries b) {
      if (direction == Direction.FORWARD) {
        return step == Step.TOKEN ? b.nextTokenEnd(from) : b.nextClauseEnd(from);
      }
      return step == Step.TOKEN ? b.previousTokenEnd(from) : b.previousClauseEnd(from);
    }
  };

  /** The fragments after the move; as they were where the fragment would become empty. */
  abstract List<Range> moved(Span span, Step step, Direction direction, Boundaries boundaries);

  private static List<Range> with(List<Range> fragments, int index, int begin, int end) {
    if (begin < end) {
      fragments.set(index, new Range(begin, end));
    }
    return fragments;
  }
}
