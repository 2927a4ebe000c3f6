package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.editor.DocumentEditor;
import io.github.assay.workbench.ui.editor.DocumentInput;
import io.github.assay.workbench.ui.quality.CompareView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares two annotators and makes gold of them, by keys. */
class QualityTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void open() throws Exception {
    corpus = TestCorpus.talk(folder.resolve("talk"), TEXT);
    layer("anna", "The minister", "talks are impossible", "a ceasefire");
    layer("ben", "The minister", "that talks are impossible", "ceasefire");
    TestCorpus.show(corpus);
    Robot.resize(1280, 900);
    Robot.ui(
        () -> {
          PlatformUI.getWorkbench()
              .showPerspective(Ids.QUALITY_PERSPECTIVE, page().getWorkbenchWindow());
          page().openEditor(new DocumentInput(corpus.directory(), "talk"), Ids.DOCUMENT_EDITOR);
          return true;
        });
    Robot.until("the differences", () -> rows() == 2);
    Robot.activate();
    Robot.ui(
        () -> {
          page().activate(view());
          return true;
        });
    Robot.settle();
  }

  private void layer(String name, String source, String claim, String precondition)
      throws AssayException {
    List<Span> spans =
        List.of(
            span("s1", Layer.SOURCE, source, name),
            span("c1", Layer.CLAIM, claim, name),
            span("p1", Layer.PRECONDITION, precondition, name));
    AnnotatedDocument initial = corpus.read("talk", Corpus.INITIAL).document();
    corpus.save("talk", name, initial.withAnnotations(spans, List.of()), Corpus.ABSENT);
  }

  private static Span span(String id, Layer layer, String part, String name) {
    int begin = TEXT.indexOf(part);
    return Span.of(id, layer, begin, begin + part.length(), Provenance.manual(name));
  }

  @Test
  void listsDifferencesAndGoesThroughThemByKey() {
    assertEquals(0, selected());
    Robot.press(SWT.ALT, SWT.ARROW_DOWN);
    Robot.until("the second difference", () -> selected() == 1);
    Robot.press(SWT.ALT, SWT.ARROW_UP);
    Robot.until("the first difference", () -> selected() == 0);
    assertEquals(List.of("Claim", "extent", "talks are impossible", "open"), cells(0, 0, 1, 2, 5));
    assertEquals(List.of("anna", "ben", "initial"), layers());
    Robot.screenshot("quality");
  }

  @Test
  void makesGoldByKeysAndTakesItBack() throws Exception {
    Robot.press('a');
    Robot.until("what both agree on", () -> status().contains("0 agreed"));
    Robot.press('2');
    Robot.until("the next difference", () -> selected() == 1);
    Robot.press('0');
    Robot.until("all decided", () -> status().contains("0 left to decide"));
    assertEquals(List.of("The minister", "that talks are impossible"), gold());
    assertEquals("nothing", cells(1, 5).get(0));
    Robot.screenshot("quality-curated");
    Robot.press(SWT.CTRL, 'z');
    Robot.until("it open again", () -> status().contains("1 left to decide"));
    Robot.press('3');
    Robot.until("both", () -> status().contains("0 left to decide"));
    assertEquals(
        List.of("The minister", "that talks are impossible", "a ceasefire", "ceasefire"), gold());
  }

  @Test
  void editsAVersionBeforeItBecomesGold() throws Exception {
    Robot.press('e');
    Shell dialog = Dialogs.shell("Edit and Take");
    StyledText words = Dialogs.widgets(dialog, StyledText.class).get(0);
    Robot.onDisplay(
        () -> {
          int begin = words.getText().indexOf("talks are impossible");
          words.setSelection(begin, begin + "talks are impossible without a ceasefire".length());
        });
    // The comma behind belongs to the selection for a moment, as when it is drawn too far.
    Robot.press(SWT.SHIFT, SWT.ARROW_RIGHT);
    Robot.press(SWT.SHIFT, SWT.ARROW_LEFT);
    Robot.screenshot("quality-edit");
    Dialogs.press(dialog, "Take");
    Robot.until("the next difference", () -> selected() == 1);
    assertEquals(List.of("talks are impossible without a ceasefire"), gold());
    Span span = corpus.read("talk", Corpus.GOLD).document().spans().get(0);
    assertTrue(span.provenance().note().contains("votes: anna c1 "), span.provenance().note());
    assertTrue(span.provenance().note().contains("; ben c1 "), span.provenance().note());
  }

  @Test
  void curatesWhatThreeAnnotatorsMarked() throws Exception {
    layer("carl", "The minister", "talks are impossible", "without a ceasefire");
    Robot.onDisplay(() -> OpenCorpus.get().documentsChanged(Set.of("talk")));
    Robot.until("the third", () -> rows() == 2 && cells(1, 4).get(0).startsWith("carl: without"));
    Robot.screenshot("quality-three");
    Robot.press('1');
    Robot.until("the next difference", () -> selected() == 1);
    assertEquals(List.of("talks are impossible"), gold());
    String note = corpus.read("talk", Corpus.GOLD).document().spans().get(0).provenance().note();
    assertTrue(note.contains("; carl c1 "), note);
  }

  @Test
  void comparesALayerWithGoldThatWasMade() throws Exception {
    Robot.press('a');
    Robot.press('1');
    Robot.press('1');
    Robot.until("all decided", () -> status().contains("0 left to decide"));
    Robot.onDisplay(() -> view().page().choose(Corpus.GOLD, "ben"));
    Robot.until("ben against gold", () -> status().equals("talk: 2 differences"));
    assertEquals("begins elsewhere", cells(0, 1).get(0));
  }

  @Test
  void opensADifferenceInTheEditorByDoubleClick() {
    Robot.onDisplay(
        () -> {
          view().page().table().setSelection(1);
          view().page().table().notifyListeners(SWT.DefaultSelection, new Event());
        });
    Robot.until("the editor", () -> page().getActivePart() instanceof DocumentEditor);
    DocumentEditor editor = Robot.ui(() -> (DocumentEditor) page().getActivePart());
    Robot.until(
        "the words",
        () ->
            editor
                .document()
                .flatMap(d -> d.model().selection().range())
                .filter(r -> r.of(TEXT).equals("a ceasefire"))
                .isPresent());
  }

  private List<String> gold() throws AssayException {
    return corpus.read("talk", Corpus.GOLD).document().spans().stream()
        .filter(s -> s.provenance().status() != Status.REJECTED)
        .map(s -> s.coveredText(TEXT))
        .toList();
  }

  /** Comparing writes nothing; a draft of the editor is no layer yet. */
  private List<String> layers() {
    return Robot.ui(() -> corpus.layers("talk").stream().sorted().toList());
  }

  private static List<String> cells(int row, int... columns) {
    return Robot.ui(
        () ->
            IntStream.of(columns)
                .mapToObj(c -> view().page().table().getItem(row).getText(c))
                .toList());
  }

  private static int rows() {
    return view() == null ? 0 : view().page().table().getItemCount();
  }

  private static int selected() {
    return Robot.ui(() -> view().page().table().getSelectionIndex());
  }

  private static String status() {
    return view().page().status();
  }

  private static CompareView view() {
    return Arrays.stream(page().getViewReferences())
        .filter(r -> r.getId().equals(Ids.COMPARE_VIEW))
        .map(r -> (CompareView) r.getView(true))
        .findFirst()
        .orElse(null);
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }
}
