package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** Writes one file of one JSON line a document; such files can simply be put together. */
public final class JsonlExporter implements Exporter {

  @Override
  public Exported export(AnnotatedDocument document) throws AssayException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(out)) {
      writer.write(document);
    } catch (IOException e) {
      throw new AssayException(
          document.id() + " cannot be written as JSON Lines (" + e.getMessage() + ")", e);
    }
    Losses losses = new Losses();
    if (document.meta().isEmpty()) {
      // JSON Lines keeps what is known of an article as further facts.
      losses.addFacts(document);
    }
    losses.add("zones", document.zones().size());
    losses.add("sentences and tokens", document.sentences().size() + document.tokens().size());
    return Exported.of(Map.of(".jsonl", out.toByteArray()), losses);
  }
}
