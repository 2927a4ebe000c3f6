package io.github.assay.corpus.formats;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds a document of lines with a token and its BIO tags. */
final class ConllParser {

  /** A span that may go on in the next line. */
  private record Open(Layer layer, int begin, int end) {}

  private static final String OUTSIDE = "O";
  private static final String DOCUMENT = "-DOCSTART-";

  private final StringBuilder text = new StringBuilder();
  private final List<Range> tokens = new ArrayList<>();
  private final List<Range> sentences = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private int sentenceBegin = -1;
  private int columns = -1;

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none of this format; the message says why
   */
  void line(String line) {
    if (line.isBlank()) {
      endSentence();
      return;
    }
    if (line.startsWith(DOCUMENT)) {
      endSentence();
      closeAll();
      return;
    }
    String[] fields = line.contains("\t") ? line.split("\t", -1) : line.strip().split(" +");
    if (columns >= 0 && fields.length != columns) {
      throw new IllegalArgumentException(
          "it has %d columns where the lines before have %d".formatted(fields.length, columns));
    }
    columns = fields.length;
    if (fields[0].isEmpty()) {
      throw new IllegalArgumentException("it has no token");
    }
    Range token = token(fields[0]);
    for (int column = 1; column < fields.length; column++) {
      tag(column - 1, fields[column], token);
    }
  }

  private Range token(String word) {
    if (sentenceBegin >= 0) {
      text.append(' ');
    } else {
      text.append(text.isEmpty() ? "" : "\n");
      sentenceBegin = text.length();
    }
    Range token = new Range(text.length(), text.length() + word.length());
    text.append(word);
    tokens.add(token);
    return token;
  }

  private void tag(int column, String tag, Range token) {
    while (open.size() <= column) {
      open.add(null);
    }
    Open before = open.get(column);
    if (tag.equals(OUTSIDE)) {
      close(column);
      return;
    }
    if (!tag.matches("[BI]-.+")) {
      throw new IllegalArgumentException(
          "\"%s\" is no tag; a tag is O, or B- or I- and a type".formatted(tag));
    }
    Layer layer =
        Layer.find(tag.substring(2))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no type \"%s\"; there are %s"
                            .formatted(
                                tag.substring(2),
                                Stream.of(Layer.values())
                                    .map(Layer::label)
                                    .collect(Collectors.joining(", ")))));
    if (tag.startsWith("I") && before != null && before.layer() == layer) {
      open.set(column, new Open(layer, before.begin(), token.end()));
    } else {
      close(column);
      open.set(column, new Open(layer, token.begin(), token.end()));
    }
  }

  private void close(int column) {
    Open ended = open.get(column);
    if (ended != null) {
      spans.add(
          Span.of(
              "t" + (spans.size() + 1),
              ended.layer(),
              ended.begin(),
              ended.end(),
              Provenance.manual("imported")));
    }
    open.set(column, null);
  }

  private void closeAll() {
    for (int column = 0; column < open.size(); column++) {
      close(column);
    }
  }

  /** A quotation may go on in the next sentence, with a tag that begins with I. */
  private void endSentence() {
    if (sentenceBegin >= 0) {
      sentences.add(new Range(sentenceBegin, text.length()));
      sentenceBegin = -1;
    }
  }

  /** The document of all lines so far. */
  AnnotatedDocument document(String id) {
    endSentence();
    closeAll();
    return AnnotatedDocument.of(id, text.toString())
        .withSegmentation(sentences, tokens)
        .withAnnotations(spans, List.of());
  }
}
