package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.FeatureExtractor;
import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.feature.LexiconBuilder;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.GoldTags;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.Relations.Lesson;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** Trains one chain, stopping when the dev documents are no longer tagged better. */
final class ChainTrainer {

  private static final int BITS = 20;
  private static final float KEEP = 0.8f;
  private static final int PATIENCE = 3;
  private static final int LARGE = 200_000;

  private final Chain chain;
  private final TrainOptions options;
  private final Consumer<String> progress;

  ChainTrainer(Chain chain, TrainOptions options, Consumer<String> progress) {
    this.chain = chain;
    this.options = options;
    this.progress = progress;
  }

  Model.Part train(List<Lesson> train, List<Lesson> dev) {
    List<byte[]> gold = new ArrayList<>();
    LexiconBuilder builder = new LexiconBuilder();
    int tokens = 0;
    for (int i = 0; i < train.size(); i++) {
      Words words = train.get(i).words();
      byte[] tags = GoldTags.of(train.get(i).document(), words, chain).tags();
      gold.add(tags);
      tokens += tags.length;
      builder.add(words, cues(tags), i % LexiconBuilder.parts());
    }
    Lexicon[] parts = new Lexicon[LexiconBuilder.parts()];
    Arrays.setAll(parts, builder::withoutPart);
    Lexicon lexicon = builder.build();
    progress.accept(
        "%s: %d documents, %d tokens, %d words"
            .formatted(label(), train.size(), tokens, lexicon.size()));

    FeatureTable table = new FeatureTable(BITS);
    int[] features = new int[FeatureExtractor.MAX];
    for (int i = 0; i < train.size(); i++) {
      Words words = train.get(i).words();
      FeatureExtractor extractor = new FeatureExtractor(words, parts[i % parts.length]);
      for (int t = 0; t < words.size(); t++) {
        int count = extractor.extract(t, features);
        for (int j = 0; j < count; j++) {
          table.count(features[j]);
        }
      }
    }
    int rare = tokens > LARGE ? 3 : 2;
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      Lexicon own = parts[i % parts.length];
      examples(train.get(i).words(), gold.get(i), own, f -> table.place(f, rare), examples);
    }
    List<Example> check = new ArrayList<>();
    for (Lesson lesson : dev) {
      byte[] tags = GoldTags.of(lesson.document(), lesson.words(), chain).tags();
      examples(lesson.words(), tags, lexicon, table::find, check);
    }
    return new Model.Part(lexicon, learn(examples, check, table));
  }

  private ChainModel learn(List<Example> examples, List<Example> check, FeatureTable table) {
    TagSet tags = chain.tags();
    ChainLearner learner = new ChainLearner(tags, 1 << BITS, options.seed(), KEEP);
    double best = -1;
    int bestEpoch = 0;
    ChainModel model = null;
    for (int epoch = 0; epoch < options.epochs() && epoch - bestEpoch < PATIENCE; epoch++) {
      learner.epoch(examples, 1f / (1 + 0.3f * epoch));
      double score = score(learner, check);
      progress.accept("%s: epoch %d, dev %.2f".formatted(label(), epoch + 1, 100 * score));
      if (score > best) {
        best = score;
        bestEpoch = epoch;
        PackedWeights packed =
            PackedWeights.pack(table, learner.weights(), tags.columns(), options.maxFeatures());
        model = new ChainModel(tags, packed, learner.transitions().copy());
      }
    }
    return model;
  }

  /** Mean over the types of the mean of F1 of exact segments and F1 of tokens. */
  private double score(ChainLearner learner, List<Example> check) {
    int types = chain.kinds().size();
    int[][] counts = new int[types][6];
    for (Example example : check) {
      byte[] tags = learner.tag(example);
      for (int t = 0; t < tags.length; t++) {
        int found = TagSet.type(tags[t]);
        int right = TagSet.type(example.tags()[t]);
        if (found >= 0) {
          counts[found][0] += found == right ? 1 : 0;
          counts[found][1]++;
        }
        if (right >= 0) {
          counts[right][2]++;
        }
      }
      Set<Segment> gold = new HashSet<>(Segment.decode(example.tags()));
      for (Segment segment : Segment.decode(tags)) {
        counts[segment.type()][3] += gold.contains(segment) ? 1 : 0;
        counts[segment.type()][4]++;
      }
      gold.forEach(segment -> counts[segment.type()][5]++);
    }
    double sum = 0;
    for (int[] c : counts) {
      sum += (double) c[0] / Math.max(1, c[1] + c[2]) + (double) c[3] / Math.max(1, c[4] + c[5]);
    }
    return sum / types;
  }

  private boolean[] cues(byte[] tags) {
    int type = chain.kinds().indexOf(chain == Chain.ATTRIBUTION ? Kind.CUE : Kind.CONDITION_CUE);
    boolean[] cues = new boolean[tags.length];
    for (int t = 0; t < tags.length; t++) {
      cues[t] = TagSet.type(tags[t]) == type;
    }
    return cues;
  }

  private static void examples(
      Words words, byte[] tags, Lexicon lexicon, IntUnaryOperator place, List<Example> out) {
    FeatureExtractor extractor = new FeatureExtractor(words, lexicon);
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
      byte[] own = Arrays.copyOfRange(tags, from, to);
      if (TagSet.continues(own[0])) {
        own[0] = (byte) TagSet.begin(TagSet.type(own[0]));
      }
      out.add(new Example(places, contexts, own));
    }
  }

  private String label() {
    return chain.name().toLowerCase(java.util.Locale.ROOT);
  }
}
