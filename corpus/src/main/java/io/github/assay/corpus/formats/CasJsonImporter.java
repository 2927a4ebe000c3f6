package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;

/** Reads UIMA CAS JSON with UIMA's own reader, and checks what it gives. */
public final class CasJsonImporter implements Importer {

  @Override
  public AnnotatedDocument read(Path file) throws AssayException {
    JCas cas = AssayCas.create();
    try (InputStream in = Files.newInputStream(file)) {
      new JsonCas2Deserializer().deserialize(in, cas.getCas());
    } catch (IOException | RuntimeException e) {
      // UIMA's reader answers some malformed files with whatever the JDK throws.
      throw new AssayException(
          "%s is no CAS JSON with Assay's types (%s); export it anew"
              .formatted(file, e.getMessage()),
          e);
    }
    return CasMapper.read(cas);
  }
}
