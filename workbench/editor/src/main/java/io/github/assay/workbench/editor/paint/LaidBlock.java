package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.layout.Blocks;
import io.github.assay.workbench.editor.layout.Lanes;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * A block of text laid out at a width: its lines, its spans in lanes, and where each of them lies.
 *
 * <p>Coordinates are relative to the top left corner of the block's text. Whoever makes it closes
 * it.
 */
final class LaidBlock implements AutoCloseable {

  /** Room for so many lanes is always there, so that lines do not move while one labels. */
  private static final int LEAST_LANES = 2;

  private final int index;
  private final Range range;
  private final BlockStyle style;
  private final Typography typography;
  private final TextLayout layout;
  private final int[] offsets;
  private final String text;
  private final Map<Range, List<Piece>> pieces = new HashMap<>();
  private final boolean endsLine;
  private List<Span> spans = List.of();
  private Lanes lanes;

  /** Bounds of the lines and height of all, which the layout works out anew when asked. */
  private Rectangle[] lines = {};

  private int textHeight;

  LaidBlock(
      Device device, Blocks blocks, int index, Typography typography, Columns columns, int width) {
    this.index = index;
    this.typography = typography;
    this.style = BlockStyle.of(blocks.kind(index));
    this.text = blocks.text(index);
    this.range =
        new Range(blocks.begin(index), Math.max(blocks.begin(index) + 1, blocks.end(index)));
    this.endsLine = blocks.endsLine(index);
    this.lanes = new Lanes(List.of(), range);
    layout = new TextLayout(device);
    layout.setFont(style.font(typography));
    layout.setWidth(Math.max(40, width - typography.scaled(style.indent())));
    boolean rightToLeft =
        Bidi.requiresBidi(text.toCharArray(), 0, text.length()) && isRightToLeft(text);
    layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
    if (style.ornament() == BlockStyle.Ornament.ROW) {
      layout.setTabs(columns.stops(index));
    }
    layout.setText(text);
    offsets = layout.getLineOffsets();
    space();
  }

  private static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /** Takes over the spans as they are now; geometry of text that did not move is kept. */
  void update(Annotations annotations) {
    spans = text.isEmpty() ? List.of() : annotations.overlapping(range);
    lanes = new Lanes(spans, range);
    space();
  }

  private void space() {
    int least = style.dimmed() || text.isEmpty() ? 0 : LEAST_LANES;
    int count = Math.max(least, lanes.count());
    int room = typography.laneGap() + count * typography.lanePitch() + typography.linkGap();
    if (layout.getSpacing() != room || lines.length == 0) {
      layout.setSpacing(room);
      lines = new Rectangle[lineCount()];
      Arrays.setAll(lines, layout::getLineBounds);
      textHeight = layout.getBounds().height;
    }
  }

  int index() {
    return index;
  }

  /** Where the block lies in the document; one character long where it is empty. */
  Range range() {
    return range;
  }

  BlockStyle style() {
    return style;
  }

  TextLayout layout() {
    return layout;
  }

  List<Span> spans() {
    return spans;
  }

  int lane(Span span) {
    return lanes.of(span.id());
  }

  int laneCount() {
    return lanes.count();
  }

  int lineCount() {
    return offsets.length - 1;
  }

  /** Where a line begins in the document. */
  int lineBegin(int line) {
    return range.begin() + offsets[line];
  }

  int top() {
    return typography.scaled(style.before());
  }

  /** Left edge of the text, relative to the end of the gutter. */
  int left() {
    return typography.scaled(style.indent());
  }

  int height() {
    if (text.isEmpty()) {
      // An empty line parts paragraphs; it needs no room for spans.
      return lines[0].height * 2 / 3;
    }
    int after = endsLine && !style.dimmed() ? typography.scaled(3) : 0;
    return top() + textHeight + after;
  }

  /** Top of a line's text. */
  int lineTop(int line) {
    return top() + lines[line].y;
  }

  /** Bottom of a line's text, above its lanes. */
  int lineBottom(int line) {
    Rectangle bounds = lines[line];
    return top() + bounds.y + bounds.height;
  }

  /** Middle of a lane below a line. */
  int laneY(int line, int lane) {
    return lineBottom(line)
        + typography.laneGap()
        + lane * typography.lanePitch()
        + typography.lanePitch() / 2;
  }

