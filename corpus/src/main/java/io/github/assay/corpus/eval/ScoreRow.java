package io.github.assay.corpus.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a table of scores, as every table shows it.
 *
 * @param facet what the figures are broken down by; empty for those over all documents
 * @param value the facet's value, empty for those over all documents
 * @param measure what is compared, and how
 * @param tally the counts
 * @param interval the 95 % interval of F1, where documents were resampled
 */
public record ScoreRow(
    Optional<Facet> facet,
    String value,
    Measure measure,
    Tally tally,
    Optional<Interval> interval) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public ScoreRow {
    Objects.requireNonNull(facet, "facet");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(tally, "tally");
    Objects.requireNonNull(interval, "interval");
  }

  /** The figures over all documents, in the order of a table. */
  public static List<ScoreRow> overall(SystemResult system) {
    List<ScoreRow> rows = new ArrayList<>();
    system
        .scores()
        .sums()
        .forEach(
            (measure, tally) ->
                rows.add(
                    new ScoreRow(
                        Optional.empty(), "", measure, tally, system.intervals().f1(measure))));
    return rows;
  }

  /** The figures by value of a facet. */
  public static List<ScoreRow> by(SystemResult system, Facet facet) {
    List<ScoreRow> rows = new ArrayList<>();
    system
        .breakdown()
        .of(facet)
        .forEach(
            (value, tallies) ->
                tallies.forEach(
                    (measure, tally) ->
                        rows.add(
                            new ScoreRow(
                                Optional.of(facet), value, measure, tally, Optional.empty()))));
    return rows;
  }

  /** All of both. */
  public static List<ScoreRow> all(SystemResult system) {
    List<ScoreRow> rows = new ArrayList<>(overall(system));
    for (Facet facet : Facet.values()) {
      rows.addAll(by(system, facet));
    }
    return rows;
  }
}
