package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The closed value sets, by the names that stand in files. */
final class Values {

  /** Short names of the types whose annotations have an id. */
  static final Set<String> TYPES_WITH_ID =
      Set.of("Claim", "Precondition", "Source", "Cue", "Fragment");

  private static final Set<String> STATUS = labels(Status.values());
  private static final Set<String> ZONE_KINDS = labels(ZoneKind.values());

  private Values() {}

  /** The legal values of a feature, in order, or none where it is free. */
  static Set<String> legal(String type, String feature) {
    if (feature.equals("status") && TYPES_WITH_ID.contains(type)) {
      return STATUS;
    }
    if (type.equals("Zone") && feature.equals("kind")) {
      return ZONE_KINDS;
    }
    // A Boolean of the type system cannot hold another value.
    return feature.equals("negated")
        ? Set.of()
        : Layer.find(type)
            .<Set<String>>map(l -> new LinkedHashSet<>(FeatureValues.of(l, feature)))
            .orElse(Set.of());
  }

  /** The legal roles of the links in a feature, in order, or none where they are free. */
  static Set<String> legalRoles(String feature) {
    return Arrays.stream(LinkType.values())
        .filter(t -> feature.equals(t.label() + "s"))
        .findFirst()
        .<Set<String>>map(t -> new LinkedHashSet<>(FeatureValues.roles(t)))
        .orElse(Set.of());
  }

  private static Set<String> labels(Labelled... values) {
    Set<String> labels = new LinkedHashSet<>();
    Arrays.stream(values).forEach(v -> labels.add(v.label()));
    return labels;
  }
}
