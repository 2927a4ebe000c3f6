package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.store.Corpus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The controls of the Compare view: choice of layers, both texts, list of differences. */
public final class ComparePage {

  private static final List<String> COLUMNS =
      List.of("Type", "Difference", "Left", "Right", "Others", "Gold");
  private static final int[] WIDTHS = {100, 130, 240, 240, 0, 200};
  private static final int OTHERS = 4;
  private static final int OTHERS_WIDTH = 220;

  private final BiConsumer<String, String> read;
  private final Composite root;
  private final Combo left;
  private final Combo right;
  private final Label status;
  private final LayerPane leftPane;
  private final LayerPane rightPane;
  private final Table table;
  private String documentId = "";
  private Optional<ComparedDocument> compared = Optional.empty();

  /**
   * Makes the controls.
   *
   * @param read called with the names of the two layers that are chosen
   * @param open called when a difference is double-clicked
   */
  ComparePage(Composite parent, BiConsumer<String, String> read, Runnable open) {
    this.read = read;
    root = new Composite(parent, SWT.NONE);
    root.setLayout(new GridLayout(4, false));
    left = combo("Left layer");
    new Label(root, SWT.NONE).setText("against");
    right = combo("Right layer");
    status = new Label(root, SWT.NONE);
    status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    SashForm both = new SashForm(root, SWT.VERTICAL);
    both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
    SashForm panes = new SashForm(both, SWT.HORIZONTAL);
    leftPane = new LayerPane(panes);
    rightPane = new LayerPane(panes);
    table = new Table(both, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
    table.setHeaderVisible(true);
    for (int i = 0; i < COLUMNS.size(); i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(COLUMNS.get(i));
      column.setWidth(WIDTHS[i]);
      column.setResizable(true);
    }
    table.addListener(SWT.Selection, e -> focusChanged());
    table.addListener(SWT.DefaultSelection, e -> open.run());
    both.setWeights(58, 42);
    say("Open a document that has the layers of two annotators.");
  }

  private Combo combo(String tip) {
    Combo combo = new Combo(root, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setToolTipText(tip);
    combo.addListener(SWT.Selection, e -> chosen());
    return combo;
  }

  private void chosen() {
    read.accept(left.getText(), right.getText());
  }

  /**
   * Offers a document's layers and reads two: those chosen before where it is still that document,
   * else people's before machines'.
   */
  void offer(String id, List<String> layers) {
    List<String> chosen = List.of(left.getText(), right.getText());
    left.setItems(layers.toArray(String[]::new));
    right.setItems(layers.toArray(String[]::new));
    List<String> order =
        id.equals(documentId) && layers.containsAll(chosen) ? chosen : inOrder(layers);
    documentId = id;
    if (order.size() > 1) {
      say("Reading " + id + "…");
      choose(order.get(0), order.get(1));
    } else {
      say(
          id.isEmpty()
              ? "Open a document that has the layers of two annotators."
              : id + " has fewer than two layers: there is nothing to compare.");
      chosen();
    }
    root.layout();
  }

  /** Offers a layer that has come since; what is chosen stays. */
  void offerAlso(String layer) {
    for (Combo combo : List.of(left, right)) {
      if (combo.indexOf(layer) < 0) {
        combo.add(layer);
      }
    }
  }

  private static List<String> inOrder(List<String> layers) {
    List<String> people =
        layers.stream().filter(l -> !List.of(Corpus.GOLD, Corpus.SUGGESTIONS).contains(l)).toList();
    return people.size() > 1
        ? people
        : layers.stream().sorted(Comparator.comparingInt(ComparePage::rank)).toList();
  }

  /** Chooses two layers, as with the mouse. */
  public void choose(String leftLayer, String rightLayer) {
    left.setText(leftLayer);
    right.setText(rightLayer);
    chosen();
  }

  private static int rank(String layer) {
    return layer.equals(Corpus.GOLD) ? 0 : layer.equals(Corpus.SUGGESTIONS) ? 2 : 1;
  }

  void say(String text) {
    status.setText(text);
  }

  /** Shows two layers from the first difference on. */
  void show(Optional<ComparedDocument> document) {
    compared = document;
    table.removeAll();
    if (document.isEmpty()) {
      leftPane.show("", "", List.of(), s -> false);
      rightPane.show("", "", List.of(), s -> false);
      return;
    }
    table.getColumn(OTHERS).setWidth(document.get().others().isEmpty() ? 0 : OTHERS_WIDTH);
    for (int i = 0; i < document.get().rows().size(); i++) {
      new TableItem(table, SWT.NONE);
    }
    refresh();
    if (table.getItemCount() > 0) {
      select(0);
    }
    focusChanged();
  }

  /** Writes the rows again, after a decision. */
  void refresh() {
    ComparedDocument document = compared.orElseThrow();
    int open = 0;
    for (int i = 0; i < document.rows().size(); i++) {
      DifferenceRow row = document.rows().get(i);
      open += document.isOpen(row) ? 1 : 0;
      table
          .getItem(i)
          .setText(
              new String[] {
                row.layer().label(),
                row.kind(),
                row.words(row.left(), document.text()),
                row.words(row.right(), document.text()),
                row.others(document.others(), document.text()),
                document.gold(row)
              });
    }
    String differences = "%s: %d differences".formatted(document.id(), document.rows().size());
    say(
        document.isCurated()
            ? "%s, %d left to decide; %d agreed and not yet in gold"
                .formatted(differences, open, document.agreedAndOpen())
            : differences);
  }

  private void focusChanged() {
    compared.ifPresent(
        document -> {
          Optional<DifferenceRow> row = selected();
          leftPane.show(
              document.left(),
              document.text(),
              document.leftSpans(),
              s -> row.isPresent() && row.get().has(s));
          rightPane.show(
              document.right(),
              document.text(),
              document.rightSpans(),
              s -> row.isPresent() && row.get().has(s));
          row.ifPresent(
              r -> {
                leftPane.reveal(r.range());
                rightPane.reveal(r.range());
              });
        });
  }

  /** The difference in focus. */
  Optional<DifferenceRow> selected() {
    int index = table.getSelectionIndex();
    return compared.filter(c -> index >= 0).map(c -> c.rows().get(index));
  }

  /** Goes on or back by some differences, from the end to the beginning. */
  void move(int by) {
    if (table.getItemCount() > 0) {
      select(Math.floorMod(table.getSelectionIndex() + by, table.getItemCount()));
    }
  }

  /** Goes to the next difference that is not decided; stays where there is none. */
  void moveToOpen() {
    ComparedDocument document = compared.orElseThrow();
    int count = table.getItemCount();
    for (int i = 1; i <= count; i++) {
      int index = (table.getSelectionIndex() + i) % count;
      if (document.isOpen(document.rows().get(index))) {
        select(index);
        return;
      }
    }
  }

  private void select(int index) {
    table.setSelection(index);
    focusChanged();
  }

  /** The list of differences. */
  public Table table() {
    return table;
  }

  /** The line that says how far one is. */
  public String status() {
    return status.getText();
  }

  boolean isDisposed() {
    return root.isDisposed();
  }

  void setFocus() {
    table.setFocus();
  }
}
