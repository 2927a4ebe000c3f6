package io.github.assay.annotators.rules.precondition;

import io.github.assay.corpus.model.Range;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the sentences in which [preconditions] and {@code <cues>} are marked. */
final class MarkedSentences {

  /**
   * A sentence with its annotations.
   *
   * @param text the sentence without its marks
   * @param preconditions where its preconditions lie
   * @param cues where its cues lie
   */
  record Marked(String text, List<Range> preconditions, List<Range> cues) {}

  private MarkedSentences() {}

  /** The sentences of the development set, in the order of the file. */
  static List<Marked> read() {
    List<Marked> sentences = new ArrayList<>();
    try (InputStream in = MarkedSentences.class.getResourceAsStream("news-sentences.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          sentences.add(parse(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  private static Marked parse(String line) {
    StringBuilder text = new StringBuilder();
    List<Range> preconditions = new ArrayList<>();
    List<Range> cues = new ArrayList<>();
    int open = 0;
    for (char c : line.toCharArray()) {
      switch (c) {
        case '[', '<' -> open = text.length();
        case ']' -> preconditions.add(new Range(open, text.length()));
        case '>' -> cues.add(new Range(open, text.length()));
        default -> text.append(c);
      }
    }
    return new Marked(text.toString(), preconditions, cues);
  }
}
