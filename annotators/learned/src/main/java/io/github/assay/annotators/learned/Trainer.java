package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.Kind;
import io.github.assay.annotators.learned.link.Relations;
import io.github.assay.annotators.learned.link.Relations.Lesson;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Trains a model from gold documents.
 *
 * <p>Deterministic: the same documents in the same order, options and program give the same model,
 * byte for byte. Uses one thread and, for a million tokens, about two gigabytes.
 */
public final class Trainer {

  private static final int HELD_OUT = 10;

  private Trainer() {}

  /**
   * Trains a model.
   *
   * @param options what to train, and how
   * @param documents gold to learn from
   * @param dev gold that decides when to stop and calibrates confidence; where it is empty, every
   *     tenth of the documents is held out for it
   * @param progress receives a line for people now and then, at the end how far confidence can be
   *     trusted; the scores on dev stand in the model's header
   * @throws AssayException if the documents have no annotation of the layers to learn
   */
  public static Model train(
      TrainOptions options,
      List<AnnotatedDocument> documents,
      List<AnnotatedDocument> dev,
      Consumer<String> progress)
      throws AssayException {
    List<AnnotatedDocument> train = new ArrayList<>(documents);
    List<AnnotatedDocument> check = new ArrayList<>(dev);
    if (dev.isEmpty()) {
      train.clear();
      for (int i = 0; i < documents.size(); i++) {
        (i % HELD_OUT == HELD_OUT - 1 ? check : train).add(documents.get(i));
      }
    }
    List<Lesson> lessons = Lessons.of(train, options.layers());
    List<Lesson> devLessons = Lessons.of(check, options.layers());
    Map<Chain, Model.Part> parts = new EnumMap<>(Chain.class);
    for (Chain chain : Chain.values()) {
      List<Lesson> own = with(lessons, chain);
      if (!own.isEmpty()) {
        ChainTrainer trainer = new ChainTrainer(chain, options, progress);
        parts.put(chain, trainer.train(own, with(devLessons, chain)));
      }
    }
    if (parts.isEmpty()) {
      throw new AssayException(
          "none of the %d documents has a %s; name other gold or other types"
              .formatted(documents.size(), labels(options)));
    }
    Relations relations = Relations.learn(lessons, options.seed());
    Model raw = new Model(header(options, train), parts, relations, Map.of(), Map.of());
    DevReport report = new DevReport(raw, devLessons);
    Map<Kind, Calibration> calibrations = report.calibrate();
    TrustReport trust = new TrustReport(relations.trust(), devLessons);
    Model model =
        raw.with(raw.header().withScores(report.scores()), calibrations, trust.calibrate());
    report.reliability(calibrations).forEach(progress);
    return model;
  }

  private static List<Lesson> with(List<Lesson> lessons, Chain chain) {
    return lessons.stream().filter(l -> l.chains().contains(chain)).toList();
  }

  private static ModelHeader header(TrainOptions options, List<AnnotatedDocument> train) {
    return new ModelHeader(
        options.name(),
        options.version(),
        options.licence(),
        options.seed(),
        labels(options),
        Lessons.describe(train),
        new TreeMap<>());
  }

  private static String labels(TrainOptions options) {
    return Arrays.stream(Layer.values())
        .filter(options.layers()::contains)
        .map(Layer::label)
        .collect(Collectors.joining(","));
  }
}
