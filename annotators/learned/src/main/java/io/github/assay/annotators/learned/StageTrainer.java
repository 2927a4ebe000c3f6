package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.FeatureExtractor;
import io.github.assay.annotators.learned.feature.Guide;
import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.ChainLearner;
import io.github.assay.annotators.learned.sequence.ChainModel;
import io.github.assay.annotators.learned.sequence.Example;
import io.github.assay.annotators.learned.sequence.FeatureTable;
import io.github.assay.annotators.learned.sequence.PackedWeights;
import io.github.assay.annotators.learned.sequence.Segment;
import io.github.assay.annotators.learned.sequence.TagSet;
import io.github.assay.annotators.learned.sequence.Transitions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** Trains one stage of a chain, stopping when the dev documents are no longer tagged better. */
final class StageTrainer {

  private static final int BITS = 22;
  private static final float KEEP = 0.5f;
  private static final int PATIENCE = 2;
  private static final int LARGE = 200_000;

  /** A document with the tags to learn and what may be known of it beforehand. */
  @SuppressWarnings("ArrayRecordComponent")
  record Item(Words words, byte[] tags, Lexicon lexicon, Optional<Guide> guide) {

    FeatureExtractor extractor() {
      return new FeatureExtractor(words, lexicon, guide);
    }

    Item with(Guide newGuide) {
      return new Item(words, tags, lexicon, Optional.of(newGuide));
    }
  }

  private final TagSet tags;
  private final TrainOptions options;
  private final Consumer<String> progress;

  StageTrainer(TagSet tags, TrainOptions options, Consumer<String> progress) {
    this.tags = tags;
    this.options = options;
    this.progress = progress;
  }

  ChainModel train(List<Item> train, List<Item> dev) {
    FeatureTable table = new FeatureTable(BITS);
    int[] features = new int[FeatureExtractor.MAX];
    int tokens = 0;
    for (Item item : train) {
      FeatureExtractor extractor = item.extractor();
      tokens += item.words.size();
      for (int t = 0; t < item.words.size(); t++) {
        int count = extractor.extract(t, features);
        for (int j = 0; j < count; j++) {
          table.count(features[j]);
        }
      }
    }
    int rare = tokens > LARGE ? 3 : 2;
    List<Example> examples = new ArrayList<>();
    train.forEach(item -> examples(item, f -> table.place(f, rare), examples));
    List<Example> check = new ArrayList<>();
    dev.forEach(item -> examples(item, table::find, check));
    return learn(examples, check, table);
  }

  private ChainModel learn(List<Example> examples, List<Example> check, FeatureTable table) {
    ChainLearner learner = new ChainLearner(tags, 1 << BITS, options.seed(), KEEP);
    double best = -1;
    int bestEpoch = 0;
    ChainModel model = null;
    ChainLearner.State mean = learner.snapshot();
    for (int epoch = 0; epoch < options.epochs() && epoch - bestEpoch <= PATIENCE; epoch++) {
      learner.epoch(examples, 1f / (1 + 0.3f * epoch));
      mean = epoch < 2 ? learner.snapshot() : learner.mixed(mean, 1f / epoch);
      Transitions plain = mean.transitions().copy();
      double score = favour(learner, check, mean);
      progress.accept(": epoch %d, dev %.2f".formatted(epoch + 1, 100 * score));
      if (score > best) {
        best = score;
        bestEpoch = epoch;
        PackedWeights packed =
            PackedWeights.pack(table, mean.weights(), tags.columns(), options.maxFeatures());
        model = new ChainModel(tags, packed, mean.transitions().copy());
      }
      mean = new ChainLearner.State(mean.weights(), plain);
    }
    return model;
  }

  private double favour(ChainLearner learner, List<Example> check, ChainLearner.State state) {
    double best = score(learner, check, state);
    for (int type = 0; type < tags.types(); type++) {
      for (float step : new float[] {0.2f, -0.2f}) {
        for (int i = 0; i < 6; i++) {
          state.transitions().favour(type, step);
          double score = score(learner, check, state);
          if (score <= best) {
            state.transitions().favour(type, -step);
            break;
          }
          best = score;
        }
      }
    }
    return best;
  }

  /** Mean over the types of the mean of F1 of exact segments and F1 of tokens. */
  private double score(ChainLearner learner, List<Example> check, ChainLearner.State state) {
    int[][] counts = new int[tags.types()][6];
    for (Example example : check) {
      byte[] found = learner.tag(example, state);
      for (int t = 0; t < found.length; t++) {
        int type = TagSet.type(found[t]);
        int right = TagSet.type(example.tags()[t]);
        if (type >= 0) {
          counts[type][0] += type == right ? 1 : 0;
          counts[type][1]++;
        }
        if (right >= 0) {
          counts[right][2]++;
        }
      }
      Set<Segment> gold = new HashSet<>(Segment.decode(example.tags()));
      for (Segment segment : Segment.decode(found)) {
        counts[segment.type()][3] += gold.contains(segment) ? 1 : 0;
        counts[segment.type()][4]++;
      }
      gold.forEach(segment -> counts[segment.type()][5]++);
    }
    double sum = 0;
    for (int[] c : counts) {
      sum += (double) c[0] / Math.max(1, c[1] + c[2]) + (double) c[3] / Math.max(1, c[4] + c[5]);
    }
    return sum / tags.types();
  }

  private static void examples(Item item, IntUnaryOperator place, List<Example> out) {
    Words words = item.words;
    FeatureExtractor extractor = item.extractor();
    int[] features = new int[FeatureExtractor.MAX];
    for (int from = 0; from < words.size(); from = words.paragraphEnd(from)) {
      int to = words.paragraphEnd(from);
      int[][] places = new int[to - from][];
      byte[] contexts = new byte[to - from];
      for (int t = from; t < to; t++) {
        int count = extractor.extract(t, features);
        int kept = 0;
        for (int j = 0; j < count; j++) {
          int at = place.applyAsInt(features[j]);
          if (at >= 0) {
            features[kept++] = at;
          }
        }
        places[t - from] = Arrays.copyOf(features, kept);
        contexts[t - from] = words.boundary(t);
      }
      byte[] own = Arrays.copyOfRange(item.tags, from, to);
      if (TagSet.continues(own[0])) {
        own[0] = (byte) TagSet.begin(TagSet.type(own[0]));
      }
      out.add(new Example(places, contexts, own));
    }
  }
}
