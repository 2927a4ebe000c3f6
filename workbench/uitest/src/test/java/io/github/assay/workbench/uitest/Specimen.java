package io.github.assay.workbench.uitest;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** An article with all that is hard to draw: every kind of zone, nesting, fragments, scripts. */
final class Specimen {

  private final StringBuilder text = new StringBuilder();
  private final List<Zone> zones = new ArrayList<>();
  private final List<Range> sentences = new ArrayList<>();

  private Specimen() {}

  /** A corpus with the article, "specimen". */
  static Corpus corpus(Path directory) throws AssayException {
    AnnotatedDocument document = new Specimen().document();
    Corpus corpus = Corpus.create(directory, "Specimen", "en");
    corpus.add(
        document.withAnnotations(List.of(), List.of()),
        "specimen.txt",
        document.text().getBytes(StandardCharsets.UTF_8));
    corpus.save("specimen", Corpus.SUGGESTIONS, document, Corpus.ABSENT);
    return corpus;
  }

  private AnnotatedDocument document() {
    add(ZoneKind.BOILERPLATE, "Home \u00b7 World \u00b7 Subscribe");
    add(ZoneKind.HEADLINE, "Talks on the dam hang by a thread");
    add(ZoneKind.BYLINE, "By Ana Prado and Ben Okoro");
    add(
        ZoneKind.PARAGRAPH,
        "The envoy said that, if the rains hold, the minister would sign, the mayor told reporters"
            + " on Monday, although nobody had asked \uD83D\uDE42 him \uD83D\uDC69\u200D\uD83D\uDE80 about it.");
    add(ZoneKind.QUOTE, "\u201cWithout water there is no harvest,\u201d Farah Nasser said.");
    add(
        ZoneKind.PARAGRAPH,
        "\u05e9\u05e8 \u05d4\u05d7\u05d5\u05e5 \u05d0\u05de\u05e8 \u05db\u05d9 \u05d4\u05e9\u05d9\u05d7\u05d5\u05ea"
            + " \u05d9\u05ea\u05d7\u05d3\u05e9\u05d5 \u05d1\u05e7\u05e8\u05d5\u05d1 (NATO).");
    add(ZoneKind.QUESTION, "Who pays for the dam?");
    add(ZoneKind.ANSWER, "The bank pays, provided that both sides agree.");
    add(ZoneKind.LISTITEM, "A first stage of two years");
    add(ZoneKind.LISTITEM, "A second stage of four");
    add(ZoneKind.TABLE, "Side\tClaim\tShare");
    add(ZoneKind.TABLE, "North\tall of the river\t60 %");
    add(ZoneKind.TABLE, "South\thalf of the river\t40 %");
    add(ZoneKind.BOILERPLATE, "Sign up for our newsletter.");
    List<Span> spans =
        List.of(
            span("s1", Layer.SOURCE, Status.ACCEPTED, "The envoy"),
            span("q1", Layer.CUE, Status.ACCEPTED, "said that"),
            span("c1", Layer.CLAIM, Status.ACCEPTED, "if the rains hold, the minister would sign"),
            span("p1", Layer.PRECONDITION, Status.ACCEPTED, "the rains hold"),
            span("k1", Layer.CUE, Status.ACCEPTED, "if"),
            span(
                "c2",
                Layer.CLAIM,
                Status.SUGGESTED,
                "The envoy said that, if the rains hold, the minister would sign",
                "although nobody had asked"),
            span("s2", Layer.SOURCE, Status.SUGGESTED, "the mayor"),
            span("q2", Layer.CUE, Status.SUGGESTED, "told reporters"),
            span("c3", Layer.CLAIM, Status.SUGGESTED, "there is no harvest"),
            span("p3", Layer.PRECONDITION, Status.SUGGESTED, "water"),
            span("s3", Layer.SOURCE, Status.SUGGESTED, "Farah Nasser"),
            span("c4", Layer.CLAIM, Status.ACCEPTED, "The bank pays"),
            span("p4", Layer.PRECONDITION, Status.ACCEPTED, "both sides agree"),
            span(
                "c5",
                Layer.CLAIM,
                Status.ACCEPTED,
                "\u05d4\u05e9\u05d9\u05d7\u05d5\u05ea \u05d9\u05ea\u05d7\u05d3\u05e9\u05d5"),
            span("s5", Layer.SOURCE, Status.ACCEPTED, "\u05e9\u05e8 \u05d4\u05d7\u05d5\u05e5"),
            span("c6", Layer.CLAIM, Status.ACCEPTED, "all of the river"));
    List<Link> links =
        List.of(
            new Link(LinkType.SOURCE, "c1", "s1", "speaker"),
            new Link(LinkType.CUE, "c1", "q1", ""),
            new Link(LinkType.PRECONDITION, "c1", "p1", ""),
            new Link(LinkType.CUE, "p1", "k1", ""),
            new Link(LinkType.SOURCE, "c2", "s2", "speaker"),
            new Link(LinkType.CUE, "c2", "q2", ""),
            new Link(LinkType.SOURCE, "c3", "s3", "speaker"),
            new Link(LinkType.PRECONDITION, "c3", "p3", ""),
            new Link(LinkType.PRECONDITION, "c4", "p4", ""),
            new Link(LinkType.SOURCE, "c5", "s5", "speaker"));
    return new AnnotatedDocument(
        "specimen",
        text.toString(),
        Article.UNKNOWN,
        zones,
        sentences,
        List.of(),
        spans,
        links,
        new TreeMap<>());
  }

  private void add(ZoneKind kind, String content) {
    Range range = new Range(text.length(), text.length() + content.length());
    zones.add(new Zone(kind, range, -1, -1));
    sentences.add(range);
    text.append(content).append('\n');
  }

  private Span span(String id, Layer layer, Status status, String... parts) {
    List<Range> fragments = new ArrayList<>();
    for (String part : parts) {
      int begin = text.indexOf(part, id.equals("k1") ? text.indexOf("if the") : 0);
      fragments.add(new Range(begin, begin + part.length()));
    }
    Provenance provenance = Provenance.suggested("rules@1", 0.7f).withStatus(status);
    return new Span(id, layer, fragments, new TreeMap<>(), provenance);
  }
}
