package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds: mentions of the same words have different canonical names or kinds. */
public final class OneCanonicalName implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    Map<String, Span> first = new HashMap<>();
    for (Span source : document.spans(Layer.SOURCE)) {
      String words = source.coveredText(document.text()).toLowerCase(Locale.ROOT);
      Span earlier = Pronouns.is(words) ? null : first.putIfAbsent(words, source);
      if (earlier != null) {
        for (String feature : List.of("canonical", "kind")) {
          if (!earlier.feature(feature).equals(source.feature(feature))) {
            findings.span(
                source,
                "its %s is \"%s\", that of %s is \"%s\""
                    .formatted(
                        feature, source.feature(feature), earlier.id(), earlier.feature(feature)));
          }
        }
      }
    }
  }
}
