package io.github.assay.corpus.model;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A document with one layer of annotations, as a value: what a CAS, an XMI file and a JSONL line
 * hold alike.
 *
 * <p>Immutable and thread-safe. The spans are in {@link Span#TEXT_ORDER}, the links sorted.
 *
 * @param id name of the document, unique in its corpus
 * @param text the document text
 * @param article what is known of the article
 * @param zones layout, in text order
 * @param sentences sentences, in text order, not overlapping; may be empty
 * @param tokens tokens, in text order, not overlapping; may be empty
 * @param spans annotations, in text order
 * @param links links between the annotations, sorted
 * @param meta further facts by name, as in JSONL; kept as they came
 */
public record AnnotatedDocument(
    String id,
    String text,
    Article article,
    List<Zone> zones,
    List<Range> sentences,
    List<Range> tokens,
    List<Span> spans,
    List<Link> links,
    SortedMap<String, String> meta) {

  /**
   * Copies, sorts and checks the values.
   *
   * @throws NullPointerException if one is null
   * @throws IllegalArgumentException if an offset lies outside the text or inside a surrogate pair,
   *     two spans share an id, or a link's end is missing or of the wrong layer; the message names
   *     the culprit
   */
  public AnnotatedDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    zones = List.copyOf(zones);
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
    spans = spans.stream().sorted(Span.TEXT_ORDER).toList();
    links = sortedWithoutDoubles(links);
    meta = Collections.unmodifiableSortedMap(new TreeMap<>(meta));
    Map<String, Span> byId = new HashMap<>();
    for (Span span : spans) {
      for (Range fragment : span.fragments()) {
        check(text, fragment, span);
      }
      if (byId.put(span.id(), span) != null) {
        throw new IllegalArgumentException("two spans have the id " + span.id());
      }
    }
    for (Zone zone : zones) {
      check(text, zone.range(), zone.kind());
    }
    for (Range sentence : sentences) {
      check(text, sentence, "sentence");
    }
    for (Range token : tokens) {
      check(text, token, "token");
    }
    for (Link link : links) {
      Span from = byId.get(link.from());
      Span to = byId.get(link.to());
      if (from == null || to == null) {
        throw new IllegalArgumentException(
            "a %s link leads from %s to %s, but there is no span %s"
                .formatted(
                    link.type().label(),
                    link.from(),
                    link.to(),
                    from == null ? link.from() : link.to()));
      }
      if (!link.type().allowsFrom(from.layer()) || to.layer() != link.type().target()) {
        throw new IllegalArgumentException(
            "a %s link cannot lead from %s %s to %s %s"
                .formatted(
                    link.type().label(),
                    from.layer().label(),
                    from.id(),
                    to.layer().label(),
                    to.id()));
      }
    }
  }

  private static List<Link> sortedWithoutDoubles(List<Link> links) {
    List<Link> sorted = new ArrayList<>(links.size());
    for (Link link : links.stream().sorted().toList()) {
      if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).equals(link)) {
        sorted.add(link);
      }
    }
    return Collections.unmodifiableList(sorted);
  }

  private static void check(String text, Range range, Object owner) {
    if (range.end() > text.length()) {
      throw new IllegalArgumentException(
          "%s ends at %d but the text has %d characters"
              .formatted(name(owner), range.end(), text.length()));
    }
    if (splitsPair(text, range.begin()) || splitsPair(text, range.end())) {
      throw new IllegalArgumentException(
          "%s at %s begins or ends inside a surrogate pair".formatted(name(owner), range));
    }
  }

  /** Only for messages: a name for each of a hundred thousand good spans would cost. */
  private static String name(Object owner) {
    if (owner instanceof Span span) {
      return span.layer().label() + " " + span.id();
    }
    return owner instanceof ZoneKind kind ? "zone " + kind.label() : owner.toString();
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  /** A document of text alone. */
  public static AnnotatedDocument of(String id, String text) {
    return new AnnotatedDocument(
        id,
        text,
        Article.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  /** The same text and layout with other annotations. */
  public AnnotatedDocument withAnnotations(Collection<Span> newSpans, Collection<Link> newLinks) {
    return new AnnotatedDocument(
        id,
        text,
        article,
        zones,
        sentences,
        tokens,
        List.copyOf(newSpans),
        List.copyOf(newLinks),
        meta);
  }

  /** The same without some of its spans, and without the links from and to them. */
  public AnnotatedDocument without(Predicate<Span> unwanted) {
    List<Span> kept = spans.stream().filter(unwanted.negate()).toList();
    if (kept.size() == spans.size()) {
      return this;
    }
    Set<String> ids = kept.stream().map(Span::id).collect(Collectors.toSet());
    return withAnnotations(
        kept, links.stream().filter(l -> ids.contains(l.from()) && ids.contains(l.to())).toList());
  }

  /** The same with other sentences and tokens. */
  public AnnotatedDocument withSegmentation(List<Range> newSentences, List<Range> newTokens) {
    return new AnnotatedDocument(
        id, text, article, zones, newSentences, newTokens, spans, links, meta);
  }

  /** The same under another id. */
  public AnnotatedDocument withId(String newId) {
    return newId.equals(id)
        ? this
        : new AnnotatedDocument(newId, text, article, zones, sentences, tokens, spans, links, meta);
  }

  /**
   * Finds a span by its id; takes time in the number of spans.
   *
   * @return the span, or empty where there is none
   */
  public Optional<Span> span(String spanId) {
    return spans.stream().filter(s -> s.id().equals(spanId)).findFirst();
  }
}
