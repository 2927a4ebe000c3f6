package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;

/**
 * All that decides how a document on the screen looks, block by block: what has the same look need
 * not be painted again.
 *
 * @param linked whether lines or digits are drawn that cross the blocks
 * @param rejected whether rejected suggestions are drawn
 * @param parts the blocks, from the top
 */
record Look(boolean linked, boolean rejected, List<Part> parts) {

  /** The look of what was never painted. */
  static final Look NONE = new Look(false, false, List.of());

  /** How far a block's strokes reach beyond it. */
  static final int OVERLAP = 4;

  /**
   * How a block looks.
   *
   * @param index which block it is
   * @param y its top
   * @param height its height
   * @param spans what is annotated in it
   * @param selected the selected span, where it lies in it
   * @param selection the part of the text selection in it
   * @param caret where the caret stands in it, or -1
   */
  private record Part(
      int index,
      int y,
      int height,
      List<Span> spans,
      Optional<Span> selected,
      Optional<Range> selection,
      int caret) {

    boolean isAt(Part other) {
      return index == other.index && y == other.y && height == other.height;
    }
  }

  /** The look of a document as it is now. */
  static Look of(EditorModel model, Viewport viewport) {
    List<Part> parts = new ArrayList<>();
    int caret = model.selection().caret();
    for (Viewport.Placed placed : viewport.place()) {
      LaidBlock block = placed.block();
      Range range = block.range();
      boolean hasCaret = range.begin() <= caret && caret <= range.end();
      parts.add(
          new Part(
              block.index(),
              placed.y(),
              block.height(),
              block.spans(),
              model.selected().filter(block.spans()::contains),
              model.selection().range().filter(range::overlaps),
              hasCaret ? caret : -1));
    }
    boolean linked = model.slots().isOpen() || !LinkPainter.links(model).isEmpty();
    return new Look(linked, model.rejectedShown(), List.copyOf(parts));
  }

  /**
   * What must be painted for this look where another one is on the screen.
   *
   * @param area the whole of the screen's part
   */
  List<Rectangle> differences(Look other, Rectangle area) {
    boolean moved =
        parts.size() != other.parts.size() || linked || other.linked || rejected != other.rejected;
    List<Rectangle> found = new ArrayList<>();
    for (int i = 0; i < parts.size() && !moved; i++) {
      Part part = parts.get(i);
      moved = !part.isAt(other.parts.get(i));
      if (!part.equals(other.parts.get(i))) {
        found.add(
            new Rectangle(area.x, part.y() - OVERLAP, area.width, part.height() + 2 * OVERLAP));
      }
    }
    return moved ? List.of(area) : found;
  }
}
