package io.github.assay.annotators.chat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes spans and links of answers; made for one document.
 *
 * <p>A quote that the text does not have, a value that there is not, and whatever else is not as it
 * was asked for, is dropped and counted: an answer can only ever point at the text.
 */
final class AnswerReader {

  private final String origin;
  private final float confidence;
  private final Set<String> taken;
  private final List<Span> spans = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Place, String> places = new HashMap<>();
  private int next;

  private record Place(Layer layer, List<Range> pieces) {}

  /**
   * Begins a document.
   *
   * @param taken ids that are not free
   */
  AnswerReader(String origin, float confidence, Set<String> taken) {
    this.origin = origin;
    this.confidence = confidence;
    this.taken = taken;
  }

  List<Span> spans() {
    return spans;
  }

  List<Link> links() {
    return links;
  }

  /** Reads the answer to one passage. */
  void read(JsonNode answer, Passage passage) {
    Aligner aligner = new Aligner(passage);
    for (JsonNode claim : answer.get(AnswerSchema.CLAIMS)) {
      claim(claim, aligner);
    }
  }

  private void claim(JsonNode node, Aligner aligner) {
    List<Range> pieces = new ArrayList<>();
    for (JsonNode piece : node.path(AnswerSchema.PIECES)) {
      place(piece, aligner, -1).ifPresent(pieces::add);
    }
    pieces.sort(null);
    pieces = disjoint(pieces);
    if (pieces.isEmpty()) {
      drop("a claim without a piece in the text");
      return;
    }
    int begin = pieces.get(0).begin();
    String claim = span(Layer.CLAIM, pieces, features(node, Layer.CLAIM, Layer.CLAIM.features()));
    for (JsonNode source : node.path(AnswerSchema.SOURCES)) {
      place(source, aligner, begin)
          .ifPresent(
              range ->
                  links.add(
                      new Link(
                          LinkType.SOURCE,
                          claim,
                          span(
                              Layer.SOURCE,
                              List.of(range),
                              features(source, Layer.SOURCE, Layer.SOURCE.features())),
                          role(source))));
    }
    cues(node, claim, CueKind.ATTRIBUTION, aligner, begin);
    for (JsonNode condition : node.path(AnswerSchema.PRECONDITIONS)) {
      place(condition, aligner, begin)
          .ifPresent(range -> precondition(condition, range, claim, aligner));
    }
  }

  private void precondition(JsonNode node, Range range, String claim, Aligner aligner) {
    SortedMap<String, String> features = features(node, Layer.PRECONDITION, List.of("kind"));
    if (node.path("negated").asBoolean(false)) {
      features.put("negated", "true");
    }
    String id = span(Layer.PRECONDITION, List.of(range), features);
    links.add(new Link(LinkType.PRECONDITION, claim, id, features.getOrDefault("kind", "")));
    cues(node, id, CueKind.CONDITION, aligner, range.begin());
  }

  private void cues(JsonNode node, String owner, CueKind kind, Aligner aligner, int near) {
    for (JsonNode cue : node.path(AnswerSchema.CUES)) {
      place(cue, aligner, near)
          .ifPresent(
              range ->
                  links.add(
                      new Link(
                          LinkType.CUE,
                          owner,
                          span(
                              Layer.CUE,
                              List.of(range),
                              new TreeMap<>(Map.of("kind", kind.label()))),
                          kind.label())));
    }
  }

  private Optional<Range> place(JsonNode node, Aligner aligner, int near) {
    JsonNode words = node.path(AnswerSchema.QUOTE);
    if (!words.isTextual()) {
      drop("an entry without a quote");
      return Optional.empty();
    }
    Optional<Range> found =
        aligner.find(new Quote(node.path(AnswerSchema.SENTENCE).asInt(0), words.asText()), near);
    if (found.isEmpty()) {
      drop("a quote that the text does not have, or not in one place");
    }
    return found;
  }

  private SortedMap<String, String> features(JsonNode node, Layer layer, List<String> names) {
    SortedMap<String, String> features = new TreeMap<>();
    for (String name : names) {
      String value = node.path(name).asText("").strip();
      List<String> legal = FeatureValues.of(layer, name);
      if (legal.isEmpty() || legal.contains(value)) {
        // Free text goes into the corpus: one line, no longer than a name is.
        String plain = value.replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (!plain.isEmpty() && plain.length() <= 200) {
          features.put(name, plain);
        }
      } else {
        drop("a value that %s of a %s cannot have".formatted(name, layer.label()));
      }
    }
    return features;
  }

  private String role(JsonNode source) {
    String role = source.path(AnswerSchema.ROLE).asText("");
    if (FeatureValues.roles(LinkType.SOURCE).contains(role)) {
      return role;
    }
    drop("a role that a source cannot have");
    return "";
  }

  /** The id of a span; the same place of the same layer is one span, named by its first mention. */
  private String span(Layer layer, List<Range> pieces, SortedMap<String, String> features) {
    return places.computeIfAbsent(
        new Place(layer, pieces),
        place -> {
          String id;
          do {
            id = "x" + ++next;
          } while (!taken.add(id));
          spans.add(
              new Span(id, layer, pieces, features, Provenance.suggested(origin, confidence)));
          return id;
        });
  }

  private static List<Range> disjoint(List<Range> sorted) {
    List<Range> disjoint = new ArrayList<>();
    for (Range range : sorted) {
      if (disjoint.isEmpty() || disjoint.get(disjoint.size() - 1).end() <= range.begin()) {
        disjoint.add(range);
      }
    }
    return disjoint;
  }

  private void drop(String what) {
    Tally.count(origin + ": dropped " + what, 1);
  }
}
