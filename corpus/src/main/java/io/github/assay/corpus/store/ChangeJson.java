package io.github.assay.corpus.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Labelled;
import io.github.assay.typesystem.value.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/** One change as a line of ASCII JSON and back, without loss. Stateless. */
final class ChangeJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final JsonMapper MAPPER = new JsonMapper();

  private ChangeJson() {}

  static byte[] bytes(Change change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("label", change.label());
      spans(json, "removedSpans", change.removedSpans());
      spans(json, "addedSpans", change.addedSpans());
      links(json, "removedLinks", change.removedLinks());
      links(json, "addedLinks", change.addedLinks());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail", e);
    }
    return out.toByteArray();
  }

  /**
   * Reads a change.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Change change(byte[] line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      return new Change(
          text(json, "label"),
          spans(json.get("removedSpans")),
          spans(json.get("addedSpans")),
          links(json.get("removedLinks")),
          links(json.get("addedLinks")));
    } catch (IOException | NullPointerException | NoSuchElementException e) {
      throw new IllegalArgumentException("it is no change (" + e.getMessage() + ")", e);
    }
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeStringField("id", span.id());
      json.writeStringField("layer", span.layer().label());
      json.writeArrayFieldStart("fragments");
      for (Range fragment : span.fragments()) {
        json.writeNumber(fragment.begin());
        json.writeNumber(fragment.end());
      }
      json.writeEndArray();
      json.writeObjectFieldStart("features");
      for (Map.Entry<String, String> feature : span.features().entrySet()) {
        json.writeStringField(feature.getKey(), feature.getValue());
      }
      json.writeEndObject();
      json.writeStringField("origin", span.provenance().origin());
      json.writeStringField("confidence", Float.toString(span.provenance().confidence()));
      json.writeStringField("status", span.provenance().status().label());
      json.writeStringField("note", span.provenance().note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void links(JsonGenerator json, String name, List<Link> links) throws IOException {
    json.writeArrayFieldStart(name);
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("type", link.type().label());
      json.writeStringField("from", link.from());
      json.writeStringField("to", link.to());
      json.writeStringField("role", link.role());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode json : array) {
      List<Range> fragments = new ArrayList<>();
      JsonNode offsets = json.get("fragments");
      for (int i = 0; i + 1 < offsets.size(); i += 2) {
        fragments.add(new Range(offsets.get(i).intValue(), offsets.get(i + 1).intValue()));
      }
      SortedMap<String, String> features = new TreeMap<>();
      json.get("features")
          .properties()
          .forEach(e -> features.put(e.getKey(), e.getValue().textValue()));
      Provenance provenance =
          new Provenance(
              text(json, "origin"),
              Float.parseFloat(text(json, "confidence")),
              Labelled.find(Status.class, text(json, "status")).orElseThrow(),
              text(json, "note"));
      Layer layer = Layer.find(text(json, "layer")).orElseThrow();
      spans.add(new Span(text(json, "id"), layer, fragments, features, provenance));
    }
    return spans;
  }

  private static List<Link> links(JsonNode array) {
    List<Link> links = new ArrayList<>();
    for (JsonNode json : array) {
      links.add(
          new Link(
              LinkType.find(text(json, "type")).orElseThrow(),
              text(json, "from"),
              text(json, "to"),
              text(json, "role")));
    }
    return links;
  }

  static String text(JsonNode json, String name) {
    return json.required(name).textValue();
  }
}
