package io.github.assay.corpus.store;

import io.github.assay.corpus.cas.Facts;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.xml.sax.SAXException;

/**
 * Writes one document as XMI without a CAS between, in the very bytes that UIMA's serializer makes
 * of {@link io.github.assay.corpus.cas.CasMapper#write}.
 *
 * <p>A CAS of a large document takes longer to fill and to walk through than all its bytes take to
 * write. UIMA stays the judge: a test holds the bytes against its own. Used once, by one thread.
 */
final class DocumentWriter {

  private static final Comparator<Range> TEXT_ORDER = Comparator.naturalOrder();
  private static final XmiNames NAMES = new XmiNames();

  private final AnnotatedDocument document;
  private final XmlBytes out;
  private final Map<String, List<Link>> linksByFrom = new HashMap<>();
  private final Map<String, Integer> spanNumbers = new HashMap<>();
  private final Map<String, List<Integer>> pieceNumbers = new HashMap<>();
  private final List<Waiting> links = new ArrayList<>();
  private final StringBuilder members = new StringBuilder();
  private int numbers;
  private int sofa;

  /** A link that is numbered where its span refers to it, and written behind all spans. */
  private record Waiting(int number, String type, String role, int target, String span) {}

  /** A piece of a discontinuous span beside its first. */
  private record Piece(Span span, int index) {
    Range range() {
      return span.fragments().get(index);
    }
  }

  DocumentWriter(AnnotatedDocument document) {
    this.document = document;
    this.out = new XmlBytes(NAMES.header(), 4096 + document.text().length() * 2);
    for (Link link : document.links()) {
      linksByFrom.computeIfAbsent(link.from(), k -> new ArrayList<>(2)).add(link);
    }
  }

  /**
   * Writes it.
   *
   * @return the bytes of the whole file
   * @throws SAXException if a character cannot stand in XML; the message says which, and where
   */
  byte[] bytes() throws SAXException {
    metaData();
    article();
    for (Zone zone : sorted(document.zones(), Zone::range)) {
      zone(zone);
    }
    for (Range sentence : sorted(document.sentences(), r -> r)) {
      begin(NAMES.sentence(), sentence);
      out.close(NAMES.sentence());
    }
    for (Range token : sorted(document.tokens(), r -> r)) {
      begin(NAMES.token(), token);
      out.attribute("order", 0);
      out.close(NAMES.token());
    }
    spans();
    sofa();
    for (Waiting link : links) {
      link(link);
    }
    out.open(NAMES.of("uima.cas.View"));
    out.attribute("sofa", sofa);
    out.attribute("members", members.toString());
    out.close(NAMES.of("uima.cas.View"));
    out.close("xmi:XMI");
    return out.toByteArray();
  }

