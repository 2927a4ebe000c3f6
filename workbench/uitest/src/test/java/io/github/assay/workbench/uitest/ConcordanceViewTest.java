package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.concordance.ConcordanceView;
import io.github.assay.workbench.ui.corpus.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceViewTest {

  @TempDir Path folder;
  private Corpus corpus;
  private Desktop desk;
  private ConcordanceView view;
  private Table table;

  @BeforeEach
  void open() throws Exception {
    corpus = TestCorpus.sample(folder.resolve("sample"));
    desk = Desktop.open(corpus, "airline-audit");
    Robot.press(SWT.CTRL, 'h');
    view = Views.active(Ids.CONCORDANCE_VIEW, ConcordanceView.class);
    table = view.table();
  }

  @Test
  void findsWordsInTheWholeCorpusAndOpensThePlace() {
    find("minister");
    assertTrue(Robot.ui(table::getItemCount) > 5);
    Robot.screenshot("concordance");
    Robot.onDisplay(
        () -> {
          table.setSelection(1);
          table.setFocus();
        });
    String document = Robot.ui(() -> table.getItem(1).getText(0));
    Robot.press(SWT.CR);
    Robot.until("the document", () -> Views.page().getActiveEditor().getTitle().equals(document));
    desk = Desktop.open(corpus, document);
    assertEquals("minister", desk.selection().of(desk.model().text()).toLowerCase(Locale.ROOT));
  }

  @Test
  void labelsAllThatWasFoundInOneStepADocument() throws Exception {
    find("said");
    int found = Robot.ui(table::getItemCount);
    int here = here("airline-audit");
    assertTrue(here > 1);
    Robot.onDisplay(() -> view.annotateAll(Layer.CUE));
    Robot.until("the labels", () -> outcome().startsWith(found + " places in"));
    assertEquals(here, cues(), "in the document that is open they are edits");
    assertTrue(Robot.ui(() -> desk.model().session().isDirty()));
    String other = Robot.ui(() -> table.getItem(table.getItemCount() - 1).getText(0));
    List<Span> saved = corpus.read(other, Settings.annotator()).document().spans();
    assertEquals(here(other), saved.stream().filter(s -> s.layer() == Layer.CUE).count());
    Robot.onDisplay(() -> desk.canvas().setFocus());
    Robot.press(SWT.CTRL, 'z');
    assertEquals(0, cues());
    Robot.press(SWT.CTRL, 'y');
    assertEquals(here, cues());
  }

  @Test
  void findsSpansAsTheyAreBeingEdited() {
    desk.select("Tamarind Air");
    Robot.onDisplay(() -> Views.page().activate(Views.page().getActiveEditor()));
    Robot.press('s');
    Robot.press(SWT.CTRL, '5');
    Views.active(Ids.CONCORDANCE_VIEW, ConcordanceView.class);
    Views.choose(Views.all(Combo.class).get(0), "In sources");
    find("");
    assertEquals(1, Robot.ui(table::getItemCount));
    assertEquals("Tamarind Air", Robot.ui(() -> table.getItem(0).getText(2)));
  }

  @Test
  void saysWhatIsWrongWithARegularExpression() {
    Robot.onDisplay(
        () -> {
          Views.all(Button.class).get(0).setSelection(true);
          Views.all(Text.class).get(0).setText("(said");
          Views.all(Text.class).get(0).notifyListeners(SWT.DefaultSelection, new Event());
        });
    assertTrue(Robot.ui(this::outcome).startsWith("The regular expression is faulty"));
    Robot.onDisplay(() -> Views.all(Text.class).get(0).setText("(said|declared) that"));
    Robot.onDisplay(
        () -> Views.all(Text.class).get(0).notifyListeners(SWT.DefaultSelection, new Event()));
    Robot.until("an end", () -> outcome().contains("in 20 documents"));
  }

  private void find(String words) {
    Text field = Views.all(Text.class).get(0);
    Robot.onDisplay(
        () -> {
          field.setText("");
          field.setFocus();
        });
    Robot.type(words);
    Robot.press(SWT.CR);
    Robot.until("an end", () -> outcome().contains("in 20 documents"));
  }

  private int here(String document) {
    return Robot.ui(
        () -> {
          int count = 0;
          for (var item : table.getItems()) {
            count += item.getText(0).equals(document) ? 1 : 0;
          }
          return count;
        });
  }

  private int cues() {
    return Robot.ui(() -> desk.annotations().spans(Layer.CUE).size());
  }

  private String outcome() {
    return Views.all(Label.class).get(0).getText();
  }
}
