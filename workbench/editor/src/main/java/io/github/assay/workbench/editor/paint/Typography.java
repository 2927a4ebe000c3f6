package io.github.assay.workbench.editor.paint;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * Fonts and distances at one zoom.
 *
 * <p>Whoever makes it closes it. All distances are in SWT's points.
 */
public final class Typography implements AutoCloseable {

  private static final double BODY = 1.1;

  private final Device device;
  private final String family;
  private final double size;
  private final double zoom;
  private final Map<String, Font> fonts = new HashMap<>();

  /**
   * Fonts derived from a base font.
   *
   * @param base the font of the application's text
   * @param zoom 1 for the usual size
   */
  public Typography(Device device, Font base, double zoom) {
    this.device = device;
    this.zoom = zoom;
    FontData data = base.getFontData()[0];
    this.family = data.getName();
    this.size = data.getHeight() * BODY;
  }

  /**
   * A font of the family.
   *
   * @param scale size relative to running text
   * @param style {@link SWT#NORMAL}, {@link SWT#BOLD}, {@link SWT#ITALIC}
   */
  public Font font(double scale, int style) {
    int height = (int) Math.max(5, Math.round(size * scale * zoom));
    return fonts.computeIfAbsent(
        height + "/" + style, key -> new Font(device, family, height, style));
  }

  /** The font of running text. */
  public Font body() {
    return font(1, SWT.NORMAL);
  }

  /** The font of role labels and digits. */
  public Font small() {
    return font(0.72, SWT.NORMAL);
  }

  /** A distance at this zoom. */
  public int scaled(double distance) {
    return (int) Math.round(distance * zoom);
  }

  /** Distance from one lane to the next. */
  public int lanePitch() {
    return Math.max(4, scaled(4.5));
  }

  /** Room between the text and its first lane. */
  public int laneGap() {
    return scaled(2);
  }

  /** Room below the lanes, where links run and roles are named. */
  public int linkGap() {
    return scaled(8);
  }

  /** Room left of the text, where links run from line to line. */
  public int gutter() {
    return scaled(44);
  }

  /** The widest that a line of text becomes. */
  public int measure() {
    return scaled(780);
  }

  @Override
  public void close() {
    fonts.values().forEach(Font::dispose);
    fonts.clear();
  }
}
