package io.github.assay.workbench.editor.bench;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An article of random words, as long and as densely annotated as wanted, the same each time.
 *
 * <p>Each passage is a sentence with a source, a cue, a claim, and a precondition inside the claim,
 * linked; plain sentences fill up what is left.
 */
final class MadeUpArticle {

  private static final String LETTERS = "etaoinshrdlucmfwyp";
  private static final int SPANS_A_PASSAGE = 4;

  private final SplittableRandom random = new SplittableRandom(1);
  private final StringBuilder text = new StringBuilder();
  private final List<Range> sentences = new ArrayList<>();
  private final List<Range> tokens = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  private MadeUpArticle() {}

  /**
   * Makes an article.
   *
   * @param characters how long it is, nearly
   * @param spans how many spans it has, nearly
   */
  static AnnotatedDocument make(String id, int characters, int spans) {
    MadeUpArticle article = new MadeUpArticle();
    int passages = spans / SPANS_A_PASSAGE;
    for (int i = 0; i < passages; i++) {
      article.passage(i);
      while (article.text.length() < (long) characters * (i + 1) / passages) {
        article.sentence(() -> article.words(14));
      }
    }
    return AnnotatedDocument.of(id, article.text.toString())
        .withSegmentation(article.sentences, article.tokens)
        .withAnnotations(article.spans, article.links);
  }

  private void passage(int number) {
    sentence(
        () -> {
          span("s" + number, Layer.SOURCE, words(2));
          span("q" + number, Layer.CUE, words(1));
          Range begin = words(6);
          Range condition = words(5);
          span("p" + number, Layer.PRECONDITION, condition);
          span("c" + number, Layer.CLAIM, new Range(begin.begin(), condition.end()));
        });
    links.add(new Link(LinkType.SOURCE, "c" + number, "s" + number, "speaker"));
    links.add(new Link(LinkType.CUE, "c" + number, "q" + number, ""));
    links.add(new Link(LinkType.PRECONDITION, "c" + number, "p" + number, ""));
  }

  private void sentence(Runnable content) {
    int begin = text.length();
    content.run();
    text.setCharAt(text.length() - 1, '.');
    sentences.add(new Range(begin, text.length()));
    text.append(sentences.size() % 4 == 0 ? '\n' : ' ');
  }

  private Range words(int count) {
    int begin = text.length();
    int end = begin;
    for (int i = 0; i < count; i++) {
      int from = text.length();
      for (int length = 2 + random.nextInt(8); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      end = text.length();
      tokens.add(new Range(from, end));
      text.append(' ');
    }
    return new Range(begin, end);
  }

  private void span(String id, Layer layer, Range range) {
    Provenance provenance = Provenance.suggested("bench@1", 0.5f);
    spans.add(Span.of(id, layer, range.begin(), range.end(), provenance));
  }
}
