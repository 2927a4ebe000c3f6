package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.editor.model.EditorAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the pictures of the user guide, and those in which people look for flaws. */
class ScreenshotTest {

  private static final int LARGEST = 200_000;

  @TempDir Path folder;

  @AfterEach
  void toLight() {
    theme("default");
  }

  @Test
  void picturesOfAnArticleInBothThemes() throws Exception {
    Desktop desk = Desktop.open(TestCorpus.halfway(folder.resolve("sample")), "ceasefire-talks");
    desk.click("halt");
    Robot.settle();
    guide("editor");
    theme("dark");
    guide("editor-dark");
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
    theme("dark");
    desk.click("harvest");
    Robot.screenshot("specimen-dark");
    while (Robot.ui(() -> desk.canvas().zoom() < 2)) {
      desk.perform(EditorAction.ZOOM_IN);
    }
    desk.click("minister");
    Robot.screenshot("specimen-large");
  }

  private static void theme(String name) {
    Robot.onDisplay(
        () ->
            PlatformUI.getWorkbench()
                .getService(IThemeEngine.class)
                .setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, false));
    Robot.settle();
  }

  /** A picture that the user guide shows; -Dassay.docs=write puts it there. */
  private static void guide(String name) throws IOException {
    Path picture = Robot.screenshot(name);
    if (System.getProperty("assay.docs", "").equals("write")) {
      assertTrue(Files.size(picture) < LARGEST, name + " has " + Files.size(picture) + " bytes");
      Path images = Path.of(System.getProperty("assay.root")).resolve("docs/images");
      Files.createDirectories(images);
      Files.copy(picture, images.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
