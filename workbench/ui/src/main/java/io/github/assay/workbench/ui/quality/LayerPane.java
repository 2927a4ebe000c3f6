package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.paint.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** The text with the spans of one layer, read only; those in focus stand out. */
final class LayerPane {

  private static final float TINT = 0.22f;

  private final Group frame;
  private final StyledText text;
  private final Theme theme;
  private final Map<Layer, Color> lines = new HashMap<>();
  private final Map<Layer, Color> grounds = new HashMap<>();

  LayerPane(Composite parent) {
    frame = new Group(parent, SWT.NONE);
    frame.setLayout(new FillLayout());
    text = new StyledText(frame, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
    text.setMargins(8, 6, 8, 6);
    text.setLineSpacing(4);
    theme = Theme.beside(parent.getBackground().getRGB());
    text.setBackground(new Color(theme.background()));
    text.setForeground(new Color(theme.text()));
    for (Layer layer : Layer.values()) {
      lines.put(layer, new Color(theme.of(layer)));
      grounds.put(layer, new Color(theme.tint(theme.of(layer), TINT)));
    }
  }

  StyledText control() {
    return text;
  }

  /**
   * Shows a layer.
   *
   * @param title whose it is
   * @param content the document's text
   * @param spans the layer's spans
   * @param inFocus which of them stand out
   */
  void show(String title, String content, List<Span> spans, Predicate<Span> inFocus) {
    frame.setText(title);
    if (!text.getText().equals(content)) {
      text.setText(content);
    }
    text.setStyleRanges(styles(content.length(), spans, inFocus));
  }

  void reveal(Range range) {
    text.setSelection(range.begin());
    text.showSelection();
    // A few lines above, so that the words are not at the very edge.
    int line = text.getLineAtOffset(range.begin());
    text.setTopIndex(Math.max(0, line - 2));
  }

  /** The innermost span gives a character its colour. */
  private StyleRange[] styles(int length, List<Span> spans, Predicate<Span> inFocus) {
    Span[] owner = new Span[length];
    spans.stream()
        .sorted(Comparator.comparingInt((Span s) -> s.end() - s.begin()).reversed())
        .forEach(
            span -> span.fragments().forEach(f -> Arrays.fill(owner, f.begin(), f.end(), span)));
    boolean[] focused = new boolean[length];
    spans.stream()
        .filter(inFocus)
        .flatMap(s -> s.fragments().stream())
        .forEach(f -> Arrays.fill(focused, f.begin(), f.end(), true));
    List<StyleRange> styles = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= length; i++) {
      if (i == length || owner[i] != owner[begin] || focused[i] != focused[begin]) {
        if (owner[begin] != null) {
          styles.add(style(begin, i - begin, owner[begin].layer(), focused[begin]));
        }
        begin = i;
      }
    }
    return styles.toArray(StyleRange[]::new);
  }

  private StyleRange style(int begin, int length, Layer layer, boolean focused) {
    StyleRange style = new StyleRange(begin, length, null, grounds.get(layer));
    style.underline = true;
    style.underlineColor = lines.get(layer);
    style.fontStyle = focused ? SWT.BOLD : SWT.NORMAL;
    if (focused) {
      style.borderStyle = SWT.BORDER_SOLID;
      style.borderColor = lines.get(layer);
    }
    return style;
  }
}
