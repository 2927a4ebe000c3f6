package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds: the same words are marked twice as the same type. */
public final class Duplicates implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    Map<List<Object>, Span> seen = new HashMap<>();
    for (Span span : document.spans()) {
      Span first = seen.putIfAbsent(List.of(span.layer(), span.fragments()), span);
      if (first != null) {
        String message = first.layer().label() + " " + first.id() + " covers the same words";
        Operation delete = Operations.delete(List.of(span.id()));
        findings.span(
            span,
            message,
            saysNothingMore(document, first, span)
                ? Fix.safe("Delete the duplicate", delete)
                : Fix.unsafe("Delete this one and its links", delete));
      }
    }
  }

  private static boolean saysNothingMore(IndexedDocument document, Span first, Span second) {
    return first.features().equals(second.features())
        && second.provenance().note().isEmpty()
        && (first.provenance().status().isReviewed() || !second.provenance().status().isReviewed())
        && links(document, first).containsAll(links(document, second));
  }

  /** The links of a span without its own id, so that those of two spans can be compared. */
  private static Set<List<Object>> links(IndexedDocument document, Span span) {
    Set<List<Object>> links =
        document.linksTo(span).stream()
            .map(l -> List.<Object>of("to", l.type(), l.from(), l.role()))
            .collect(Collectors.toSet());
    for (Link link :
        Arrays.stream(LinkType.values())
            .flatMap(t -> document.linksFrom(span, t).stream())
            .toList()) {
      links.add(List.of("from", link.type(), link.to(), link.role()));
    }
    return links;
  }
}
