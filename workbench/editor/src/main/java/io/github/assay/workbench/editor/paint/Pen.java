package io.github.assay.workbench.editor.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** Draws strokes of a colour, a width and a dash on a GC. */
final class Pen {

  static final int[] SOLID = {};
  static final int[] DASHED = {4, 3};
  static final int[] DOTTED = {1, 3};

  private final GC gc;

  Pen(GC gc) {
    this.gc = gc;
    gc.setAntialias(SWT.ON);
  }

  GC gc() {
    return gc;
  }

  void stroke(RGB colour, int width, int... dash) {
    gc.setForeground(new Color(colour));
    gc.setLineWidth(width);
    gc.setLineCap(SWT.CAP_FLAT);
    gc.setLineJoin(SWT.JOIN_ROUND);
    if (dash.length == 0) {
      gc.setLineStyle(SWT.LINE_SOLID);
    } else {
      gc.setLineDash(dash);
    }
  }

  void fill(RGB colour) {
    gc.setBackground(new Color(colour));
  }

  void line(int x1, int y1, int x2, int y2) {
    gc.drawLine(x1, y1, x2, y2);
  }

  /** A wave from left to right around a height. */
  void wave(int left, int right, int y, int height) {
    int step = height + 1;
    int count = Math.max(2, (right - left) / step + 1);
    int[] points = new int[count * 2];
    for (int i = 0; i < count; i++) {
      points[2 * i] = i == count - 1 ? right : left + i * step;
      points[2 * i + 1] = y + (i % 2 == 0 ? height / 2 : -(height - height / 2));
    }
    gc.drawPolyline(points);
  }
}
