package io.github.assay.corpus.extract;

import java.util.List;

/**
 * A file's bytes as text.
 *
 * @param text XML-legal text without a byte order mark
 * @param warnings what was not as it should be
 */
record Decoded(String text, List<String> warnings) {}
