package io.github.assay.workbench.cli.bench;

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
import java.util.TreeMap;

/**
 * Articles of random words with attributions, each with gold and with a prediction that errs.
 *
 * <p>What they say means nothing; they are as long and as densely annotated as news. The number of
 * an article and the seed make it, so that both sides can be had without keeping either.
 */
final class MadeUpArticles {

  private static final int SENTENCES = 30;
  private static final String LETTERS = "etaoinshrdlucmfwyp";

  private final long seed;

  MadeUpArticles(long seed) {
    this.seed = seed;
  }

  /** The right annotations of an article. */
  AnnotatedDocument gold(int number) {
    return make(number, 0);
  }

  /** A prediction in which about a fifth of the spans is wrong somehow. */
  AnnotatedDocument prediction(int number, int system) {
    return make(number, system);
  }

  private AnnotatedDocument make(int number, int system) {
    SplittableRandom words = new SplittableRandom(seed * 31 + number);
    SplittableRandom errors = new SplittableRandom((seed * 31 + number) * 31 + system);
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      Range source = words(text, words, 2);
      Range cue = words(text, words, 1);
      Range claim = words(text, words, 8 + words.nextInt(16));
      text.setCharAt(text.length() - 1, '.');
      text.append(i % 4 == 3 ? '\n' : ' ');
      add(spans, "c" + i, Layer.CLAIM, claim, system, errors, text);
      add(spans, "s" + i, Layer.SOURCE, source, system, errors, text);
      add(spans, "q" + i, Layer.CUE, cue, system, errors, text);
      link(links, spans, LinkType.SOURCE, "c" + i, "s" + i);
      link(links, spans, LinkType.CUE, "c" + i, "q" + i);
    }
    return AnnotatedDocument.of("article-" + number, text.toString()).withAnnotations(spans, links);
  }

  private static Range words(StringBuilder text, SplittableRandom random, int number) {
    int begin = text.length();
    for (int i = 0; i < number; i++) {
      int letters = 2 + random.nextInt(8);
      for (int k = 0; k < letters; k++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.append(' ');
    }
    return new Range(begin, text.length() - 1);
  }

  private static void add(
      List<Span> spans,
      String id,
      Layer layer,
      Range right,
      int system,
      SplittableRandom errors,
      StringBuilder text) {
    int chance = system == 0 ? 100 : errors.nextInt(100);
    if (chance < 6) {
      return;
    }
    Layer given = chance < 8 ? Layer.PRECONDITION : layer;
    int end = chance >= 8 && chance < 20 ? Math.min(text.length(), right.end() + 3) : right.end();
    spans.add(
        new Span(
            id,
            given,
            List.of(new Range(right.begin(), end)),
            new TreeMap<>(),
            system == 0
                ? Provenance.manual("anna")
                : Provenance.suggested("bench@1", errors.nextInt(100) / 100f)));
  }

  private static void link(
      List<Link> links, List<Span> spans, LinkType type, String from, String to) {
    if (has(spans, from, Layer.CLAIM) && has(spans, to, type.target())) {
      links.add(new Link(type, from, to, ""));
    }
  }

  private static boolean has(List<Span> spans, String id, Layer layer) {
    return spans.stream().anyMatch(s -> s.id().equals(id) && s.layer() == layer);
  }
}
