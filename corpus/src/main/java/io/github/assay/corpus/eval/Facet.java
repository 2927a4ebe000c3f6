package io.github.assay.corpus.eval;

import java.util.Locale;

/** A property by which figures are broken down. */
public enum Facet {
  /** The article's publisher. */
  PUBLISHER,
  /** The kind of the zone that an annotation begins in. */
  ZONE,
  /**
   * A claim's quotation; a predicted claim counts under that of the gold claim it is paired with.
   */
  QUOTATION,
  /** Who made a predicted annotation; recall is the share of all gold that this one found. */
  ORIGIN,
  /** How sure the maker was, in tenths; recall as for the origin. */
  CONFIDENCE;

  /** Name in tables and JSON. Example: "publisher". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
