package io.github.assay.corpus.lint;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds small documents whose spans are named by their words. */
public final class Sample {

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Zone> zones = new ArrayList<>();
  private final List<Range> sentences = new ArrayList<>();
  private final List<Range> tokens = new ArrayList<>();
  private final TreeMap<String, String> facts = new TreeMap<>();
  private Article article = Article.UNKNOWN;

  private Sample(String text) {
    this.text = text;
  }

  /** A text without annotations. */
  public static Sample of(String text) {
    return new Sample(text);
  }

  /** The domain's own example, without a fault. */
  public static Sample faultless() {
    return of("The minister declared that talks are impossible without a prior ceasefire.")
        .segmented()
        .span("s1", Layer.SOURCE, "The minister")
        .span("q1", Layer.CUE, "declared", "kind", "attribution")
        .span("c1", Layer.CLAIM, "talks are impossible", "quotation", "indirect")
        .span("q2", Layer.CUE, "without", "kind", "condition")
        .span("p1", Layer.PRECONDITION, "a prior ceasefire", "kind", "necessary")
        .link(LinkType.SOURCE, "c1", "s1", "speaker")
        .link(LinkType.CUE, "c1", "q1", "attribution")
        .link(LinkType.PRECONDITION, "c1", "p1", "necessary")
        .link(LinkType.CUE, "p1", "q2", "condition");
  }

  /** Cuts sentences at full stops and tokens at anything but letters and digits. */
  public Sample segmented() {
    find("\\S[^.]*\\.?", sentences);
    find("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]", tokens);
    return this;
  }

  /** Adds a span on the first occurrence of the words. */
  public Sample span(String id, Layer layer, String words, String... features) {
    return span(id, layer, List.of(range(words)), features);
  }

  /** Adds a span on given pieces. */
  public Sample span(String id, Layer layer, List<Range> pieces, String... features) {
    TreeMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < features.length; i += 2) {
      values.put(features[i], features[i + 1]);
    }
    spans.add(new Span(id, layer, pieces, values, Provenance.manual("anna")));
    return this;
  }

  /** Gives the span added last other provenance. */
  public Sample by(Provenance provenance) {
    spans.add(spans.remove(spans.size() - 1).withProvenance(provenance));
    return this;
  }

  /** Adds a link. */
  public Sample link(LinkType type, String from, String to, String role) {
    links.add(new Link(type, from, to, role));
    return this;
  }

  /** Adds a zone on the first occurrence of the words. */
  public Sample zone(ZoneKind kind, String words) {
    zones.add(new Zone(kind, range(words), -1, -1));
    return this;
  }

  /** Replaces the sentences. */
  public Sample sentences(Range... ranges) {
    sentences.clear();
    sentences.addAll(List.of(ranges));
    return this;
  }

  /** Replaces the tokens. */
  public Sample tokens(Range... ranges) {
    tokens.clear();
    tokens.addAll(List.of(ranges));
    return this;
  }

  /** Sets the article's dates. */
  public Sample dates(String published, String retrieved) {
    article = new Article("", "", "", "", published, retrieved, "en", "");
    return this;
  }

  /** Adds a fact about the document. */
  public Sample fact(String name, String value) {
    facts.put(name, value);
    return this;
  }

  /** Where the words stand first. */
  public Range range(String words) {
    int begin = text.indexOf(words);
    return new Range(begin, begin + words.length());
  }

  /** The document. */
  public AnnotatedDocument document() {
    return new AnnotatedDocument(
        "talks-1", text, article, zones, sentences, tokens, spans, links, facts);
  }

  private void find(String pattern, List<Range> found) {
    Matcher m = Pattern.compile(pattern).matcher(text);
    while (m.find()) {
      found.add(new Range(m.start(), m.end()));
    }
  }
}
