package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sums of readings among some of the annotators, from which the figures are made. */
final class AgreementSums {

  private final List<Integer> who;
  private final Set<Layer> layers;
  private final SortedMap<Subject, Map<List<String>, Integer>> codings = new TreeMap<>();
  private final SortedMap<Measure, Tally> tallies = new TreeMap<>();
  private final Continuum continuum;
  private int documents;

  /**
   * Begins with nothing.
   *
   * @param who numbers of the annotators that count, ascending
   * @param layers layers to look at
   */
  AgreementSums(List<Integer> who, Set<Layer> layers) {
    this.who = who;
    this.layers = layers;
    this.continuum = new Continuum(who.size());
  }

  /** Adds a document; without effect where fewer than two of the annotators have read it. */
  void add(Reading reading) {
    if (who.stream().filter(reading.who()::contains).count() < 2) {
      return;
    }
    documents++;
    reading
        .codings()
        .forEach(
            (subject, counts) -> {
              Map<List<String>, Integer> sums =
                  codings.computeIfAbsent(subject, s -> new LinkedHashMap<>());
              counts.forEach(
                  (labels, n) -> sums.merge(Coefficients.of(labels, who), n, Integer::sum));
            });
    reading
        .tallies()
        .forEach(
            (two, theirs) -> {
              if (who.contains(two.a()) && who.contains(two.b())) {
                theirs.forEach((measure, tally) -> tallies.merge(measure, tally, Tally::plus));
              }
            });
    if (reading.who().containsAll(who)) {
      for (int i = 0; i < who.size(); i++) {
        for (Layer layer : layers) {
          continuum.mark(i, layer, reading.ranges(who.get(i), layer));
        }
      }
      continuum.end(reading.text().length());
    }
  }

  int documents() {
    return documents;
  }

  /**
   * Works out the figures.
   *
   * @param name what they are about
   * @param names names of all annotators of the study, by number
   */
  Agreement agreement(String name, List<String> names) {
    Set<Subject> subjects = new TreeSet<>();
    codings.forEach(
        (subject, counts) -> {
          if (subject.kind() != Subject.Kind.SPAN || isMarked(subject)) {
            subjects.add(subject);
          }
        });
    tallies.keySet().forEach(measure -> subjects.add(Subject.of(measure)));
    List<SubjectAgreement> figures = new ArrayList<>();
    for (Subject subject : subjects) {
      figures.add(figures(subject));
    }
    return new Agreement(name, who.stream().map(names::get).toList(), documents, figures);
  }

  /** Whether anybody marked a word as of the subject. */
  private boolean isMarked(Subject subject) {
    return subject.equals(Subject.ALL_LAYERS) || tallies.containsKey(subject.measure(Metric.EXACT));
  }

  private SubjectAgreement figures(Subject subject) {
    Coefficients coefficients =
        new Coefficients(who.size(), codings.getOrDefault(subject, Map.of()));
    OptionalDouble unitizing = OptionalDouble.empty();
    if (subject.equals(Subject.ALL_LAYERS)) {
      unitizing = continuum.alpha();
    } else if (subject.kind() == Subject.Kind.SPAN) {
      unitizing = continuum.alpha(Layer.find(subject.name()).orElseThrow());
    }
    return new SubjectAgreement(
        subject,
        coefficients.items(),
        coefficients.observed(),
        coefficients.cohen(),
        coefficients.fleiss(),
        coefficients.alpha(),
        unitizing,
        tally(subject, Metric.EXACT),
        tally(subject, Metric.LENIENT),
        tally(subject, Metric.TOKEN));
  }

  private Tally tally(Subject subject, Metric metric) {
    if (subject.equals(Subject.ALL_LAYERS)) {
      return layers.stream()
          .map(layer -> tally(Subject.of(layer), metric))
          .reduce(Tally.ZERO, Tally::plus);
    }
    return subject.kind() == Subject.Kind.FEATURE
        ? Tally.ZERO
        : tallies.getOrDefault(subject.measure(metric), Tally.ZERO);
  }
}
