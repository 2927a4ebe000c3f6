package io.github.assay.workbench.editor;

import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.paint.SpanCanvas;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for a text sought, below the text; Enter goes on, Escape closes it. */
final class FindBar {

  private final Composite bar;
  private final Text field;
  private final Label outcome;
  private final SpanCanvas canvas;
  private final EditorModel model;
  private final TextSearch search;

  FindBar(Composite parent, SpanCanvas canvas) {
    this.canvas = canvas;
    this.model = canvas.model();
    bar = new Composite(parent, SWT.NONE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    GridLayout layout = new GridLayout(3, false);
    layout.marginHeight = 3;
    bar.setLayout(layout);
    new Label(bar, SWT.NONE).setText("Find:");
    field = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    outcome = new Label(bar, SWT.NONE);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
    wide.widthHint = 90;
    outcome.setLayoutData(wide);
    search = new TextSearch(model, canvas.getDisplay()::asyncExec, this::found);
    field.addListener(SWT.Modify, e -> changed());
    field.addListener(SWT.KeyDown, this::pressed);
    show(false);
  }

  void open() {
    show(true);
    model
        .selection()
        .range()
        .filter(r -> r.length() < 200)
        .ifPresent(r -> field.setText(r.of(model.text())));
    field.selectAll();
    field.setFocus();
  }

  void onTyping(Consumer<Boolean> typing) {
    field.addListener(SWT.FocusIn, e -> typing.accept(true));
    field.addListener(SWT.FocusOut, e -> typing.accept(false));
  }

  void next(boolean forward) {
    if (search.isSeeking()) {
      search.go(forward);
    } else {
      open();
    }
  }

  private void changed() {
    search.seek(field.getText());
    outcome.setText("");
    search.go(true);
    if (!search.isSeeking()) {
      canvas.mark(visible -> List.of());
    }
  }

  private void pressed(Event event) {
    if (event.keyCode == SWT.ESC) {
      event.doit = false; // Else it is a command of the text, too, which drops what was found.
      canvas.mark(visible -> List.of());
      show(false);
      canvas.setFocus();
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      search.go((event.stateMask & SWT.SHIFT) == 0);
    }
  }

  private void found(boolean any) {
    if (!bar.isDisposed()) {
      outcome.setText(any ? "" : "not found");
      canvas.mark(search::in);
    }
  }

  private void show(boolean visible) {
    bar.setVisible(visible);
    ((GridData) bar.getLayoutData()).exclude = !visible;
    bar.getParent().layout();
  }
}
