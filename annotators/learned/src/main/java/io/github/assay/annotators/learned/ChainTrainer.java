package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Guide;
import io.github.assay.annotators.learned.feature.Lexicon;
import io.github.assay.annotators.learned.feature.LexiconBuilder;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.GoldTags;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.Relations.Lesson;
import io.github.assay.annotators.learned.sequence.ChainModel;
import io.github.assay.annotators.learned.sequence.TagSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Trains one chain.
 *
 * <p>For a second stage, each part of the training documents is tagged by a first stage that was
 * trained without it, so that the second sees such mistakes as it will see in new text.
 */
final class ChainTrainer {

  private static final int FOLDS = 4;

  private final Chain chain;
  private final TrainOptions options;
  private final Consumer<String> progress;

  ChainTrainer(Chain chain, TrainOptions options, Consumer<String> progress) {
    this.chain = chain;
    this.options = options;
    this.progress = progress;
  }

  Model.Part train(List<Lesson> train, List<Lesson> dev) {
    LexiconBuilder builder = new LexiconBuilder();
    List<byte[]> gold = new ArrayList<>();
    int tokens = 0;
    for (int i = 0; i < train.size(); i++) {
      Words words = train.get(i).words();
      gold.add(tags(train.get(i)));
      tokens += words.size();
      builder.add(words, cues(gold.get(i)), i % LexiconBuilder.parts());
    }
    Lexicon[] parts = new Lexicon[LexiconBuilder.parts()];
    Arrays.setAll(parts, builder::withoutPart);
    Lexicon lexicon = builder.build();
    progress.accept(
        "%s: %d documents, %d tokens, %d words"
            .formatted(label(), train.size(), tokens, lexicon.size()));
    List<StageTrainer.Item> items = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      Lexicon own = parts[i % parts.length];
      Words words = train.get(i).words();
      items.add(
          new StageTrainer.Item(words, gold.get(i), own, chain.rules(words), Optional.empty()));
    }
    List<StageTrainer.Item> check = new ArrayList<>();
    for (Lesson lesson : dev) {
      Words words = lesson.words();
      check.add(
          new StageTrainer.Item(
              words, tags(lesson), lexicon, chain.rules(words), Optional.empty()));
    }
    ChainModel first = stage("", options, items, check);
    if (options.stages() == 1) {
      return new Model.Part(lexicon, List.of(first));
    }
    List<StageTrainer.Item> guided = guided(items);
    List<StageTrainer.Item> guidedCheck =
        check.stream()
            .map(i -> i.with(Tagger.guide(i.words(), i.lexicon(), i.rules(), first)))
            .toList();
    return new Model.Part(
        lexicon, List.of(first, stage(", second stage", options, guided, guidedCheck)));
  }

  private List<StageTrainer.Item> guided(List<StageTrainer.Item> items) {
    TrainOptions quick = options.withLearners((options.learners() + 1) / 2);
    StageTrainer.Item[] guided = new StageTrainer.Item[items.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<StageTrainer.Item> others = new ArrayList<>();
      List<StageTrainer.Item> own = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        (i % FOLDS == fold ? own : others).add(items.get(i));
      }
      ChainModel model = stage(", fold " + (fold + 1), quick, others, own);
      for (int i = fold; i < items.size(); i += FOLDS) {
        StageTrainer.Item item = items.get(i);
        Guide guide = Tagger.guide(item.words(), item.lexicon(), item.rules(), model);
        guided[i] = item.with(guide);
      }
    }
    return List.of(guided);
  }

  private ChainModel stage(
      String name, TrainOptions how, List<StageTrainer.Item> train, List<StageTrainer.Item> check) {
    return new StageTrainer(chain.tags(), how, line -> progress.accept(label() + name + line))
        .train(train, check);
  }

  private byte[] tags(Lesson lesson) {
    return GoldTags.of(lesson.document(), lesson.words(), chain).tags();
  }

  private boolean[] cues(byte[] tags) {
    int type = chain.kinds().indexOf(chain == Chain.ATTRIBUTION ? Kind.CUE : Kind.CONDITION_CUE);
    boolean[] cues = new boolean[tags.length];
    for (int t = 0; t < tags.length; t++) {
      cues[t] = TagSet.type(tags[t]) == type;
    }
    return cues;
  }

  private String label() {
    return chain.name().toLowerCase(Locale.ROOT);
  }
}
