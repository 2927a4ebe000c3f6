package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.layout.Blocks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The part of a document that is on the screen, laid out.
 *
 * <p>Its place is a block and how far that block's top lies from the top of the window, not a
 * height above everything: so that nothing but what is seen is ever laid out, however long the
 * document. The scroll bar counts characters.
 */
final class Viewport implements AutoCloseable {

  private static final int CACHED = 256;

  private final Device device;
  private final Blocks blocks;
  private final Annotations annotations;
  private final Map<Integer, LaidBlock> cache =
      new LinkedHashMap<>(CACHED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, LaidBlock> eldest) {
          boolean full = size() > CACHED;
          if (full) {
            eldest.getValue().close();
          }
          return full;
        }
      };
  private Typography typography;
  private Columns columns;
  private int width = 600;
  private int height = 400;
  private int anchor;
  private int anchorY;
  private List<Placed> placed = List.of();

  /**
   * A block and where it is.
   *
   * @param block the block
   * @param y its top, relative to the top of the window
   */
  record Placed(LaidBlock block, int y) {
    int bottom() {
      return y + block.height();
    }
  }

  Viewport(Device device, Blocks blocks, Annotations annotations, Typography typography) {
    this.device = device;
    this.blocks = blocks;
    this.annotations = annotations;
    this.typography = typography;
    this.columns = new Columns(device, blocks, typography);
    this.anchorY = margin();
  }

  Typography typography() {
    return typography;
  }

  /** Lays out anew at another zoom; what stood at the top stays there. */
  void setTypography(Typography newTypography) {
    drop();
    typography = newTypography;
    columns = new Columns(device, blocks, newTypography);
    anchorY = Math.min(anchorY, margin());
  }

  void setSize(int newWidth, int newHeight) {
    if (newWidth != width) {
      drop();
    }
    width = newWidth;
    height = newHeight;
  }

  int height() {
    return height;
  }

  /** Left edge of the text. */
  int textLeft() {
    return typography.gutter() + Math.max(0, (width - typography.gutter() - textWidth()) / 3);
  }

  private int textWidth() {
    int room = width - typography.gutter() - typography.scaled(20);
    return Math.max(80, Math.min(typography.measure(), room));
  }

  private int margin() {
    return typography.scaled(14);
  }

  /** Takes note that annotations changed in a range. */
  void changed(Range range) {
    for (LaidBlock block : cache.values()) {
      if (block.range().overlaps(range)) {
        block.update(annotations);
      }
    }
  }

  /** The blocks on the screen, from the top; places them first. */
  List<Placed> place() {
    clampTop();
    List<Placed> found = fill();
    Placed last = found.get(found.size() - 1);
    int free = height - margin() - last.bottom();
    if (last.block().index() == blocks.count() - 1 && free > 0 && !atTop()) {
      anchorY += free;
      clampTop();
      found = fill();
    }
    placed = List.copyOf(found);
    return placed;
  }

  private boolean atTop() {
    return anchor == 0 && anchorY >= margin();
  }

  private List<Placed> fill() {
    List<Placed> found = new ArrayList<>();
    int y = anchorY;
    for (int i = anchor; i < blocks.count() && (y < height || found.isEmpty()); i++) {
      LaidBlock block = block(i);
      found.add(new Placed(block, y));
      y += block.height();
    }
    return found;
  }

  /** Makes the anchor the first block that can be seen. */
  private void clampTop() {
    while (anchor > 0 && anchorY > 0) {
      anchor--;
      anchorY -= block(anchor).height();
    }
    while (anchor + 1 < blocks.count() && anchorY + block(anchor).height() <= 0) {
      anchorY += block(anchor).height();
      anchor++;
    }
    if (anchor == 0 && anchorY > margin()) {
      anchorY = margin();
    }
  }

  private LaidBlock block(int index) {
    LaidBlock block = cache.get(index);
    if (block == null) {
      block = new LaidBlock(device, blocks, index, typography, columns, textWidth());
      block.update(annotations);
      cache.put(index, block);
    }
    return block;
  }

  /** The part of the text that was on the screen when it was placed last. */
  Range visible() {
    int begin = placed.isEmpty() ? 0 : offsetAt(0, 0);
    int end = placed.isEmpty() ? 1 : offsetAt(Integer.MAX_VALUE / 2, height);
    return new Range(begin, Math.max(begin + 1, end));
  }

  /** Scrolls by a distance; positive goes towards the end. */
  void scroll(int distance) {
    anchorY -= distance;
    place();
  }

  /** Puts the line of an offset to the top of the window. */
  void scrollTo(int offset) {
    anchor = blocks.at(offset);
    LaidBlock block = block(anchor);
    anchorY = -block.lineTop(block.lineAt(offset));
    if (anchorY == -block.top()) {
      anchorY = anchor == 0 ? margin() : 0;
    }
    place();
  }

  /** Scrolls as little as brings an offset into view, or to the upper third from afar. */
  void reveal(int offset) {
    place();
    Rectangle caret = caret(offset);
    int room = Math.min(height / 6, typography.scaled(60));
    if (caret.y >= room / 2 && caret.y + caret.height <= height - room / 2) {
      return;
    }
    boolean near = caret.y > -height && caret.y < 2 * height;
    if (near && caret.y < room) {
      scroll(caret.y - room);
    } else if (near) {
      scroll(caret.y + caret.height - height + room);
    } else {
      scrollTo(offset);
      scroll(-height / 3);
    }
  }

  /** Where the caret before an offset stands; far outside the window if it is not on the screen. */
  Rectangle caret(int offset) {
    int index = blocks.at(offset);
    for (Placed p : placed) {
      if (p.block().index() == index) {
        Point at = p.block().caret(offset);
        int line = p.block().lineAt(offset);
        int lineHeight = p.block().lineBottom(line) - p.block().lineTop(line);
        return new Rectangle(textLeft() + p.block().left() + at.x, p.y() + at.y, 1, lineHeight);
      }
    }
    boolean above = placed.isEmpty() || index < placed.get(0).block().index();
    return new Rectangle(textLeft(), above ? -1_000_000 : 1_000_000, 1, 16);
  }

  /** The offset at a point of the window. */
  int offsetAt(int x, int y) {
    if (placed.isEmpty()) {
      return 0;
    }
    for (Placed p : placed) {
      if (y < p.bottom()) {
        return p.block().offsetAt(x - textLeft() - p.block().left(), Math.max(0, y - p.y()));
      }
    }
    return blocks.end(placed.get(placed.size() - 1).block().index());
  }

  /** The span whose lane a point lies on, or empty where it lies on none. */
  Optional<Span> laneAt(int x, int y) {
    for (Placed p : placed) {
      LaidBlock block = p.block();
      if (y >= p.y() && y < p.bottom()) {
        int textX = x - textLeft() - block.left();
        for (Span span : block.spans()) {
          for (Range fragment : span.fragments()) {
            if (fragment.overlaps(block.range())
                && block.pieces(fragment).stream()
                    .anyMatch(
                        piece ->
                            textX >= piece.left()
                                && textX <= piece.right()
                                && Math.abs(p.y() + block.laneY(piece.line(), block.lane(span)) - y)
                                    <= typography.lanePitch() / 2)) {
              return Optional.of(span);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Tells whether a point lies on a line of text: false beside, above and below the text. */
  boolean isText(int x, int y) {
    for (Placed p : placed) {
      if (y >= p.y() && y < p.bottom()) {
        int textX = x - textLeft() - p.block().left();
        return p.block().isText(textX, y - p.y());
      }
    }
    return false;
  }

  /** Tells whether the text at an offset runs from right to left. */
  boolean isRightToLeft(int offset) {
    return block(blocks.at(offset)).isRightToLeft();
  }

  /** Begin or end of the visual line that an offset lies on. */
  int lineEdge(int offset, boolean end) {
    LaidBlock block = block(blocks.at(offset));
    int line = block.lineAt(offset);
    if (!end) {
      return block.lineBegin(line);
    }
    boolean last = line + 1 == block.lineCount();
    return last ? blocks.end(block.index()) : block.lineBegin(line + 1) - 1;
  }

  /** The offset on the line above (-1) or below (1) that is nearest to a column. */
  int verticalNeighbour(int offset, int direction, int column) {
    LaidBlock block = block(blocks.at(offset));
    int line = block.lineAt(offset) + direction;
    if (line < 0 || line >= block.lineCount()) {
      int index = block.index() + direction;
      if (index < 0 || index >= blocks.count()) {
        return offset;
      }
      block = block(index);
      line = direction > 0 ? 0 : block.lineCount() - 1;
    }
    return block.offsetAt(column - textLeft() - block.left(), block.lineTop(line) + 1);
  }

  private void drop() {
    cache.values().forEach(LaidBlock::close);
    cache.clear();
    placed = List.of();
  }

  @Override
  public void close() {
    drop();
  }
}
