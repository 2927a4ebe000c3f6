package io.github.assay.workbench.editor.paint;

/**
 * Where a part of a range lies on one visual line.
 *
 * <p>Text that mixes directions may have several on one line.
 *
 * @param line number of the visual line in its block, from 0
 * @param left left edge, relative to the block's text
 * @param right right edge
 * @param first whether the range begins in it
 * @param last whether the range ends in it
 */
record Piece(int line, int left, int right, boolean first, boolean last) {}
