package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.PairModel;
import io.github.assay.annotators.learned.link.Relations.Lesson;
import io.github.assay.annotators.learned.link.Trust;
import io.github.assay.corpus.model.Layer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules get right on dev, and how sure a model was of it: the cases that calibrate. */
final class TrustReport {

  private final Map<Kind, List<Calibration.Case>> cases = new EnumMap<>(Kind.class);

  TrustReport(PairModel trust, List<Lesson> dev) {
    for (Lesson lesson : dev) {
      if (lesson.chains().contains(Chain.ATTRIBUTION)) {
        Trust.judge(lesson, trust)
            .forEach(
                (verdict, right) ->
                    cases
                        .computeIfAbsent(kind(verdict.span().layer()), k -> new ArrayList<>())
                        .add(new Calibration.Case(verdict.probability(), right)));
      }
    }
  }

  /** The kind that a layer has in attribution. */
  static Kind kind(Layer layer) {
    return switch (layer) {
      case CLAIM -> Kind.CLAIM;
      case SOURCE -> Kind.SOURCE;
      case CUE -> Kind.CUE;
      case PRECONDITION -> Kind.PRECONDITION;
    };
  }

  Map<Kind, Calibration> calibrate() {
    Map<Kind, Calibration> lines = new EnumMap<>(Kind.class);
    cases.forEach((kind, list) -> lines.put(kind, Calibration.fit(list)));
    return lines;
  }
}
