package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.DocumentScorer;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.eval.Scores;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Sums over the documents whose suggestions were shown, or over those where they were hidden. */
final class AnchoringSums {

  private final boolean hidden;
  private final AgreementSums people;
  private final DocumentScorer scorer;
  private final Scores scores = new Scores();

  AnchoringSums(boolean hidden, List<Integer> who, Set<Layer> layers) {
    this.hidden = hidden;
    this.people = new AgreementSums(who, layers);
    this.scorer = new DocumentScorer(layers, false);
  }

  /** Adds a document with the suggestions that were shown or hidden. */
  void add(Reading reading, Collection<AnnotatedDocument> versions, AnnotatedDocument suggestions) {
    people.add(reading);
    for (AnnotatedDocument version : versions) {
      scores.add(scorer.score(suggestions, version));
    }
  }

  int documents() {
    return people.documents();
  }

  Anchoring result(List<String> names) {
    return new Anchoring(
        hidden,
        people.agreement(hidden ? "without suggestions" : "with suggestions", names),
        scores.allLayers(Metric.EXACT),
        scores.allLayers(Metric.LENIENT));
  }
}
