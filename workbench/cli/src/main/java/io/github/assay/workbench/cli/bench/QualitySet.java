package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gold set that annotators are measured on.
 *
 * @param name name in the table
 * @param path a JSON Lines file, a corpus, or a text file of marked sentences
 * @param genre only documents with this fact {@code genre}; empty for all
 * @param attributed whether claims, sources and cues are annotated
 * @param conditional whether preconditions are
 */
record QualitySet(String name, Path path, String genre, boolean attributed, boolean conditional) {

  /**
   * The sets of the table.
   *
   * @param gold folder of gold in JSON Lines
   * @param sentences the project's marked news sentences
   * @param sample the sample corpus
   */
  static List<QualitySet> all(Path gold, Path sentences, Path sample) {
    return List.of(
        new QualitySet("PolNeAR dev", gold.resolve("polnear/dev.jsonl"), "", true, false),
        new QualitySet("GUM dev, news", gold.resolve("gum_attr/dev.jsonl"), "news", true, false),
        new QualitySet("GUM dev, all", gold.resolve("gum_attr/dev.jsonl"), "", true, false),
        new QualitySet("GUM dev, cond.", gold.resolve("gum_cond/dev.jsonl"), "", false, true),
        new QualitySet("BECAUSE", gold.resolve("because/all.jsonl"), "", false, true),
        new QualitySet("CNC", gold.resolve("cnc_cond/train.jsonl"), "", false, true),
        new QualitySet("news sentences", sentences, "", false, true),
        new QualitySet("sample corpus", sample, "", true, true));
  }

  /**
   * Reads the documents.
   *
   * @return the documents with their gold, or empty where the set is not there
   * @throws AssayException if it is there and cannot be read
   */
  Optional<List<AnnotatedDocument>> documents() throws AssayException {
    boolean there =
        Files.isRegularFile(path) || Files.isRegularFile(path.resolve("corpus.properties"));
    if (!there) {
      return Optional.empty();
    }
    if (there && path.toString().endsWith(".txt")) {
      return Optional.of(MarkedSentences.read(path));
    }
    List<AnnotatedDocument> documents = new ArrayList<>();
    try (DocumentStream stream = DocumentStream.open(path, Corpus.GOLD)) {
      Optional<AnnotatedDocument> next = stream.next();
      while (next.isPresent()) {
        if (genre.isEmpty() || genre.equals(next.get().meta().get("genre"))) {
          documents.add(next.get());
        }
        next = stream.next();
      }
    }
    return documents.isEmpty() ? Optional.empty() : Optional.of(documents);
  }
}
