package io.github.assay.annotators.rules.text;

import java.util.List;

/**
 * A stretch that is read as one statement: a sentence, or several that a quotation holds together.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param paragraph number of the paragraph it lies in, from 0
 * @param heading true for a headline, heading or table row, which no full stop ends
 * @param quotes quotations that lie in it, in text order
 */
public record Unit(int from, int to, int paragraph, boolean heading, List<Quote> quotes) {

  /** Copies the list. */
  public Unit {
    quotes = List.copyOf(quotes);
  }
}
