package io.github.assay.workbench.ui;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.util.Locale;
import java.util.stream.Collectors;

/** What lists say of a span, in one line. */
public final class Labels {

  private Labels() {}

  /** The values of a span's features. Example: "direct, asserted". */
  public static String features(Span span) {
    return span.layer().features().stream()
        .filter(f -> !span.feature(f).isEmpty())
        .map(f -> span.feature(f).equals("true") ? f : span.feature(f))
        .collect(Collectors.joining(", "));
  }

  /** Who made a span: a person by name alone, an annotator with its version. */
  public static String origin(Provenance provenance) {
    return provenance.origin().startsWith(Provenance.HUMAN)
        ? provenance.origin().substring(Provenance.HUMAN.length())
        : provenance.origin();
  }

  /** Name of a layer's icon, see {@link Icons}. */
  public static String icon(Layer layer) {
    return "layer-" + layer.label().toLowerCase(Locale.ROOT);
  }
}
