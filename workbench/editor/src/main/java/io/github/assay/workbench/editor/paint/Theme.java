package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.model.Layer;
import java.util.Map;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the editor and the card.
 *
 * <p>The layers have the hues of the Okabe-Ito palette, which people with any kind of colour vision
 * tell apart, darkened on light ground until lines stand out (3:1 at least).
 *
 * @param dark whether the ground is dark
 * @param background the ground
 * @param text running text
 * @param dimmed text of the site, and remarks
 * @param rule thin lines that part or guide
 * @param selection ground of selected text
 * @param raised ground of what lies above the text: labels, fields
 * @param layers colour of each layer
 */
public record Theme(
    boolean dark,
    RGB background,
    RGB text,
    RGB dimmed,
    RGB rule,
    RGB selection,
    RGB raised,
    Map<Layer, RGB> layers) {

  /** Dark text on light ground. */
  public static final Theme LIGHT =
      new Theme(
          false,
          rgb(0xFDFDFB),
          rgb(0x23262B),
          rgb(0x80868F),
          rgb(0xE2E4E8),
          rgb(0xCBE0F8),
          rgb(0xF3F4F5),
          Map.of(
              Layer.CLAIM, rgb(0x0072B2),
              Layer.SOURCE, rgb(0xD55E00),
              Layer.CUE, rgb(0x00855F),
              Layer.PRECONDITION, rgb(0xAC4A8C)));

  /** Light text on dark ground. */
  public static final Theme DARK =
      new Theme(
          true,
          rgb(0x1F2023),
          rgb(0xD6D9DE),
          rgb(0x868C96),
          rgb(0x3A3D42),
          rgb(0x2F4A68),
          rgb(0x2A2C30),
          Map.of(
              Layer.CLAIM, rgb(0x56B4E9),
              Layer.SOURCE, rgb(0xE69F00),
              Layer.CUE, rgb(0x2FC497),
              Layer.PRECONDITION, rgb(0xDE8BBF)));

  /** Copies the map. */
  public Theme {
    layers = Map.copyOf(layers);
  }

  /** The theme that fits among controls of a colour: the dark one where that is dark. */
  public static Theme beside(RGB ground) {
    return 299 * ground.red + 587 * ground.green + 114 * ground.blue < 128_000 ? DARK : LIGHT;
  }

  /** Colour of a layer. */
  public RGB of(Layer layer) {
    return layers.get(layer);
  }

  /**
   * A colour laid thinly over the ground.
   *
   * @param share how much of it, from 0 to 1
   */
  public RGB tint(RGB colour, double share) {
    return new RGB(
        mix(colour.red, background.red, share),
        mix(colour.green, background.green, share),
        mix(colour.blue, background.blue, share));
  }

  private static int mix(int over, int under, double share) {
    return (int) Math.round(over * share + under * (1 - share));
  }

  private static RGB rgb(int hex) {
    return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
  }
}
