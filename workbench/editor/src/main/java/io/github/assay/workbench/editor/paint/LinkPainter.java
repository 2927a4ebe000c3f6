package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/**
 * Draws lines from the selected claim to its sources, cues and preconditions, with their roles.
 *
 * <p>The lines run below the lanes and through the gutter, so that they never cross a word. What
 * they lead to outside the window, they lead to its edge.
 */
final class LinkPainter {

  private static final int TRACK = 5;

  private final EditorModel model;
  private final Theme theme;
  private final Pen pen;
  private final Viewport viewport;
  private final List<Viewport.Placed> placed;
  private final List<Label> labels = new ArrayList<>();
  private int tracks;

  private record Label(String text, int x, int y, RGB colour) {}

  /** Where a span touches the row that links run in. */
  private record Foot(int x, int laneY, int rowY) {}

  LinkPainter(
      EditorModel model, Theme theme, Pen pen, Viewport viewport, List<Viewport.Placed> placed) {
    this.model = model;
    this.theme = theme;
    this.pen = pen;
    this.viewport = viewport;
    this.placed = placed;
  }

  /** The links that are drawn: those of the claim in focus and of its preconditions. */
  static List<Link> links(EditorModel model) {
    if (model.selected().isEmpty() && !model.slots().isOpen()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    model
        .claim()
        .ifPresent(
            claim -> {
              for (Link link : model.annotations().linksFrom(claim.id())) {
                links.add(link);
                links.addAll(model.annotations().linksFrom(link.to()));
              }
            });
    if (links.isEmpty()) {
      model.owner().ifPresent(o -> links.addAll(model.annotations().linksFrom(o.id())));
    }
    return links;
  }

  void draw(List<Link> links) {
    for (Link link : links) {
      Optional<Span> from = model.annotations().span(link.from());
      Optional<Span> to = model.annotations().span(link.to());
      if (from.filter(model::isShown).isPresent() && to.filter(model::isShown).isPresent()) {
        draw(link, from.get(), to.get());
      }
    }
    drawLabels();
  }

  private void draw(Link link, Span from, Span to) {
    RGB colour = theme.of(to.layer());
    Optional<Foot> start = foot(from);
    Optional<Foot> end = foot(to);
    pen.stroke(theme.tint(colour, 0.85), 1, Pen.SOLID);
    if (start.isPresent() && end.isPresent() && start.get().rowY() == end.get().rowY()) {
      Foot a = start.get();
      Foot b = end.get();
      pen.gc()
          .drawPolyline(
              new int[] {a.x(), a.laneY(), a.x(), a.rowY(), b.x(), b.rowY(), b.x(), b.laneY()});
    } else if (start.isPresent() || end.isPresent()) {
      int track = viewport.textLeft() - 12 - TRACK * (tracks++ % 5);
      int y1 = start.map(Foot::rowY).orElseGet(() -> edge(from));
      int y2 = end.map(Foot::rowY).orElseGet(() -> edge(to));
      pen.line(track, y1, track, y2);
      start.ifPresent(a -> arm(a, track));
      end.ifPresent(b -> arm(b, track));
    }
    end.ifPresent(
        b -> {
          pen.fill(colour);
          pen.gc().fillOval(b.x() - 2, b.laneY() - 2, 5, 5);
          String role = link.role().isEmpty() ? link.type().label() : link.role();
          labels.add(new Label(role, b.x() + 4, b.rowY(), colour));
        });
  }

  private void arm(Foot foot, int track) {
    pen.gc()
        .drawPolyline(
            new int[] {track, foot.rowY(), foot.x(), foot.rowY(), foot.x(), foot.laneY()});
  }

  /** The edge of the window behind which a span lies that is not on the screen. */
  private int edge(Span span) {
    boolean above = span.begin() < placed.get(0).block().range().begin();
    return above ? 0 : viewport.height();
  }

  private Optional<Foot> foot(Span span) {
    for (Range fragment : span.fragments()) {
      for (Viewport.Placed p : placed) {
        if (fragment.overlaps(p.block().range()) && p.block().spans().contains(span)) {
          for (Piece piece : p.block().pieces(fragment)) {
            int y = p.y() + p.block().laneY(piece.line(), p.block().lane(span));
            if (y >= 0 && y < viewport.height()) {
              int x = viewport.textLeft() + p.block().left() + piece.left() + 3;
              return Optional.of(new Foot(x, y, p.y() + p.block().linkY(piece.line())));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private void drawLabels() {
    pen.gc().setFont(viewport.typography().small());
    labels.sort(java.util.Comparator.comparingInt(Label::y).thenComparingInt(Label::x));
    int lastY = Integer.MIN_VALUE;
    int free = 0;
    for (Label label : labels) {
      Point size = pen.gc().stringExtent(label.text());
      int x = label.y() == lastY ? Math.max(label.x(), free) : label.x();
      int y = label.y() - size.y / 2;
      pen.fill(theme.background());
      pen.gc().fillRoundRectangle(x - 1, y + 1, size.x + 4, size.y - 2, 6, 6);
      pen.gc().setForeground(new Color(label.colour()));
      pen.gc().drawString(label.text(), x + 1, y, true);
      lastY = label.y();
      free = x + size.x + 6;
    }
  }

  /** Draws the digits of the candidates at their begin. */
  void drawDigits() {
    if (!model.slots().isOpen()) {
      return;
    }
    List<Span> candidates = model.slots().candidates();
    pen.gc().setFont(viewport.typography().small());
    for (int i = 0; i < candidates.size(); i++) {
      Span span = candidates.get(i);
      String digit = String.valueOf(i + 1);
      RGB colour = theme.of(span.layer());
      foot(span)
          .ifPresent(
              f -> {
                int size = viewport.typography().scaled(14);
                int y = digitY(span, f) - size / 2;
                pen.fill(colour);
                pen.gc().fillOval(f.x() - size, y, size, size);
                Point extent = pen.gc().stringExtent(digit);
                pen.gc().setForeground(new Color(theme.background()));
                pen.gc()
                    .drawString(
                        digit,
                        f.x() - size + (size - extent.x + 1) / 2,
                        y + (size - extent.y) / 2,
                        true);
              });
    }
  }

  private int digitY(Span span, Foot foot) {
    int line = viewport.caret(span.begin()).y;
    return line > -1_000 && line < viewport.height() ? line : foot.laneY();
  }
}
