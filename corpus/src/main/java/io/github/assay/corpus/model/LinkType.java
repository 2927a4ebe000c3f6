package io.github.assay.corpus.model;

import java.util.Arrays;
import java.util.Optional;

/** How two spans can be linked; each is one link feature of the type system. */
public enum LinkType {
  /** From a claim to who makes it or passes it on. */
  SOURCE("source", Layer.SOURCE),
  /** From a claim to what it hangs on. */
  PRECONDITION("precondition", Layer.PRECONDITION),
  /** From a claim or a precondition to the words that signal it. */
  CUE("cue", Layer.CUE);

  private final String label;
  private final Layer target;

  LinkType(String label, Layer target) {
    this.label = label;
    this.target = target;
  }

  /** Name as in JSONL. Example: "source". */
  public String label() {
    return label;
  }

  /** The layer that links of this type lead to. */
  public Layer target() {
    return target;
  }

  /**
   * Tells whether links of this type may start at a layer.
   *
   * @return true for every type from a claim, and for cues from a precondition; otherwise false
   */
  public boolean allowsFrom(Layer layer) {
    return layer == Layer.CLAIM || (this == CUE && layer == Layer.PRECONDITION);
  }

  /**
   * Finds a link type by its name.
   *
   * @return the type, or empty where none is called so
   */
  public static Optional<LinkType> find(String label) {
    return Arrays.stream(values()).filter(l -> l.label.equals(label)).findFirst();
  }
}
