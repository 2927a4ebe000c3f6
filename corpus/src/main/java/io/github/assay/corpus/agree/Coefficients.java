package io.github.assay.corpus.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.ICodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * Chance-corrected agreement on items with labels, by DKPro Statistics.
 *
 * <p>Each is empty where the items have fewer than two labels: what chance would give is then as
 * much as can be had, and no coefficient is defined.
 */
final class Coefficients {

  private final int annotators;
  private final Map<List<String>, Integer> counts;

  /**
   * Takes the items to judge.
   *
   * @param annotators number of annotators
   * @param counts number of items by their labels, one label an annotator, null where not judged
   */
  Coefficients(int annotators, Map<List<String>, Integer> counts) {
    this.annotators = annotators;
    this.counts = keep(counts, labels -> labels.stream().filter(Objects::nonNull).count() > 1);
  }

  /** Number of items that at least two have judged. */
  long items() {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Share of equal pairs of judgements. */
  OptionalDouble observed() {
    long equal = 0;
    long pairs = 0;
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      List<String> labels = entry.getKey().stream().filter(Objects::nonNull).toList();
      for (int i = 0; i < labels.size(); i++) {
        for (int j = i + 1; j < labels.size(); j++) {
          pairs += entry.getValue();
          equal += labels.get(i).equals(labels.get(j)) ? entry.getValue() : 0;
        }
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) equal / pairs);
  }

  /** Cohen's kappa, the mean over the pairs of annotators for which it is defined. */
  OptionalDouble cohen() {
    List<Double> values = new ArrayList<>();
    for (int a = 0; a < annotators; a++) {
      for (int b = a + 1; b < annotators; b++) {
        measure(2, between(a, b), CohenKappaAgreement::new).ifPresent(values::add);
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).average();
  }

  /** Fleiss' kappa over the items that all have judged. */
  OptionalDouble fleiss() {
    return measure(
        annotators,
        keep(counts, labels -> labels.stream().allMatch(Objects::nonNull)),
        FleissKappaAgreement::new);
  }

  /** Krippendorff's alpha, nominal. */
  OptionalDouble alpha() {
    return measure(
        annotators,
        counts,
        study -> new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()));
  }

  /** The items that both have judged, with their labels alone. */
  private Map<List<String>, Integer> between(int a, int b) {
    Map<List<String>, Integer> both = new LinkedHashMap<>();
    counts.forEach(
        (labels, n) -> {
          List<String> theirs = of(labels, List.of(a, b));
          if (!theirs.contains(null)) {
            both.merge(theirs, n, Integer::sum);
          }
        });
    return both;
  }

  /** The labels that some annotators gave. */
  static List<String> of(List<String> labels, List<Integer> who) {
    return Arrays.asList(who.stream().map(labels::get).toArray(String[]::new));
  }

  private static OptionalDouble measure(
      int annotators,
      Map<List<String>, Integer> counts,
      Function<ICodingAnnotationStudy, IAgreementMeasure> measure) {
    Set<String> labels = new HashSet<>();
    counts.keySet().forEach(labels::addAll);
    labels.remove(null);
    return labels.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            measure.apply(new CountedStudy(annotators, counts)).calculateAgreement());
  }

  private static Map<List<String>, Integer> keep(
      Map<List<String>, Integer> counts, Predicate<List<String>> which) {
    Map<List<String>, Integer> kept = new LinkedHashMap<>();
    counts.forEach(
        (labels, n) -> {
          if (which.test(labels)) {
            kept.put(labels, n);
          }
        });
    return kept;
  }
}
