package io.github.assay.corpus.eval;

import io.github.assay.corpus.formats.DocumentStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Scores the output of systems against gold, document by document.
 *
 * <p>Memory does not grow with the number of documents where all streams have them in one order.
 */
public final class Evaluation {

  private final EvaluationOptions options;
  private final Consumer<Finding> findings;

  /** Two systems, by their places in the list. */
  private record Duel(int first, int second, Randomisation randomisation) {}

  /**
   * Makes an evaluation.
   *
   * @param options what to count
   * @param findings told what could not be compared as it is
   */
  public Evaluation(EvaluationOptions options, Consumer<Finding> findings) {
    this.options = options;
    this.findings = findings;
  }

  /**
   * Reads all streams to their ends.
   *
   * @param gold the right annotations
   * @param systems what to judge, by name; documents are paired by id
   */
  public EvaluationResult evaluate(DocumentStream gold, Map<String, DocumentStream> systems) {
    List<SystemResult> results = new ArrayList<>();
    systems.keySet().forEach(name -> results.add(new SystemResult(name, options)));
    List<Duel> duels = duels(results.size());
    new Pairing(gold, systems, findings)
        .forEach(
            (right, predictions) -> {
              List<SortedMap<Measure, Tally>> tallies = new ArrayList<>();
              for (int i = 0; i < predictions.size(); i++) {
                tallies.add(results.get(i).add(right, predictions.get(i)));
              }
              for (Duel duel : duels) {
                duel.randomisation()
                    .add(right.id(), tallies.get(duel.first()), tallies.get(duel.second()));
              }
            });
    results.forEach(SystemResult::close);
    int documents = results.isEmpty() ? 0 : results.get(0).scores().documents();
    return new EvaluationResult(options, documents, results, contrasts(duels, results));
  }

  private List<Duel> duels(int systems) {
    List<Duel> duels = new ArrayList<>();
    for (int a = 0; a < systems && options.resamples() > 0; a++) {
      for (int b = a + 1; b < systems; b++) {
        duels.add(new Duel(a, b, new Randomisation(options.resamples(), options.seed())));
      }
    }
    return duels;
  }

  private static List<Contrast> contrasts(List<Duel> duels, List<SystemResult> systems) {
    List<Contrast> contrasts = new ArrayList<>();
    for (Duel duel : duels) {
      for (Measure measure : duel.randomisation().measures()) {
        double p = duel.randomisation().probability(measure);
        contrasts.add(
            new Contrast(
                systems.get(duel.first()).name(),
                systems.get(duel.second()).name(),
                measure,
                duel.randomisation().difference(measure),
                p,
                p));
      }
    }
    return Contrast.corrected(contrasts);
  }
}
