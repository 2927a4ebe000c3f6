package io.github.assay.corpus.blind;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.eval.Interval;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import java.util.ArrayList;
import java.util.List;

/**
 * How many sentences with a span of a layer were marked, as far as a blind sample of the unmarked
 * ones can tell.
 *
 * <p>With M marked sentences, U unmarked ones, and k of n sampled ones in which the second
 * annotator found something: M / (M + U k/n). The interval takes both ends of Wilson's 95 %
 * interval of k/n.
 *
 * @param layer the layer
 * @param sampled n, sentences annotated again
 * @param found k, those of them with a span of the layer
 * @param marked M
 * @param unmarked U
 */
public record PseudoRecall(Layer layer, int sampled, int found, int marked, int unmarked) {

  private static final double Z = 1.959963984540054;

  /**
   * Reads a sample that somebody has annotated.
   *
   * @param sample a corpus that {@link SentenceSample} made
   * @param layerName the annotator's layer; documents without it are not counted yet
   * @return a line for each layer
   * @throws AssayException if it is no such corpus, cannot be read, or nothing is annotated yet
   */
  public static List<PseudoRecall> of(Corpus sample, String layerName) throws AssayException {
    int[] found = new int[Layer.values().length];
    int sampled = 0;
    for (String id : sample.documents()) {
      if (sample.layers(id).contains(layerName)) {
        sampled++;
        AnnotatedDocument document = HumanWork.of(sample.read(id, layerName).document());
        Range sentence =
            new Range(
                number(sample, id, document.meta().get(SentenceSample.BEGIN)),
                number(sample, id, document.meta().get(SentenceSample.END)));
        for (Layer layer : Layer.values()) {
          found[layer.ordinal()] += SentenceSample.has(document, layer, sentence) ? 1 : 0;
        }
      }
    }
    if (sampled == 0) {
      throw new AssayException(
          "%s: nobody has annotated a sentence in a layer \"%s\"; annotate some, or name another with --layer"
              .formatted(sample.directory(), layerName));
    }
    List<PseudoRecall> lines = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      String marked = sample.property(SentenceSample.MARKED + layer.label());
      lines.add(
          new PseudoRecall(
              layer,
              sampled,
              found[layer.ordinal()],
              number(sample, "corpus.properties", marked),
              number(sample, "corpus.properties", sample.property(SentenceSample.UNMARKED))));
    }
    return lines;
  }

  private static int number(Corpus sample, String where, String text) throws AssayException {
    if (text == null || !text.matches("\\d{1,9}")) {
      throw new AssayException(
          "%s, %s: this is no sample of sentences; make one with assay blind sample"
              .formatted(sample.directory(), where));
    }
    return Integer.parseInt(text);
  }

  /** The share of sentences with such a span that were marked; 1 where there is none at all. */
  public double recall() {
    return recall((double) found / sampled);
  }

  /** Its 95 % interval. */
  public Interval interval() {
    double n = sampled;
    double p = found / n;
    double middle = p + Z * Z / (2 * n);
    double width = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double whole = 1 + Z * Z / n;
    return new Interval(
        recall((middle + width) / whole), recall(Math.max(0, (middle - width) / whole)));
  }

  private double recall(double rate) {
    double missed = unmarked * rate;
    return marked + missed == 0 ? 1 : marked / (marked + missed);
  }
}
