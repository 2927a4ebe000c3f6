package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotates by keys and mouse alone; the keys are counted where it is promised how many. */
class EditorTest {

  static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  @TempDir Path folder;
  private Desktop desk;

  @BeforeEach
  void open() throws Exception {
    desk = Desktop.open(TestCorpus.talk(folder.resolve("talk"), TEXT), "talk");
  }

  @Test
  void labelsASelectionWithOneKeyAndPaintsIt() {
    desk.select("said");
    desk.keys(1, 'u');
    Span cue = desk.selected();
    assertEquals("said", cue.coveredText(TEXT));
    assertEquals(Layer.CUE, cue.layer());
    desk.awaitPainted(cue);
  }

  @Test
  void labelsFromTheCaretWithThreeKeys() {
    desk.caret("as before");
    desk.keys(3, ' ', ' ', 'c');
    assertEquals("as before", desk.selected().coveredText(TEXT));
    desk.awaitPainted(desk.selected());
  }

  @Test
  void changesTheLabelWithOneKey() {
    desk.click("ceasefire");
    assertEquals(Layer.PRECONDITION, desk.selected().layer());
    desk.keys(1, 'c');
    assertEquals(Layer.CLAIM, desk.span("p1").layer());
  }

  @Test
  void movesEitherBoundaryByTokenAndByClauseWithOneKeyEach() {
    desk.click("talks");
    desk.keys(1, 'r');
    assertEquals("talks are impossible without", desk.text("c1"));
    desk.keys(1, 'e');
    assertEquals("talks are impossible", desk.text("c1"));
    desk.keys(1, 'w');
    assertEquals("are impossible", desk.text("c1"));
    desk.keys(1, 'q');
    assertEquals("talks are impossible", desk.text("c1"));
    desk.shifted('r');
    assertEquals("talks are impossible without a ceasefire", desk.text("c1"));
    desk.shifted('q');
    String clause = "The minister said that talks are impossible without a ceasefire";
    assertEquals(clause, desk.text("c1"));
    desk.shifted('r');
    String both = desk.text("c1");
    assertTrue(both.startsWith(clause + ", as before"), both);
    desk.shifted('e');
    assertEquals(clause, desk.text("c1"));
    desk.shifted('r');
    desk.shifted('w');
    assertTrue(desk.text("c1").startsWith("as before"), desk.text("c1"));
    desk.awaitPainted(desk.span("c1"));
  }

  @Test
  void deletesWithOneKeyAndUnpaints() {
    desk.click("ceasefire");
    Span span = desk.selected();
    desk.awaitPainted(span);
    desk.keys(1, SWT.DEL);
    assertTrue(desk.annotations().span("p1").isEmpty());
    desk.awaitUnpainted(span);
    desk.click("talks");
    desk.keys(1, SWT.DEL);
    assertTrue(desk.annotations().span("c1").isEmpty(), "a second one right after the first");
  }

  @Test
  void leavesNothingStaleOnTheScreen() throws Exception {
    desk = Desktop.open(TestCorpus.halfway(folder.resolve("sample")), "ceasefire-talks");
    desk.caret("Mediators");
    for (int key : new int[] {' ', 'u', 'r', 'c', 'e', 'n', 'a', 'x', SWT.DEL, SWT.ARROW_DOWN}) {
      desk.keys(1, key);
      desk.requireNothingStale();
    }
    Robot.press(SWT.CTRL, 'z');
    desk.requireNothingStale();
    desk.click("halt");
    desk.requireNothingStale();
  }

  @Test
  void acceptsAndRejectsWithOneKeyEachAndGoesOn() {
    desk.caret("The");
    desk.keys(1, 'n');
    assertEquals("s1", desk.selected().id());
    desk.keys(1, 'a');
    assertEquals(Status.ACCEPTED, desk.span("s1").provenance().status());
    assertEquals("c1", desk.selected().id());
    desk.keys(1, 'x');
    assertEquals(Status.REJECTED, desk.span("c1").provenance().status());
    assertEquals("p1", desk.selected().id());
  }

  @Test
  void linksToSourceAndPreconditionWithTwoKeysEach() {
    desk.click("talks");
    desk.strokes(
        2,
        () -> {
          Robot.press(SWT.SHIFT, 's');
          Robot.press('1');
        });
    assertEquals(List.of(new Link(LinkType.SOURCE, "c1", "s1", "speaker")), desk.links());
    desk.strokes(
        2,
        () -> {
          Robot.press(SWT.SHIFT, 'p');
          Robot.press('1');
        });
    assertEquals(2, desk.links().size());
    Robot.screenshot("linked");
  }

