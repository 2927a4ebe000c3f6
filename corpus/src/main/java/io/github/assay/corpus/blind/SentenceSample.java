package io.github.assay.corpus.blind;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Draws sentences in which nothing is marked, and makes a corpus of them that somebody annotates
 * again without knowing so.
 *
 * <p>Each sentence becomes a document, between the sentences before and behind it. The corpus keeps
 * how many sentences are marked and how many are not, for {@link PseudoRecall}.
 */
public final class SentenceSample {

  /** Key of corpus.properties: number of sentences in which nothing is marked. */
  static final String UNMARKED = "sample.unmarked";

  /** Begin of keys of corpus.properties: number of sentences with a span of a layer. */
  static final String MARKED = "sample.marked.";

  /** Key of a document's meta: where the sentence begins in its text. */
  static final String BEGIN = "sample.begin";

  /** Key of a document's meta: where it ends. */
  static final String END = "sample.end";

  private record Drawn(String documentId, int begin, AnnotatedDocument document) {}

  private final int wanted;
  private final SplittableRandom random;
  private final List<Drawn> drawn = new ArrayList<>();
  private final Map<Layer, Integer> marked = new EnumMap<>(Layer.class);
  private int unmarked;

  private SentenceSample(int wanted, long seed) {
    this.wanted = wanted;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Makes the corpus.
   *
   * @param corpus where sentences come from
   * @param layer name of the layer that says what is marked; documents without it are left out
   * @param wanted how many sentences to draw
   * @param seed where chance begins
   * @param out folder of the new corpus
   * @return number of sentences drawn, fewer than wanted where there are not so many
   * @throws AssayException if a document cannot be read, no document has the layer, or the folder
   *     cannot become a corpus
   */
  public static int make(Corpus corpus, String layer, int wanted, long seed, Path out)
      throws AssayException {
    SentenceSample sample = new SentenceSample(wanted, seed);
    boolean any = false;
    for (String id : corpus.documents()) {
      if (corpus.layers(id).contains(layer)) {
        any = true;
        sample.add(HumanWork.of(corpus.read(id, layer).document()));
      }
    }
    if (!any) {
      throw new AssayException(
          "no document of %s has a layer \"%s\"; name another with --layer"
              .formatted(corpus.directory(), layer));
    }
    sample.write(out, corpus);
    return sample.drawn.size();
  }

  private void add(AnnotatedDocument document) {
    List<Range> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Range sentence = sentences.get(i);
      boolean isMarked = false;
      for (Layer layer : Layer.values()) {
        if (has(document, layer, sentence)) {
          marked.merge(layer, 1, Integer::sum);
          isMarked = true;
        }
      }
      if (!isMarked) {
        unmarked++;
        draw(document, i);
      }
    }
  }

  static boolean has(AnnotatedDocument document, Layer layer, Range sentence) {
    return document.spans().stream()
        .filter(s -> s.layer() == layer)
        .flatMap(s -> s.fragments().stream())
        .anyMatch(sentence::overlaps);
  }

  /** Keeps each sentence so far with the same chance (reservoir sampling). */
  private void draw(AnnotatedDocument document, int number) {
    if (drawn.size() < wanted) {
      drawn.add(excerpt(document, number));
    } else {
      int place = random.nextInt(unmarked);
      if (place < wanted) {
        drawn.set(place, excerpt(document, number));
      }
    }
  }

  private static Drawn excerpt(AnnotatedDocument document, int number) {
    List<Range> sentences = document.sentences();
    Range sentence = sentences.get(number);
    int begin = sentences.get(Math.max(0, number - 1)).begin();
    int end = sentences.get(Math.min(sentences.size() - 1, number + 1)).end();
    SortedMap<String, String> meta = new TreeMap<>();
    meta.put(BEGIN, Integer.toString(sentence.begin() - begin));
    meta.put(END, Integer.toString(sentence.end() - begin));
    AnnotatedDocument excerpt =
        new AnnotatedDocument(
            document.id() + "-" + sentence.begin(),
            document.text().substring(begin, end),
            document.article(),
            List.of(),
            moved(document.sentences(), begin, end),
            moved(document.tokens(), begin, end),
            List.of(),
            List.of(),
            meta);
    return new Drawn(document.id(), sentence.begin(), excerpt);
  }

  private static List<Range> moved(List<Range> ranges, int begin, int end) {
    return ranges.stream()
        .filter(r -> begin <= r.begin() && r.end() <= end)
        .map(r -> new Range(r.begin() - begin, r.end() - begin))
        .toList();
  }

  private void write(Path out, Corpus from) throws AssayException {
    Corpus sample = Corpus.create(out, from.name() + " sample", from.language());
    drawn.sort(Comparator.comparing(Drawn::documentId).thenComparing(Drawn::begin));
    for (Drawn one : drawn) {
      byte[] source = one.document().text().getBytes(StandardCharsets.UTF_8);
      sample.add(one.document(), one.document().id() + ".txt", source);
    }
    sample.setProperty(UNMARKED, Integer.toString(unmarked));
    for (Layer layer : Layer.values()) {
      sample.setProperty(MARKED + layer.label(), Integer.toString(marked.getOrDefault(layer, 0)));
    }
  }
}
