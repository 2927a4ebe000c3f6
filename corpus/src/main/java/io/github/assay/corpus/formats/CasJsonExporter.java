package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;

/** Writes UIMA CAS JSON with UIMA's own writer; nothing is lost. */
public final class CasJsonExporter implements Exporter {

  @Override
  public Exported export(AnnotatedDocument document) throws AssayException {
    JCas cas = AssayCas.create();
    CasMapper.write(document, cas);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonCas2Serializer().serialize(cas.getCas(), out);
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be written as CAS JSON (%s); export it as XMI"
              .formatted(document.id(), e.getMessage()),
          e);
    }
    return Exported.of(Map.of(".json", out.toByteArray()), new Losses());
  }
}
