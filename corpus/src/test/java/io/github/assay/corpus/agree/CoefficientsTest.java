package io.github.assay.corpus.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Published examples, worked by hand by their authors. */
class CoefficientsTest {

  private static Map<List<String>, Integer> items(String... raters) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < raters[0].length(); i++) {
      String[] labels = new String[raters.length];
      for (int r = 0; r < raters.length; r++) {
        labels[r] = raters[r].charAt(i) == '.' ? null : raters[r].substring(i, i + 1);
      }
      counts.merge(Arrays.asList(labels), 1, Integer::sum);
    }
    return counts;
  }

  private static void close(double expected, OptionalDouble value, double error) {
    assertEquals(expected, value.orElseThrow(), error);
  }

  /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example A. */
  @Test
  void givesKrippendorffsAlphaOfHisBinaryExample() {
    close(0.095, new Coefficients(2, items("0100000010", "1110010000")).alpha(), 0.0005);
  }

  /** The same, example C: four observers, missing data. */
  @Test
  void givesKrippendorffsAlphaOfHisExampleWithGaps() {
    Coefficients coefficients =
        new Coefficients(4, items("123321412...", "1233224125.3", ".3332342251.", "12332441251."));
    close(0.743, coefficients.alpha(), 0.0005);
    assertEquals(11, coefficients.items(), "the item that one alone has judged does not count");
  }

  /** Fourteen raters, ten subjects, five categories: the worked example of Wikipedia. */
  @Test
  void givesFleissKappaOfAWorkedExample() {
    int[][] table = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (int[] row : table) {
      List<String> labels = new ArrayList<>();
      for (int category = 0; category < row.length; category++) {
        labels.addAll(Collections.nCopies(row[category], "c" + category));
      }
      counts.merge(labels, 1, Integer::sum);
    }
    close(0.210, new Coefficients(14, counts).fleiss(), 0.0005);
  }

  /** 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed .70, expected .50. */
  @Test
  void givesCohensKappaOfTheGrantExample() {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    counts.put(List.of("y", "y"), 20);
    counts.put(List.of("y", "n"), 5);
    counts.put(List.of("n", "y"), 10);
    counts.put(List.of("n", "n"), 15);
    Coefficients coefficients = new Coefficients(2, counts);
    close(0.4, coefficients.cohen(), 1e-9);
    close(0.7, coefficients.observed(), 1e-9);
    assertEquals(50, coefficients.items());
  }

  @Test
  void leavesUndefinedWhatHasOneLabelOnly() {
    Coefficients same = new Coefficients(2, items("1111", "1111"));
    assertTrue(same.cohen().isEmpty());
    assertTrue(same.fleiss().isEmpty());
    assertTrue(same.alpha().isEmpty());
    close(1, same.observed(), 0);
  }

  /**
   * Two stretches of 4 in a text of 10 that share 2. Observed: (2² + 2²) twice over 2·1·10²;
   * expected by Krippendorff (2013), chapter 12.4: 2/10 · 2 · (28 + 4²·(3 + 1)) over 20·19 − 2·4·3.
   */
  @Test
  void givesAlphaOfUnitizingAsWorkedByHand() {
    Continuum continuum = new Continuum(2);
    continuum.mark(0, Layer.CLAIM, List.of(new Range(0, 4)));
    continuum.mark(1, Layer.CLAIM, List.of(new Range(2, 6)));
    continuum.end(10);
    close(1 - 0.08 / (36.8 / 356), continuum.alpha(Layer.CLAIM), 1e-9);
    assertTrue(continuum.alpha(Layer.CUE).isEmpty());
  }

  @Test
  void joinsOverlappingSpansOfOneAnnotatorForUnitizing() {
    Continuum nested = new Continuum(2);
    nested.mark(0, Layer.CLAIM, List.of(new Range(2, 4), new Range(0, 4), new Range(4, 6)));
    nested.mark(1, Layer.CLAIM, List.of(new Range(0, 4), new Range(4, 6)));
    nested.end(20);
    close(1, nested.alpha(), 1e-9);
  }
}
