package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Annotation;
import io.github.assay.corpus.eval.Units;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the stretches of a document that its annotators read differently: whatever is covered by
 * annotations that not all of them made alike, overlapping ones together.
 */
final class PassageFinder {

  private final List<String> names;
  private final Set<Layer> layers;

  PassageFinder(List<String> names, Set<Layer> layers) {
    this.names = names;
    this.layers = layers;
  }

  List<DisputedPassage> find(String document, Reading reading) {
    Map<Annotation, Integer> votes = new HashMap<>();
    for (int annotator : reading.who()) {
      spans(reading, annotator).stream()
          .map(s -> new Annotation(s.layer(), s.fragments()))
          .distinct()
          .forEach(a -> votes.merge(a, 1, Integer::sum));
    }
    List<Range> disputed =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() < reading.who().size())
            .map(vote -> new Range(vote.getKey().begin(), vote.getKey().end()))
            .sorted()
            .toList();
    Units words = Units.tokens(reading.text());
    Map<Layer, BitSet> differing = differing(reading, words);
    List<DisputedPassage> passages = new ArrayList<>();
    for (Range range : joined(disputed)) {
      passages.add(passage(document, reading, range, words, differing));
    }
    return passages;
  }

  private List<Span> spans(Reading reading, int annotator) {
    return reading.spans(annotator).stream().filter(s -> layers.contains(s.layer())).toList();
  }

  private static List<Range> joined(List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).overlaps(range)) {
        joined.set(
            last,
            new Range(joined.get(last).begin(), Math.max(joined.get(last).end(), range.end())));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  /** Words that some give to a layer and others not. */
  private Map<Layer, BitSet> differing(Reading reading, Units words) {
    Map<Layer, BitSet> differing = new HashMap<>();
    for (Layer layer : layers) {
      BitSet some = new BitSet();
      BitSet all = new BitSet();
      all.set(0, words.size());
      for (int annotator : reading.who()) {
        BitSet marked = words.in(reading.ranges(annotator, layer));
        some.or(marked);
        all.and(marked);
      }
      some.andNot(all);
      differing.put(layer, some);
    }
    return differing;
  }

  private DisputedPassage passage(
      String document, Reading reading, Range range, Units words, Map<Layer, BitSet> differing) {
    BitSet here = words.in(List.of(range));
    int count = 0;
    for (BitSet layer : differing.values()) {
      BitSet both = (BitSet) layer.clone();
      both.and(here);
      count += both.cardinality();
    }
    SortedMap<String, List<Span>> readings = new TreeMap<>();
    for (int annotator : reading.who()) {
      readings.put(
          names.get(annotator),
          spans(reading, annotator).stream()
              .filter(s -> s.begin() < range.end() && range.begin() < s.end())
              .toList());
    }
    return new DisputedPassage(document, range, range.of(reading.text()), count, readings);
  }
}
