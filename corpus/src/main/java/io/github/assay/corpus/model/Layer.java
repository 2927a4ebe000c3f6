package io.github.assay.corpus.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The layers that people annotate; each is one span type of the type system. */
public enum Layer {
  /** The content of an attribution, or a statement that carries a precondition. */
  CLAIM("Claim", List.of("quotation", "modality")),
  /** What must hold for a claim's content to come about. */
  PRECONDITION("Precondition", List.of("kind", "negated")),
  /** The mention of who makes a claim. */
  SOURCE("Source", List.of("kind", "canonical")),
  /** The words that signal an attribution or a condition. */
  CUE("Cue", List.of("kind"));

  private final String label;
  private final List<String> features;

  Layer(String label, List<String> features) {
    this.label = label;
    this.features = features;
  }

  /** Short name of the type, as in the descriptor and in JSONL. Example: "Claim". */
  public String label() {
    return label;
  }

  /** Names of the plain features of the layer beside provenance and links, in display order. */
  public List<String> features() {
    return features;
  }

  /**
   * Finds a layer by its short type name.
   *
   * @return the layer, or empty where none is called so
   */
  public static Optional<Layer> find(String label) {
    return Arrays.stream(values()).filter(l -> l.label.equals(label)).findFirst();
  }
}
