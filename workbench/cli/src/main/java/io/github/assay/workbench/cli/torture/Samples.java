package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Documents that use every part of the model. */
final class Samples {

  private static final String SENTENCE =
      "The minister \uD83D\uDE00 said <on Monday> that \"talks\" & more hinge,\r\n\ton peace. ";
  private static final int SOURCE_END = 12;
  private static final int CUE = 16;
  private static final int CLAIM = 38;
  private static final int PEACE = 66;

  private Samples() {}

  /**
   * A document with four spans and three links a sentence.
   *
   * @param sentences how many
   * @param note goes into every span
   */
  static AnnotatedDocument document(String id, int sentences, String note) {
    return document(id, SENTENCE, sentences, note, true);
  }

  /** A document of about so many characters, with 4 spans in each of so many passages. */
  static AnnotatedDocument large(String id, int characters, int passages) {
    StringBuilder passage = new StringBuilder(SENTENCE);
    while (passage.length() < characters / passages) {
      passage.append("More words stand here. ");
    }
    return document(id, passage.toString(), passages, "", false);
  }

  private static AnnotatedDocument document(
      String id, String passage, int passages, String note, boolean segmented) {
    String text = passage.repeat(passages);
    Provenance anna = Provenance.manual("anna").withNote(note);
    List<Span> spans = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < passages; i++) {
      int at = i * passage.length();
      spans.add(Span.of("s" + i, Layer.SOURCE, at, at + SOURCE_END, anna));
      spans.add(Span.of("q" + i, Layer.CUE, at + CUE, at + CUE + 4, anna));
      List<Range> pieces =
          List.of(new Range(at + CLAIM, at + CLAIM + 7), new Range(at + PEACE, at + PEACE + 5));
      spans.add(new Span("c" + i, Layer.CLAIM, pieces, new TreeMap<>(), anna));
      spans.add(
          Span.of("p" + i, Layer.PRECONDITION, at + PEACE, at + PEACE + 5, anna)
              .withFeature("kind", "necessary"));
      links.add(new Link(LinkType.SOURCE, "c" + i, "s" + i, "speaker"));
      links.add(new Link(LinkType.CUE, "c" + i, "q" + i, ""));
      links.add(new Link(LinkType.PRECONDITION, "c" + i, "p" + i, "necessary"));
    }
    Range all = new Range(0, text.length());
    Segmentation parts =
        segmented ? Segmenter.segment(text, List.of(all)) : new Segmentation(List.of(), List.of());
    return new AnnotatedDocument(
        id,
        text,
        new Article("https://news.example/a", "Paper", "Talks", "Roe", "", "", "en", ""),
        List.of(new Zone(ZoneKind.PARAGRAPH, all, 0, text.length())),
        parts.sentences(),
        parts.tokens(),
        spans,
        links,
        new TreeMap<>(java.util.Map.of("topic", "talks=peace")));
  }
}
