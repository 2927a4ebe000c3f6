package io.github.assay.corpus.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's annotations of one document, anchored by quotation instead of offsets.
 *
 * <p>Such a file outlives a better extraction of the article, reads well in a diff, and can be
 * written by hand: {@code {"annotator":"anna","spans":[{"id":"c1","layer":"Claim","text":["talks
 * fail"],"in":"that talks fail"}],"links":[…]}}. docs/formats.md describes it.
 */
public final class AnchoredLayer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final JsonNode layer;

  private AnchoredLayer(String file, JsonNode layer) {
    this.file = file;
    this.layer = layer;
  }

  /**
   * Parses a file.
   *
   * @param content the file's bytes, JSON
   * @param file its name, for errors
   * @throws AssayException if it is not JSON, or has no list of spans
   */
  public static AnchoredLayer parse(byte[] content, String file) throws AssayException {
    try {
      JsonNode layer = JSON.readTree(content);
      if (!layer.path("spans").isArray() || !layer.path("links").isArray()) {
        throw new AssayException(
            file
                + " is no layer anchored by quotation: it lacks the lists \"spans\" and \"links\";"
                + " docs/formats.md describes the form");
      }
      return new AnchoredLayer(file, layer);
    } catch (JsonProcessingException e) {
      throw new AssayException(
          "%s, line %d: is not valid JSON (%s); mend the file"
              .formatted(
                  file,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new AssayException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Finds the anchors in a document's text.
   *
   * @param document what was annotated; its own annotations are replaced
   * @param name who annotated, where the file does not say
   * @return the document with the annotations, as made by that person
   * @throws AssayException if a passage is not in the text, or could be several; nothing of the
   *     file is taken then
   */
  public AnnotatedDocument on(AnnotatedDocument document, String name) throws AssayException {
    AnchorFinder finder = new AnchorFinder(document.text());
    ObjectNode record = JSON.createObjectNode().put("id", document.id());
    record.put("text", document.text());
    ArrayNode spans = record.putArray("spans");
    String origin = Provenance.HUMAN + layer.path("annotator").asText(name);
    try {
      for (JsonNode span : layer.get("spans")) {
        for (Range piece : pieces(finder, span)) {
          ObjectNode entry = spans.addObject();
          entry.put("id", span.path("id").asText()).put("type", span.path("layer").asText());
          entry.put("begin", piece.begin()).put("end", piece.end());
          entry.set("features", span.path("features"));
          entry.put("origin", origin).put("status", Status.MANUAL.label());
          entry.put("note", span.path("note").asText(""));
        }
      }
      record.set("links", layer.get("links"));
      AnnotatedDocument resolved = new RecordParser(record).document();
      return document.withAnnotations(resolved.spans(), resolved.links());
    } catch (IllegalArgumentException e) {
      throw new AssayException(
          "%s does not fit the text of %s: %s; mend the file, or import the article that it was made of"
              .formatted(file, document.id(), e.getMessage()),
          e);
    }
  }

  private static List<Range> pieces(AnchorFinder finder, JsonNode span) {
    List<String> words = new ArrayList<>();
    span.path("text").forEach(t -> words.add(t.asText()));
    if (words.isEmpty()) {
      throw new IllegalArgumentException("span " + span + " has no \"text\"");
    }
    try {
      return finder.find(words, span.path("in").asText(""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "span %s: %s".formatted(span.path("id").asText(), e.getMessage()), e);
    }
  }
}
