package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.util.Comparator;

/**
 * One line of a table of scores: what is compared, and how.
 *
 * @param kind spans or links
 * @param name label of the layer or of the link type. Example: "Claim"
 * @param metric how they are compared
 */
public record Measure(Kind kind, String name, Metric metric) implements Comparable<Measure> {

  /** What is compared. */
  public enum Kind {
    /** Annotations of a layer. */
    SPAN("span"),
    /** Links of a type, with both their ends. */
    LINK("link");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Name in tables and JSON. */
    public String label() {
      return label;
    }
  }

  private static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::kind)
          .thenComparing(Measure::rank)
          .thenComparing(Measure::name)
          .thenComparing(Measure::metric);

  static Measure of(Layer layer, Metric metric) {
    return new Measure(Kind.SPAN, layer.label(), metric);
  }

  static Measure of(LinkType type, Metric metric) {
    return new Measure(Kind.LINK, type.label(), metric);
  }

  /** A claim with all its sources, preconditions and cues. */
  static Measure whole(Metric metric) {
    return new Measure(Kind.LINK, "whole", metric);
  }

  /** The same compared by another metric. */
  public Measure by(Metric other) {
    return new Measure(kind, name, other);
  }

  /** Whether it is of claims with all their links, which other scorers do not have. */
  public boolean isWhole() {
    return kind == Kind.LINK && name.equals("whole");
  }

  /** Name as a path. Example: "span/Claim/exact". */
  public String path() {
    return kind.label() + "/" + name + "/" + metric.label();
  }

  /** Claims and who makes them come first, as in the field's tables. */
  private int rank() {
    return switch (name) {
      case "Claim" -> 0;
      case "Source" -> 1;
      case "Cue" -> 2;
      default -> 3;
    };
  }

  /** Spans before links, then by name, then from the strictest metric on. */
  @Override
  public int compareTo(Measure other) {
    return ORDER.compare(this, other);
  }
}
