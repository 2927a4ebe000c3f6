package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences, one a line, in which [preconditions] and {@code <cues>} are marked. */
final class MarkedSentences {

  private static final Provenance AUTHOR = Provenance.manual("assay");

  private MarkedSentences() {}

  /**
   * Reads a file; lines that are blank or begin with {@code #} are passed over.
   *
   * @return a document for each sentence, with its preconditions
   * @throws AssayException if the file cannot be read
   */
  static List<AnnotatedDocument> read(Path file) throws AssayException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          documents.add(parse("sentence-" + (documents.size() + 1), line));
        }
      }
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read (%s); check its permissions".formatted(file, e.getMessage()), e);
    }
    return documents;
  }

  private static AnnotatedDocument parse(String id, String line) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (char c : line.toCharArray()) {
      switch (c) {
        case '[', '<' -> open = text.length();
        case ']' ->
            spans.add(Span.of("p" + spans.size(), Layer.PRECONDITION, open, text.length(), AUTHOR));
        case '>' -> {
          // Cues are marked for readers; the table does not count them.
        }
        default -> text.append(c);
      }
    }
    return AnnotatedDocument.of(id, text.toString()).withAnnotations(spans, List.of());
  }
}
