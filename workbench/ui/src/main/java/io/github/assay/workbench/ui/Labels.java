package io.github.assay.workbench.ui;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Locale;
import java.util.stream.Collectors;

/** What lists say of a span, in one line. */
public final class Labels {

  private static final int MOST_CHARACTERS = 200;

  private Labels() {}

  /** The text that a span covers in one line, cut where it is very long. */
  public static String covered(Span span, String text) {
    StringBuilder line = new StringBuilder();
    for (Range fragment : span.fragments()) {
      line.append(line.isEmpty() ? "" : " \u2026 ");
      int end = Math.min(fragment.end(), fragment.begin() + MOST_CHARACTERS);
      line.append(text, fragment.begin(), end).append(end < fragment.end() ? "\u2026" : "");
      if (line.length() > MOST_CHARACTERS) {
        break;
      }
    }
    return line.toString().replaceAll("\\s+", " ");
  }

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
