package io.github.assay.corpus.agree;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/**
 * Documents one behind the other, with the stretches that each annotator marked, for Krippendorff's
 * alpha of unitizing.
 *
 * <p>That measure knows no overlap within one annotator and layer: spans that overlap are joined.
 */
final class Continuum {

  private record Unit(int annotator, Layer layer, long begin, int length) {}

  private final int annotators;
  private final List<Unit> units = new ArrayList<>();
  private long length;

  Continuum(int annotators) {
    this.annotators = annotators;
  }

  /** Marks stretches of the document that is at the end, or comes there next. */
  void mark(int annotator, Layer layer, Collection<Range> ranges) {
    int begin = -1;
    int end = -1;
    for (Range range : ranges.stream().sorted().toList()) {
      if (range.begin() >= end) {
        add(annotator, layer, begin, end);
        begin = range.begin();
      }
      end = Math.max(end, range.end());
    }
    add(annotator, layer, begin, end);
  }

  private void add(int annotator, Layer layer, int begin, int end) {
    if (end > begin) {
      units.add(new Unit(annotator, layer, length + begin, end - begin));
    }
  }

  /** Ends the document; the next begins behind it. */
  void end(int textLength) {
    length += textLength;
  }

  /** Alpha of one layer, empty where nobody marked it. */
  OptionalDouble alpha(Layer layer) {
    return units.stream().noneMatch(u -> u.layer() == layer)
        ? OptionalDouble.empty()
        : OptionalDouble.of(measure().calculateCategoryAgreement(layer));
  }

  /** Alpha over all layers, empty where nobody marked anything. */
  OptionalDouble alpha() {
    return units.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(measure().calculateAgreement());
  }

  private KrippendorffAlphaUnitizingAgreement measure() {
    UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(annotators, 0, length);
    for (Unit unit : units) {
      study.addUnit(unit.begin(), unit.length(), unit.annotator(), unit.layer());
    }
    return new KrippendorffAlphaUnitizingAgreement(study);
  }
}