  /** Where links run below a line: under the lanes, above the next line. */
  int linkY(int line) {
    return lineBottom(line) + layout.getSpacing() - typography.linkGap() / 2;
  }

  /** How far a line's text reaches. */
  int lineWidth(int line) {
    Rectangle bounds = lineBounds(line);
    return bounds.x + bounds.width;
  }

  /** Tells whether a point lies on the text of a line: false beside and below it. */
  boolean isText(int x, int y) {
    for (int line = 0; line < lineCount(); line++) {
      if (y >= lineTop(line) && y <= lineBottom(line)) {
        Rectangle bounds = lineBounds(line);
        return x >= bounds.x && x <= bounds.x + bounds.width;
      }
    }
    return false;
  }

  boolean isRightToLeft() {
    return layout.getOrientation() == SWT.RIGHT_TO_LEFT;
  }

  int lineAt(int offset) {
    return layout.getLineIndex(inside(offset));
  }

  /** The caret before an offset: left edge and top of its line. */
  Point caret(int offset) {
    return new Point(x(inside(offset), false), lineTop(lineAt(offset)));
  }

  /** The offset at a point; the end of a line belongs to the line. */
  int offsetAt(int x, int y) {
    int line = 0;
    while (line + 1 < lineCount() && y >= lineTop(line + 1)) {
      line++;
    }
    int[] trailing = new int[1];
    Rectangle bounds = lines[line];
    int found = layout.getOffset(mirror(x), bounds.y + bounds.height / 2, trailing);
    int offset = Math.min(text.length(), found + trailing[0]);
    if (line + 1 < lineCount() && offset >= offsets[line + 1] && offset > offsets[line]) {
      offset = offsets[line + 1] - 1;
    }
    return range.begin() + offset;
  }

  /** The pieces of the part of a range that lies in this block, in text order. */
  List<Piece> pieces(Range wanted) {
    return pieces.computeIfAbsent(wanted, this::measure);
  }

  private List<Piece> measure(Range wanted) {
    int begin = Math.max(0, wanted.begin() - range.begin());
    int end = Math.min(text.length(), wanted.end() - range.begin());
    List<Piece> found = new ArrayList<>();
    for (int line = 0; line < lineCount(); line++) {
      int from = Math.max(begin, offsets[line]);
      int to = Math.min(end, offsets[line + 1]);
      // White space at the end of a line has no width that one sees.
      while (to > from && to == offsets[line + 1] && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        boolean first = from + range.begin() == wanted.begin();
        boolean last = to + range.begin() == wanted.end();
        addRuns(line, from, to, first, last, found);
      }
    }
    return List.copyOf(found);
  }

  private void addRuns(int line, int from, int to, boolean first, boolean last, List<Piece> into) {
    char[] chars = text.substring(from, to).toCharArray();
    if (!Bidi.requiresBidi(chars, 0, chars.length)
        && layout.getOrientation() == SWT.LEFT_TO_RIGHT) {
      into.add(piece(line, from, to, first, last));
      return;
    }
    int base =
        layout.getOrientation() == SWT.RIGHT_TO_LEFT
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, base);
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && bidi.getLevelAt(end) == bidi.getLevelAt(at)) {
        end++;
      }
      into.add(piece(line, at, end, first && at == from, last && end == to));
      at = end;
    }
  }

  private Piece piece(int line, int from, int to, boolean first, boolean last) {
    int a = x(from, false);
    int b = x(to - 1, true);
    return new Piece(line, Math.min(a, b), Math.max(a, b), first, last);
  }

  private int x(int offset, boolean trailing) {
    return mirror(layout.getLocation(offset, trailing).x);
  }

  private Rectangle lineBounds(int line) {
    Rectangle bounds = lines[line];
    int left = isMirrored() ? mirror(bounds.x + bounds.width) : bounds.x;
    return new Rectangle(left, bounds.y, bounds.width, bounds.height);
  }

  private int mirror(int x) {
    return isMirrored() ? layout.getWidth() - x : x;
  }

  /** GTK measures a layout that runs from right to left from its right edge; drawn, it is not. */
  private boolean isMirrored() {
    return isRightToLeft() && SWT.getPlatform().equals("gtk");
  }

  private int inside(int offset) {
    return Math.max(0, Math.min(text.length(), offset - range.begin()));
  }

  @Override
  public void close() {
    layout.dispose();
  }
}
