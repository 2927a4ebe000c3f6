package io.github.assay.annotators.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.util.SortedMap;

/**
 * What a foreign annotation type is in Assay.
 *
 * @param layer Claim, Precondition, Source or Cue; in JSON {@code as}
 * @param confidence name of the foreign feature with the confidence, from 0 to 1; empty for none
 * @param features how Assay's features are filled, by name
 * @param links how Assay's links are filled, by name: source, precondition, cue
 */
public record MappedType(
    @JsonProperty("as") String layer,
    String confidence,
    SortedMap<String, MappedFeature> features,
    SortedMap<String, MappedLink> links) {

  /**
   * Where the value of a feature comes from; exactly one of feature and value is not empty.
   *
   * @param feature name of the foreign feature
   * @param value the same value for all
   * @param values Assay's value by the foreign one; empty where they are the same
   */
  public record MappedFeature(String feature, String value, SortedMap<String, String> values) {

    /**
     * Checks that there is one origin of the value.
     *
     * @throws IllegalArgumentException if there is none, or two
     */
    public MappedFeature {
      feature = Declaration.orEmpty(feature);
      value = Declaration.orEmpty(value);
      values = Declaration.copy(values);
      if (feature.isEmpty() == value.isEmpty()) {
        throw new IllegalArgumentException(
            "a feature needs either \"feature\", a feature of the engine's type, or \"value\"");
      }
    }
  }

  /**
   * Where a link leads.
   *
   * @param feature name of the foreign feature that holds the target, several targets, or link
   *     structures with a feature {@code target}
   * @param role role of the targets; empty for none
   */
  public record MappedLink(String feature, String role) {

    /**
     * Checks that there is a feature.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MappedLink {
      feature = Declaration.orEmpty(feature);
      role = Declaration.orEmpty(role);
      if (feature.isEmpty()) {
        throw new IllegalArgumentException(
            "a link needs \"feature\", a feature of the engine's type");
      }
    }
  }

  /**
   * Checks names and values against Assay's types.
   *
   * @throws IllegalArgumentException if a layer, feature, link, value or role is none of Assay's;
   *     names those that are
   */
  public MappedType {
    confidence = Declaration.orEmpty(confidence);
    features = Declaration.copy(features);
    links = Declaration.copy(links);
    Layer known = require(layer);
    features.forEach((name, feature) -> check(known, name, feature));
    links.forEach((name, link) -> check(known, name, link));
  }

  /** The layer that annotations of the type become spans of. */
  Layer assayLayer() {
    return require(layer);
  }

  private static Layer require(String label) {
    return Layer.find(Declaration.orEmpty(label))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"as\" must be Claim, Precondition, Source or Cue, but is "
                        + (label == null ? "missing" : "\"" + label + "\"")));
  }

  private static void check(Layer layer, String name, MappedFeature feature) {
    if (!layer.features().contains(name)) {
      throw new IllegalArgumentException(
          "%s has no feature \"%s\"; it has %s"
              .formatted(layer.label(), name, String.join(", ", layer.features())));
    }
    feature.values().values().forEach(v -> checkValue(layer, name, v));
    if (!feature.value().isEmpty()) {
      checkValue(layer, name, feature.value());
    }
  }

  private static void checkValue(Layer layer, String name, String value) {
    var legal = FeatureValues.of(layer, name);
    if (!legal.isEmpty() && !legal.contains(value)) {
      throw new IllegalArgumentException(
          "%s of a %s cannot be \"%s\"; legal are %s"
              .formatted(name, layer.label(), value, String.join(", ", legal)));
    }
  }

  private static void check(Layer layer, String name, MappedLink link) {
    LinkType type =
        LinkType.find(name)
            .filter(t -> t.allowsFrom(layer))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a %s has no link \"%s\"".formatted(layer.label(), name)));
    if (!link.role().isEmpty() && !FeatureValues.roles(type).contains(link.role())) {
      throw new IllegalArgumentException(
          "the role of a %s link cannot be \"%s\"; legal are %s"
              .formatted(name, link.role(), String.join(", ", FeatureValues.roles(type))));
    }
  }
}
