package io.github.assay.workbench.editor.card;

import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.editor.model.Excerpt;
import io.github.assay.workbench.editor.paint.Fitted;
import io.github.assay.workbench.editor.paint.Theme;
import io.github.assay.workbench.editor.paint.Typography;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;

/** Draws one row of the card after the other, each at a height that it returns. */
final class RowPainter {

  private static final int INDENT = 22;

  private final GC gc;
  private final Theme theme;
  private final Typography typography;
  private final int width;
  private final String text;
  private final Optional<String> selected;

  RowPainter(
      GC gc,
      Theme theme,
      Typography typography,
      int width,
      String text,
      Optional<String> selected) {
    this.gc = gc;
    this.theme = theme;
    this.typography = typography;
    this.width = Math.max(40, width);
    this.text = text;
    this.selected = selected;
    gc.setAntialias(SWT.ON);
  }

  int draw(CardRow row, int x, int y) {
    if (row instanceof CardRow.Hint hint) {
      return hint(hint, x, y);
    }
    if (row instanceof CardRow.Subject subject) {
      return subject(subject.span(), x, y);
    }
    if (row instanceof CardRow.Feature feature) {
      return feature(feature, x, y);
    }
    return row instanceof CardRow.Slot slot ? slot(slot, x, y) : target((CardRow.Target) row, x, y);
  }

  private int hint(CardRow.Hint hint, int x, int y) {
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setFont(typography.body());
    layout.setWidth(width);
    layout.setText(hint.text());
    gc.setForeground(new Color(theme.dimmed()));
    layout.draw(gc, x, y + 3);
    int height = layout.getBounds().height;
    layout.dispose();
    return height + 6;
  }

  private int subject(Span span, int x, int y) {
    RGB colour = theme.of(span.layer());
    gc.setFont(typography.font(0.8, SWT.BOLD));
    gc.setForeground(new Color(colour));
    String title = span.layer().label().toUpperCase(java.util.Locale.ROOT);
    gc.drawString(title, x, y + 4, true);
    int line = gc.getFontMetrics().getHeight();
    gc.setFont(typography.font(0.8, SWT.NORMAL));
    right(status(span), x + width, y + 4, theme.dimmed());
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setFont(typography.body());
    layout.setWidth(width - 10);
    layout.setText(Excerpt.of(span, text));
    int height = layout.getBounds().height;
    int top = y + 4 + line + 5;
    gc.setBackground(new Color(colour));
    gc.fillRectangle(x, top, 3, height);
    gc.setForeground(new Color(theme.text()));
    layout.draw(gc, x + 10, top);
    layout.dispose();
    return 4 + line + 5 + height + 6;
  }

  private int feature(CardRow.Feature feature, int x, int y) {
    gc.setFont(typography.font(0.9, SWT.NORMAL));
    int height = gc.getFontMetrics().getHeight();
    int left = x + INDENT - 12;
    gc.setForeground(new Color(theme.dimmed()));
    gc.drawString(feature.name(), left, y + 2, true);
    String value = feature.span().feature(feature.name());
    gc.setForeground(new Color(value.isEmpty() ? theme.dimmed() : theme.text()));
    String shown = value.isEmpty() ? "\u2013" : value.equals("true") ? "yes" : value;
    int room = width - (left - x) - typography.scaled(86) - 26;
    gc.drawString(Fitted.of(gc, shown, room), left + typography.scaled(86), y + 2, true);
    key(feature.selected() ? feature.action().key() : "", x + width, y + 2);
    return height + 4;
  }

  private int slot(CardRow.Slot slot, int x, int y) {
    gc.setForeground(new Color(theme.rule()));
    gc.setLineWidth(1);
    gc.drawLine(x, y + 8, x + width, y + 8);
    gc.setFont(typography.font(0.8, SWT.BOLD));
    gc.setForeground(new Color(theme.of(slot.type().target())));
    gc.drawString(title(slot.type()), x, y + 14, true);
    int height = gc.getFontMetrics().getHeight();
    key(slot.action().key(), x + width, y + 14);
    return 14 + height + 4;
  }

