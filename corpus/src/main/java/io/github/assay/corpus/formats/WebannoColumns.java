package io.github.assay.corpus.formats;

import io.github.assay.typesystem.AssayTypeSystem;
import java.util.List;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/**
 * The layers that WebAnno TSV files of ours have, and which of their features are links.
 *
 * <p>The Article covers the whole text and would stand on every line; it is left out.
 */
final class WebannoColumns {

  private static final List<String> NOT_OURS = List.of("begin", "end", "sofa");

  private WebannoColumns() {}

  /** The span types, in the order of their columns. */
  static List<Type> layers(TypeSystem types) {
    return AssayTypeSystem.PRIORITY.stream()
        .filter(n -> !n.endsWith(".Article"))
        .map(types::getType)
        .toList();
  }

  /** The features that hold one value. */
  static List<Feature> plain(Type layer) {
    return layer.getFeatures().stream()
        .filter(f -> f.getRange().isPrimitive() && !NOT_OURS.contains(f.getShortName()))
        .toList();
  }

  /** The features that hold links. */
  static List<Feature> links(Type layer) {
    return layer.getFeatures().stream().filter(f -> f.getRange().isArray()).toList();
  }

  /** The type that links of a feature lead to. Example: Source, for Claim.sources. */
  static Type target(Feature links, TypeSystem types) {
    String link = links.getRange().getComponentType().getName();
    return types.getType(link.substring(0, link.length() - "Link".length()));
  }
}
