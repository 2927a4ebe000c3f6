package io.github.assay.workbench.ui.concordance;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.Layer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields above the places: what is sought, and a line that tells how it goes. */
final class SearchBar {

  private final Text words;
  private final Combo where;
  private final Button regex;
  private final Button exactCase;
  private final Button go;
  private final Label outcome;

  /**
   * Makes the fields.
   *
   * @param search begins to search
   * @param stop ends the search that is running
   */
  SearchBar(Composite parent, Runnable search, Runnable stop) {
    Composite bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).spacing(8, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage("Find in the whole corpus");
    words.addListener(SWT.DefaultSelection, e -> search.run());
    GridDataFactory.fillDefaults().grab(true, false).hint(95, SWT.DEFAULT).applyTo(words);
    where = new Combo(bar, SWT.READ_ONLY);
    where.add("In the text");
    Arrays.stream(Layer.values())
        .forEach(l -> where.add("In " + l.label().toLowerCase(Locale.ROOT) + "s"));
    where.select(0);
    regex = check(bar, "Regex", "The words are a regular expression");
    exactCase = check(bar, "Aa", "Capital and small letters differ");
    go = new Button(bar, SWT.PUSH);
    go.setText("Search");
    go.addListener(SWT.Selection, e -> (isSearching() ? stop : search).run());
    outcome = new Label(bar, SWT.NONE);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(175, SWT.DEFAULT)
        .applyTo(outcome);
  }

  /**
   * What is sought.
   *
   * @throws AssayException if that is nothing, or faulty
   */
  Query query() throws AssayException {
    int layer = where.getSelectionIndex() - 1;
    return Query.of(
        words.getText(),
        regex.getSelection(),
        exactCase.getSelection(),
        layer < 0 ? Optional.empty() : Optional.of(Layer.values()[layer]));
  }

  /** Puts words in. */
  void setWords(String text) {
    words.setText(text);
    regex.setSelection(false);
    where.select(0);
  }

  /** Puts the keyboard into the field for words. */
  void setFocus() {
    words.setFocus();
    words.selectAll();
  }

  /** Shows that a search runs, or that none does. */
  void setSearching(boolean searching) {
    go.setText(searching ? "Stop" : "Search");
    go.getParent().layout();
  }

  /** Tells how it goes. */
  void tell(String text) {
    outcome.setText(text);
    outcome.setToolTipText(text);
  }

  private boolean isSearching() {
    return go.getText().equals("Stop");
  }

  private static Button check(Composite bar, String label, String help) {
    Button button = new Button(bar, SWT.CHECK);
    button.setText(label);
    button.setToolTipText(help);
    return button;
  }
}
