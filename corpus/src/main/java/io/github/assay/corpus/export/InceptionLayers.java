package io.github.assay.corpus.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.typesystem.AssayTypeSystem;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;

/**
 * Describes our types as INCEpTION keeps layers, features and tag sets of a project.
 *
 * <p>Everything is taken from the type system descriptor, so that the two cannot part: a link type
 * becomes a link feature with role and target, a closed set of values becomes a tag set.
 */
final class InceptionLayers {

  /** Layers that INCEpTION expects in every project, with its own settings for them. */
  private static final List<String> BUILT_IN =
      List.of(
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence");

  /** Facts about the text that annotators read and do not change. */
  private static final Set<String> READ_ONLY = Set.of("Article", "Zone");

  /** Who made a span, and how it was reviewed: no matter for curators to decide. */
  private static final Set<String> PROVENANCE =
      Set.of("id", "origin", "confidence", "status", "note");

  private final ArrayNode layers = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode tagSets = JsonNodeFactory.instance.arrayNode();

  InceptionLayers() {
    BUILT_IN.forEach(name -> layer(name, "", true).putArray("features"));
    for (TypeDescription type : AssayTypeSystem.description().getTypes()) {
      if (type.getSupertypeName().equals(CAS.TYPE_NAME_ANNOTATION)) {
        ArrayNode features =
            layer(type.getName(), type.getDescription(), false).putArray("features");
        for (FeatureDescription feature : type.getFeatures()) {
          features.add(feature(shortName(type.getName()), feature, features.size()));
        }
      }
    }
  }

  ArrayNode layers() {
    return layers;
  }

  ArrayNode tagSets() {
    return tagSets;
  }

  private ObjectNode layer(String name, String description, boolean builtIn) {
    String shown = shortName(name);
    return layers
        .addObject()
        .put("name", name)
        .put("uiName", shown)
        .put("type", "span")
        .put("description", description)
        .put("enabled", true)
        .put("built_in", builtIn)
        .put("readonly", builtIn || READ_ONLY.contains(shown))
        .put("cross_sentence", !builtIn)
        .put("show_hover", true)
        .put("anchoring_mode", builtIn ? "TOKENS" : "CHARACTERS")
        .put("overlap_mode", builtIn ? "NO_OVERLAP" : "ANY_OVERLAP")
        .put("validation_mode", "NEVER")
        .put("linked_list_behavior", false);
  }

  private ObjectNode feature(String layer, FeatureDescription feature, int rank) {
    boolean link = feature.getRangeTypeName().equals(CAS.TYPE_NAME_FS_ARRAY);
    boolean many = link || feature.getRangeTypeName().equals(CAS.TYPE_NAME_STRING_ARRAY);
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", feature.getName())
            .put("uiName", feature.getName())
            .put("type", link ? target(feature) : feature.getRangeTypeName())
            .put("description", feature.getDescription())
            .put("enabled", true)
            .put("visible", !PROVENANCE.contains(feature.getName()))
            .put("include_in_hover", false)
            .put("required", false)
            .put("remember", false)
            .put("curatable", !PROVENANCE.contains(feature.getName()))
            .put("rank", rank)
            .put("multi_value_mode", many ? "ARRAY" : "NONE")
            .put("link_mode", link ? "WITH_ROLE" : "NONE");
    if (link) {
      json.put("link_type_name", feature.getElementType())
          .put("link_type_role_feature_name", "role")
          .put("link_type_target_feature_name", "target");
    }
    List<String> values = values(layer, feature.getName());
    if (!values.isEmpty()) {
      json.putObject("tag_set").put("name", tagSet(layer + "." + feature.getName(), values));
    }
    return json;
  }

  private String tagSet(String name, List<String> values) {
    ObjectNode set =
        tagSets
            .addObject()
            .put("name", name)
            .put("description", "Legal values of " + name)
            .put("language", "en")
            .put("create_tag", false);
    ArrayNode tags = set.putArray("tags");
    values.forEach(value -> tags.addObject().put("name", value).put("description", ""));
    return name;
  }

  /** The legal values of a feature, or the legal roles of its links; empty where any will do. */
  private static List<String> values(String layer, String feature) {
    if (feature.equals("status")) {
      return labels(Status.values());
    }
    if (layer.equals("Zone") && feature.equals("kind")) {
      return labels(ZoneKind.values());
    }
    // A truth value needs no tags: INCEpTION shows a box to tick.
    if (feature.equals("negated")) {
      return List.of();
    }
    return Arrays.stream(LinkType.values())
        .filter(type -> feature.equals(type.label() + "s"))
        .findFirst()
        .map(FeatureValues::roles)
        .or(() -> Layer.find(layer).map(l -> FeatureValues.of(l, feature)))
        .orElse(List.of());
  }

  private static List<String> labels(Labelled... values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }

  /** The type that a link feature leads to, by the name of its link type. */
  private static String target(FeatureDescription links) {
    String link = links.getElementType();
    return link.substring(0, link.length() - "Link".length());
  }

  private static String shortName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
