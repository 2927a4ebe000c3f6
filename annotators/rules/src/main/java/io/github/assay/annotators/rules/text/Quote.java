package io.github.assay.annotators.rules.text;

import io.github.assay.corpus.model.Range;

/**
 * A stretch between quote marks, the marks included, inside one paragraph.
 *
 * @param range where it lies, in UTF-16 code units of the text
 * @param continues true if it goes on a quotation that the paragraph before left open
 * @param open true if the paragraph ends before the quotation does
 * @param single true for single marks
 */
public record Quote(Range range, boolean continues, boolean open, boolean single) {}
