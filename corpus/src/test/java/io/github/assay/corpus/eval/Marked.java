package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds versions of one document by quoting its words. */
final class Marked {

  static final String TEXT =
      "\"We will leave,\" Mills said. Ortiz, the envoy, denied that a deal was near and that she"
          + " had signed it.";

  private final String id;
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Marked(String id) {
    this.id = id;
  }

  /** Marks the words; several stretches make one span in pieces. The span's id is its number. */
  Marked mark(Layer layer, String... words) {
    List<Range> fragments = new ArrayList<>();
    for (String piece : words) {
      int begin = TEXT.indexOf(piece);
      if (begin < 0) {
        throw new IllegalArgumentException("the text has no \"" + piece + "\"");
      }
      fragments.add(new Range(begin, begin + piece.length()));
    }
    spans.add(
        new Span("s" + spans.size(), layer, fragments, new TreeMap<>(), Provenance.manual("anna")));
    return this;
  }

  /** Links two spans by their numbers. */
  Marked link(LinkType type, int from, int to) {
    links.add(new Link(type, "s" + from, "s" + to, ""));
    return this;
  }

  AnnotatedDocument document() {
    return AnnotatedDocument.of(id, TEXT).withAnnotations(spans, links);
  }
}
