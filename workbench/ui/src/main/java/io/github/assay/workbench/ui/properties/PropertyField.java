package io.github.assay.workbench.ui.properties;

import io.github.assay.corpus.edit.Operation;
import io.github.assay.workbench.editor.model.EditorListener;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The widgets of one property: a name, and a list, a field or a text that can be copied.
 *
 * <p>A list stores at once; a field stores by Enter or when the keyboard leaves it, and Escape puts
 * the old value back.
 */
final class PropertyField {

  private final Control control;
  private final Consumer<Operation> edit;
  private Property property;

  /**
   * Makes the widgets.
   *
   * @param parent has a grid of two columns
   * @param edit performs what a person asks for
   * @param entered gets the property when the keyboard comes to it
   */
  PropertyField(
      Composite parent, Property first, Consumer<Operation> edit, Consumer<Property> entered) {
    this.edit = edit;
    this.property = first;
    Label name = new Label(parent, SWT.WRAP);
    name.setText(first.name());
    name.setToolTipText(first.name());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, isNote() ? SWT.BEGINNING : SWT.CENTER)
        .hint(92, SWT.DEFAULT)
        .applyTo(name);
    control = first.choices().isEmpty() ? text(parent) : combo(parent);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(80, isNote() ? 58 : SWT.DEFAULT)
        .applyTo(control);
    control.addListener(SWT.FocusIn, e -> entered.accept(property));
    name.addListener(SWT.MouseDown, e -> control.setFocus());
    show(first);
  }

  /** The widget that holds the value. */
  Control control() {
    return control;
  }

  /** The property that is shown. */
  Property property() {
    return property;
  }

  /** Shows a property that looks like the one before; what is being typed stays. */
  void show(Property newProperty) {
    boolean other = !newProperty.value().equals(property.value());
    if (control instanceof Combo combo) {
      combo.setText(newProperty.value());
    } else if (control instanceof Text text
        && (other || !text.isFocusControl())
        && !text.getText().equals(newProperty.value())) {
      text.setText(newProperty.value());
    }
    property = newProperty;
  }

  /** Stores what was typed, if anything. */
  void store() {
    if (control.isDisposed()) {
      return;
    }
    String value =
        control instanceof Text text ? text.getText().strip() : ((Combo) control).getText();
    if (property.setter().isPresent() && !value.equals(property.value())) {
      edit.accept(property.setter().get().apply(value));
    }
  }

  private boolean isNote() {
    return property.name().equals(EditorListener.NOTE);
  }

  private Control combo(Composite parent) {
    Combo combo = new Combo(parent, SWT.READ_ONLY);
    combo.setItems(property.choices().toArray(String[]::new));
    combo.addListener(SWT.Selection, e -> store());
    return combo;
  }

  private Control text(Composite parent) {
    if (property.setter().isEmpty()) {
      return new Text(parent, SWT.READ_ONLY | SWT.SINGLE);
    }
    int style = isNote() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
    Text text = new Text(parent, SWT.BORDER | style);
    text.addListener(SWT.FocusOut, e -> store());
    text.addListener(SWT.KeyDown, e -> pressed(text, e));
    return text;
  }

  private void pressed(Text text, Event event) {
    boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    if (enter && (event.stateMask & SWT.SHIFT) == 0) {
      event.doit = false;
      store();
    } else if (event.keyCode == SWT.ESC) {
      text.setText(property.value());
    }
  }
}
