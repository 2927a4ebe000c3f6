package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.List;
import java.util.Set;

/**
 * Says which spans of a document are meant, for instance by a bulk operation.
 *
 * @param layers the layers that count
 * @param statuses the states of review that count
 * @param origin what the origin begins with; empty for any. Example: "human:"
 * @param minConfidence the least confidence that counts, from 0 to 1
 */
public record SpanFilter(
    Set<Layer> layers, Set<Status> statuses, String origin, float minConfidence) {

  /** Every suggestion that nobody has decided on. */
  public static final SpanFilter SUGGESTIONS =
      new SpanFilter(Set.of(Layer.values()), Set.of(Status.SUGGESTED), "", 0);

  /** Copies the sets. */
  public SpanFilter {
    layers = Set.copyOf(layers);
    statuses = Set.copyOf(statuses);
  }

  /** Tells whether a span is meant: true if every condition holds, otherwise false. */
  public boolean matches(Span span) {
    return layers.contains(span.layer())
        && statuses.contains(span.provenance().status())
        && span.provenance().origin().startsWith(origin)
        && span.provenance().confidence() >= minConfidence;
  }

  /** The ids of the spans that are meant, in text order; takes time in the number of spans. */
  public List<String> ids(Annotations annotations) {
    return annotations.spans().stream().filter(this::matches).map(Span::id).toList();
  }
}
