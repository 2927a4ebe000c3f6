package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.XmiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads UIMA XMI with Assay's types through the checks of the store. */
public final class XmiImporter implements Importer {

  private final XmiReader reader = new XmiReader();

  @Override
  public AnnotatedDocument read(Path file) throws AssayException {
    try {
      return reader.read(Files.readAllBytes(file), file.toString()).document();
    } catch (IOException e) {
      throw new AssayException(
          file + " cannot be read (" + e.getMessage() + "); check its permissions", e);
    }
  }
}
