package io.github.assay.annotators.learned.recipe;

import io.github.assay.annotators.learned.Model;
import io.github.assay.annotators.learned.TrainOptions;
import io.github.assay.annotators.learned.Trainer;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the model that the program ships, of openly licensed text alone.
 *
 * <p>It learns from those genres of GUM whose texts are CC BY, and from articles that were written
 * and annotated for this purpose. Each run gives the same bytes.
 */
public final class ShippedModel {

  /** Genres of GUM whose texts may be passed on with credit alone. */
  private static final Set<String> OPEN = Set.of("news", "interview", "court", "academic");

  private static final String NAME = "news-en";
  private static final String VERSION = "3";
  private static final String LICENCE =
      "Apache-2.0; made of the GUM corpus (CC BY 4.0 and CC BY 2.5, Amir Zeldes and others) and of"
          + " articles written for Assay (Apache-2.0)";
  private static final String OWN = "articles written for Assay";

  /** A corpus of its own: its claims are not marked, so that it must not teach attribution. */
  private static final String CONDITIONS = "sentences on conditions written for Assay";

  private static final int HELD_OUT = 5;

  private ShippedModel() {}

  /**
   * Trains the model.
   *
   * @param gold folder of gold, with {@code gum_attr/train.jsonl} and {@code gum_attr/dev.jsonl}
   * @param texts folder of the project's marked training articles
   * @param progress receives a line for people now and then
   * @throws AssayException if something is missing or damaged; names it
   */
  public static Model train(Path gold, Path texts, Consumer<String> progress)
      throws AssayException {
    List<AnnotatedDocument> dev = new ArrayList<>(open(gold.resolve("gum_attr/dev.jsonl")));
    List<AnnotatedDocument> own = own(texts);
    for (int i = HELD_OUT - 1; i < own.size(); i += HELD_OUT) {
      dev.add(own.get(i));
    }
    return Trainer.train(options(), documents(gold, texts), dev, progress);
  }

  /** What the model is trained with. */
  public static TrainOptions options() {
    return TrainOptions.of(NAME, VERSION, LICENCE)
        .withLayers(EnumSet.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE));
  }

  /**
   * Reads the documents that the model is trained on, without those held out.
   *
   * @param gold folder of gold
   * @param texts folder of the project's marked training articles
   * @throws AssayException if something is missing or damaged; names it
   */
  public static List<AnnotatedDocument> documents(Path gold, Path texts) throws AssayException {
    List<AnnotatedDocument> train = new ArrayList<>(open(gold.resolve("gum_attr/train.jsonl")));
    List<AnnotatedDocument> own = own(texts);
    for (int i = 0; i < own.size(); i++) {
      if (i % HELD_OUT != HELD_OUT - 1) {
        train.add(own.get(i));
      }
    }
    return train;
  }

  private static List<AnnotatedDocument> open(Path file) throws AssayException {
    return JsonlReader.readAll(file).stream()
        .filter(document -> OPEN.contains(document.meta().getOrDefault("genre", "")))
        .toList();
  }

  private static List<AnnotatedDocument> own(Path texts) throws AssayException {
    List<Path> files;
    try (Stream<Path> all = Files.list(texts)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new AssayException(
          "the training articles in %s cannot be read (%s); run this in a checkout of Assay"
              .formatted(texts, e.getMessage()),
          e);
    }
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (Path file : files) {
      boolean unattributed = file.getFileName().toString().startsWith("conditions");
      documents.addAll(MarkedText.read(file, unattributed ? CONDITIONS : OWN));
    }
    return documents;
  }
}
