package io.github.assay.corpus.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

  private static final Measure CLAIMS = Measure.of(Layer.CLAIM, Metric.EXACT);

  private static Map<Measure, Tally> hits(int right, int predicted, int gold) {
    return Map.of(CLAIMS, Tally.of(right, predicted, gold));
  }

  private record Counted(String id, Map<Measure, Tally> tallies) {}

  private static List<Counted> documents(int number, double quality, long seed) {
    Random random = new Random(seed);
    List<Counted> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int right = 0;
      for (int k = 0; k < 10; k++) {
        right += random.nextDouble() < quality ? 1 : 0;
      }
      documents.add(new Counted("d" + i, hits(right, 10, 10)));
    }
    return documents;
  }

  private static Interval interval(List<Counted> documents, long seed) {
    Bootstrap bootstrap = new Bootstrap(1000, seed);
    documents.forEach(d -> bootstrap.add(d.id(), d.tallies()));
    return bootstrap.f1(CLAIMS).orElseThrow();
  }

  /** 100 documents of 10 items at .7: the standard error of the mean is sqrt(.21/1000) = .0145. */
  @Test
  void givesIntervalsAsWideAsTheoryWantsThem() {
    Interval interval = interval(documents(100, 0.7, 1), 5);
    double width = interval.high() - interval.low();
    assertEquals(2 * 1.96 * 0.0145, width, 0.015);
  }

  /** A 95 % interval holds the true value in about 95 of 100 samples. */
  @Test
  void coversTheTrueValueAsOftenAsItClaims() {
    int covered = 0;
    for (int sample = 0; sample < 100; sample++) {
      Interval interval = interval(documents(60, 0.7, 100 + sample), sample);
      covered += interval.low() <= 0.7 && 0.7 <= interval.high() ? 1 : 0;
    }
    assertTrue(covered >= 88 && covered <= 99, covered + " of 100 cover");
  }

  @Test
  void dependsOnTheSeedAndNotOnTheOrderOfDocuments() {
    List<Counted> documents = documents(30, 0.5, 3);
    Interval interval = interval(documents, 9);
    List<Counted> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(4));
    assertEquals(interval, interval(shuffled, 9));
    assertTrue(!interval.equals(interval(documents, 10)), "another seed, another chance");
  }

  @Test
  void hasNoIntervalWhereThereIsNothingToCount() {
    Bootstrap bootstrap = new Bootstrap(100, 1);
    bootstrap.add("d", Map.of());
    assertEquals(Optional.empty(), bootstrap.f1(CLAIMS));
    assertEquals(Optional.empty(), new Bootstrap(0, 1).f1(CLAIMS));
  }

  private static double probability(List<Counted> a, List<Counted> b) {
    Randomisation randomisation = new Randomisation(2000, 1);
    for (int i = 0; i < a.size(); i++) {
      randomisation.add(a.get(i).id(), a.get(i).tallies(), b.get(i).tallies());
    }
    return randomisation.probability(CLAIMS);
  }

  @Test
  void seesNoDifferenceBetweenASystemAndItself() {
    List<Counted> documents = documents(50, 0.7, 1);
    assertEquals(1, probability(documents, documents));
  }

  @Test
  void seesAClearDifference() {
    assertTrue(probability(documents(100, 0.8, 1), documents(100, 0.6, 2)) < 0.001);
  }

  /** Under the null hypothesis p is below .1 in about a tenth of all cases. */
  @Test
  void criesWolfNoOftenerThanItClaims() {
    int small = 0;
    for (int i = 0; i < 100; i++) {
      small += probability(documents(40, 0.7, 2 * i), documents(40, 0.7, 2 * i + 1)) < 0.1 ? 1 : 0;
    }
    assertTrue(small >= 2 && small <= 20, small + " of 100 below .1");
  }

  /** Two documents can be swapped in four ways, and two of them give so large a difference. */
  @Test
  void givesTheExactProbabilityOfASmallCase() {
    List<Counted> good =
        List.of(new Counted("x", hits(8, 10, 10)), new Counted("y", hits(9, 10, 10)));
    List<Counted> bad =
        List.of(new Counted("x", hits(5, 10, 10)), new Counted("y", hits(5, 10, 10)));
    assertEquals(0.5, probability(good, bad), 0.04);
  }

  @Test
  void correctsByHolmsStepDownProcedure() {
    List<Contrast> contrasts = new ArrayList<>();
    for (double p : new double[] {0.01, 0.04, 0.03, 0.005}) {
      contrasts.add(new Contrast("a", "b", CLAIMS, 0.1, p, p));
    }
    List<Double> corrected =
        Contrast.corrected(contrasts).stream().map(Contrast::corrected).toList();
    double[] expected = {0.03, 0.06, 0.06, 0.02};
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], corrected.get(i), 1e-12);
    }
  }
}
