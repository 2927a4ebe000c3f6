package io.github.assay.corpus.extract;

/**
 * A line of a page as a reader sees it, before anybody knows what it is.
 *
 * @param box the innermost block-level element around it
 * @param text its words, white space collapsed
 * @param linked how many of its characters lie in links
 * @param sourceBegin begin in the decoded file, or -1
 * @param sourceEnd end in the decoded file, or -1
 */
record PageLine(Box box, String text, int linked, int sourceBegin, int sourceEnd) {

  /** Share of the characters that lie in links, 0 to 1. */
  double linkShare() {
    return (double) linked / text.length();
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return ".!?…:;\"”»)。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** How much prose the line is: its length where it reads like sentences, else 0. */
  int prose() {
    if (linkShare() > 0.5) {
      return 0;
    }
    boolean ends = endsSentence();
    if (text.length() >= 80 || text.length() >= 40 && ends) {
      return (text.length() - linked) / (ends ? 1 : 2);
    }
    return 0;
  }
}
