package io.github.assay.corpus.store;

import io.github.assay.corpus.cas.Facts;
import io.github.assay.corpus.cas.SpanParts;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.xml.sax.Attributes;

/**
 * Makes a document of the elements of an XMI file as the {@link XmiGate} lets them through, without
 * a CAS between.
 *
 * <p>What comes out is what {@link io.github.assay.corpus.cas.CasMapper#read} makes of the CAS that
 * UIMA loads; a test and a battery hold the two against each other. Used for one file, by one
 * thread.
 */
final class DocumentCollector {

  private final List<SpanRow> spans = new ArrayList<>();
  private final List<Row> zones = new ArrayList<>();
  private final List<Row> sentences = new ArrayList<>();
  private final List<Row> tokens = new ArrayList<>();
  private final List<LinkRow> links = new ArrayList<>();
  private final List<Range> pieces = new ArrayList<>();
  private final IntTable spanRows = new IntTable();
  private final IntTable linkRows = new IntTable();
  private final IntTable pieceRows = new IntTable();
  private final List<String> facts = new ArrayList<>();
  private final SpanParts parts = new SpanParts();
  private Optional<Found> article = Optional.empty();
  private Optional<Found> metaData = Optional.empty();

  /** An element with a place in the text; the kind only of zones. */
  private record Row(int number, int begin, int end, String kind, int sourceBegin, int sourceEnd) {

    Range range(String what) {
      if (end <= begin) {
        throw new IllegalArgumentException(
            "%s at %d..%d is empty or turned round".formatted(what, begin, end));
      }
      return new Range(begin, end);
    }
  }

  /** Something of which a document has one; the text is a hash or an id. */
  private record Found(int number, Article article, String text) {}

  private record LinkRow(String role, int target) {}

  /** Takes over an element whose values the gate has checked. */
  void element(XmiType type, int number, int begin, int end, Attributes attributes) {
    switch (type.part()) {
      case SPAN -> {
        spanRows.putIfAbsent(number, spans.size());
        spans.add(new SpanRow(number, type.layer(), begin, end, attributes));
      }
      case LINK -> {
        linkRows.putIfAbsent(number, links.size());
        links.add(new LinkRow(text(attributes, "role"), integer(attributes, "target")));
      }
      case FRAGMENT -> {
        if (begin < end) {
          pieceRows.putIfAbsent(number, pieces.size());
          pieces.add(new Range(begin, end));
        }
      }
      case ZONE ->
          zones.add(
              new Row(
                  number,
                  begin,
                  end,
                  text(attributes, "kind"),
                  integer(attributes, "sourceBegin"),
                  integer(attributes, "sourceEnd")));
      case SENTENCE -> sentences.add(new Row(number, begin, end, "", 0, 0));
      case TOKEN -> tokens.add(new Row(number, begin, end, "", 0, 0));
      case ARTICLE ->
          article =
              Optional.of(new Found(number, article(attributes), text(attributes, "textSha256")));
      case META_DATA ->
          metaData =
              Optional.of(new Found(number, Article.UNKNOWN, text(attributes, "documentId")));
      case OTHER -> {
        // A document value does not hold it.
      }
    }
  }

  /** Takes over a value that stands in an element of its own. */
  void value(XmiType type, String feature, String value) {
    if (type.part() == XmiType.Part.ARTICLE && feature.equals("facts")) {
      facts.add(value);
    }
  }

  /**
   * Makes the document.
   *
   * @param indexed tells whether the index names a number
   * @throws IllegalArgumentException if a value is not legal; the message names it
   */
  AnnotatedDocument document(String text, IntPredicate indexed) {
    giveIds(indexed);
    List<Span> made = new ArrayList<>(spans.size());
    List<Link> linked = new ArrayList<>(links.size());
    for (SpanRow row : spans) {
      if (indexed.test(row.number)) {
        made.add(row.span(further(row), parts));
        links(row, indexed, linked);
      }
    }
    Optional<Article> known = article.filter(a -> indexed.test(a.number())).map(Found::article);
    return new AnnotatedDocument(
        metaData.filter(m -> indexed.test(m.number())).map(Found::text).orElse(""),
        text,
        known.orElse(Article.UNKNOWN),
        inOrder(zones, indexed).stream().map(DocumentCollector::zone).toList(),
        ranges(sentences, "Sentence", indexed),
        ranges(tokens, "Token", indexed),
        made,
        linked,
        Facts.map(known.isPresent() ? facts : List.of()));
  }

