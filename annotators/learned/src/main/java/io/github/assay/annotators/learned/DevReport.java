package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.GoldTags;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.Mention;
import io.github.assay.annotators.learned.link.Relations.Lesson;
import io.github.assay.annotators.learned.sequence.Segment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model does on dev: F1 of whole spans by kind, and the cases that calibrate confidence.
 *
 * <p>Spans are compared by tokens; {@code assay evaluate} gives the figures by characters.
 */
final class DevReport {

  private final Map<Kind, List<Calibration.Case>> cases = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> gold = new EnumMap<>(Kind.class);

  DevReport(Model model, List<Lesson> dev) {
    for (Lesson lesson : dev) {
      Words words = lesson.words();
      Map<Kind, Set<List<Segment>>> right = new EnumMap<>(Kind.class);
      for (Chain chain : lesson.chains()) {
        for (Mention mention : GoldTags.of(lesson.document(), words, chain).mentions()) {
          right.computeIfAbsent(mention.kind(), k -> new HashSet<>()).add(mention.pieces());
          gold.merge(mention.kind(), 1, Integer::sum);
        }
      }
      for (Mention mention : model.analyse(words).mentions()) {
        if (lesson.chains().contains(Chain.of(mention.kind()))) {
          boolean hit = right.getOrDefault(mention.kind(), Set.of()).contains(mention.pieces());
          cases
              .computeIfAbsent(mention.kind(), k -> new ArrayList<>())
              .add(new Calibration.Case(mention.probability(), hit));
        }
      }
    }
  }

  Map<Kind, Calibration> calibrate() {
    Map<Kind, Calibration> lines = new EnumMap<>(Kind.class);
    cases.forEach((kind, list) -> lines.put(kind, Calibration.fit(list)));
    return lines;
  }

  SortedMap<String, String> scores() {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      List<Calibration.Case> found = cases.getOrDefault(kind, List.of());
      int all = gold.getOrDefault(kind, 0);
      if (all > 0) {
        long hits = found.stream().filter(Calibration.Case::right).count();
        lines.put(
            kind.name().toLowerCase(Locale.ROOT),
            String.format(
                Locale.ROOT,
                "exact P %.1f R %.1f F1 %.1f of %d",
                100.0 * hits / Math.max(1, found.size()),
                100.0 * hits / all,
                200.0 * hits / (found.size() + all),
                all));
      }
    }
    return lines;
  }

  /** Lines that set the confidence of suggestions against the share that were right. */
  List<String> reliability(Map<Kind, Calibration> calibrations) {
    List<String> lines = new ArrayList<>();
    cases.forEach(
        (kind, list) -> {
          int[] count = new int[5];
          int[] right = new int[5];
          double[] sum = new double[5];
          Calibration line = calibrations.getOrDefault(kind, Calibration.NONE);
          for (Calibration.Case c : list) {
            double confidence = line.of(c.raw());
            int bin = (int) Math.min(4, confidence * 5);
            count[bin]++;
            sum[bin] += confidence;
            right[bin] += c.right() ? 1 : 0;
          }
          for (int bin = 0; bin < 5; bin++) {
            if (count[bin] > 0) {
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%s: confidence %.1f-%.1f: %d suggestions, mean %.2f, right %.2f",
                      kind.name().toLowerCase(Locale.ROOT),
                      bin / 5.0,
                      (bin + 1) / 5.0,
                      count[bin],
                      sum[bin] / count[bin],
                      (double) right[bin] / count[bin]));
            }
          }
        });
    return lines;
  }
}
