package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.FeatureExtractor;
import io.github.assay.annotators.learned.feature.Guide;
import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.feature.RuleView;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.ChainLearner;
import io.github.assay.annotators.learned.sequence.ChainModel;
import io.github.assay.annotators.learned.sequence.Example;
import io.github.assay.annotators.learned.sequence.FeatureTable;
import io.github.assay.annotators.learned.sequence.PackedWeights;
import io.github.assay.annotators.learned.sequence.Segment;
import io.github.assay.annotators.learned.sequence.TagSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Trains one stage of a chain, and keeps the epoch after which the dev documents are tagged best.
 */
final class StageTrainer {

  private static final int LEAST_BITS = 12;
  private static final int MOST_BITS = 22;
  private static final int FEW_EPOCHS = 3;

  /** After so many epochs without a better score on dev, a learner learns no more. */
  private static final int PATIENCE = 3;

  private static final float KEEP = 0.3f;
  private static final int LARGE = 200_000;

  /** A document with the tags to learn and what may be known of it beforehand. */
  @SuppressWarnings("ArrayRecordComponent")
  record Item(Words words, byte[] tags, Lexicon lexicon, RuleView rules, Optional<Guide> guide) {

    FeatureExtractor extractor() {
      return new FeatureExtractor(words, lexicon, rules, guide);
    }

    Item with(Guide newGuide) {
      return new Item(words, tags, lexicon, rules, Optional.of(newGuide));
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
    int tokens = train.stream().mapToInt(item -> item.words.size()).sum();
    FeatureTable table = new FeatureTable(bits(tokens));
    int[] features = new int[FeatureExtractor.MAX];
    for (Item item : train) {
      FeatureExtractor extractor = item.extractor();
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
    int epochs = Math.min(options.epochs(), tokens > LARGE ? FEW_EPOCHS : options.epochs());
    return learn(examples, check, table, epochs);
  }

  /** Some eight places for each token: as many as there are features that are not rare. */
  private static int bits(int tokens) {
    int bits = 35 - Integer.numberOfLeadingZeros(tokens);
    return Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
  }

  /**
   * Trains several learners, which differ in what they leave out and in which order, and takes the
   * mean of their weights: it tags better than any of them, at the cost of one.
   */
  private ChainModel learn(
      List<Example> examples, List<Example> check, FeatureTable table, int epochs) {
    ChainLearner last = learner(0, table);
    List<ChainLearner.State> means = first(last, examples, check, epochs);
    progress.accept(": learner 1 of %d".formatted(options.learners()));
    for (int i = 1; i < options.learners(); i++) {
      last = learner(i, table);
      for (int epoch = 0; epoch < means.size(); epoch++) {
        last.epoch(examples, rate(epoch));
        last.mix(means.get(epoch), 1f / (i + 1));
      }
      progress.accept(": learner %d of %d".formatted(i + 1, options.learners()));
    }
    double best = -1;
    ChainModel model = null;
    for (int epoch = 0; epoch < means.size(); epoch++) {
      ChainLearner.State mean = means.get(epoch);
      double score = favour(last, check, mean);
      progress.accept(": epoch %d, dev %.2f".formatted(epoch + 1, 100 * score));
      if (score > best) {
        best = score;
        PackedWeights packed =
            PackedWeights.pack(table, mean.weights(), tags.columns(), options.maxFeatures());
        model = new ChainModel(tags, packed, mean.transitions().copy());
      }
    }
    return model;
  }

  /**
   * Trains the first learner until it has not tagged dev better for some epochs; the others train
   * as long.
   *
   * @return what it had learned after each epoch
   */
  private List<ChainLearner.State> first(
      ChainLearner learner, List<Example> examples, List<Example> check, int epochs) {
    List<ChainLearner.State> states = new ArrayList<>();
    double best = -1;
    int bestEpoch = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      learner.epoch(examples, rate(epoch));
      states.add(learner.snapshot());
      double score = score(learner, check, states.get(epoch));
      if (score > best) {
        best = score;
        bestEpoch = epoch;
      } else if (!check.isEmpty() && epoch - bestEpoch >= PATIENCE && epoch + 1 < epochs) {
        progress.accept(
            ": stops after epoch %d of %d, as dev was best after epoch %d"
                .formatted(epoch + 1, epochs, bestEpoch + 1));
        break;
      }
    }
    return states;
  }

  private ChainLearner learner(int number, FeatureTable table) {
    return new ChainLearner(tags, 1 << table.bits(), options.seed() + 1000L * number, KEEP);
  }

  private static float rate(int epoch) {
    return 1f / (1 + 0.3f * epoch);
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

  /**
   * Mean over the types of the mean of F1 of exact segments and F1 of tokens, where tokens count
   * three times as much for the first type: claims are long, and most of their words are better
   * than none.
   */
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
    for (int type = 0; type < counts.length; type++) {
      int[] c = counts[type];
      double tokens = (double) c[0] / Math.max(1, c[1] + c[2]);
      double exact = (double) c[3] / Math.max(1, c[4] + c[5]);
      sum += type == 0 ? 1.5 * tokens + 0.5 * exact : tokens + exact;
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
