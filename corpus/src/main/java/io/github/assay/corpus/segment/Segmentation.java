package io.github.assay.corpus.segment;

import io.github.assay.corpus.model.Range;
import java.util.List;

/**
 * The sentences and tokens of a text, each in text order and not overlapping.
 *
 * @param sentences sentences without the white space around them; a token never crosses one
 * @param tokens words, numbers and punctuation marks
 */
public record Segmentation(List<Range> sentences, List<Range> tokens) {

  /** Copies the lists. */
  public Segmentation {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }
}
