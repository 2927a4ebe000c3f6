package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.List;
import org.eclipse.swt.graphics.RGB;

/**
 * Draws the spans of a block below its lines: a bracket for a claim, a bar for a source, a wave for
 * a cue, a double line for a precondition.
 *
 * <p>What a person stands behind is drawn full, a suggestion dashed and hollow. So shape and colour
 * each tell the layer, and neither alone is needed.
 */
final class SpanPainter {

  private final EditorModel model;
  private final Theme theme;
  private final Pen pen;
  private final Viewport.Placed placed;
  private final int left;

  SpanPainter(EditorModel model, Theme theme, Pen pen, Viewport.Placed placed, int textLeft) {
    this.model = model;
    this.theme = theme;
    this.pen = pen;
    this.placed = placed;
    this.left = textLeft + placed.block().left();
  }

  /** Tints the ground of the selected span and of what is linked to it; comes before the text. */
  void tint(Span span, double share) {
    pen.fill(theme.tint(theme.of(span.layer()), share));
    for (Range fragment : span.fragments()) {
      if (fragment.overlaps(placed.block().range())) {
        fill(fragment);
      }
    }
  }

  /** Fills the ground of a range in the pen's colour. */
  void fill(Range range) {
    LaidBlock block = placed.block();
    for (Piece piece : block.pieces(range)) {
      int top = placed.y() + block.lineTop(piece.line());
      int bottom = placed.y() + block.lineBottom(piece.line());
      pen.gc()
          .fillRectangle(
              left + piece.left(), top - 1, piece.right() - piece.left(), bottom - top + 2);
    }
  }

  /** Draws a span in its lane; comes after the text. */
  void draw(Span span) {
    LaidBlock block = placed.block();
    boolean strong = model.selected().filter(span::equals).isPresent();
    Piece before = null;
    for (Range fragment : span.fragments()) {
      if (fragment.overlaps(block.range())) {
        List<Piece> pieces = block.pieces(fragment);
        if (before != null && !pieces.isEmpty()) {
          tie(span, before, pieces.get(0));
        }
        for (Piece piece : pieces) {
          draw(span, piece, strong);
          before = piece;
        }
      }
    }
  }

  private void draw(Span span, Piece piece, boolean strong) {
    Status status = span.provenance().status();
    RGB colour = theme.of(span.layer());
    if (status == Status.REJECTED) {
      strike(piece, theme.tint(colour, 0.6));
      return;
    }
    boolean hollow = status == Status.SUGGESTED;
    int y = y(span, piece);
    int l = left + piece.left();
    int r = left + piece.right();
    switch (span.layer()) {
      case CLAIM -> bracket(piece, colour, hollow, strong, l, r, y);
      case SOURCE -> bar(colour, hollow, strong, l, r, y);
      case CUE -> wave(colour, hollow, strong, l, r, y);
      case PRECONDITION -> doubled(colour, hollow, strong, l, r, y);
    }
  }

  private void bracket(
      Piece piece, RGB colour, boolean hollow, boolean strong, int l, int r, int y) {
    int width = strong && !hollow ? 3 : strong || !hollow ? 2 : 1;
    pen.stroke(colour, width, hollow ? Pen.DASHED : Pen.SOLID);
    pen.line(l, y, r, y);
    pen.stroke(colour, width, Pen.SOLID);
    if (piece.first()) {
      pen.line(l, y - 4, l, y + width / 2);
    }
    if (piece.last()) {
      pen.line(r, y - 4, r, y + width / 2);
    }
  }

  private void bar(RGB colour, boolean hollow, boolean strong, int l, int r, int y) {
    int height = strong ? 4 : 3;
    if (hollow) {
      pen.fill(theme.background());
      pen.gc().fillRectangle(l, y - 1, r - l, height);
      pen.stroke(colour, 1, Pen.SOLID);
      pen.gc().drawRectangle(l, y - 1, r - l - 1, height - 1);
    } else {
      pen.fill(colour);
      pen.gc().fillRectangle(l, y - 1, r - l, height);
    }
  }

  private void wave(RGB colour, boolean hollow, boolean strong, int l, int r, int y) {
    pen.stroke(colour, strong ? 2 : 1, hollow ? Pen.DOTTED : Pen.SOLID);
    if (hollow && !strong) {
      pen.stroke(theme.tint(colour, 0.8), 1, Pen.SOLID);
    }
    pen.wave(l, r, y, strong || !hollow ? 3 : 2);
  }

  private void doubled(RGB colour, boolean hollow, boolean strong, int l, int r, int y) {
    pen.stroke(colour, strong ? 2 : 1, hollow ? Pen.DASHED : Pen.SOLID);
    pen.line(l, y - 1, r, y - 1);
    pen.line(l, y + 2, r, y + 2);
  }

  private void strike(Piece piece, RGB colour) {
    LaidBlock block = placed.block();
    int y = placed.y() + (block.lineTop(piece.line()) + block.lineBottom(piece.line())) / 2 + 1;
    pen.stroke(colour, 1, Pen.SOLID);
    pen.line(left + piece.left(), y, left + piece.right(), y);
  }

  /** Ties two fragments of one span by a dotted line in its lane. */
  private void tie(Span span, Piece from, Piece to) {
    if (span.provenance().status() == Status.REJECTED) {
      return;
    }
    pen.stroke(theme.of(span.layer()), 1, Pen.DOTTED);
    int y = y(span, from);
    if (from.line() == to.line()) {
      int a = from.right() <= to.left() ? from.right() : to.right();
      int b = from.right() <= to.left() ? to.left() : from.left();
      pen.line(left + a, y, left + b, y);
      return;
    }
    LaidBlock block = placed.block();
    for (int line = from.line(); line <= to.line(); line++) {
      int lineY = placed.y() + block.laneY(line, block.lane(span));
      int begin = line == from.line() ? from.right() : 0;
      int end = line == to.line() ? to.left() : block.lineWidth(line);
      pen.line(left + begin, lineY, left + Math.max(begin, end), lineY);
    }
  }

  int y(Span span, Piece piece) {
    LaidBlock block = placed.block();
    return placed.y() + block.laneY(piece.line(), block.lane(span));
  }
}
