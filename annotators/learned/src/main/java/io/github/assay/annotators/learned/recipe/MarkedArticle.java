package io.github.assay.annotators.learned.recipe;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.SourceRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds one article of marked lines. Not thread-safe. */
final class MarkedArticle {

  private enum Mark {
    PRECONDITION("((", "))", Layer.PRECONDITION),
    SIGNAL("<<", ">>", Layer.CUE),
    CLAIM("[", "]", Layer.CLAIM),
    SOURCE("{", "}", Layer.SOURCE),
    CUE("<", ">", Layer.CUE);

    private final String opens;
    private final String closes;
    private final Layer layer;

    Mark(String opens, String closes, Layer layer) {
      this.opens = opens;
      this.closes = closes;
      this.layer = layer;
    }
  }

  private record Open(Mark mark, int begin, boolean continues) {}

  private record Piece(Mark mark, Range range, boolean continues) {}

  private static final Provenance AUTHOR = Provenance.manual("assay");

  private final String id;
  private final String corpus;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Mark> kinds = new LinkedHashMap<>();
  private final Map<String, List<Range>> ranges = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  MarkedArticle(String id, String corpus) {
    this.id = id;
    this.corpus = corpus;
  }

  /**
   * Adds a paragraph.
   *
   * @throws IllegalArgumentException if its marks are not paired
   */
  void add(String line) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    link(parse(line));
  }

  private List<Piece> parse(String line) {
    Deque<Open> open = new ArrayDeque<>();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      Mark closing = open.isEmpty() ? null : open.peek().mark;
      Optional<Mark> opening = opening(line, at);
      if (closing != null && line.startsWith(closing.closes, at)) {
        Open begun = open.pop();
        pieces.add(new Piece(closing, new Range(begun.begin, text.length()), begun.continues));
        at += closing.closes.length();
      } else if (opening.isPresent()) {
        at += opening.get().opens.length();
        boolean continues = opening.get() == Mark.CLAIM && line.startsWith("+", at);
        at += continues ? 1 : 0;
        open.push(new Open(opening.get(), text.length(), continues));
      } else {
        text.append(line.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" is not closed in its paragraph".formatted(open.peek().mark.opens));
    }
    pieces.sort(
        Comparator.comparingInt((Piece p) -> p.range.begin())
            .thenComparingInt(p -> -p.range.end()));
    return pieces;
  }

  private static Optional<Mark> opening(String line, int at) {
    for (Mark mark : Mark.values()) {
      if (line.startsWith(mark.opens, at)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  private void link(List<Piece> pieces) {
    Map<Mark, String> attribution = new EnumMap<>(Mark.class);
    Map<Mark, String> condition = new EnumMap<>(Mark.class);
    List<String> claims = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.continues && !claims.isEmpty()) {
        ranges.get(claims.get(claims.size() - 1)).add(piece.range);
        continue;
      }
      String name = name(piece);
      boolean conditional = piece.mark == Mark.PRECONDITION || piece.mark == Mark.SIGNAL;
      Map<Mark, String> group = conditional ? condition : attribution;
      if (group.containsKey(piece.mark)) {
        group.clear();
      }
      group.put(piece.mark, name);
      if (conditional) {
        linkCondition(piece, name, condition, claims);
      } else {
        linkAttribution(piece.mark, attribution);
      }
      if (piece.mark == Mark.CLAIM) {
        claims.add(name);
      }
    }
  }

  private String name(Piece piece) {
    String name = piece.mark.name().toLowerCase(java.util.Locale.ROOT) + (kinds.size() + 1);
    kinds.put(name, piece.mark);
    ranges.put(name, new ArrayList<>(List.of(piece.range)));
    return name;
  }

  private void linkCondition(
      Piece piece, String name, Map<Mark, String> group, List<String> claims) {
    if (group.size() == 2) {
      links.add(new Link(LinkType.CUE, group.get(Mark.PRECONDITION), group.get(Mark.SIGNAL), ""));
    }
    if (piece.mark == Mark.PRECONDITION) {
      for (int i = claims.size() - 1; i >= 0; i--) {
        if (ranges.get(claims.get(i)).stream().anyMatch(r -> r.covers(piece.range))) {
          links.add(new Link(LinkType.PRECONDITION, claims.get(i), name, ""));
          break;
        }
      }
    }
  }

  private void linkAttribution(Mark latest, Map<Mark, String> group) {
    String claim = group.get(Mark.CLAIM);
    if (claim == null) {
      return;
    }
    if (group.containsKey(Mark.SOURCE) && (latest == Mark.CLAIM || latest == Mark.SOURCE)) {
      links.add(
          new Link(LinkType.SOURCE, claim, group.get(Mark.SOURCE), SourceRole.SPEAKER.label()));
    }
    if (group.containsKey(Mark.CUE) && (latest == Mark.CLAIM || latest == Mark.CUE)) {
      links.add(new Link(LinkType.CUE, claim, group.get(Mark.CUE), ""));
    }
  }

  AnnotatedDocument document() {
    List<Span> spans = new ArrayList<>();
    kinds.forEach((name, mark) -> spans.add(span(name, mark)));
    AnnotatedDocument plain = AnnotatedDocument.of(id, text.toString());
    java.util.TreeMap<String, String> meta = new java.util.TreeMap<>(Map.of("corpus", corpus));
    return new AnnotatedDocument(
        id, plain.text(), plain.article(), List.of(), List.of(), List.of(), spans, links, meta);
  }

  private Span span(String name, Mark mark) {
    List<Range> pieces = ranges.get(name);
    Span span =
        Span.of(name, mark.layer, pieces.get(0).begin(), pieces.get(0).end(), AUTHOR)
            .withFragments(pieces);
    return mark.layer != Layer.CUE
        ? span
        : span.withFeature(
            "kind", (mark == Mark.CUE ? CueKind.ATTRIBUTION : CueKind.CONDITION).label());
  }
}
