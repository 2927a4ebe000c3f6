package io.github.assay.corpus.lint.rules;

import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.PreconditionKind;
import io.github.assay.typesystem.value.Quotation;
import io.github.assay.typesystem.value.SourceKind;
import io.github.assay.typesystem.value.SourceRole;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The closed value sets, by the names that stand in files. */
final class Values {

  /** Short names of the types whose annotations have an id. */
  static final Set<String> TYPES_WITH_ID =
      Set.of("Claim", "Precondition", "Source", "Cue", "Fragment");

  private static final Map<String, Set<String>> FEATURES =
      Map.of(
          "Claim.quotation", labels(Quotation.values()),
          "Claim.modality", labels(Modality.values()),
          "Precondition.kind", labels(PreconditionKind.values()),
          "Source.kind", labels(SourceKind.values()),
          "Cue.kind", labels(CueKind.values()),
          "Zone.kind", labels(ZoneKind.values()));

  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "sources", labels(SourceRole.values()),
          "preconditions", labels(PreconditionKind.values()),
          "cues", labels(CueKind.values()));

  private static final Set<String> STATUS = labels(Status.values());

  private Values() {}

  /** The legal values of a feature, in order, or none where it is free. */
  static Set<String> legal(String type, String feature) {
    return feature.equals("status") && TYPES_WITH_ID.contains(type)
        ? STATUS
        : FEATURES.getOrDefault(type + "." + feature, Set.of());
  }

  /** The legal roles of the links in a feature, in order, or none where they are free. */
  static Set<String> legalRoles(String feature) {
    return ROLES.getOrDefault(feature, Set.of());
  }

  private static Set<String> labels(Labelled... values) {
    Set<String> labels = new LinkedHashSet<>();
    Arrays.stream(values).forEach(v -> labels.add(v.label()));
    return labels;
  }
}
