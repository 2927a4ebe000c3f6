package io.github.assay.corpus.agree;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.blind.BlindShare;
import io.github.assay.corpus.eval.Finding;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Version;
import io.github.assay.typesystem.value.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Measures the agreement of the annotators of a corpus, in the order in which they worked.
 *
 * <p>Every layer but the initial one, the suggestions and gold is an annotator's. A document's time
 * is when the last of its annotators first saved it, as far as the history goes back.
 */
public final class CorpusAgreement {

  /** The curve over time has at most so many points. */
  private static final int POINTS = 10;

  private record Dated(String id, List<String> annotators, Instant saved) {}

  private final Corpus corpus;
  private final Consumer<Finding> findings;

  /**
   * Makes a measurement.
   *
   * @param corpus the corpus
   * @param findings told what does not count, and why
   */
  public CorpusAgreement(Corpus corpus, Consumer<Finding> findings) {
    this.corpus = corpus;
    this.findings = findings;
  }

  /**
   * Reads all layers and measures.
   *
   * @param annotators names of the annotators that count; empty for all
   * @param layers layers to look at
   * @param disputedWanted how many disputed passages to list
   * @throws AssayException if no document has the layers of two annotators, or the corpus cannot be
   *     listed
   */
  public AgreementReport measure(Set<String> annotators, Set<Layer> layers, int disputedWanted)
      throws AssayException {
    Map<String, Integer> layerCounts = new TreeMap<>();
    List<Dated> shared = shared(annotators, layerCounts);
    for (String wanted : annotators) {
      if (!layerCounts.containsKey(wanted)) {
        throw new AssayException(
            "%s: no document has a layer of \"%s\"; %s"
                .formatted(corpus.directory(), wanted, present(layerCounts)));
      }
    }
    if (shared.isEmpty()) {
      throw new AssayException(
          ("%s: agreement needs two annotators' layers of one document, but %s; let another"
                  + " annotator work on documents that one has finished")
              .formatted(corpus.directory(), present(layerCounts)));
    }
    Set<String> names = new TreeSet<>();
    shared.forEach(d -> names.addAll(d.annotators()));
    int stretch = (shared.size() + POINTS - 1) / POINTS;
    AgreementStudy study = new AgreementStudy(List.copyOf(names), layers, stretch, disputedWanted);
    BlindShare blind = BlindShare.of(corpus);
    boolean any = false;
    for (Dated document : shared) {
      SortedMap<String, AnnotatedDocument> versions = versions(document);
      if (versions.size() > 1) {
        add(study, document.id(), versions, blind);
        any = true;
      }
    }
    if (!any) {
      throw new AssayException(
          corpus.directory()
              + ": no document has two readable layers; see the findings above for each");
    }
    return study.report();
  }

  private void add(
      AgreementStudy study, String id, Map<String, AnnotatedDocument> versions, BlindShare blind)
      throws AssayException {
    if (!blind.equals(BlindShare.NONE) && corpus.layers(id).contains(Corpus.SUGGESTIONS)) {
      AnnotatedDocument suggestions = corpus.read(id, Corpus.SUGGESTIONS).document();
      study.add(id, versions, suggestions, blind.hides(id));
    } else {
      study.add(id, versions);
    }
  }

  private static String present(Map<String, Integer> layerCounts) {
    if (layerCounts.isEmpty()) {
      return "there is no annotator's layer at all";
    }
    List<String> parts = new ArrayList<>();
    layerCounts.forEach((name, n) -> parts.add("%s (%d documents)".formatted(name, n)));
    return "there are only the layers of " + String.join(", ", parts);
  }

  private List<Dated> shared(Set<String> wanted, Map<String, Integer> layerCounts)
      throws AssayException {
    List<Dated> shared = new ArrayList<>();
    for (String id : corpus.documents()) {
      List<String> present = new ArrayList<>(corpus.annotators(id));
      present.removeIf(name -> !wanted.isEmpty() && !wanted.contains(name));
      present.forEach(name -> layerCounts.merge(name, 1, Integer::sum));
      if (present.size() > 1) {
        shared.add(new Dated(id, present, saved(id, present)));
      } else if (present.size() == 1) {
        findings.accept(
            new Finding(
                Finding.Kind.SINGLE,
                present.get(0),
                id,
                "%s: only %s has annotated it; it does not count".formatted(id, present.get(0))));
      }
    }
    shared.sort(Comparator.comparing(Dated::saved).thenComparing(Dated::id));
    return shared;
  }

  private Instant saved(String id, List<String> annotators) throws AssayException {
    Instant last = Instant.MIN;
    for (String annotator : annotators) {
      List<Version> history = corpus.history(id, annotator);
      Instant first = history.isEmpty() ? corpus.saved(id, annotator) : history.get(0).saved();
      last = first.isAfter(last) ? first : last;
    }
    return last;
  }

  private SortedMap<String, AnnotatedDocument> versions(Dated document) throws AssayException {
    SortedMap<String, AnnotatedDocument> versions = new TreeMap<>();
    for (String annotator : document.annotators()) {
      try {
        AnnotatedDocument version = corpus.read(document.id(), annotator).document();
        versions.put(annotator, version);
        long open =
            version.spans().stream()
                .filter(s -> s.provenance().status() == Status.SUGGESTED)
                .count();
        if (open > 0) {
          findings.accept(
              new Finding(
                  Finding.Kind.UNREVIEWED,
                  annotator,
                  document.id(),
                  "%s: %d suggestions in the layer of %s are not reviewed; they do not count"
                      .formatted(document.id(), open, annotator)));
        }
      } catch (AssayException e) {
        findings.accept(
            new Finding(Finding.Kind.UNREADABLE, annotator, document.id(), e.getMessage()));
      }
    }
    return versions;
  }
}
