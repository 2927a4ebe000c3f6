package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.Segment;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The annotations of a gold document as one chain sees them.
 *
 * <p>Where spans of a chain overlap, the shorter wins the tokens, for one token has one tag.
 *
 * @param tags a tag for each token
 * @param mentions the spans that kept tokens, in text order
 */
@SuppressWarnings("ArrayRecordComponent")
public record GoldTags(byte[] tags, List<Mention> mentions) {

  private record Piece(Segment segment, String id) {}

  /**
   * Reads the annotations of a document.
   *
   * @param document a gold document
   * @param words its words
   * @param chain the chain to read for
   */
  public static GoldTags of(AnnotatedDocument document, Words words, Chain chain) {
    Set<String> conditionCues = conditionCues(document);
    List<Piece> pieces = new ArrayList<>();
    for (Span span : document.spans()) {
      int type = chain.kinds().indexOf(kind(span, conditionCues));
      if (type >= 0) {
        for (Range range : span.fragments()) {
          int begin = words.tokenAt(range.begin());
          int end = begin;
          while (end < words.size() && words.begin(end) < range.end()) {
            end++;
          }
          if (end > begin) {
            pieces.add(new Piece(new Segment(type, begin, end), span.id()));
          }
        }
      }
    }
    pieces.sort(Comparator.comparing(Piece::segment, Segment.OUTER_FIRST));
    byte[] tags = Segment.encode(pieces.stream().map(Piece::segment).toList(), words.size());
    String[] owner = new String[words.size()];
    for (Piece piece : pieces) {
      Arrays.fill(owner, piece.segment.begin(), piece.segment.end(), piece.id);
    }
    Map<String, List<Segment>> byOwner = new LinkedHashMap<>();
    for (Segment segment : Segment.decode(tags)) {
      byOwner.computeIfAbsent(owner[segment.begin()], k -> new ArrayList<>()).add(segment);
    }
    List<Mention> mentions = new ArrayList<>();
    byOwner.forEach(
        (id, segments) ->
            mentions.add(new Mention(chain.kinds().get(segments.get(0).type()), segments, 1, id)));
    return new GoldTags(tags, List.copyOf(mentions));
  }

  private static Kind kind(Span span, Set<String> conditionCues) {
    return switch (span.layer()) {
      case CLAIM -> Kind.CLAIM;
      case SOURCE -> Kind.SOURCE;
      case PRECONDITION -> Kind.PRECONDITION;
      case CUE -> conditionCues.contains(span.id()) ? Kind.CONDITION_CUE : Kind.CUE;
    };
  }

  /** A cue is one of condition if it says so or if a precondition links to it. */
  private static Set<String> conditionCues(AnnotatedDocument document) {
    Set<String> preconditions = new HashSet<>();
    Set<String> cues = new HashSet<>();
    for (Span span : document.spans()) {
      if (span.layer() == Layer.PRECONDITION) {
        preconditions.add(span.id());
      }
      if (span.feature("kind").equals(CueKind.CONDITION.label()) && span.layer() == Layer.CUE) {
        cues.add(span.id());
      }
    }
    for (Link link : document.links()) {
      if (preconditions.contains(link.from())) {
        cues.add(link.to());
      }
    }
    return cues;
  }
}