  /** The text's hash as the file itself gives it, or empty where it gives none. */
  Optional<String> declaredHash(IntPredicate indexed) {
    return article.filter(a -> indexed.test(a.number())).map(Found::text).filter(h -> !h.isEmpty());
  }

  /** In the order of the index, as they would get them in a CAS. */
  private void giveIds(IntPredicate indexed) {
    List<SpanRow> without = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (SpanRow row : spans) {
      if (row.id().isEmpty() && indexed.test(row.number)) {
        without.add(row);
      }
    }
    if (without.isEmpty()) {
      return;
    }
    spans.stream().filter(r -> indexed.test(r.number)).forEach(r -> taken.add(r.id()));
    without.sort(
        Comparator.comparing((SpanRow r) -> r.layer)
            .thenComparing(r -> r.begin)
            .thenComparing(r -> -r.end));
    for (SpanRow row : without) {
      row.giveId(SpanParts.freshId(row.layer, taken));
    }
  }

  private List<Range> further(SpanRow row) {
    List<Range> further = new ArrayList<>(row.pieces().length);
    for (int number : row.pieces()) {
      if (number != 0) {
        int piece = pieceRows.get(links.get(linkRows.get(number)).target());
        if (piece == IntTable.NONE) {
          throw nowhere("fragments", row);
        }
        further.add(pieces.get(piece));
      }
    }
    return further;
  }

  private void links(SpanRow row, IntPredicate indexed, List<Link> linked) {
    for (LinkType type : LinkType.values()) {
      for (int number : row.links(type)) {
        if (number == 0) {
          continue;
        }
        LinkRow link = links.get(linkRows.get(number));
        if (link.target() == 0) {
          throw nowhere(type.label() + "s", row);
        }
        SpanRow target = spans.get(spanRows.get(link.target()));
        if (!indexed.test(target.number)) {
          throw new IllegalArgumentException(
              "a %s link of span %s leads to a span that is not in the index"
                  .formatted(type.label(), row.id()));
        }
        linked.add(new Link(type, row.id(), target.id(), link.role()));
      }
    }
  }

  private static IllegalArgumentException nowhere(String feature, SpanRow row) {
    return new IllegalArgumentException(
        "a link in %s of %s %s leads nowhere".formatted(feature, row.layer.label(), row.id()));
  }

  private static List<Row> inOrder(List<Row> rows, IntPredicate indexed) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.removeIf(r -> !indexed.test(r.number()));
    sorted.sort(
        Comparator.comparingInt(Row::begin).thenComparing(Row::end, Comparator.reverseOrder()));
    return sorted;
  }

  private static List<Range> ranges(List<Row> rows, String what, IntPredicate indexed) {
    return inOrder(rows, indexed).stream().map(r -> r.range(what)).toList();
  }

  private static Zone zone(Row row) {
    ZoneKind kind =
        Labelled.find(ZoneKind.class, row.kind())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the zone at %d..%d is of no known kind (\"%s\"); legal are %s"
                            .formatted(
                                row.begin(),
                                row.end(),
                                row.kind(),
                                Labelled.labels(ZoneKind.class))));
    return new Zone(kind, row.range("Zone"), row.sourceBegin(), row.sourceEnd());
  }

  private static Article article(Attributes attributes) {
    return new Article(
        text(attributes, "url"),
        text(attributes, "publisher"),
        text(attributes, "title"),
        text(attributes, "byline"),
        text(attributes, "published"),
        text(attributes, "retrieved"),
        text(attributes, "language"),
        text(attributes, "fileSha256"));
  }

  private static String text(Attributes attributes, String name) {
    String value = attributes.getValue("", name);
    return value == null ? "" : value;
  }

  private static int integer(Attributes attributes, String name) {
    String value = attributes.getValue("", name);
    return value == null ? 0 : Integer.parseInt(value);
  }
}
