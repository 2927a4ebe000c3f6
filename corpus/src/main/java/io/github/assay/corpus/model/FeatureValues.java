package io.github.assay.corpus.model;

import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.PreconditionKind;
import io.github.assay.typesystem.value.Quotation;
import io.github.assay.typesystem.value.SourceKind;
import io.github.assay.typesystem.value.SourceRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The closed value sets of features and roles, in the order in which they are offered. */
public final class FeatureValues {

  private static final Map<String, List<String>> FEATURES =
      Map.of(
          "Claim.quotation", labels(Quotation.values()),
          "Claim.modality", labels(Modality.values()),
          "Precondition.kind", labels(PreconditionKind.values()),
          "Precondition.negated", List.of("true"),
          "Source.kind", labels(SourceKind.values()),
          "Cue.kind", labels(CueKind.values()));

  private static final Map<LinkType, List<String>> ROLES =
      Map.of(
          LinkType.SOURCE, labels(SourceRole.values()),
          LinkType.PRECONDITION, labels(PreconditionKind.values()),
          LinkType.CUE, labels(CueKind.values()));

  private FeatureValues() {}

  /**
   * The values that a feature can have beside being not set.
   *
   * @return the labels; empty where any text is legal, or the layer has no such feature
   */
  public static List<String> of(Layer layer, String feature) {
    return FEATURES.getOrDefault(layer.label() + "." + feature, List.of());
  }

  /** The roles that the target of a link can have beside none. */
  public static List<String> roles(LinkType type) {
    return ROLES.get(type);
  }

  private static List<String> labels(Labelled... values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }
}
