package io.github.assay.corpus.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.agree.CorpusAgreement;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.report.AgreementJson;
import io.github.assay.corpus.store.Corpus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What a manifest says beside its documents. */
final class Manifests {

  private Manifests() {}

  /** How the release is cut, and how many documents and stories each part has. */
  static void split(
      ObjectNode manifest, Optional<SplitOptions> options, SortedMap<String, Place> places) {
    if (options.isEmpty()) {
      return;
    }
    ObjectNode split = manifest.putObject("split");
    split.put("shares", options.get().text()).put("seed", options.get().seed());
    split.put("by", "stories, the newest last");
    for (String part : SplitOptions.PARTS) {
      split
          .putObject(part)
          .put("documents", places.values().stream().filter(p -> p.part().equals(part)).count())
          .put(
              "stories",
              places.values().stream()
                  .filter(p -> p.part().equals(part))
                  .map(Place::story)
                  .distinct()
                  .count());
    }
  }

  /** How far the annotators agree at the time of the release; null where that cannot be told. */
  static void agreement(ObjectNode manifest, Corpus corpus) {
    try {
      manifest.set(
          "agreement",
          AgreementJson.of(
              new CorpusAgreement(
                      corpus,
                      finding -> {
                        // What does not count for agreement is told by assay agree.
                      })
                  .measure(Set.of(), EnumSet.allOf(Layer.class), 0)
                  .overall()));
    } catch (AssayException e) {
      manifest.putNull("agreement");
    }
  }
}
