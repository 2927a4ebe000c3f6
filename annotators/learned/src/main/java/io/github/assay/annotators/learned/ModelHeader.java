package io.github.assay.annotators.learned;

import io.github.assay.corpus.model.Layer;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model file says of itself, in plain words: {@code assay train} writes it, people read it.
 *
 * @param name short name, part of the origin of its suggestions
 * @param version version of the model, part of the origin
 * @param licence licence of the model
 * @param seed seed it was trained with
 * @param types layers it suggests, by label, parted by commas
 * @param data a line for each corpus it was trained on: documents, spans and a hash
 * @param scores a line for each type: precision, recall and F1 on dev
 */
public record ModelHeader(
    String name,
    String version,
    String licence,
    long seed,
    String types,
    SortedMap<String, String> data,
    SortedMap<String, String> scores) {

  /** Copies the maps. */
  public ModelHeader {
    data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
  }

  /** What the suggestions of the model carry as origin. Example: {@code learned-polnear@1}. */
  public String origin() {
    return name + "@" + version;
  }

  /**
   * Tells whether the model suggests spans of a layer.
   *
   * @return true if the layer is among the types it was trained for
   */
  public boolean suggests(Layer layer) {
    return java.util.Arrays.asList(types.split(",")).contains(layer.label());
  }

  ModelHeader withScores(Map<String, String> newScores) {
    return new ModelHeader(name, version, licence, seed, types, data, new TreeMap<>(newScores));
  }

  /** The header as lines for people. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    text.append("model ").append(origin()).append(", licence ").append(licence);
    text.append(", seed ").append(seed).append(", types ").append(types).append('\n');
    data.forEach(
        (k, v) -> text.append("trained on ").append(k).append(": ").append(v).append('\n'));
    scores.forEach((k, v) -> text.append("dev ").append(k).append(": ").append(v).append('\n'));
    return text.toString();
  }
}
