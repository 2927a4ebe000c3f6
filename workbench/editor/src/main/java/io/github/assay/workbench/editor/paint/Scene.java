package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws what is on the screen of an editor, from the ground to the caret. */
final class Scene {

  private final EditorModel model;
  private final Theme theme;
  private final Viewport viewport;

  Scene(EditorModel model, Theme theme, Viewport viewport) {
    this.model = model;
    this.theme = theme;
    this.viewport = viewport;
  }

  /**
   * Draws everything.
   *
   * @param found the places of the text sought, to be marked
   * @param focused whether the caret is drawn full
   */
  void draw(GC gc, Rectangle area, List<Range> found, boolean focused) {
    gc.setBackground(new Color(theme.background()));
    gc.fillRectangle(area);
    Pen pen = new Pen(gc);
    List<Viewport.Placed> placed = viewport.place();
    List<Link> links = LinkPainter.links(model);
    for (Viewport.Placed p : placed) {
      SpanPainter painter = new SpanPainter(model, theme, pen, p, viewport.textLeft());
      ornament(pen, p);
      ground(painter, p, links, found, pen);
      text(gc, p);
      for (Span span : p.block().spans()) {
        if (model.isShown(span)) {
          painter.draw(span);
        }
      }
    }
    LinkPainter linkPainter = new LinkPainter(model, theme, pen, viewport, placed);
    linkPainter.draw(links);
    linkPainter.drawDigits();
    caret(pen, focused);
  }

  private void text(GC gc, Viewport.Placed p) {
    boolean dimmed = p.block().style().dimmed();
    gc.setForeground(new Color(dimmed ? theme.dimmed() : theme.text()));
    p.block().layout().draw(gc, viewport.textLeft() + p.block().left(), p.y() + p.block().top());
  }

  private void ground(
      SpanPainter painter, Viewport.Placed p, List<Link> links, List<Range> found, Pen pen) {
    Optional<Span> selected = model.selected();
    for (Span span : p.block().spans()) {
      if (selected.filter(span::equals).isPresent()) {
        painter.tint(span, theme.dark() ? 0.28 : 0.16);
      }
    }
    for (Span span : p.block().spans()) {
      if (!selected.filter(span::equals).isPresent()
          && span.layer() != Layer.CLAIM
          && model.isShown(span)
          && links.stream().anyMatch(l -> l.to().equals(span.id()))) {
        painter.tint(span, theme.dark() ? 0.2 : 0.1);
      }
    }
    for (Range range : found) {
      if (range.overlaps(p.block().range())) {
        pen.fill(theme.tint(theme.of(Layer.SOURCE), 0.3));
        painter.fill(range);
      }
    }
    model
        .selection()
        .range()
        .filter(r -> r.overlaps(p.block().range()))
        .ifPresent(
            r -> {
              pen.fill(theme.selection());
              painter.fill(r);
            });
  }

  private void ornament(Pen pen, Viewport.Placed p) {
    LaidBlock block = p.block();
    Typography typography = viewport.typography();
    int x = viewport.textLeft();
    switch (block.style().ornament()) {
      case BAR -> {
        pen.fill(theme.rule());
        int bottom = block.lineBottom(block.lineCount() - 1);
        pen.gc().fillRectangle(x, p.y() + block.top(), typography.scaled(3), bottom - block.top());
      }
      case DOT -> {
        pen.fill(theme.dimmed());
        int size = typography.scaled(4);
        int y = p.y() + (block.lineTop(0) + block.lineBottom(0)) / 2 - size / 2 + 1;
        pen.gc().fillOval(x + typography.scaled(5), y, size, size);
      }
      case ROW -> {
        pen.stroke(theme.rule(), 1, Pen.SOLID);
        int y = p.bottom() - typography.linkGap() / 2;
        pen.line(x, y, x + block.left() + block.layout().getWidth(), y);
      }
      case NONE -> {}
    }
  }

  private void caret(Pen pen, boolean focused) {
    Rectangle at = viewport.caret(model.selection().caret());
    if (at.y + at.height < 0 || at.y > viewport.height()) {
      return;
    }
    pen.fill(focused ? theme.text() : theme.dimmed());
    pen.gc().fillRectangle(at.x, at.y, 2, at.height);
  }
}
