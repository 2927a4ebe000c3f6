package io.github.assay.workbench.cli.bench;

/**
 * How an extracted text compares with the truth of one page.
 *
 * @param hits right pieces
 * @param given pieces that the extraction holds
 * @param wanted pieces that it should hold
 */
record PageScore(double hits, double given, double wanted) {

  /** The right share of what was extracted; 1 where nothing was, and nothing should be. */
  double precision() {
    return given > 0 ? hits / given : wanted > 0 ? 0 : 1;
  }

  /** The extracted share of what should be. */
  double recall() {
    return wanted > 0 ? hits / wanted : 1;
  }
}
