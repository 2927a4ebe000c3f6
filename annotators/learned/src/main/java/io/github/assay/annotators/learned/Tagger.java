package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.FeatureExtractor;
import io.github.assay.annotators.learned.feature.Guide;
import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.feature.RuleView;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.ChainModel;
import io.github.assay.annotators.learned.sequence.Lattice;
import io.github.assay.annotators.learned.sequence.Segment;
import io.github.assay.annotators.learned.sequence.TagSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tags documents with one chain, a paragraph at a time, in one stage or two. */
final class Tagger {

  private Tagger() {}

  /** The segments of a document in text order, and how sure the chain is of each. */
  @SuppressWarnings("ArrayRecordComponent")
  record Result(List<Segment> segments, double[] probabilities) {}

  static Result tag(Words words, Lexicon lexicon, RuleView rules, List<ChainModel> stages) {
    Optional<Guide> guide = Optional.empty();
    for (ChainModel stage : stages.subList(0, stages.size() - 1)) {
      guide = Optional.of(guide(words, lexicon, rules, stage));
    }
    List<Segment> found = new ArrayList<>();
    List<Double> sure = new ArrayList<>();
    FeatureExtractor extractor = new FeatureExtractor(words, lexicon, rules, guide);
    ChainModel.Tagging tagging = stages.get(stages.size() - 1).newTagging();
    for (int from = 0; from < words.size(); from = words.paragraphEnd(from)) {
      Lattice lattice = score(words, extractor, tagging, from);
      List<Segment> local = Segment.decode(lattice.best());
      if (!local.isEmpty()) {
        lattice.sum();
      }
      for (Segment s : local) {
        sure.add(lattice.segment(s.type(), s.begin(), s.end()));
        found.add(new Segment(s.type(), from + s.begin(), from + s.end()));
      }
    }
    return new Result(found, sure.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Tags a document for the stage that follows. */
  static Guide guide(Words words, Lexicon lexicon, RuleView rules, ChainModel stage) {
    TagSet set = stage.tags();
    byte[] tags = new byte[words.size()];
    float[][] probability = new float[set.types()][words.size()];
    double[] node = new double[set.size()];
    FeatureExtractor extractor = new FeatureExtractor(words, lexicon, rules, Optional.empty());
    ChainModel.Tagging tagging = stage.newTagging();
    for (int from = 0; from < words.size(); from = words.paragraphEnd(from)) {
      Lattice lattice = score(words, extractor, tagging, from);
      byte[] best = lattice.best();
      System.arraycopy(best, 0, tags, from, best.length);
      lattice.sum();
      for (int t = 0; t < best.length; t++) {
        lattice.probabilities(t, node);
        for (int k = 0; k < set.types(); k++) {
          probability[k][from + t] = (float) (node[TagSet.begin(k)] + node[TagSet.inside(k)]);
        }
      }
    }
    return new Guide(words, set.types(), tags, probability);
  }

  private static Lattice score(
      Words words, FeatureExtractor extractor, ChainModel.Tagging tagging, int from) {
    int to = words.paragraphEnd(from);
    int[] features = new int[FeatureExtractor.MAX];
    tagging.begin(to - from);
    for (int t = from; t < to; t++) {
      int count = extractor.extract(t, features);
      tagging.score(t - from, words.boundary(t), features, count);
    }
    return tagging.lattice();
  }
}
