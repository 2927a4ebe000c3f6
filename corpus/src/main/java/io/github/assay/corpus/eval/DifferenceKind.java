package io.github.assay.corpus.eval;

import java.util.Locale;

/** How a version of a document's annotations can differ from gold, or from another's. */
public enum DifferenceKind {
  /** The same once white space, quotes and punctuation at the edges are left out. */
  PUNCTUATION("only punctuation at an edge differs"),
  /** The span takes in a source that gold has beside it. */
  SOURCE_SWALLOWED("takes in the source"),
  /** The span takes in a cue that gold has beside it. */
  CUE_SWALLOWED("takes in the cue"),
  /** It begins elsewhere. */
  LEFT("begins elsewhere"),
  /** It ends elsewhere. */
  RIGHT("ends elsewhere"),
  /** It begins and ends elsewhere. */
  BOTH_EDGES("begins and ends elsewhere"),
  /** It begins and ends alike, but its pieces differ. */
  FRAGMENTS("has other pieces"),
  /** One span where gold has several beside each other. */
  MERGED("one span where gold has several"),
  /** Several spans beside each other where gold has one. */
  SPLIT("several spans where gold has one"),
  /** About the same words, but another type. */
  WRONG_TYPE("of another type"),
  /** The right span, but a link of it is missing or leads elsewhere. */
  WRONG_LINK("right span, wrong link"),
  /** Gold has a span and nothing corresponds to it. */
  MISSED("missed"),
  /** A span to which nothing in gold corresponds. */
  SPURIOUS("not in gold");

  private final String description;

  DifferenceKind(String description) {
    this.description = description;
  }

  /** Name in tables and JSON. Example: "wrong type". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What it means, in a few words. */
  public String description() {
    return description;
  }

  /** Whether the spans correspond but their extents differ. */
  public boolean isBoundary() {
    return compareTo(FRAGMENTS) <= 0;
  }
}
