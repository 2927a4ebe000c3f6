package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one token a line, parted by tabs or blanks from any number of BIO tags; an empty line ends
 * a sentence.
 *
 * <p>The file does not say what stood between tokens: in the text that is made they are parted by a
 * blank, and sentences by a line end.
 */
public final class ConllImporter implements Importer {

  @Override
  public AnnotatedDocument read(Path file) throws AssayException {
    String id = file.getFileName().toString().replaceFirst("\\.conll$", "");
    ConllParser parser = new ConllParser();
    try {
      int line = 0;
      for (String next : Files.readAllLines(file)) {
        line++;
        try {
          parser.line(next);
        } catch (IllegalArgumentException e) {
          throw new AssayException(
              "%s, line %d: %s; mend the line".formatted(file, line, e.getMessage()), e);
        }
      }
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read as UTF-8 (%s); check it".formatted(file, e.getMessage()), e);
    }
    return parser.document(id);
  }
}
