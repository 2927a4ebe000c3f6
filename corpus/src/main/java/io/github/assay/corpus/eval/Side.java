package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One side's annotations of a document, each once: a span that is there twice counts once, and
 * links follow. Rejected spans are not there at all.
 */
final class Side {

  /** A link between annotations. */
  record Tie(LinkType type, Annotation from, Annotation to) {}

  private final Map<Layer, List<Annotation>> annotations = new EnumMap<>(Layer.class);
  private final Map<Annotation, Span> spans = new HashMap<>();
  private final Set<Tie> ties = new LinkedHashSet<>();

  Side(AnnotatedDocument document, boolean singleFragments) {
    Map<Layer, Set<Annotation>> found = new EnumMap<>(Layer.class);
    Map<String, Annotation> byId = new HashMap<>();
    for (Span span : document.spans()) {
      if (span.provenance().status() == Status.REJECTED) {
        continue;
      }
      Set<Annotation> layer = found.computeIfAbsent(span.layer(), k -> new LinkedHashSet<>());
      if (singleFragments) {
        for (Range fragment : span.fragments()) {
          Annotation annotation = new Annotation(span.layer(), List.of(fragment));
          layer.add(annotation);
          spans.putIfAbsent(annotation, span);
        }
      } else {
        Annotation annotation = new Annotation(span.layer(), span.fragments());
        layer.add(annotation);
        spans.putIfAbsent(annotation, span);
        byId.put(span.id(), annotation);
      }
    }
    found.forEach((layer, set) -> annotations.put(layer, inTextOrder(set)));
    for (Link link : document.links()) {
      Annotation from = byId.get(link.from());
      Annotation to = byId.get(link.to());
      if (from != null && to != null) {
        ties.add(new Tie(link.type(), from, to));
      }
    }
  }

  private static List<Annotation> inTextOrder(Set<Annotation> set) {
    List<Annotation> sorted = new ArrayList<>(set);
    sorted.sort((a, b) -> a.fragments().get(0).compareTo(b.fragments().get(0)));
    return Collections.unmodifiableList(sorted);
  }

  /** The first of the spans that are this annotation. */
  Span span(Annotation annotation) {
    return spans.get(annotation);
  }

  List<Annotation> of(Layer layer) {
    return annotations.getOrDefault(layer, List.of());
  }

  /** Links of every type; empty where fragments stand alone. */
  Set<Tie> ties() {
    return ties;
  }
}