  private int target(CardRow.Target target, int x, int y) {
    boolean nested = target.type() == LinkType.CUE && target.digit() == 0 && isNested(target);
    int indent = nested ? INDENT : 0;
    RGB colour = theme.of(target.span().layer());
    gc.setFont(typography.body());
    int height = gc.getFontMetrics().getHeight() + 6;
    if (selected.filter(target.span().id()::equals).isPresent()) {
      gc.setBackground(new Color(theme.tint(colour, 0.16)));
      gc.fillRoundRectangle(x - 4, y, width + 8, height, 6, 6);
    }
    if (target.digit() > 0) {
      digit(target, colour, x, y, height);
    } else {
      gc.setBackground(new Color(colour));
      gc.fillOval(x + indent + 5, y + height / 2 - 3, 6, 6);
    }
    int right = x + width;
    if (target.link().isPresent()) {
      gc.setFont(typography.font(0.82, SWT.NORMAL));
      right -= right(target.link().get().role(), right, y + 4, theme.dimmed()) + 8;
    }
    gc.setFont(typography.body());
    gc.setForeground(new Color(target.link().isPresent() ? theme.text() : theme.dimmed()));
    int left = x + indent + INDENT;
    gc.drawString(Fitted.of(gc, Excerpt.of(target.span(), text), right - left), left, y + 3, true);
    return height;
  }

  private static boolean isNested(CardRow.Target target) {
    return target.link().filter(l -> l.role().equals("condition")).isPresent();
  }

  private void digit(CardRow.Target target, RGB colour, int x, int y, int height) {
    gc.setFont(typography.font(0.8, SWT.NORMAL));
    String digit = String.valueOf(target.digit());
    int size = typography.scaled(16);
    int top = y + (height - size) / 2;
    if (target.link().isPresent()) {
      gc.setBackground(new Color(colour));
      gc.fillOval(x, top, size, size);
      gc.setForeground(new Color(theme.background()));
    } else {
      gc.setForeground(new Color(colour));
      gc.setLineWidth(1);
      gc.drawOval(x, top, size - 1, size - 1);
    }
    Point extent = gc.stringExtent(digit);
    gc.drawString(digit, x + (size - extent.x + 1) / 2, top + (size - extent.y) / 2, true);
  }

  /** Draws a key as on the keyboard, right-aligned. */
  private void key(String key, int right, int y) {
    if (key.isEmpty()) {
      return;
    }
    gc.setFont(typography.small());
    String shown = key.replace("SHIFT+", "\u21E7");
    Point size = gc.stringExtent(shown);
    gc.setBackground(new Color(theme.raised()));
    gc.fillRoundRectangle(right - size.x - 8, y, size.x + 8, size.y + 2, 5, 5);
    gc.setForeground(new Color(theme.rule()));
    gc.drawRoundRectangle(right - size.x - 8, y, size.x + 7, size.y + 1, 5, 5);
    gc.setForeground(new Color(theme.dimmed()));
    gc.drawString(shown, right - size.x - 4, y + 1, true);
  }

  private int right(String words, int right, int y, RGB colour) {
    Point size = gc.stringExtent(words);
    gc.setForeground(new Color(colour));
    gc.drawString(words, right - size.x, y, true);
    return size.x;
  }

  private static String status(Span span) {
    Status status = span.provenance().status();
    return status == Status.SUGGESTED
        ? "suggested %.2f".formatted(span.provenance().confidence())
        : status.label();
  }

  private static String title(LinkType type) {
    return switch (type) {
      case SOURCE -> "SOURCES";
      case CUE -> "CUES";
      case PRECONDITION -> "PRECONDITIONS";
    };
  }
}
