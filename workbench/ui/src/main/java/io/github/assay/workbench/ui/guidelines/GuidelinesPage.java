package io.github.assay.workbench.ui.guidelines;

import io.github.assay.workbench.ui.guidelines.FormattedText.Look;
import io.github.assay.workbench.ui.guidelines.FormattedText.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** Draws a formatted text; it can be read, selected and copied, but not changed. */
final class GuidelinesPage {

  private static final int INDENT = 14;

  private final StyledText widget;
  private final ResourceManager resources;
  private FormattedText shown = FormattedText.of("");

  GuidelinesPage(Composite parent) {
    widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
    // None at the top: a section is to begin just there.
    widget.setMargins(12, 0, 12, 10);
    widget.setLineSpacing(3);
    widget.setCaret(null);
    resources = new LocalResourceManager(JFaceResources.getResources(), widget);
  }

  StyledText control() {
    return widget;
  }

  /** Shows another text, from its begin. */
  void show(FormattedText text) {
    shown = text;
    widget.setText(text.text());
    widget.setStyleRanges(ranges(text));
    for (Style style : text.styles()) {
      if (style.look() == Look.INDENTED) {
        int line = widget.getLineAtOffset(style.begin());
        int indent = INDENT * style.level();
        widget.setLineIndent(line, 1, indent - 10);
        widget.setLineWrapIndent(line, 1, indent);
      }
    }
  }

  /** Scrolls to the section on something; stays where there is none. */
  void goTo(String subject) {
    shown.section(subject).ifPresent(begin -> widget.setTopIndex(widget.getLineAtOffset(begin)));
  }

  /** Styles of a widget must not overlap: where two lie over each other, the inner one counts. */
  private StyleRange[] ranges(FormattedText text) {
    List<Style> outerFirst = new ArrayList<>(text.styles());
    outerFirst.removeIf(s -> s.look() == Look.INDENTED);
    outerFirst.sort(Comparator.comparingInt(Style::length).reversed());
    Font[] fonts = new Font[text.text().length()];
    for (Style style : outerFirst) {
      java.util.Arrays.fill(fonts, style.begin(), style.begin() + style.length(), font(style));
    }
    List<StyleRange> ranges = new ArrayList<>();
    for (int i = 0; i < fonts.length; ) {
      int end = i + 1;
      while (end < fonts.length && fonts[end] == fonts[i]) {
        end++;
      }
      if (fonts[i] != null) {
        StyleRange range = new StyleRange(i, end - i, null, null);
        range.font = fonts[i];
        ranges.add(range);
      }
      i = end;
    }
    return ranges.toArray(StyleRange[]::new);
  }

  private Font font(Style style) {
    FontDescriptor base = FontDescriptor.createFrom(widget.getFont());
    return resources.create(
        switch (style.look()) {
          case TITLE -> base.setStyle(SWT.BOLD).increaseHeight(3);
          case HEADING -> base.setStyle(SWT.BOLD).increaseHeight(style.level() == 2 ? 2 : 0);
          case BOLD -> base.setStyle(SWT.BOLD);
          case ITALIC -> base.setStyle(SWT.ITALIC);
          case CODE -> FontDescriptor.createFrom(JFaceResources.getTextFont());
          case INDENTED -> base;
        });
  }
}
