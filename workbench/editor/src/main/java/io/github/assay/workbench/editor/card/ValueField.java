package io.github.assay.workbench.editor.card;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A named field for one line of text: Enter stores it, Escape leaves it as it was. */
final class ValueField {

  private final Composite row;
  private final Text field;
  private final Consumer<Optional<String>> done;
  private String stored = "";

  /**
   * A field.
   *
   * @param done gets the new value, or empty where it is to stay
   */
  ValueField(Composite parent, String name, Consumer<Optional<String>> done) {
    this.done = done;
    row = new Composite(parent, SWT.NONE);
    row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 3;
    row.setLayout(layout);
    Label label = new Label(row, SWT.NONE);
    label.setText(name);
    GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
    narrow.widthHint = 44;
    label.setLayoutData(narrow);
    field = new Text(row, SWT.BORDER);
    field.setMessage("none");
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    field.addListener(SWT.KeyDown, this::pressed);
    field.addListener(SWT.FocusOut, e -> left());
  }

  /** Shows or hides the field; returns whether that changes anything. */
  boolean show(boolean visible) {
    GridData data = (GridData) row.getLayoutData();
    boolean changes = data.exclude == visible;
    data.exclude = !visible;
    row.setVisible(visible);
    return changes;
  }

  void set(String value) {
    stored = value;
    if (!field.isFocusControl() && !field.getText().equals(value)) {
      field.setText(value);
    }
  }

  void edit() {
    field.setFocus();
    field.selectAll();
  }

  private void pressed(Event event) {
    // Neither key may be a command of the text, too, which gets the keyboard now.
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      event.doit = false;
      String typed = field.getText().strip();
      stored = typed;
      done.accept(Optional.of(typed));
    } else if (event.keyCode == SWT.ESC) {
      event.doit = false;
      field.setText(stored);
      done.accept(Optional.empty());
    }
  }

  /** What was typed and not stored yet is not thrown away by a click elsewhere. */
  private void left() {
    String typed = field.getText().strip();
    if (!typed.equals(stored)) {
      stored = typed;
      done.accept(Optional.of(typed));
    }
  }
}
