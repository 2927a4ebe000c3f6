package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

/** Everything that was measured of one system. Filled by {@link Evaluation}, then only read. */
public final class SystemResult {

  /** Documents kept of those that came out worst. */
  private static final int WORST = 25;

  private final String name;
  private final EvaluationOptions options;
  private final DocumentScorer scorer;
  private final Scores scores = new Scores();
  private final Bootstrap bootstrap;
  private final Breakdown breakdown;
  private final Errors errors;
  private final NavigableSet<DocumentScore> worst = new TreeSet<>(DocumentScore.WORST_FIRST);

  SystemResult(String name, EvaluationOptions options) {
    this.name = name;
    this.options = options;
    this.scorer = new DocumentScorer(options.layers(), options.singleFragments());
    this.bootstrap = new Bootstrap(options.resamples(), options.seed());
    this.breakdown = new Breakdown(options.layers());
    this.errors = new Errors(options.layers(), options.examples(), options.seed());
  }

  /** Scores a document and adds it to all sums; hands back its counts. */
  SortedMap<Measure, Tally> add(AnnotatedDocument gold, AnnotatedDocument predicted) {
    Comparison comparison = new Comparison(gold, predicted, options.singleFragments());
    SortedMap<Measure, Tally> tallies = scorer.score(comparison);
    scores.add(tallies);
    if (options.resamples() > 0) {
      bootstrap.add(gold.id(), tallies);
    }
    breakdown.add(gold, comparison);
    errors.add(gold.id(), comparison);
    rank(DocumentScore.of(gold.id(), tallies));
    return tallies;
  }

  private void rank(DocumentScore score) {
    if (score.exact().f1() < 1 && score.exact().predicted() + score.exact().gold() > 0) {
      worst.add(score);
    }
    if (worst.size() > WORST) {
      worst.pollLast();
    }
  }

  void close() {
    breakdown.close(scores);
  }

  /** What the system is called. */
  public String name() {
    return name;
  }

  /** Sums and means over documents. */
  public Scores scores() {
    return scores;
  }

  /** Confidence intervals; none where there was no resampling. */
  public Bootstrap intervals() {
    return bootstrap;
  }

  /** Figures by publisher, zone, quotation, origin and confidence. */
  public Breakdown breakdown() {
    return breakdown;
  }

  /** The documents that came out worst, those with the most errors first; at most 25. */
  public List<DocumentScore> worst() {
    return List.copyOf(worst);
  }

  /** Errors by kind. */
  public Errors errors() {
    return errors;
  }
}
