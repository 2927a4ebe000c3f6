package io.github.assay.workbench.editor.card;

import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.paint.Theme;
import io.github.assay.workbench.editor.paint.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Draws the rows of the attribution card, and acts on clicks on them. */
final class CardCanvas extends Canvas {

  private static final int MARGIN = 12;

  private final Typography typography;
  private Optional<EditorModel> model = Optional.empty();
  private Consumer<EditorAction> actions = action -> {};
  private List<CardRow> rows = List.of();
  private List<Placed> placed = List.of();
  private int scroll;

  private record Placed(CardRow row, int top, int bottom) {}

  CardCanvas(Composite parent) {
    super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.typography = new Typography(getDisplay(), getFont(), 0.92);
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.Resize, e -> refresh());
    addListener(SWT.MouseDown, this::pressed);
    getVerticalBar()
        .addListener(
            SWT.Selection,
            e -> {
              scroll = getVerticalBar().getSelection();
              redraw();
            });
    addListener(SWT.Dispose, e -> typography.close());
  }

  void show(Optional<EditorModel> newModel, Consumer<EditorAction> newActions) {
    model = newModel;
    actions = newActions;
    scroll = 0;
    refresh();
  }

  /** Works the rows out anew. */
  void refresh() {
    rows = model.map(CardRows::of).orElse(List.of(new CardRow.Hint("No document is open.")));
    redraw();
  }

  private void paint(GC gc) {
    Theme theme = Theme.beside(getParent().getBackground().getRGB());
    Rectangle area = getClientArea();
    gc.setBackground(new Color(theme.background()));
    gc.fillRectangle(area);
    String text = model.map(EditorModel::text).orElse("");
    Optional<String> selected = model.flatMap(EditorModel::selected).map(s -> s.id());
    RowPainter painter =
        new RowPainter(gc, theme, typography, area.width - 2 * MARGIN, text, selected);
    List<Placed> found = new ArrayList<>();
    int y = MARGIN - 4 - scroll;
    for (CardRow row : rows) {
      int height = painter.draw(row, MARGIN, y);
      found.add(new Placed(row, y, y + height));
      y += height;
    }
    placed = List.copyOf(found);
    scrollBar(y + scroll + MARGIN, area.height);
  }

  private void scrollBar(int content, int height) {
    boolean needed = content > height;
    if (getVerticalBar().isVisible() != needed) {
      getVerticalBar().setVisible(needed);
    }
    scroll = Math.max(0, Math.min(scroll, content - height));
    getVerticalBar()
        .setValues(scroll, 0, Math.max(1, content), Math.max(1, height), 24, Math.max(1, height));
  }

  private void pressed(Event event) {
    Optional<Placed> hit =
        placed.stream().filter(p -> event.y >= p.top() && event.y < p.bottom()).findFirst();
    if (hit.isPresent() && model.isPresent()) {
      pressed(hit.get().row(), model.get());
    }
  }

  private void pressed(CardRow row, EditorModel document) {
    if (row instanceof CardRow.Subject subject) {
      document.goTo(subject.span());
    } else if (row instanceof CardRow.Slot slot) {
      actions.accept(slot.action());
    } else if (row instanceof CardRow.Feature feature) {
      document.goTo(feature.span());
      actions.accept(feature.action());
    } else if (row instanceof CardRow.Target target && target.link().isPresent()) {
      document.goTo(target.span());
    } else if (row instanceof CardRow.Target target) {
      actions.accept(target.action());
    }
  }
}
