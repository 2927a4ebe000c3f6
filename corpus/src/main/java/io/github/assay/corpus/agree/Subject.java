package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.util.Comparator;

/**
 * What annotators agree on or not: a layer, all layers at once, a kind of link, or a feature.
 *
 * @param kind what it is
 * @param name as in tables. Example: "Claim", "source", "Claim.quotation"
 */
public record Subject(Kind kind, String name) implements Comparable<Subject> {

  /** Kinds of subjects. */
  public enum Kind {
    /** Which words are annotated. */
    SPAN,
    /** Which annotations are linked. */
    LINK,
    /** What value an annotation's feature has. */
    FEATURE
  }

  /** All layers at once: each word has the set of the layers that cover it. */
  public static final Subject ALL_LAYERS = new Subject(Kind.SPAN, "all");

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::kind)
          .thenComparing((Subject s) -> !s.equals(ALL_LAYERS))
          .thenComparing(Subject::name);

  static Subject of(Layer layer) {
    return new Subject(Kind.SPAN, layer.label());
  }

  static Subject of(LinkType type) {
    return new Subject(Kind.LINK, type.label());
  }

  static Subject of(Layer layer, String feature) {
    return new Subject(Kind.FEATURE, layer.label() + "." + feature);
  }

  static Subject of(Measure measure) {
    return new Subject(measure.kind() == Measure.Kind.SPAN ? Kind.SPAN : Kind.LINK, measure.name());
  }

  /** How the evaluation calls it; only for layers and links. */
  Measure measure(Metric metric) {
    return new Measure(kind == Kind.SPAN ? Measure.Kind.SPAN : Measure.Kind.LINK, name, metric);
  }

  /** Spans before links before features; all layers first, then by name. */
  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
