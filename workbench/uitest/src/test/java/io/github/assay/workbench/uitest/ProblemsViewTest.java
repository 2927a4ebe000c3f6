package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.corpus.Settings;
import io.github.assay.workbench.ui.editor.DocumentEditor;
import io.github.assay.workbench.ui.problems.ProblemsView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsViewTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  @TempDir Path folder;
  private Corpus corpus;
  private Desktop desk;
  private Table table;

  @BeforeEach
  void open() throws Exception {
    corpus = TestCorpus.talk(folder.resolve("talk"), TEXT);
    desk = Desktop.open(corpus, "talk");
    Robot.press(SWT.CTRL, '4');
    table = Views.active(Ids.PROBLEMS_VIEW, ProblemsView.class).table();
  }

  @Test
  void checksTheDocumentAsItIsEditedAndRepairsOneFinding() {
    label(Layer.SOURCE, "as before.");
    Robot.until("the finding", () -> row("A202") >= 0);
    select(Robot.ui(() -> row("A202")));
    Robot.press(SWT.CTRL, '.');
    assertEquals("as before", desk.text(annotator() + "-1"));
    Robot.until("it is gone", () -> row("A202") < 0);
    Robot.press(SWT.CTRL, 'z');
    assertEquals("as before.", desk.text(annotator() + "-1"));
    Robot.until("it is back", () -> row("A202") >= 0);
    Robot.screenshot("problems");
  }

  @Test
  void makesAllSafeRepairsInOneStep() {
    label(Layer.SOURCE, "as before.");
    label(Layer.CUE, "Talks resume.");
    Robot.until("the findings", () -> row("A202") >= 0);
    select(0);
    Robot.press(SWT.CTRL, SWT.ALT, '.');
    Robot.until("they are gone", () -> row("A202") < 0);
    assertEquals("Repair 2 Problems", Robot.ui(() -> desk.model().session().undoLabel().get()));
    assertEquals("Talks resume", desk.text(annotator() + "-2"));
    Robot.press(SWT.CTRL, 'z');
    assertEquals("as before.", desk.text(annotator() + "-1"));
    assertEquals("Talks resume.", desk.text(annotator() + "-2"));
  }

  @Test
  void checksTheWholeCorpusAndRepairsADocumentThatWasNotOpen() throws Exception {
    int begin = TEXT.indexOf("as before.");
    Span source =
        Span.of("s9", Layer.SOURCE, begin, begin + 10, Provenance.suggested("test@1", 0.5f));
    corpus.add(
        AnnotatedDocument.of("other", TEXT).withAnnotations(List.of(source), List.of()),
        "other.txt",
        TEXT.getBytes(StandardCharsets.UTF_8));
    checkWholeCorpus();
    Robot.until("the finding in the other document", () -> row("A202") >= 0);
    assertEquals("other", Robot.ui(() -> table.getItem(row("A202")).getText(3)));
    select(Robot.ui(() -> row("A202")));
    Robot.press(SWT.CTRL, '.');
    Robot.until("it is repaired where one sees it", () -> inFront("other").equals("as before"));
    Robot.until("it is gone", () -> row("A202") < 0);
  }

  @Test
  void goesToThePlaceOfAProblemAndFilters() {
    Robot.until("the finding", () -> row("A308") >= 0);
    select(Robot.ui(() -> row("A308")));
    Robot.press(SWT.CR);
    Robot.until("the text has the keyboard", () -> desk.canvas().isFocusControl());
    assertEquals("s1", desk.selected().id());
    Robot.press(SWT.CTRL, '4');
    Views.active(Ids.PROBLEMS_VIEW, ProblemsView.class);
    Views.choose(Views.all(Combo.class).get(0), "Errors");
    assertEquals(List.of(), Robot.ui(this::rules), "nothing here is an error");
    Views.choose(Views.all(Combo.class).get(0), "All problems");
    Robot.onDisplay(() -> Views.all(Text.class).get(0).setText("a308"));
    assertEquals(List.of("A308"), Robot.ui(this::rules));
  }

  /** Presses the button of the view. */
  private static void checkWholeCorpus() {
    Robot.onDisplay(
        () -> {
          ProblemsView view = (ProblemsView) Views.page().findView(Ids.PROBLEMS_VIEW);
          for (IContributionItem item :
              view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem button
                && button.getAction().getText().equals("Check Whole Corpus")) {
              button.getAction().setChecked(true);
              button.getAction().run();
            }
          }
        });
  }

  /** The text of span s9 in the document in front, or nothing where that is another one. */
  private static String inFront(String id) {
    return Views.page().getActiveEditor() instanceof DocumentEditor editor
            && editor.getTitle().equals(id)
        ? editor
            .document()
            .flatMap(d -> d.model().annotations().span("s9"))
            .map(s -> s.coveredText(TEXT))
            .orElse("")
        : "";
  }

  private static String annotator() {
    return Settings.annotator();
  }

  private List<String> rules() {
    return Arrays.stream(table.getItems()).map(i -> i.getText(4)).toList();
  }

  private void label(Layer layer, String part) {
    int begin = TEXT.indexOf(part);
    Robot.ui(
        () -> desk.model().apply(Operations.label(layer, new Range(begin, begin + part.length()))));
  }

  private void select(int row) {
    Robot.onDisplay(
        () -> {
          table.setSelection(row);
          table.notifyListeners(SWT.Selection, new Event());
          table.setFocus();
        });
  }

  /** Where the first finding of a rule is listed, or -1; on the display's thread. */
  private int row(String rule) {
    TableItem[] items = table.getItems();
    for (int i = 0; i < items.length; i++) {
      if (items[i].getText(4).equals(rule)) {
        return i;
      }
    }
    return -1;
  }
}
