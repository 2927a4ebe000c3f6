package io.github.assay.corpus.curate;

import java.util.Locale;

/** What annotators do not agree on in an item. */
public enum Issue {
  /** Not all have marked it. */
  PRESENCE,
  /** They marked other words. */
  EXTENT,
  /** They gave it other features. */
  FEATURES,
  /** They linked it to other items, or in other roles. */
  LINKS;

  /** Name in tables. Example: "extent". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
