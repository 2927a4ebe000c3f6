package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads WebAnno TSV 3.3 with Assay's layers, as INCEpTION exports it. */
public final class WebannoImporter implements Importer {

  @Override
  public AnnotatedDocument read(Path file) throws AssayException {
    WebannoParser parser = new WebannoParser();
    int line = 0;
    try {
      // Not readAllLines: that would end lines at a lone carriage return too.
      for (String next : Files.readString(file).split("\n", -1)) {
        line++;
        parser.line(next.endsWith("\r") ? next.substring(0, next.length() - 1) : next);
      }
      line = 0;
      String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
      return CasMapper.read(parser.cas()).withId(name);
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read as UTF-8 (%s); check it".formatted(file, e.getMessage()), e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new AssayException(
          "%s%s: %s; export it anew"
              .formatted(file, line == 0 ? "" : ", line " + line, e.getMessage()),
          e);
    }
  }
}
