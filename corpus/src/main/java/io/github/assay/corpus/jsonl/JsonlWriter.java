package io.github.assay.corpus.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes documents as JSON Lines in UTF-8; what it writes, {@link JsonlReader} reads back alike.
 *
 * <p>Layout, sentences and tokens are left out, as the form has no place for them. Same documents,
 * same bytes. Not thread-safe; the caller closes it, and the stream with it.
 */
public final class JsonlWriter implements AutoCloseable {

  private final JsonGenerator json;

  /**
   * Opens a writer onto a stream.
   *
   * @throws IOException if the stream refuses
   */
  public JsonlWriter(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /**
   * Writes one document as one line.
   *
   * @throws IOException if the stream refuses
   */
  public void write(AnnotatedDocument document) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.id());
    json.writeStringField("text", document.text());
    json.writeArrayFieldStart("spans");
    for (Span span : document.spans()) {
      for (Range fragment : span.fragments()) {
        write(span, fragment);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (Link link : document.links()) {
      json.writeStartObject();
      json.writeStringField("type", link.type().label());
      json.writeStringField("from", link.from());
      json.writeStringField("to", link.to());
      if (!link.role().isEmpty()) {
        json.writeStringField("role", link.role());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("meta");
    for (Map.Entry<String, String> fact : document.meta().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Span span, Range fragment) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", span.layer().label());
    json.writeNumberField("begin", fragment.begin());
    json.writeNumberField("end", fragment.end());
    json.writeStringField("id", span.id());
    if (!span.features().isEmpty()) {
      json.writeObjectFieldStart("features");
      for (Map.Entry<String, String> feature : span.features().entrySet()) {
        json.writeStringField(feature.getKey(), feature.getValue());
      }
      json.writeEndObject();
    }
    json.writeStringField("origin", span.provenance().origin());
    json.writeNumberField("confidence", span.provenance().confidence());
    json.writeStringField("status", span.provenance().status().label());
    if (!span.provenance().note().isEmpty()) {
      json.writeStringField("note", span.provenance().note());
    }
    json.writeEndObject();
  }

  /** Hands everything written so far to the stream. */
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    if (!json.isClosed()) {
      json.writeRaw('\n');
      json.close();
    }
  }
}
