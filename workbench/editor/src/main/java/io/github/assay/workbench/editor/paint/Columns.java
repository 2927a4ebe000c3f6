package io.github.assay.workbench.editor.paint;

import io.github.assay.typesystem.value.ZoneKind;
import io.github.assay.workbench.editor.layout.Blocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;

/** Finds tab stops that line up the cells of a table, a stretch of rows at a time. */
final class Columns {

  private static final int STRETCH = 64;
  private static final int LONGEST = 36;

  private final Device device;
  private final Blocks blocks;
  private final Typography typography;
  private final Map<Integer, int[]> stops = new HashMap<>();

  Columns(Device device, Blocks blocks, Typography typography) {
    this.device = device;
    this.blocks = blocks;
    this.typography = typography;
  }

  /** Tab stops for a row, made of the widest cells of its stretch of the table. */
  int[] stops(int row) {
    int first = row;
    while (first > 0 && first % STRETCH != 0 && blocks.kind(first - 1) == ZoneKind.TABLE) {
      first--;
    }
    return stops.computeIfAbsent(first, this::measure);
  }

  private int[] measure(int first) {
    GC gc = new GC(device);
    try {
      gc.setFont(BlockStyle.of(ZoneKind.TABLE).font(typography));
      List<Integer> widths = new ArrayList<>();
      int last = Math.min(blocks.count(), (first / STRETCH + 1) * STRETCH);
      for (int i = first; i < last && blocks.kind(i) == ZoneKind.TABLE; i++) {
        String[] cells = blocks.text(i).split("\t", -1);
        for (int c = 0; c < cells.length; c++) {
          int width =
              gc.stringExtent(cells[c].substring(0, Math.min(LONGEST, cells[c].length()))).x;
          if (c < widths.size()) {
            widths.set(c, Math.max(widths.get(c), width));
          } else {
            widths.add(width);
          }
        }
      }
      int[] found = new int[widths.size()];
      int x = 0;
      for (int c = 0; c < found.length; c++) {
        x += widths.get(c) + typography.scaled(24);
        found[c] = x;
      }
      return found;
    } finally {
      gc.dispose();
    }
  }
}
