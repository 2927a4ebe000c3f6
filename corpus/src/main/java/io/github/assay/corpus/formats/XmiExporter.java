package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.TypeSystems;
import io.github.assay.corpus.store.XmiWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes UIMA XMI with its type system; nothing is lost. */
public final class XmiExporter implements Exporter {

  @Override
  public Exported export(AnnotatedDocument document) throws AssayException {
    return new Exported(
        new TreeMap<>(Map.of(".xmi", XmiWriter.bytes(document))),
        new TreeMap<>(Map.of("TypeSystem.xml", TypeSystems.standard())),
        List.of());
  }
}
