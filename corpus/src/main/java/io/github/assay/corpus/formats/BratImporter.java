package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads brat standoff: an {@code .ann} file and the {@code .txt} file beside it. */
public final class BratImporter implements Importer {

  @Override
  public AnnotatedDocument read(Path file) throws AssayException {
    String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
    try {
      String text = Files.readString(file.resolveSibling(name + ".txt"));
      BratParser parser = new BratParser(text);
      int line = 0;
      for (String next : Files.readAllLines(file)) {
        line++;
        try {
          parser.line(next);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new AssayException(
              "%s, line %d: %s; mend or remove the line".formatted(file, line, e.getMessage()), e);
        }
      }
      return parser.document(name);
    } catch (IOException e) {
      throw new AssayException(
          "%s or its .txt cannot be read as UTF-8 (%s); check both".formatted(file, e.getMessage()),
          e);
    } catch (IllegalArgumentException e) {
      throw new AssayException(
          "%s: %s; mend or remove the annotation".formatted(file, e.getMessage()), e);
    }
  }
}
