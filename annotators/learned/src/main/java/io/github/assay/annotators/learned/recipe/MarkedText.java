package io.github.assay.annotators.learned.recipe;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles that carry their annotations in the text, as people write training articles.
 *
 * <p>A line that begins with {@code #} begins an article and is not part of it; every other line is
 * a paragraph. The marks are {@code [claim]}, {@code {source}}, {@code <cue>}, {@code
 * ((precondition))} and {@code <<cue of a condition>>}; {@code [+further piece]} goes on with the
 * claim before it. Marks of a paragraph belong together, in whatever order, until one of a kind
 * comes that the group has already.
 */
final class MarkedText {

  private MarkedText() {}

  /**
   * Reads the articles of a file.
   *
   * @param file a file in UTF-8
   * @param corpus the fact {@code corpus} of the documents
   * @return the articles, named after the file and numbered from 1
   * @throws AssayException if the file cannot be read or a mark is not closed; names the line
   */
  static List<AnnotatedDocument> read(Path file, String corpus) throws AssayException {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    List<AnnotatedDocument> documents = new ArrayList<>();
    MarkedArticle article = null;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.startsWith("#")) {
        if (article != null) {
          documents.add(article.document());
        }
        article = new MarkedArticle(name + "-" + (documents.size() + 1), corpus);
      } else if (article == null) {
        throw new AssayException(
            "%s, line %d: text before the first article; begin with a line like \"# Title\""
                .formatted(file, number));
      } else {
        try {
          article.add(line);
        } catch (IllegalArgumentException e) {
          throw new AssayException(
              "%s, line %d: %s; mend the marks".formatted(file, number, e.getMessage()), e);
        }
      }
    }
    if (article != null) {
      documents.add(article.document());
    }
    return documents;
  }

  private static List<String> lines(Path file) throws AssayException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssayException(
          "training text %s cannot be read (%s); check the folder".formatted(file, e.getMessage()),
          e);
    }
  }
}
