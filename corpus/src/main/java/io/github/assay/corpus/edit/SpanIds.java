package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Span;
import java.util.function.Supplier;

/**
 * Gives span ids that the document has never had from this annotator: NAME-1, NAME-2, ….
 *
 * <p>The name keeps the ids of two annotators apart, so that their layers can be merged.
 */
final class SpanIds implements Supplier<String> {

  private final String prefix;
  private int last;

  SpanIds(AnnotatedDocument document, String annotator) {
    prefix = annotator + "-";
    document.spans().forEach(this::seen);
  }

  /** Takes note of a span that the document has had. */
  void seen(Span span) {
    last = Math.max(last, number(span.id()));
  }

  @Override
  public String get() {
    last++;
    return prefix + last;
  }

  private int number(String id) {
    String rest = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
    boolean isNumber =
        !rest.isEmpty() && rest.length() < 10 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(rest) : 0;
  }
}
