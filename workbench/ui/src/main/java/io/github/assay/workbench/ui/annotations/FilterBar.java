package io.github.assay.workbench.ui.annotations;

import io.github.assay.corpus.model.Layer;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The fields above the tree, in which one says what is listed. */
final class FilterBar {

  private static final String ANY_ORIGIN = "From anybody";

  private final Composite bar;
  private final Text words;
  private final Combo layer;
  private final Combo status;
  private final Combo origin;
  private final Consumer<AnnotationFilter> changed;
  private List<String> origins = List.of();

  /**
   * Makes the fields.
   *
   * @param changed gets the filter whenever somebody changed it
   */
  FilterBar(Composite parent, Consumer<AnnotationFilter> changed) {
    this.changed = changed;
    bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(6, 0).applyTo(bar);
    words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage("Filter by text or note");
    words.addListener(SWT.Modify, e -> tell());
    GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(words);
    layer = combo("Claims with their links");
    Arrays.stream(Layer.values()).forEach(l -> layer.add(l.label() + "s"));
    status = combo("Any status");
    Arrays.stream(Status.values()).forEach(s -> status.add(s.label()));
    origin = combo(ANY_ORIGIN);
  }

  /** The composite of all fields. */
  Composite control() {
    return bar;
  }

  /** What is to be listed. */
  AnnotationFilter filter() {
    return new AnnotationFilter(
        chosen(layer).map(i -> Layer.values()[i]),
        chosen(status).map(i -> Status.values()[i]),
        chosen(origin).map(i -> origin.getText()).orElse(""),
        words.getText().strip());
  }

  /** Puts the keyboard into the field for words. */
  void focusWords() {
    words.setFocus();
    words.selectAll();
  }

  /** Calls something when somebody presses Arrow Down or Enter in the field for words. */
  void onLeave(Runnable action) {
    words.addListener(SWT.DefaultSelection, e -> action.run());
    words.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN) {
            e.doit = false;
            action.run();
          }
        });
  }

  /** Offers these origins; the one that is chosen stays, also where it is none of them. */
  void offerOrigins(List<String> offered) {
    String before = origin.getText();
    List<String> items = new ArrayList<>(offered);
    if (chosen(origin).isPresent() && !items.contains(before)) {
      items.add(before);
    }
    if (!items.equals(origins)) {
      origins = List.copyOf(items);
      origin.setItems(items.toArray(String[]::new));
      origin.add(ANY_ORIGIN, 0);
      origin.select(items.indexOf(before) + 1);
    }
  }

  /** Offers the origins of another document, and forgets which one was chosen. */
  void resetOrigins() {
    origin.select(0);
    offerOrigins(List.of());
  }

  private Combo combo(String any) {
    Combo combo = new Combo(bar, SWT.READ_ONLY);
    combo.add(any);
    combo.select(0);
    combo.addListener(SWT.Selection, e -> tell());
    return combo;
  }

  private void tell() {
    changed.accept(filter());
  }

  /** Which value is chosen, or empty for any. */
  private static Optional<Integer> chosen(Combo combo) {
    int index = combo.getSelectionIndex();
    return index <= 0 ? Optional.empty() : Optional.of(index - 1);
  }
}
