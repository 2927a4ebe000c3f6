package io.github.assay.corpus.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;

class ContinuumTest {

  private static final List<Layer> LAYERS = List.of(Layer.CLAIM, Layer.CUE);

  @Test
  void agreesWithDkproStatisticsOnAnyMarks() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int annotators = 2 + random.nextInt(3);
      int length = 20 + random.nextInt(200);
      Continuum continuum = new Continuum(annotators);
      UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, 0, length);
      boolean[] marked = new boolean[LAYERS.size()];
      for (int annotator = 0; annotator < annotators; annotator++) {
        for (Layer layer : LAYERS) {
          List<Range> ranges = marks(random, length);
          continuum.mark(annotator, layer, ranges);
          for (Range range : ranges) {
            study.addUnit(range.begin(), range.length(), annotator, layer);
            marked[LAYERS.indexOf(layer)] = true;
          }
        }
      }
      continuum.end(length);
      KrippendorffAlphaUnitizingAgreement dkpro = new KrippendorffAlphaUnitizingAgreement(study);
      for (Layer layer : LAYERS) {
        if (marked[LAYERS.indexOf(layer)]) {
          assertEquals(
              dkpro.calculateCategoryAgreement(layer),
              continuum.alpha(layer).orElseThrow(),
              1e-9,
              "round " + round);
        } else {
          assertEquals(OptionalDouble.empty(), continuum.alpha(layer));
        }
      }
      if (marked[0] || marked[1]) {
        assertEquals(
            dkpro.calculateAgreement(), continuum.alpha().orElseThrow(), 1e-9, "round " + round);
      }
    }
  }

  /** Units of two characters and more, not touching each other. */
  private static List<Range> marks(Random random, int length) {
    List<Range> ranges = new ArrayList<>();
    int begin = random.nextInt(30);
    while (begin + 2 <= length) {
      int end = Math.min(length, begin + 2 + random.nextInt(20));
      ranges.add(new Range(begin, end));
      begin = end + random.nextInt(60);
    }
    return ranges;
  }

  @Test
  void joinsSpansOfOneAnnotatorThatOverlap() {
    Continuum joined = new Continuum(2);
    joined.mark(0, Layer.CLAIM, List.of(new Range(5, 9), new Range(2, 7)));
    joined.mark(1, Layer.CLAIM, List.of(new Range(2, 9)));
    joined.end(40);
    assertEquals(1, joined.alpha(Layer.CLAIM).orElseThrow(), 1e-12);
    assertTrue(joined.alpha(Layer.CUE).isEmpty());
  }
}
