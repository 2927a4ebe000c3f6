package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures how far annotators agree, document by document.
 *
 * <p>Suggestions that nobody has looked at and rejected spans do not count: they are no annotator's
 * word. Memory grows with the number of annotations and documents, not with the text. Not
 * thread-safe.
 */
public final class AgreementStudy {

  /** The worst first; then in the order of the corpus. */
  private static final Comparator<DisputedPassage> WORST_FIRST =
      Comparator.comparingInt(DisputedPassage::words)
          .reversed()
          .thenComparing(DisputedPassage::document)
          .thenComparing(DisputedPassage::range);

  private final List<String> annotators;
  private final Set<Layer> layers;
  private final int stretch;
  private final int disputedWanted;
  private final AgreementSums overall;
  private final Map<Reading.Two, AgreementSums> pairs = new LinkedHashMap<>();
  private final List<Agreement> documents = new ArrayList<>();
  private final List<Agreement> curve = new ArrayList<>();
  private final PriorityQueue<DisputedPassage> disputed =
      new PriorityQueue<>(WORST_FIRST.reversed());
  private final AnchoringSums shown;
  private final AnchoringSums hidden;
  private AgreementSums current;
  private String currentFirst = "";

  /**
   * Begins a study.
   *
   * @param annotators their names, at least two
   * @param layers layers to look at
   * @param stretch number of documents that make one point of the curve over time, at least 1
   * @param disputedWanted how many disputed passages to keep
   * @throws IllegalArgumentException if there are fewer than two annotators
   */
  public AgreementStudy(
      List<String> annotators, Set<Layer> layers, int stretch, int disputedWanted) {
    if (annotators.size() < 2) {
      throw new IllegalArgumentException("agreement needs two annotators, but got " + annotators);
    }
    this.annotators = annotators.stream().sorted().toList();
    this.layers = Set.copyOf(layers);
    this.stretch = stretch;
    this.disputedWanted = disputedWanted;
    this.overall = sums(everyone());
    for (int a = 0; a < annotators.size(); a++) {
      for (int b = a + 1; b < annotators.size(); b++) {
        pairs.put(new Reading.Two(a, b), sums(List.of(a, b)));
      }
    }
    this.shown = new AnchoringSums(false, everyone(), layers);
    this.hidden = new AnchoringSums(true, everyone(), layers);
    this.current = sums(everyone());
  }

  /**
   * Adds a document; call in the order in which the documents were annotated.
   *
   * @param id id of the document
   * @param versions each annotator's version, by name; of one text
   * @throws IllegalArgumentException if fewer than two of the study's annotators are among them
   */
  public void add(String id, Map<String, AnnotatedDocument> versions) {
    read(id, versions);
  }

  /**
   * Adds a document of a corpus in which suggestions are hidden on some; see {@link #add(String,
   * Map)}.
   *
   * @param suggestions what annotators were shown, or what was hidden from them
   * @param isHidden whether it was hidden
   */
  public void add(
      String id,
      Map<String, AnnotatedDocument> versions,
      AnnotatedDocument suggestions,
      boolean isHidden) {
    Reading reading = read(id, versions);
    List<AnnotatedDocument> human =
        annotators.stream()
            .filter(versions::containsKey)
            .map(name -> HumanWork.of(versions.get(name)))
            .toList();
    (isHidden ? hidden : shown).add(reading, human, suggestions);
  }

  private Reading read(String id, Map<String, AnnotatedDocument> versions) {
    SortedMap<Integer, AnnotatedDocument> numbered = new TreeMap<>();
    for (int i = 0; i < annotators.size(); i++) {
      if (versions.containsKey(annotators.get(i))) {
        numbered.put(i, HumanWork.of(versions.get(annotators.get(i))));
      }
    }
    if (numbered.size() < 2) {
      throw new IllegalArgumentException(id + " has fewer than two of " + annotators);
    }
    Reading reading = new Reading(annotators.size(), numbered, layers);
    overall.add(reading);
    pairs.values().forEach(sums -> sums.add(reading));
    AgreementSums alone = sums(List.copyOf(numbered.keySet()));
    alone.add(reading);
    documents.add(alone.agreement(id, annotators));
    currentFirst = current.documents() == 0 ? id : currentFirst;
    current.add(reading);
    if (current.documents() == stretch) {
      endStretch(id);
    }
    for (DisputedPassage passage : new PassageFinder(annotators, layers).find(id, reading)) {
      disputed.add(passage);
      if (disputed.size() > disputedWanted) {
        disputed.remove();
      }
    }
    return reading;
  }

  private void endStretch(String lastId) {
    String name = current.documents() == 1 ? lastId : currentFirst + " – " + lastId;
    curve.add(current.agreement(name, annotators));
    current = sums(everyone());
  }

  /** The figures of all documents added so far; nothing can be added afterwards. */
  public AgreementReport report() {
    if (current.documents() > 0) {
      endStretch(documents.get(documents.size() - 1).name());
    }
    List<Agreement> ofPairs = new ArrayList<>();
    pairs.forEach(
        (two, sums) -> {
          if (sums.documents() > 0) {
            String name = annotators.get(two.a()) + ", " + annotators.get(two.b());
            ofPairs.add(sums.agreement(name, annotators));
          }
        });
    return new AgreementReport(
        overall.agreement("all", annotators),
        ofPairs,
        documents,
        curve,
        disputed.stream().sorted(WORST_FIRST).toList(),
        hidden.documents() == 0
            ? List.of()
            : List.of(shown.result(annotators), hidden.result(annotators)));
  }

  private AgreementSums sums(List<Integer> who) {
    return new AgreementSums(who, layers);
  }

  private List<Integer> everyone() {
    return IntStream.range(0, annotators.size()).boxed().toList();
  }
}
