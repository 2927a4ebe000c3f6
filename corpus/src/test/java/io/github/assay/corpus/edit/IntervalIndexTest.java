package io.github.assay.corpus.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalIndexTest {

  @Test
  void findsWhatALinearSearchFindsThroughAdditionsAndRemovals() {
    Random random = new Random(7);
    IntervalIndex index = new IntervalIndex();
    List<Span> all = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      if (!all.isEmpty() && random.nextInt(3) == 0) {
        index.remove(all.remove(random.nextInt(all.size())));
      } else {
        int begin = random.nextInt(2_000);
        int end = begin + 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 20);
        Span span = Span.of("s" + i, Layer.CLAIM, begin, end, Provenance.manual("x"));
        all.add(span);
        index.add(span);
      }
      int from = random.nextInt(2_500);
      int to = from + 1 + random.nextInt(50);
      List<Span> found = new ArrayList<>();
      index.overlapping(from, to, found::add);
      List<Span> expected =
          all.stream()
              .filter(s -> s.begin() < to && s.end() > from)
              .sorted(
                  java.util.Comparator.comparing((Span s) -> s.fragments().get(0))
                      .thenComparing(Span::id))
              .toList();
      assertEquals(expected, found);
    }
  }
}
