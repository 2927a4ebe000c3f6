package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what of a version a person stands behind. */
public final class HumanWork {

  private HumanWork() {}

  /** A version without suggestions that nobody has decided on, and without what was rejected. */
  public static AnnotatedDocument of(AnnotatedDocument document) {
    List<Span> kept =
        document.spans().stream().filter(s -> s.provenance().status().isReviewed()).toList();
    if (kept.size() == document.spans().size()) {
      return document;
    }
    Set<String> ids = kept.stream().map(Span::id).collect(Collectors.toSet());
    List<Link> links =
        document.links().stream()
            .filter(l -> ids.contains(l.from()) && ids.contains(l.to()))
            .toList();
    return document.withAnnotations(kept, links);
  }
}