  @Test
  void givesTheSourceOfTheClaimBeforeWithOneKey() {
    desk.click("talks");
    desk.keys(1, '1');
    desk.select("Talks resume");
    desk.keys(1, 'c');
    String claim = desk.selected().id();
    desk.keys(1, '.');
    assertTrue(desk.links().contains(new Link(LinkType.SOURCE, claim, "s1", "speaker")));
  }

  @Test
  void addsAndRemovesAFragment() {
    desk.click("talks");
    desk.select("as before");
    desk.keys(1, 'f');
    assertEquals("talks are impossible … as before", desk.text("c1"));
    desk.select("as before");
    desk.shifted('f');
    assertEquals("talks are impossible", desk.text("c1"));
  }

  @Test
  void setsFeaturesByKeyAndANoteByTyping() {
    desk.click("talks");
    desk.keys(1, 'v');
    assertEquals("direct", desk.span("c1").feature("quotation"));
    desk.keys(1, 'b');
    assertEquals("asserted", desk.span("c1").feature("modality"));
    desk.keys(1, 't');
    Robot.type("odd case");
    assertEquals(3, desk.annotations().spans().size(), "letters are no commands while one types");
    Robot.press(SWT.CR);
    Robot.until("note", () -> desk.span("c1").provenance().note().equals("odd case"));
    desk.keys(1, 'a');
    assertEquals(Status.CORRECTED, desk.span("c1").provenance().status());
  }

  @Test
  void undoesAndRedoesToTheBeginningAndBack() {
    desk.click("talks");
    desk.keys(1, 'r');
    desk.keys(1, 'p');
    assertEquals(Layer.PRECONDITION, desk.span("c1").layer());
    Robot.press(SWT.CTRL, 'z');
    Robot.press(SWT.CTRL, 'z');
    assertEquals("talks are impossible", desk.text("c1"));
    assertEquals(Layer.CLAIM, desk.span("c1").layer());
    Robot.press(SWT.CTRL, 'y');
    assertEquals("talks are impossible without", desk.text("c1"));
    Robot.press(SWT.CTRL, SWT.SHIFT, 'z');
    assertEquals(Layer.PRECONDITION, desk.span("c1").layer());
  }

  @Test
  void acceptsAllThatIsVisibleInOneUndoableStep() {
    desk.caret("The");
    Robot.press(SWT.CTRL, SWT.SHIFT, 'a');
    assertEquals(0, desk.annotations().unreviewed().size());
    Robot.press(SWT.CTRL, 'z');
    assertEquals(3, desk.annotations().unreviewed().size());
  }

  @Test
  void keepsItsHistoryWhileAnotherDocumentIsInFront() throws Exception {
    desk.click("talks");
    desk.keys(1, 'r');
    desk.close();
    desk.reopen();
    assertEquals("talks are impossible without", desk.text("c1"));
    desk.caret("The");
    Robot.press(SWT.CTRL, 'z');
    assertEquals("talks are impossible", desk.text("c1"));
  }

  @Test
  void selectsByMouse() {
    desk.drag("said", "that");
    assertEquals("said that", desk.selection().of(TEXT));
  }

  @Test
  void findsText() {
    desk.caret("The");
    Robot.press(SWT.CTRL, 'f');
    Robot.type("resume");
    Robot.until("found", () -> desk.model().selection().range().filter(this::isResume).isPresent());
    Robot.press(SWT.ESC);
    desk.keys(1, 'u');
    assertEquals("resume", desk.selected().coveredText(TEXT));
  }

  @Test
  void movesTheCaretByCharacterTokenAndSentence() {
    desk.caret("The");
    Robot.press(SWT.ARROW_RIGHT);
    assertEquals(1, desk.model().selection().caret());
    Robot.press(SWT.CTRL, SWT.ARROW_RIGHT);
    assertEquals(4, desk.model().selection().caret());
    Robot.press(SWT.CTRL, SWT.ARROW_DOWN);
    assertEquals(TEXT.indexOf("Talks"), desk.model().selection().caret());
    Robot.press(SWT.SHIFT, SWT.ARROW_RIGHT);
    assertEquals("T", desk.selection().of(TEXT));
    assertNotEquals(0, desk.model().selection().caret());
  }

  private boolean isResume(Range range) {
    return range.of(TEXT).equals("resume");
  }
}
