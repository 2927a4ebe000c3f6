package io.github.assay.corpus.extract;

/**
 * What a {@code time} element in a line says to machines.
 *
 * @param line the line's index in the page
 * @param datetime the value of its attribute, in whatever form
 */
record TimeMark(int line, String datetime) {}
