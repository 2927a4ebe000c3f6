package io.github.assay.corpus.agree;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Documents one behind the other, with the stretches that each annotator marked, for Krippendorff's
 * alpha of unitizing.
 *
 * <p>That measure knows no overlap within one annotator and layer: spans that overlap are joined.
 */
final class Continuum {

  private final int annotators;
  private final Map<Layer, List<Unitizing.Track>> tracks = new EnumMap<>(Layer.class);
  private long length;

  Continuum(int annotators) {
    this.annotators = annotators;
  }

  /** Marks stretches of the document that is at the end, or comes there next; once a layer. */
  void mark(int annotator, Layer layer, Collection<Range> ranges) {
    Unitizing.Track track = tracks.computeIfAbsent(layer, l -> empty()).get(annotator);
    int begin = -1;
    int end = -1;
    for (Range range : ranges.stream().sorted().toList()) {
      if (range.begin() >= end) {
        add(track, begin, end);
        begin = range.begin();
      }
      end = Math.max(end, range.end());
    }
    add(track, begin, end);
  }

  private List<Unitizing.Track> empty() {
    List<Unitizing.Track> empty = new ArrayList<>();
    for (int i = 0; i < annotators; i++) {
      empty.add(new Unitizing.Track());
    }
    return empty;
  }

  private void add(Unitizing.Track track, int begin, int end) {
    if (end > begin) {
      track.add(length + begin, length + end);
    }
  }

  /** Ends the document; the next begins behind it. */
  void end(int textLength) {
    length += textLength;
  }

  /** Alpha of one layer, empty where nobody marked it. */
  OptionalDouble alpha(Layer layer) {
    return alpha(List.of(tracks.getOrDefault(layer, List.of())));
  }

  /** Alpha over all layers, empty where nobody marked anything. */
  OptionalDouble alpha() {
    return alpha(List.copyOf(tracks.values()));
  }

  /** One less what was observed over what chance would give, both summed over layers. */
  private OptionalDouble alpha(List<List<Unitizing.Track>> layers) {
    double observed = 0;
    double expected = 0;
    for (List<Unitizing.Track> layer : layers) {
      if (!layer.stream().allMatch(Unitizing.Track::isEmpty)) {
        Unitizing unitizing = new Unitizing(layer, length);
        observed += unitizing.observed();
        expected += unitizing.expected();
      }
    }
    return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
  }
}
