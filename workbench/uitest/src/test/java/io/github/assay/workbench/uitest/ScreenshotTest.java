package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.corpus.CorpusView;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of the editor: those of the guides, and those in which flaws show. */
class ScreenshotTest {

  @TempDir Path folder;

  @Test
  void picturesOfAnArticleInBothThemes() throws Exception {
    Desktop desk = Desktop.open(TestCorpus.halfway(folder.resolve("sample")), "ceasefire-talks");
    CorpusView documents = (CorpusView) Robot.ui(() -> Views.page().findView(Ids.CORPUS_VIEW));
    Robot.until(
        "the titles",
        () -> documents.documents().shown().stream().allMatch(d -> d.title().contains(" ")));
    desk.click("halt");
    Robot.settle();
    Pictures.guide("editor");
    Robot.theme("dark");
    Pictures.guide("editor-dark");
  }

  @Test
  void picturesOfAllThatIsHardToDraw() throws Exception {
    Desktop desk = Desktop.open(Specimen.corpus(folder.resolve("specimen")), "specimen");
    int hebrew = desk.model().text().indexOf('\u05e9');
    int width = Robot.ui(() -> desk.canvas().getClientArea().width);
    assertTrue(
        Robot.ui(() -> desk.canvas().caretBounds(hebrew).x) > width / 2,
        "what runs from right to left begins at the right");
    desk.click("minister");
    Robot.screenshot("specimen");
    desk.perform(EditorAction.LINK_SOURCE);
    Robot.screenshot("specimen-candidates");
    Robot.press(SWT.ESC);
    Robot.theme("dark");
    desk.click("harvest");
    Robot.screenshot("specimen-dark");
    while (Robot.ui(() -> desk.canvas().zoom() < 2)) {
      desk.perform(EditorAction.ZOOM_IN);
    }
    desk.click("minister");
    Robot.screenshot("specimen-large");
  }
}