  private static <T> List<T> sorted(List<T> values, Function<T, Range> range) {
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(range, TEXT_ORDER));
    return sorted;
  }

  private void metaData() throws SAXException {
    Article facts = document.article();
    annotation(NAMES.metaData(), 0, document.text().length());
    out.attribute("language", facts.language().isEmpty() ? "x-unspecified" : facts.language());
    optional("documentTitle", facts.title());
    out.attribute("documentId", document.id());
    out.attribute("isLastSegment", "false");
    out.close(NAMES.metaData());
  }

  private void article() throws SAXException {
    Article facts = document.article();
    annotation(NAMES.ours("Article"), 0, document.text().length());
    optional("url", facts.url());
    optional("publisher", facts.publisher());
    optional("title", facts.title());
    optional("byline", facts.byline());
    optional("published", facts.published());
    optional("retrieved", facts.retrieved());
    optional("language", facts.language());
    out.attribute("textSha256", Sha256.of(document.text()));
    optional("fileSha256", facts.fileSha256());
    for (String fact : Facts.list(document.meta())) {
      out.open("facts");
      out.text(fact);
      out.close("facts");
    }
    out.close(NAMES.ours("Article"));
  }

  private void zone(Zone zone) throws SAXException {
    begin(NAMES.ours("Zone"), zone.range());
    out.attribute("confidence", "0.0");
    out.attribute("kind", zone.kind().label());
    out.attribute("sourceBegin", zone.sourceBegin());
    out.attribute("sourceEnd", zone.sourceEnd());
    out.close(NAMES.ours("Zone"));
  }

  /** In UIMA's order: pieces first, then the layers as they first occur, each in text order. */
  private void spans() throws SAXException {
    Map<Layer, List<Span>> byLayer = new LinkedHashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (Span span : document.spans()) {
      byLayer.computeIfAbsent(span.layer(), l -> new ArrayList<>()).add(span);
      for (int i = 1; i < span.fragments().size(); i++) {
        pieces.add(new Piece(span, i));
      }
    }
    pieces.sort(Comparator.comparing(Piece::range, TEXT_ORDER));
    for (Piece piece : pieces) {
      Span span = piece.span();
      List<Integer> known =
          pieceNumbers.computeIfAbsent(span.id(), k -> new ArrayList<>(unnumbered(span)));
      known.set(piece.index() - 1, begin(NAMES.ours("Fragment"), piece.range()));
      provenance(span.id() + "." + piece.index(), span.provenance());
      out.close(NAMES.ours("Fragment"));
    }
    for (List<Span> spans : byLayer.values()) {
      for (Span span : spans) {
        span(span);
      }
    }
  }

  private static List<Integer> unnumbered(Span span) {
    return Collections.nCopies(span.fragments().size() - 1, 0);
  }

  private void span(Span span) throws SAXException {
    Layer layer = span.layer();
    spanNumbers.put(span.id(), begin(NAMES.ours(layer.label()), span.fragments().get(0)));
    provenance(span.id(), span.provenance());
    for (String feature : layer.features()) {
      if (feature.equals("negated")) {
        out.attribute(feature, String.valueOf(span.feature(feature).equals("true")));
      } else {
        optional(feature, span.feature(feature));
      }
    }
    List<Link> own = linksByFrom.getOrDefault(span.id(), List.of());
    for (LinkType type : LinkType.values()) {
      linked(type, own);
    }
    List<Integer> pieces = pieceNumbers.getOrDefault(span.id(), List.of());
    if (!pieces.isEmpty()) {
      StringBuilder ids = new StringBuilder();
      for (int i = 0; i < pieces.size(); i++) {
        wait(ids, "Fragment", String.valueOf(i + 1), pieces.get(i), "");
      }
      out.attribute("fragments", ids.toString());
    }
    out.close(NAMES.ours(layer.label()));
  }

  private void linked(LinkType type, List<Link> own) throws SAXException {
    StringBuilder ids = new StringBuilder();
    for (Link link : own) {
      if (link.type() == type) {
        wait(ids, type.target().label(), link.role(), 0, link.to());
      }
    }
    if (!ids.isEmpty()) {
      out.attribute(type.label() + "s", ids.toString());
    }
  }

  private void wait(StringBuilder ids, String target, String role, int number, String span) {
    links.add(new Waiting(++numbers, NAMES.ours(target + "Link"), role, number, span));
    ids.append(ids.isEmpty() ? "" : " ").append(numbers);
  }

  private void link(Waiting link) throws SAXException {
    out.open(link.type());
    out.attribute("xmi:id", link.number());
    optional("role", link.role());
    out.attribute("target", link.span().isEmpty() ? link.target() : spanNumbers.get(link.span()));
    out.close(link.type());
  }

  private void sofa() throws SAXException {
    out.open(NAMES.of(CAS.TYPE_NAME_SOFA));
    out.attribute("xmi:id", sofa);
    out.attribute("sofaNum", 1);
    out.attribute("sofaID", CAS.NAME_DEFAULT_SOFA);
    out.attribute("mimeType", "text");
    out.attribute("sofaString", document.text());
    out.close(NAMES.of(CAS.TYPE_NAME_SOFA));
  }

  private void provenance(String id, Provenance provenance) throws SAXException {
    out.attribute("id", id);
    optional("origin", provenance.origin());
    out.attribute("confidence", String.valueOf(provenance.confidence()));
    out.attribute("status", provenance.status().label());
    optional("note", provenance.note());
  }

  private int begin(String name, Range range) throws SAXException {
    return annotation(name, range.begin(), range.end());
  }

  /** Begins an element of the index, and gives its number. */
  private int annotation(String name, int begin, int end) throws SAXException {
    int number = ++numbers;
    if (sofa == 0) {
      sofa = ++numbers;
    }
    members.append(members.isEmpty() ? "" : " ").append(number);
    out.open(name);
    out.attribute("xmi:id", number);
    out.attribute("sofa", sofa);
    out.attribute("begin", begin);
    out.attribute("end", end);
    return number;
  }

  private void optional(String name, String value) throws SAXException {
    if (!value.isEmpty()) {
      out.attribute(name, value);
    }
  }
}
